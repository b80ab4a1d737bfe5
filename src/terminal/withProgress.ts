import { tellProgress, type Progress } from '../progress.ts';
import type { Terminal } from './terminal.ts';

/** Milliseconds from one look to the next. */
const PACE = 250;
/** Milliseconds until something is first told, and between later lines: on a terminal, and where each line stays. */
const TERMINAL = { first: 1000, again: 0 };
const FILE = { first: 10_000, again: 30_000 };
/** Back to the beginning of the line, which is cleared. */
const WIPE = '\r\u001b[K';

/** What is being done, of what, and how far it is: null while there is nothing to tell. At its end there is nothing more to tell. */
export interface Told {
  /** "reading" */
  readonly doing: string;
  /** "articles" */
  readonly what: string;
  readonly progress: () => Progress | null;
}

/**
 * Does some work, and tells on standard error how far it is when it takes longer than a second: in one line that is
 * gone afterwards; where that is no terminal, in a line after ten seconds and now and then. Work that writes itself calls `clear` before.
 */
export async function withProgress<Result>(
  work: (clear: () => void) => Promise<Result>,
  { doing, what, progress }: Told,
  { error }: Pick<Terminal, 'error'>,
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
    const line = `${doing} ${tellProgress(how, what, now)}`;
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
