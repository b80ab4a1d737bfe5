import { Library, type LibraryOptions } from '../library.ts';
import { PathError } from '../disk/pathError.ts';
import type { Progress } from '../progress.ts';
import type { Terminal } from './terminal.ts';
import { withProgress } from './withProgress.ts';

/** What names the articles to a person who starts the program. */
const SETTING = 'KNOWLEDGE_PATH (or --knowledge)';

/**
 * Loads a library, and shows its progress where that takes long.
 *
 * Throws what `Library.load` throws, and of a path that holds nothing what it is set by.
 */
export async function loadLibrary(
  path: string,
  options: LibraryOptions,
  terminal: Pick<Terminal, 'error' | 'words'>,
): Promise<Library> {
  const since = performance.now();
  let read: Progress | null = null;
  const onProgress = (done: number, total: number) => (read = { done, total, since });
  return withProgress(
    'reading',
    () => read,
    terminal,
    () => Library.load(path, { ...options, onProgress }),
  ).catch((error: unknown) => {
    throw error instanceof PathError ? error.setBy(SETTING) : error;
  });
}

/** Waits until a library is read for its meaning, and shows its progress where that takes long. */
export async function whenReady(
  library: Library,
  terminal: Pick<Terminal, 'error' | 'words'>,
): Promise<void> {
  await withProgress(
    'meaning',
    () => library.progress,
    terminal,
    () => library.ready,
  );
}
