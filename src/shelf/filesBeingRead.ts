import { KnowledgeError } from '../errors.ts';
import type { ReadMessage } from './messages.ts';
import type { ShelfEntry, ShelfRequest } from './readShelf.ts';

/** Files that a process reads, and what becomes of the others when it ends. */
export class FilesBeingRead {
  /** Settles with the files that are still to be read. */
  readonly ended: Promise<readonly string[]>;
  readonly #files: readonly string[];
  readonly #patience: number;
  readonly #hear: (entry: ShelfEntry) => void;
  readonly #giveUp: () => void;
  readonly #suspects: Set<string>;
  #done = 0;
  #timer: NodeJS.Timeout | undefined;
  #isLate = false;
  #resolve: (rest: readonly string[]) => void = () => undefined;
  #reject: (error: unknown) => void = () => undefined;

  constructor(
    { files, largest }: ShelfRequest,
    patiencePerMegabyte: number,
    hear: (entry: ShelfEntry) => void,
    giveUp: () => void,
    suspects: Set<string>,
  ) {
    this.#suspects = suspects;
    this.#files = files;
    this.#patience = patiencePerMegabyte * Math.max(1, largest / 2 ** 20);
    this.#hear = hear;
    this.#giveUp = giveUp;
    this.ended = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    this.#wait();
  }

  take(message: ReadMessage): void {
    if (message.kind === 'done') return this.#end(() => this.#resolve([]));
    if (message.kind === 'failed') return this.#end(() => this.#reject(message.error));
    this.#hear(entryOf(message));
    this.#done += 1;
    this.#wait();
  }

  /** The process has ended; the file that it was reading is to blame, at the second time where the process did not say why. */
  breakOff(reason: string | null): void {
    const file = this.#files[this.#done];
    if (file === undefined) return this.#end(() => this.#resolve([]));
    if (reason === null && !this.#isLate && !this.#suspects.has(file)) {
      this.#suspects.add(file);
      return this.#end(() => this.#resolve(this.#files.slice(this.#done)));
    }
    const why = this.#isLate
      ? 'takes too long to read; is it an article? Split it into several'
      : `cannot be read: ${reason ?? 'the process that reads it has ended'}; split it into several articles`;
    this.#hear({ kind: 'refused', error: new KnowledgeError(file, 1, 1, why) });
    this.#end(() => this.#resolve(this.#files.slice(this.#done + 1)));
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#isLate = true;
      this.#giveUp();
    }, this.#patience);
  }

  #end(settle: () => void): void {
    clearTimeout(this.#timer);
    settle();
  }
}

function entryOf(message: Exclude<ReadMessage, { kind: 'done' | 'failed' }>): ShelfEntry {
  if (message.kind === 'same') return message;
  if (message.kind === 'read') {
    const { folded } = message;
    // What came is a part of a larger buffer, which would stay with it.
    return { kind: 'read', folded: { ...folded, bytes: folded.bytes.slice() } };
  }
  const { file, line, column, reason } = message.refusal;
  return { kind: 'refused', error: new KnowledgeError(file, line, column, reason) };
}
