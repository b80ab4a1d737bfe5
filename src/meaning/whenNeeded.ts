/** Something that is started when it is first needed, and that may be let go of until it is needed again. */
export class WhenNeeded<Held extends { close(): Promise<void> }> {
  readonly #start: () => Held;
  #held: Held | null = null;

  constructor(start: () => Held) {
    this.#start = start;
  }

  /** What is at work; started now where nothing is. */
  get(): Held {
    return (this.#held ??= this.#start());
  }

  /** Ends what is at work, if anything is. */
  async letGo(): Promise<void> {
    const held = this.#held;
    this.#held = null;
    await held?.close();
  }
}
