import type { Logger } from 'pino';
import type { Library } from '../library.ts';
import { tellProgress } from '../reply/progress.ts';
import { EN } from '../reply/words/en.ts';

/** Milliseconds from one line of the log to the next. */
const PACE = 15_000;

/** How far the articles are read for their meaning; null when they are. */
export function tellMeaning({ progress }: Pick<Library, 'progress'>): string | null {
  return progress && `${tellProgress('meaning', progress, EN)}; until then answers come by words`;
}

/** Says in the log how far the articles are read for their meaning, as long as that takes. */
export function logProgress(library: Pick<Library, 'progress'>, log: Pick<Logger, 'info'>): { stop(): void } {
  const timer = setInterval(() => {
    const told = tellMeaning(library);
    if (told !== null) log.info(told);
  }, PACE).unref(); // a start that fails ends the process
  return { stop: () => clearInterval(timer) };
}
