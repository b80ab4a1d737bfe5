/**
 * Tells since when somebody waits, also where what they did had to wait before it was read.
 *
 * Discord's clock and ours differ by an unknown time. Whoever comes while nobody waits is taken to come at once,
 * and those after them are measured by that.
 */
export class Arrivals {
  /** Milliseconds by which Discord's clock seems to be behind. */
  #difference = 0;

  /**
   * When something was done, in milliseconds of `performance.now()`.
   *
   * `made` is Discord's time in milliseconds since 1970; `isFirst` says that nobody else waits.
   */
  read(made: number, isFirst: boolean, time = Date.now(), now = performance.now()): number {
    const difference = time - made;
    this.#difference = isFirst ? difference : Math.min(difference, this.#difference);
    return now - (difference - this.#difference);
  }
}
