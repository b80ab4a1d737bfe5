import { listKnowledge } from './knowledge.ts';
import type { Library, ReloadReport } from './library.ts';

export interface WatchOptions {
  readonly onReload: (report: ReloadReport) => void;
  /** A change that can't be read; the old knowledge stays, and the next change tries again. */
  readonly onError: (error: unknown) => void;
  /** Milliseconds without a further change before the files are read: an editor saves in several steps. */
  readonly settle?: number;
  /** Milliseconds between two looks at the disk. */
  readonly interval?: number;
}

/** A look may take this share of the time while nothing changes: where one takes long, looks are rarer. */
const SHARE = 0.1;

/**
 * Reloads a library when its files change on the disk, so that processes on one folder stay together.
 *
 * It looks at sizes and times of the files again and again. What the system tells of changes ends without a word when
 * the folder is replaced by another, when a link leads elsewhere, and on network drives.
 */
export function watchKnowledge(library: Library, options: WatchOptions): { stop(): void } {
  const { onReload, onError, settle = 500, interval = 500 } = options;
  const { path } = library;
  if (path === null) return { stop: () => undefined };
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  /** What was on the disk when it was last read, or when reading it failed. */
  let tried = library.signature;
  let seen = tried;

  const wait = (milliseconds: number): void => {
    if (!isStopped) timer = setTimeout(() => void look(), milliseconds);
  };
  const look = async (): Promise<void> => {
    const start = performance.now();
    const now = await signatureOf(path);
    const took = performance.now() - start;
    const pause = Math.max(interval, took / SHARE);
    if (isStopped) return;
    const isOld = now === tried || (now === library.signature && library.troubles.length === 0);
    if (isOld || now !== seen) {
      seen = now;
      // While it settles, the thread that will read it can start.
      if (!isOld) library.prepareReload();
      return wait(isOld ? pause : Math.max(settle, took));
    }
    tried = now;
    await library.reload().then(onReload, onError);
    wait(pause);
  };
  wait(interval);
  return {
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}

/** What is on the disk, also where nothing can be read there. */
function signatureOf(path: string): Promise<string> {
  return listKnowledge(path).then(({ signature }) => signature, String);
}
