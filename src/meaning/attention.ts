import type { Kernels } from './kernels.ts';

/** Bytes of a number. */
const FLOAT = 4;

/**
 * Rows of queries, keys and values side by side → what each row takes from all rows of its text, in arrays of the
 * kernels' memory. The rows of the texts follow each other; `lengths` says how many each text has.
 */
export type Attention = (projected: Float32Array, lengths: readonly number[]) => Float32Array;

/** Scaled dot-product attention of the rows of each text to each other (Vaswani et al. 2017), by so many heads. */
export function makeAttention(kernels: Kernels, heads: number): Attention {
  return (projected, lengths) => {
    const out = kernels.take(projected.length / 3);
    const shares = kernels.take(Math.max(0, ...lengths));
    const count = lengths.reduce((sum, length) => sum + length, 0);
    const width = (FLOAT * out.length) / count;
    const stride = 3 * width;
    let query = projected.byteOffset;
    let target = out.byteOffset;
    for (const length of lengths) {
      if (length === 0) continue;
      for (let head = 0; head < heads; head++) {
        const at = (head * width) / heads;
        const first = [query + at, query + at + width, query + at + 2 * width] as const;
        const size = width / heads / FLOAT;
        kernels.attend(...first, stride, target + at, width, shares.byteOffset, length, size);
      }
      query += length * stride;
      target += length * width;
    }
    return out;
  };
}
