/** What was done with an article. */
export type Deed = 'add' | 'replace' | 'remove' | 'undo';

/** One change of an article, as it stands in the journal. */
export interface Entry {
  /** When, as in "2026-11-25T22:13:00.000Z"; no two changes have the same time. */
  readonly at: string;
  /** Discord's id of the moderator. */
  readonly by: string;
  readonly deed: Deed;
  /** Id of the article. */
  readonly article: string;
  /** The article's file within the knowledge, with slashes between folders. */
  readonly file: string;
  /** Fingerprints of what was there before and came after; null where there was nothing. */
  readonly before: string | null;
  readonly after: string | null;
  /** Name of the file that keeps what was there before. */
  readonly kept: string | null;
  /** Time of the change that this one takes back. */
  readonly undoes: string | null;
}

/** Changes of one article that are kept. */
const MOST_VERSIONS = 10;

const DEEDS: ReadonlySet<unknown> = new Set<Deed>(['add', 'replace', 'remove', 'undo']);

/** Reads a journal, one JSON object a line; a line that is none, or leads out of the folder, is passed over. */
export function readJournal(text: string): Entry[] {
  return text.split('\n').flatMap((line) => {
    try {
      const entry: unknown = JSON.parse(line);
      return isEntry(entry) ? [entry] : [];
    } catch {
      return [];
    }
  });
}

export function writeJournal(entries: readonly Entry[]): string {
  return entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
}

/** Parts the last ten changes of each article, in order, from those that are too old to be kept. */
export function prune(entries: readonly Entry[]): { readonly kept: Entry[]; readonly old: Entry[] } {
  const isOld = (entry: Entry, place: number): boolean =>
    entries.slice(place + 1).filter(({ article }) => article === entry.article).length >= MOST_VERSIONS;
  return {
    kept: entries.filter((entry, place) => !isOld(entry, place)),
    old: entries.filter(isOld),
  };
}

/** The last change of an article that has not been taken back; null where there is none. Of any article for null. */
export function lastToUndo(entries: readonly Entry[], article: string | null): Entry | null {
  const undone = new Set(entries.map(({ undoes }) => undoes));
  return (
    entries.findLast(
      (entry) =>
        (article === null || entry.article === article) && entry.deed !== 'undo' && !undone.has(entry.at),
    ) ?? null
  );
}

/** The last change of each article, by its id. */
export function lastChanges(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  return new Map(entries.map((entry) => [entry.article, entry]));
}

function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false;
  const { at, by, deed, article, file, before, after, kept, undoes } = { ...NO_ENTRY, ...value };
  const texts = [at, by, article, file];
  return (
    texts.every((text) => typeof text === 'string' && text !== '') &&
    /^\d{1,20}$/u.test(String(by)) &&
    [before, after, kept, undoes].every((text) => text === null || typeof text === 'string') &&
    DEEDS.has(deed) &&
    isWithin(file) &&
    isName(article) &&
    (kept === null || isName(kept)) &&
    Number.isFinite(Date.parse(String(at)))
  );
}

const NO_ENTRY: Readonly<Record<keyof Entry, unknown>> = {
  at: null,
  by: null,
  deed: null,
  article: null,
  file: null,
  before: undefined,
  after: undefined,
  kept: undefined,
  undoes: undefined,
};

/** A path that stays below the folder, "below/ferry.md". */
function isWithin(path: unknown): boolean {
  return String(path).split('/').every(isName);
}

/** The name of one file or folder. */
function isName(name: unknown): boolean {
  return !/^\.{0,2}$|[/\\\0]/u.test(String(name));
}
