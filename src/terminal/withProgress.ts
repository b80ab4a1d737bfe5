import type { Progress } from '../progress.ts';
import { tellProgress } from '../reply/progress.ts';
import type { Work } from '../reply/words/words.ts';
import type { Terminal } from './terminal.ts';

/** Milliseconds from one look to the next. */
const PACE = 250;
/** Milliseconds until something is first told, and between later lines: on a terminal, and where each line stays. */
const TERMINAL = { first: 1000, again: 0 };
const FILE = { first: 10_000, again: 30_000 };
/** Back to the beginning of the line, which is cleared. */
const WIPE = '\r\u001b[K';

/**
 * Does some work, and tells on standard error how far it is when it takes longer than a second: in one line that is
 * gone afterwards; where that is no terminal, in a line after ten seconds and now and then. Work that writes itself calls `clear` before.
 * `progress` gives null while there is nothing to tell; nor is there anything to tell at its end.
 */
export async function withProgress<Result>(
  name: Work,
  progress: () => Progress | null,
  { error, words }: Pick<Terminal, 'error' | 'words'>,
  work: (clear: () => void) => Promise<Result>,
): Promise<Result> {
  const { first, again } = error.isTTY ? TERMINAL : FILE;
  const begun = performance.now();
  let toldAt: number | null = null;
  const tell = (): void => {
    const now = performance.now();
    const how = progress();
    if (how === null || how.done >= how.total) return;
    if (toldAt === null ? now - begun < first : now - toldAt < again) return;
    toldAt = now;
    const line = tellProgress(name, how, words, now);
    error.write(error.isTTY ? WIPE + line : `whosaid: ${line}\n`);
  };
  const clear = (): void => {
    if (toldAt !== null && error.isTTY) error.write(WIPE);
  };
  const timer = setInterval(tell, PACE);
  try {
    return await work(clear);
  } finally {
    clearInterval(timer);
    clear();
  }
}
