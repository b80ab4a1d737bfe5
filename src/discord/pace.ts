/** What the last few count beside all before them: some come by the handful, and then none for a moment. */
const WEIGHT = 1 / 4;

/** How long it is from one thing that is done to the next while some are under way, on average, the last few most of all. */
export class Pace {
  readonly #few: number;
  readonly #now: () => number;
  #milliseconds: number;
  #isMeasured = false;
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

  /** Whether that has been measured and is not only what was given. */
  get isMeasured(): boolean {
    return this.#isMeasured;
  }

  /** At least: where fewer than a few were done since it is being measured, however fast the next ones are. */
  get least(): number {
    return Math.max(this.#milliseconds, (this.#now() - this.#since) / this.#few);
  }

  /** Measures from now on. Given milliseconds count until a few are done, and nothing that was before. */
  begin(milliseconds?: number): void {
    if (milliseconds !== undefined) {
      this.#milliseconds = milliseconds;
      this.#isMeasured = false;
    }
    this.#since = this.#now();
    this.#done = 0;
  }

  /** One more is done. */
  count(): void {
    if (++this.#done < this.#few) return;
    const last = (this.#now() - this.#since) / this.#few;
    const average = this.#isMeasured ? this.#milliseconds + WEIGHT * (last - this.#milliseconds) : last;
    this.begin();
    this.#milliseconds = average;
    this.#isMeasured = true;
  }
}
