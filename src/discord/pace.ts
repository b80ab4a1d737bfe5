/** How long it is from one thing that is done to the next while some are under way, on average of the last few. */
export class Pace {
  readonly #few: number;
  readonly #now: () => number;
  #milliseconds: number;
  #since = 0;
  #done = 0;

  /** Until a few are done, it is what is given. */
  constructor(milliseconds: number, few: number, now: () => number) {
    this.#milliseconds = milliseconds;
    this.#few = few;
    this.#now = now;
  }

  get milliseconds(): number {
    return this.#milliseconds;
  }

  /** Measures from now on. Given milliseconds count until a few are done. */
  begin(milliseconds = this.#milliseconds): void {
    this.#milliseconds = milliseconds;
    this.#since = this.#now();
    this.#done = 0;
  }

  /** One more is done. */
  count(): void {
    if (++this.#done < this.#few) return;
    this.begin((this.#now() - this.#since) / this.#few);
  }
}
