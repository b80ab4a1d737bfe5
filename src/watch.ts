import { watch, type FSWatcher } from 'node:fs';
import { listKnowledge } from './knowledge/knowledge.ts';
import type { Library, ReloadReport } from './library.ts';

export interface WatchOptions {
  readonly onReload: (report: ReloadReport) => void;
  /** A change that can't be read; the old knowledge stays, and it is tried again later, or when more changes. */
  readonly onError: (error: unknown) => void;
  /** Milliseconds without a further change before the files are read: an editor saves in several steps. */
  readonly settle?: number;
  /** Milliseconds after which the files are read although they still change: one that never rests holds up no other. */
  readonly longestSettle?: number;
  /** Milliseconds between two looks at the disk. */
  readonly interval?: number;
  /** Milliseconds before what could not be read is tried again; twice as long after each time that it could not. */
  readonly retry?: number;
}

/** Milliseconds between two tries at most. */
const LONGEST_RETRY = 600_000;

/** Milliseconds between two looks at least, however often the system tells of changes. */
const SHORTEST_PAUSE = 50;

/** A look may take this share of the time while nothing changes: where one takes long, looks are rarer. */
const SHARE = 0.1;

/**
 * Reloads a library when its files change on the disk, so that processes on one folder stay together.
 *
 * It looks at sizes and times of the files again and again, and at once when the system tells of a change; what the system
 * tells ends without a word when the folder is replaced by another, when a link leads elsewhere, and on network drives.
 */
export function watchKnowledge(library: Library, options: WatchOptions): { stop(): void } {
  const { onReload, onError, settle = 500, longestSettle = 10_000, interval = 250, retry = 10_000 } = options;
  const { path } = library;
  if (path === null) return { stop: () => undefined };
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  /** What was on the disk when it was last read, or when reading it failed. */
  let tried = library.signature;
  let seen = tried;
  let failures = 0;
  /** When it is tried again although nothing has changed, by `performance.now()`; a library may lack files from its start. */
  let nextTry = library.errors.length > 0 ? performance.now() + retry : Infinity;
  /** When what has not been read yet began to change. */
  let since = Infinity;

  /** How soon it may look when the system tells of a change; null while it looks, settles or reads. */
  let soon: number | null = null;

  const wait = (milliseconds: number): void => {
    if (!isStopped) timer = setTimeout(() => void look(), milliseconds);
  };
  const rest = (milliseconds: number, atLeast: number): void => {
    soon = Math.min(atLeast, milliseconds);
    wait(milliseconds);
  };
  const told = (): void => {
    if (soon === null) return;
    clearTimeout(timer);
    wait(soon);
    soon = null;
  };
  let signs = signsOf(path, told);
  const look = async (): Promise<void> => {
    soon = null;
    const start = performance.now();
    const now = await signatureOf(path);
    const took = performance.now() - start;
    const pause = Math.max(interval, took / SHARE);
    if (isStopped) return;
    const isTried = now === tried && performance.now() < nextTry;
    const isWhole = library.troubles.length === 0 && nextTry === Infinity;
    const isOld = isTried || (now === library.signature && isWhole);
    since = isOld ? Infinity : Math.min(since, start);
    const settles = now !== seen && start - since < longestSettle;
    if (isOld || settles) {
      seen = now;
      // While it settles, the thread that will read it can start.
      if (!isOld) library.prepareReload();
      return isOld ? rest(pause, Math.max(SHORTEST_PAUSE, took / SHARE)) : wait(Math.max(settle, took));
    }
    if (now !== tried) failures = 0;
    tried = now;
    seen = now;
    since = Infinity;
    try {
      onReload(await library.reload());
      nextTry = Infinity;
    } catch (error) {
      nextTry = performance.now() + Math.min(retry * 2 ** failures++, LONGEST_RETRY);
      onError(error);
    }
    // The folder may be another one now.
    signs?.close();
    signs = isStopped ? null : signsOf(path, told);
    rest(pause, SHORTEST_PAUSE);
  };
  rest(interval, SHORTEST_PAUSE);
  return {
    stop() {
      isStopped = true;
      clearTimeout(timer);
      signs?.close();
    },
  };
}

/** What is on the disk, also where nothing can be read there. */
function signatureOf(path: string): Promise<string> {
  return listKnowledge(path).then(({ signature }) => signature, String);
}

/** What the system tells of changes in a folder or of a file; null where it tells nothing, as on some drives. */
function signsOf(path: string, told: () => void): FSWatcher | null {
  try {
    return watch(path, { persistent: false }, told).on('error', () => undefined);
  } catch {
    return null;
  }
}
