/** Bits of a number that a byte has; the eighth tells whether more follow. */
const BITS = 7;
const MORE = 2 ** BITS;

/**
 * Whole numbers from 0 up to 2 ** 31, each in as few bytes as it needs: one below 128, two below 16,384 (LEB128, the form that
 * WebAssembly and DWARF have).
 */
export function shortNumbers(numbers: Iterable<number>): number[] {
  const bytes: number[] = [];
  for (const number of numbers) {
    let rest = number;
    for (; rest >= MORE; rest >>>= BITS) bytes.push((rest % MORE) + MORE);
    bytes.push(rest);
  }
  return bytes;
}

/** The numbers of such bytes. */
export function readShortNumbers(bytes: Uint8Array): number[] {
  const numbers: number[] = [];
  let number = 0;
  let shift = 0;
  for (const byte of bytes) {
    number |= (byte % MORE) << shift;
    shift += BITS;
    if (byte >= MORE) continue;
    numbers.push(number);
    number = 0;
    shift = 0;
  }
  return numbers;
}
