/** Numbers in as few bytes as they need. */
export type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** The numbers, whole ones from 0 on, in as few bytes as the largest of them needs. */
export function narrow(numbers: ArrayLike<number>): Numbers {
  let most = 0;
  for (let at = 0; at < numbers.length; at += 1) most = Math.max(most, numbers[at]!);
  if (most < 2 ** 8) return new Uint8Array(numbers);
  return most < 2 ** 16 ? new Uint16Array(numbers) : new Uint32Array(numbers);
}

/** Room for so many numbers, each of them whole and below a limit: as few bytes as they need. */
export function numbersBelow(limit: number, count: number): Numbers {
  if (limit <= 2 ** 8) return new Uint8Array(count);
  return limit <= 2 ** 16 ? new Uint16Array(count) : new Uint32Array(count);
}

/** A larger array, which begins with these numbers. */
export function startedWith<Some extends Numbers>(numbers: Numbers, larger: Some): Some {
  larger.set(numbers);
  return larger;
}
