/** Bytes that a buffer has at first. */
const FIRST = 64 * 1024;

/**
 * Memory into which one file after the other is read. Each in memory of its own would leave hundreds of megabytes to the
 * garbage collector where many files are compared and few have changed.
 */
export class FileBuffer {
  #buffer = Buffer.allocUnsafeSlow(FIRST);

  /** What is free behind the first bytes, at most so many; never nothing. */
  behind(taken: number, most: number): Buffer {
    if (taken === this.#buffer.length) {
      const larger = Buffer.allocUnsafeSlow(2 * taken);
      this.#buffer.copy(larger);
      this.#buffer = larger;
    }
    return this.#buffer.subarray(taken, Math.min(this.#buffer.length, taken + most));
  }

  /** The first bytes, as long as nothing else is read. */
  first(count: number): Buffer {
    return this.#buffer.subarray(0, count);
  }

  /** Begins with other memory: somebody may still write into this. */
  leave(): void {
    this.#buffer = Buffer.allocUnsafeSlow(FIRST);
  }
}
