import { Presets, SingleBar } from 'cli-progress';

/** A bar on the terminal for the long parts; nothing where standard error is no terminal. */
export class Progress {
  readonly #bar = new SingleBar(
    { format: '{bar} {percentage} % | {task}', hideCursor: true, stream: process.stderr, noTTYOutput: false },
    Presets.shades_classic,
  );

  start(steps: number): void {
    this.#bar.start(steps, 0, { task: '' });
  }

  /** Says what is being done. */
  say(task: string): void {
    this.#bar.update({ task });
  }

  step(): void {
    this.#bar.increment();
  }

  stop(): void {
    this.#bar.stop();
  }
}
