import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { GLIBC_SETTINGS } from '../process/leanMemory.ts';
import { litter } from '../process/litter.ts';
import { moduleUrl } from '../process/moduleUrl.ts';
import { startProcess } from '../process/startProcess.ts';
import { FilesBeingRead } from './filesBeingRead.ts';
import type { ReadMessage } from './messages.ts';
import type { ShelfEntry, ShelfRequest } from './readShelf.ts';

/** Milliseconds that one file may take for each megabyte that it may have; a hundred times what it usually takes. */
const PATIENCE_PER_MB = 60_000;
/** Milliseconds without work after which the process ends. */
const IDLE = 10_000;
/** The same after it has read so many characters: its memory has grown, and joining what it has read needs some. */
const IDLE_WHEN_GROWN = 100;
const MUCH = 1_000_000;
/** Bytes of a message for each of what was read: it comes in pieces, and is joined. */
const MESSAGE = 2;
/** Megabytes that what is in use for one file may take. */
const MOST_MEMORY = 320;
/** Characters of what it writes to its standard error that are looked at. */
const MOST_SAID = 10_000;
/** Each rule about text is compiled once: twice takes more time than it saves. */
const ALWAYS = ['--no-regexp-tier-up', '--v8-pool-size=1'];
/**
 * For little memory: V8's optimizing compilers take 10 to 20 MB, and of large articles as much time as they save; the code of its
 * first compiler takes 3; Node.js' snapshot of what it starts with takes 5, which the bot does not have in common with it. A heap
 * that is cleared whenever it has grown by a tenth takes 10 MB less with an article of 1 MB, and no more time.
 */
const LEAN = [
  '--optimize-for-size',
  '--no-opt',
  '--no-maglev',
  '--no-sparkplug',
  '--no-node-snapshot',
  '--heap-growing-percent=10',
];
/**
 * For little time: 8 MB of what is soon forgotten before it is cleared away, as much as reading an article of 4 kB makes;
 * and none but small functions are put into others.
 */
const ROOMY = [
  '--min-semi-space-size=8',
  '--max-semi-space-size=8',
  '--heap-growing-percent=60',
  '--max-inlined-bytecode-size-cumulative=0',
];

/** What a process reads to be warm: its modules are then loaded and its tagger is built. */
const REHEARSAL: ShelfRequest = {
  files: ['mill.txt'],
  known: new Map(),
  largest: 1_000,
  given: new Map([['mill.txt', Buffer.from('The mill\n\n“The mill will turn again,” said Ann Parr.\n')]]),
};

/** What the reading of a file may take; tests give less. */
export interface ReadingBounds {
  readonly patiencePerMegabyte?: number;
  /** Megabytes. */
  readonly memory?: number;
  /** Whether it takes some more memory to be faster. */
  readonly isRoomy?: boolean;
}

/** A process that reads articles, for all libraries of this one; started when it is needed. */
export class ReadingProcess {
  readonly #bounds: Required<ReadingBounds>;
  #child: ChildProcess | null = null;
  #idle: NodeJS.Timeout | undefined;
  #reading: FilesBeingRead | null = null;
  #last: Promise<void> = Promise.resolve();
  /** Characters that it has read since it was started. */
  #read = 0;

  constructor({
    patiencePerMegabyte = PATIENCE_PER_MB,
    memory = MOST_MEMORY,
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

  /** For tests. */
  get isRunning(): boolean {
    return this.#child !== null;
  }

  /** Readies the process, unless it is there: its modules, its tagger and the first text take a second or two. */
  async prepare(): Promise<void> {
    if (!this.#child) await this.read(REHEARSAL, () => undefined);
  }

  /**
   * Settles when the process has ended, if it has read so many characters, by which it has grown, and nobody has it read: what
   * comes next needs the memory.
   */
  async shrink(characters = MUCH): Promise<void> {
    if (this.#read >= characters) await this.end();
  }

  /** Settles when the process has ended, unless somebody has it read. */
  async end(): Promise<void> {
    if (!this.#reading) await this.#end();
  }

  /** Reads files; `suspects` are those at which a process has ended before, without saying why. */
  async #readFiles(
    request: ShelfRequest,
    hear: (entry: ShelfEntry) => void,
    suspects = new Set<string>(),
  ): Promise<void> {
    const child = this.#start();
    const giveUp = (): void => void child.kill('SIGKILL');
    const reading = new FilesBeingRead(request, this.#bounds.patiencePerMegabyte, hear, giveUp, suspects);
    this.#reading = reading;
    // Where it has ended already, that is heard as its end.
    child.send(request, () => undefined);
    const rest = await reading.ended;
    this.#reading = null;
    if (rest.length > 0) await this.#readFiles({ ...request, files: rest }, hear, suspects);
  }

  #start(): ChildProcess {
    clearTimeout(this.#idle);
    this.#child?.ref();
    this.#child?.channel?.ref();
    if (this.#child) return this.#child;
    const { memory, isRoomy } = this.#bounds;
    const child = startProcess(moduleUrl('shelf/process'), {
      flags: [...ALWAYS, ...(isRoomy ? ROOMY : LEAN), `--max-old-space-size=${memory}`],
      environment: GLIBC_SETTINGS,
    });
    this.#child = child;
    this.#read = 0;
    child.on('message', (message: ReadMessage) => {
      this.#reading?.take(message);
      if (message.kind !== 'read') return;
      this.#read += message.folded.characters;
      litter(MESSAGE * message.folded.bytes.length);
    });
    let said = '';
    child.stderr?.on('data', (bytes: Buffer) => (said = (said + bytes.toString()).slice(0, MOST_SAID)));
    child.on('error', (error) => this.#hasEnded(child)?.take({ kind: 'failed', error }));
    child.on('close', () => this.#hasEnded(child)?.breakOff(reasonIn(said)));
    return child;
  }

  /** What was being read when a process ended, unless another has taken its place. */
  #hasEnded(child: ChildProcess): FilesBeingRead | null {
    if (this.#child !== child) return null;
    this.#child = null;
    return this.#reading;
  }

  /** Lets this process end, and the other when nothing comes for a while. */
  #rest(): void {
    const idle = this.#read < MUCH ? IDLE : IDLE_WHEN_GROWN;
    this.#child?.unref();
    this.#child?.channel?.unref();
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => void this.#end(), idle).unref();
  }

  async #end(): Promise<void> {
    clearTimeout(this.#idle);
    const child = this.#child;
    this.#child = null;
    if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.ref();
    child.kill('SIGKILL');
    await ended;
  }
}

/** Why a process has ended, by what it has written, of a lack of memory in V8's own words; null where it wrote nothing. */
function reasonIn(said: string): string | null {
  if (said.includes('heap out of memory')) return 'it takes more memory than one article may';
  return /^\w*Error: .+$/m.exec(said)?.[0] ?? null;
}
