import { extname, join } from 'node:path';
import { orNothing, type Disk } from './disk.ts';
import { whileLocked } from './folderLock.ts';
import { prune, readJournal, writeJournal, type Entry } from './journal.ts';
import { sweep, writeWhole } from './writeWhole.ts';

/** Folder beside the articles; its name begins with a dot, so that nothing in it is read as an article. */
const HISTORY = '.history';
/** With a dot, as no article's id begins. */
const JOURNAL = '.journal.jsonl';

/**
 * The changes of a knowledge folder and what was there before each:
 *
 *     .history/.journal.jsonl                           one change a line
 *     .history/ferry/2026-11-25T22-13-00.000Z.md        the file as it was before that change
 */
export class History {
  readonly #folder: string;
  readonly #disk: Disk;

  constructor(knowledge: string, disk: Disk) {
    this.#folder = join(knowledge, HISTORY);
    this.#disk = disk;
  }

  /** Does something while no other process changes the folder. */
  whileLocked<Result>(work: () => Promise<Result>): Promise<Result> {
    return whileLocked(this.#folder, this.#disk, work);
  }

  /** All changes that are kept, oldest first. */
  async entries(): Promise<Entry[]> {
    const text = await orNothing(this.#disk.readFile(join(this.#folder, JOURNAL), 'utf8'));
    return readJournal(text ?? '');
  }

  /** Keeps what is there before a change, and the change; what is too old goes. */
  async record(entry: Omit<Entry, 'kept'>, before: Uint8Array | null): Promise<Entry> {
    const kept = before && `${entry.at.replaceAll(':', '-')}${extname(entry.file)}`;
    if (before && kept !== null) {
      await this.#disk.mkdir(join(this.#folder, entry.article), { recursive: true });
      await writeWhole(this.#placeOf(entry.article, kept), before, this.#disk);
    } else {
      await this.#disk.mkdir(this.#folder, { recursive: true });
    }
    const recorded = { ...entry, kept };
    await this.#rewrite([...(await this.entries()), recorded]);
    return recorded;
  }

  /** What was there before a change; null where it is no longer kept. */
  async before({ article, kept }: Entry): Promise<Buffer | null> {
    return kept === null ? null : orNothing(this.#disk.readFile(this.#placeOf(article, kept)));
  }

  /** Forgets changes that never came to be, and what was kept for them. */
  async forget(entries: readonly Entry[]): Promise<void> {
    const times = new Set(entries.map(({ at }) => at));
    await this.#rewrite((await this.entries()).filter(({ at }) => !times.has(at)));
    await this.#discard(entries);
  }

  /** Removes what is half there. */
  async sweep(): Promise<void> {
    await sweep(this.#folder, this.#disk);
    const articles = new Set((await this.entries()).map(({ article }) => article));
    for (const article of articles) await sweep(join(this.#folder, article), this.#disk);
  }

  async #rewrite(entries: readonly Entry[]): Promise<void> {
    const { kept, old } = prune(entries);
    await writeWhole(join(this.#folder, JOURNAL), Buffer.from(writeJournal(kept)), this.#disk);
    await this.#discard(old);
  }

  async #discard(entries: readonly Entry[]): Promise<void> {
    for (const { article, kept } of entries)
      if (kept !== null)
        await this.#disk.rm(this.#placeOf(article, kept), { force: true }).catch(() => undefined);
  }

  #placeOf(article: string, kept: string): string {
    return join(this.#folder, article, kept);
  }
}
