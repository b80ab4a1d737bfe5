import { createHash } from 'node:crypto';
import { readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { makeFolder } from '../disk/makeFolder.ts';
import type { Folded } from './folded.ts';
import { thisReader } from './thisReader.ts';

/** Bytes of all that is kept. */
export const MOST_BYTES = 256 * 2 ** 20;
/** Milliseconds after which what nobody has asked for is removed. */
const LONGEST = 30 * 24 * 3_600_000;
/** Milliseconds after which what is half written belongs to nobody any more. */
const ABANDONED = 60_000;
const ENDING = '.reading';
/** Others need not read the articles of a closed server. */
export const OWNERS_ALONE = 0o700;
export const OWNERS_FILE = 0o600;

/** A file as it was when it was read. */
type Read = Pick<Folded, 'file' | 'fingerprint'>;

export interface KeepingOptions {
  /** Whether nothing new is to be kept, nor anything forgotten. */
  readonly isPassing?: boolean | undefined;
  /** Names all that a reading depends on but the text; without a name nothing is kept, and nothing found. */
  readonly reader?: string | null;
  /** Bytes of all that is kept, at most. */
  readonly mostBytes?: number;
}

/**
 * What was read of articles, on the disk from one start to the next: one that has not changed, wherever its file lies now,
 * need not be read again. Each has a file of its own: a line of text that tells who read it, and the reading as `fold`
 * gives it.
 *
 * Whatever is missing, damaged or of another build costs time and nothing else, and so does a disk that takes nothing.
 * Several processes may use the same folder.
 */
export class KeptReadings {
  /** The folder that they lie in, once there are any. */
  readonly folder: string;
  readonly #reader: string | null;
  readonly #isPassing: boolean;
  readonly #mostBytes: number;
  #writing: Promise<void> = Promise.resolve();
  #hasFolder = false;

  constructor(
    cacheFolder: string,
    { isPassing = false, reader = thisReader(), mostBytes = MOST_BYTES }: KeepingOptions = {},
  ) {
    this.folder = join(cacheFolder, 'readings');
    this.#reader = reader;
    this.#isPassing = isPassing;
    this.#mostBytes = mostBytes;
  }

  /** Whether anything may be found. */
  async isThere(): Promise<boolean> {
    return this.#reader !== null && (await stat(this.folder).catch(() => null)) !== null;
  }

  /** What was read of a file when its bytes were these. */
  async find(file: string, fingerprint: string): Promise<Folded | null> {
    const place = this.#placeOf({ file, fingerprint });
    const kept = await readFile(place).catch(() => null);
    const end = kept?.indexOf('\n') ?? -1;
    if (!kept || end < 0) return null;
    const bytes = new Uint8Array(kept.subarray(end + 1));
    const head = kept.toString('utf8', 0, end);
    const folded = { file, fingerprint, characters: Number(head.split('\t')[0]), bytes };
    if (head !== this.#headOf(folded)) return null;
    // So it is not removed among those that nobody asks for.
    const now = new Date();
    await utimes(place, now, now).catch(() => undefined);
    return folded;
  }

  /** Keeps what was read of a file; one after the other, while others go on. */
  keep(folded: Folded): void {
    if (this.#reader === null || this.#isPassing) return;
    this.#next(async () => {
      if (!this.#hasFolder) await makeFolder(this.folder, OWNERS_ALONE);
      this.#hasFolder = true;
      const place = this.#placeOf(folded);
      const part = `${place}.${process.pid}`;
      const head = Buffer.from(`${this.#headOf(folded)}\n`);
      try {
        await writeFile(part, [head, folded.bytes], { mode: OWNERS_FILE });
        await rename(part, place);
      } catch {
        // Somebody may have removed the folder; the next one is kept in a new one.
        this.#hasFolder = false;
        await rm(part, { force: true });
      }
    });
  }

  /** Removes what was read of a file that is gone or has other bytes now. */
  forget(read: Read): void {
    if (this.#reader === null || this.#isPassing) return;
    this.#next(() => rm(this.#placeOf(read), { force: true }));
  }

  /** Removes what nobody has asked for in a month, and of the rest as much as is too much: what was asked for longest ago. */
  tidy(): void {
    this.#next(async () => {
      const now = Date.now();
      const names = await readdir(this.folder).catch(() => []);
      const found: { place: string; size: number; age: number }[] = [];
      for (const name of names) {
        const place = join(this.folder, name);
        // oxlint-disable-next-line no-await-in-loop -- many at once would hold up those who read files
        const stats = await stat(place).catch(() => null);
        if (stats) found.push({ place, size: stats.size, age: now - stats.mtimeMs });
      }
      let bytes = 0;
      for (const { place, size, age } of found.sort((a, b) => a.age - b.age)) {
        const isPart = !place.endsWith(ENDING);
        if (!isPart) bytes += size;
        const isOver = isPart ? age > ABANDONED : age > LONGEST || bytes > this.#mostBytes;
        // oxlint-disable-next-line no-await-in-loop -- as above
        if (isOver) await rm(place, { force: true }).catch(() => undefined);
      }
    });
  }

  /** Settles when all is written and removed. */
  get settled(): Promise<void> {
    return this.#writing;
  }

  /** What can't be done on the disk is left: it saves time and nothing else. */
  #next(work: () => Promise<void>): void {
    this.#writing = this.#writing.then(work).catch(() => undefined);
  }

  /**
   * The same for files of one name and the same bytes, for what is read of them is the same. The ending belongs to the name:
   * it tells whether marks are read.
   */
  #placeOf({ file, fingerprint }: Read): string {
    return join(this.folder, `${hashOf(`${fingerprint}\t${basename(file)}`).slice(0, 32)}${ENDING}`);
  }

  /** Length of the text, who read it, and a hash of all that is kept. */
  #headOf({ file, fingerprint, characters, bytes }: Folded): string {
    const told = `${characters}\t${this.#reader}`;
    return `${told}\t${hashOf(`${told}\t${fingerprint}\t${basename(file)}\n`, bytes)}`;
  }
}

function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
