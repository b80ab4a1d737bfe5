import { setImmediate } from 'node:timers/promises';
import { Presets, SingleBar } from 'cli-progress';

/** A bar on the terminal for the long parts; a line each minute where standard error is no terminal. */
export class Progress {
  readonly #bar = new SingleBar(
    {
      format: '{bar} {percentage} % | {task}',
      hideCursor: true,
      stream: process.stderr,
      noTTYOutput: true,
      notTTYSchedule: 60_000,
    },
    Presets.shades_classic,
  );

  start(steps: number): void {
    this.#bar.start(steps, 0, { task: '' });
  }

  /** Says what is being done. */
  say(task: string): void {
    this.#bar.update({ task });
  }

  /** Counts a step, and gives the terminal a moment to draw it: engines leave none. */
  async step(): Promise<void> {
    this.#bar.increment();
    await setImmediate();
  }

  stop(): void {
    this.#bar.stop();
  }
}
