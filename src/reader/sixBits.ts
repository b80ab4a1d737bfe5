/** Bytes of so many numbers of 6 bits; they come in fours. */
export function packedLength(count: number): number {
  return (count / 4) * 3;
}

/** Numbers from -32 to 31, of which three bytes hold four, the first in the lowest bits, each with 32 added. */
export function unpackSixBits(packed: Uint8Array, numbers: Int8Array): void {
  for (let from = 0, to = 0; to < numbers.length; from += 3, to += 4) {
    const four = packed[from]! | (packed[from + 1]! << 8) | (packed[from + 2]! << 16);
    numbers[to] = (four & 63) - 32;
    numbers[to + 1] = ((four >> 6) & 63) - 32;
    numbers[to + 2] = ((four >> 12) & 63) - 32;
    numbers[to + 3] = (four >> 18) - 32;
  }
}
