/** What happened so many times within one period, and the first reason for it. */
export interface Count {
  readonly times: number;
  readonly reason: string;
}

/** Milliseconds. */
const PERIOD = 1_000;

/** Counts what may happen a thousand times at once, and reports it once a period: a line for each would be a flood. */
export class Tally {
  readonly #tell: (count: Count) => void;
  #times = 0;
  #reason = '';
  #timer: NodeJS.Timeout | undefined;

  constructor(tell: (count: Count) => void) {
    this.#tell = tell;
  }

  add(error: unknown): void {
    if (this.#times++ > 0) return;
    this.#reason = error instanceof Error ? error.message : String(error);
    this.#timer = setTimeout(() => this.flush(), PERIOD).unref();
  }

  /** Tells what has been counted so far. */
  flush(): void {
    clearTimeout(this.#timer);
    if (this.#times === 0) return;
    const count = { times: this.#times, reason: this.#reason };
    this.#times = 0;
    this.#tell(count);
  }
}
