import { tellProgress, type Progress } from '../progress.ts';
import type { Terminal } from './terminal.ts';

/** Milliseconds after which it is worth a word that something takes its time. */
const SHORT = 1000;
/** Milliseconds from one look to the next. */
const PACE = 250;
/** Milliseconds from one line to the next where they stay: a file, a log. */
const RARELY = 30_000;
/** Back to the begin of the line, and clear it. */
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
 * gone afterwards, or where that is no terminal in a line now and then. Work that writes itself calls `clear` before.
 */
export async function withProgress<Result>(
  work: (clear: () => void) => Promise<Result>,
  { doing, what, progress }: Told,
  { error }: Pick<Terminal, 'error'>,
): Promise<Result> {
  const begun = performance.now();
  let toldAt: number | null = null;
  const tell = (): void => {
    const now = performance.now();
    const how = progress();
    const pause = error.isTTY ? 0 : RARELY;
    if (
      how === null ||
      how.done >= how.total ||
      now - begun < SHORT ||
      (toldAt !== null && now - toldAt < pause)
    )
      return;
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
