import type { ResourceLimits, Worker } from 'node:worker_threads';
import { KnowledgeError } from '../errors.ts';
import { startWorker } from '../startWorker.ts';
import type { ReadMessage } from './messages.ts';
import { startRoomy } from './roomyWorker.ts';
import type { ShelfEntry, ShelfRequest } from './readShelf.ts';

/** Milliseconds that one file may take for each megabyte that it may have; a hundred times what it usually takes. */
const PATIENCE_PER_MB = 60_000;
/** Milliseconds without work after which the thread ends; with its tagger it takes some 40 MB. */
const IDLE = 10_000;
/** The same after it has read so many characters: its memory has grown, and joining what it has read needs some. */
const IDLE_WHEN_GROWN = 100;
const MUCH = 1_000_000;
/** What one file may take of the memory; a larger heap would end the process, and this one ends the thread. */
const LIMITS = { maxOldGenerationSizeMb: 320, maxYoungGenerationSizeMb: 6 };
/** Megabytes of what is soon forgotten that fit before it is cleared away: as much as reading an article of 4 kB makes. */
const ROOMY_MB = 8;
/** V8's young generation in halves of such a size. */
const YOUNG_PARTS = 3;

/** What a thread reads to be warm: its modules are then loaded and its tagger is built. */
const REHEARSAL: ShelfRequest = {
  files: ['mill.txt'],
  known: new Map(),
  largest: 1_000,
  given: new Map([['mill.txt', Buffer.from('The mill\n\n“The mill will turn again,” said Ann Parr.\n')]]),
};

/** What the reading of a file may take; tests give less. */
export interface ReadingBounds {
  readonly patiencePerMegabyte?: number;
  readonly memory?: ResourceLimits;
  /** Whether it takes some more memory to be faster. */
  readonly isRoomy?: boolean;
}

/** A thread that reads articles, for all libraries of the process; started when it is needed. */
export class ReadingThread {
  readonly #bounds: Required<ReadingBounds>;
  #worker: Worker | null = null;
  #idle: NodeJS.Timeout | undefined;
  #reading: Reading | null = null;
  #last: Promise<void> = Promise.resolve();
  /** Characters that it has read since it was started. */
  #read = 0;

  constructor({
    patiencePerMegabyte = PATIENCE_PER_MB,
    memory = LIMITS,
    isRoomy = false,
  }: ReadingBounds = {}) {
    this.#bounds = { patiencePerMegabyte, memory, isRoomy };
  }

  /** Reads files there, after those that are being read; `hear` gets what became of each, in order. */
  read(request: ShelfRequest, hear: (entry: ShelfEntry) => void): Promise<void> {
    const done = this.#last.then(() => this.#readFiles(request, hear));
    this.#last = done.catch(() => undefined).then(() => this.#rest());
    return done;
  }

  get isRunning(): boolean {
    return this.#worker !== null;
  }

  /** Readies the thread, unless it is there: its modules, its tagger and the first text take a second or two. */
  async prepare(): Promise<void> {
    if (!this.#worker) await this.read(REHEARSAL, () => undefined);
  }

  /** Settles when the thread has ended, if it has grown and nobody has it read: what comes next needs the memory. */
  async shrink(): Promise<void> {
    if (this.#read >= MUCH) await this.end();
  }

  /** Settles when the thread has ended, unless somebody has it read. */
  async end(): Promise<void> {
    if (!this.#reading) await this.#end();
  }

  async #readFiles(request: ShelfRequest, hear: (entry: ShelfEntry) => void): Promise<void> {
    const worker = this.#start();
    const reading = new Reading(
      request,
      this.#bounds.patiencePerMegabyte,
      hear,
      () => void worker.terminate(),
    );
    this.#reading = reading;
    worker.postMessage(request);
    const rest = await reading.ended;
    this.#reading = null;
    if (rest.length > 0) await this.#readFiles({ ...request, files: rest }, hear);
  }

  #start(): Worker {
    clearTimeout(this.#idle);
    this.#worker?.ref();
    if (this.#worker) return this.#worker;
    const file = import.meta.url.replace(/readingThread(\.[jt]s)$/, 'worker$1');
    const { memory, isRoomy } = this.#bounds;
    const start = () =>
      startWorker(file, {
        resourceLimits: isRoomy ? { ...memory, maxYoungGenerationSizeMb: YOUNG_PARTS * ROOMY_MB } : memory,
      });
    const worker = isRoomy ? startRoomy(start, ROOMY_MB) : start();
    this.#worker = worker;
    this.#read = 0;
    worker.on('message', (message: ReadMessage) => {
      if (message.kind === 'read') this.#read += message.folded.characters;
      this.#reading?.take(message);
    });
    let reason = 'its thread has ended';
    worker.on('error', (error) => (reason = reasonOf(error)));
    worker.on('exit', () => {
      if (this.#worker !== worker) return;
      this.#worker = null;
      this.#reading?.breakOff(reason);
    });
    return worker;
  }

  /** Lets the process end, and the thread when nothing comes for a while. */
  #rest(): void {
    const idle = this.#read < MUCH ? IDLE : IDLE_WHEN_GROWN;
    this.#worker?.unref();
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => void this.#end(), idle).unref();
  }

  async #end(): Promise<void> {
    clearTimeout(this.#idle);
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }
}

/** Why the thread has ended; of a lack of memory Node tells in its own words. */
function reasonOf(error: Error): string {
  const isTooMuch = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return isTooMuch ? 'it takes more memory than one article may' : error.message;
}

/** Files that are being read. */
class Reading {
  /** Settles with the files that are still to be read. */
  readonly ended: Promise<readonly string[]>;
  readonly #files: readonly string[];
  readonly #patience: number;
  readonly #hear: (entry: ShelfEntry) => void;
  readonly #giveUp: () => void;
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
  ) {
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

  /** The thread has ended; the file that it was reading is to blame. */
  breakOff(reason: string): void {
    const file = this.#files[this.#done];
    if (file === undefined) return this.#end(() => this.#resolve([]));
    const why = this.#isLate
      ? 'takes too long to read; is it an article? Split it into several'
      : `cannot be read: ${reason}; split it into several articles`;
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
  if (message.kind !== 'refused') return message;
  const { file, line, column, reason } = message.refusal;
  return { kind: 'refused', error: new KnowledgeError(file, line, column, reason) };
}
