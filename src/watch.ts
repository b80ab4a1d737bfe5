import { watch } from 'chokidar';
import type { Library, ReloadReport } from './library.ts';

export interface WatchOptions {
  readonly onReload: (report: ReloadReport) => void;
  /** A change that can't be read; the old knowledge stays, and the next change tries again. */
  readonly onError: (error: unknown) => void;
  /** Milliseconds without a further change before the files are read: an editor saves in several steps. */
  readonly settle?: number;
}

/** Reloads a library when its files change on the disk, so that processes on one folder stay together. */
export async function watchKnowledge(
  library: Library,
  options: WatchOptions,
): Promise<{ stop(): Promise<void> }> {
  const { onReload, onError, settle = 500 } = options;
  if (library.path === null) return { stop: async () => {} };
  let timer: NodeJS.Timeout | undefined;
  const reload = () => void library.reload().then(onReload, onError);
  const watcher = watch(library.path, { ignoreInitial: true, depth: 0 });
  watcher.on('error', onError);
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(reload, settle);
  });
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  return {
    stop() {
      clearTimeout(timer);
      return watcher.close();
    },
  };
}
