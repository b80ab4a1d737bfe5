import type { Progress } from '../progress.ts';
import type { Words, Work } from './words/words.ts';

/**
 * How far some work is, how fast it goes and how long it still takes.
 *
 *     tellProgress('meaning', { done: 1200, total: 80_000, since }, EN); // reading passages for meaning: 1,200 of 80,000, 110 a second, 12 min left
 */
export function tellProgress(
  work: Work,
  { done, total, since }: Progress,
  { language, progress }: Pick<Words, 'language' | 'progress'>,
  now = performance.now(),
): string {
  const count = (number: number): string => number.toLocaleString(language);
  const parts = [`${progress.work[work]}: ${progress.of(count(done), count(total))}`];
  const rate = (1000 * done) / (now - since);
  if (done > 0 && now > since)
    parts.push(
      progress.perSecond(rate < 10 ? oneDigit(rate, language) : count(Math.round(rate))),
      progress.left(duration((total - done) / rate, language)),
    );
  return parts.join(', ');
}

function oneDigit(number: number, language: string): string {
  return number.toLocaleString(language, { minimumSignificantDigits: 2, maximumSignificantDigits: 2 });
}

/** Seconds as a person says them: "40 sec", "12 min", "3 hr". */
function duration(seconds: number, language: string): string {
  const minutes = Math.ceil(seconds / 60);
  if (seconds < 100) return inUnits(Math.ceil(seconds), 'second', language);
  return minutes < 100
    ? inUnits(minutes, 'minute', language)
    : inUnits(Math.ceil(minutes / 60), 'hour', language);
}

function inUnits(number: number, unit: 'second' | 'minute' | 'hour', language: string): string {
  return number.toLocaleString(language, { style: 'unit', unit, unitDisplay: 'short' });
}
