import { setImmediate } from 'node:timers/promises';
import { Presets, SingleBar } from 'cli-progress';

/** A bar on the terminal for the long parts; a line each minute where standard error is no terminal. */
export class Progress {
  readonly #bar = new SingleBar(
    {
      format: '{bar} {value} of {total}, {rate} a minute, {eta_formatted} left | {task}',
      hideCursor: true,
      stream: process.stderr,
      noTTYOutput: true,
      notTTYSchedule: 60_000,
    },
    Presets.shades_classic,
  );

  #begun = 0;
  #done = 0;

  start(steps: number): void {
    this.#begun = performance.now();
    this.#done = 0;
    this.#bar.start(steps, 0, { task: '', rate: '?' });
  }

  /** Says what is being done. */
  say(task: string): void {
    this.#bar.update({ task });
  }

  /** Counts a step, and gives the terminal a moment to draw it: engines leave none. */
  async step(): Promise<void> {
    this.#done += 1;
    const minutes = (performance.now() - this.#begun) / 60_000;
    this.#bar.increment({ rate: (this.#done / minutes).toPrecision(2) });
    await setImmediate();
  }

  stop(): void {
    this.#bar.stop();
  }
}
