/** The largest whole number of 8 bits. */
const MOST_STEPS = 127;

/** Vectors of pieces as 8-bit numbers, a quarter of their size, each with what one of its steps is worth. */
export class Embeddings {
  readonly width: number;
  readonly #steps: Int8Array;
  readonly #scales: Float32Array;

  constructor(count: number, width: number) {
    this.width = width;
    this.#steps = new Int8Array(count * width);
    this.#scales = new Float32Array(count);
  }

  /** Takes in the vectors of the piece `first` and of those after it. */
  set(first: number, vectors: Float32Array): void {
    const { width } = this;
    for (let start = 0, piece = first; start < vectors.length; start += width, piece++) {
      const vector = vectors.subarray(start, start + width);
      const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1;
      this.#scales[piece] = largest / MOST_STEPS;
      vector.forEach((value, at) => {
        this.#steps[piece * width + at] = Math.round((value / largest) * MOST_STEPS);
      });
    }
  }

  /** Adds the vector of a piece, so many times, to the numbers of `target` from `start` on. */
  addTo(target: Float32Array, start: number, piece: number, times: number): void {
    const factor = times * this.#scales[piece]!;
    for (let at = 0, from = piece * this.width; at < this.width; at++, from++)
      target[start + at]! += factor * this.#steps[from]!;
  }
}
