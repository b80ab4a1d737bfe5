/** How far some work is. */
export interface Progress {
  /** Pieces that are done. */
  readonly done: number;
  /** Pieces in all. */
  readonly total: number;
  /** When it began, in milliseconds of `performance.now()`. */
  readonly since: number;
}

/**
 * How far some work is, how fast it goes and how long it still takes.
 *
 *     tellProgress({ done: 1200, total: 80_000, since }, 'passages'); // 1,200 of 80,000 passages, 110 a second, 12 min left
 */
export function tellProgress(
  { done, total, since }: Progress,
  what: string,
  now = performance.now(),
): string {
  const parts = [`${count(done)} of ${count(total)} ${what}`];
  const rate = (1000 * done) / (now - since);
  if (done > 0 && now > since)
    parts.push(
      `${rate < 10 ? rate.toPrecision(2) : count(Math.round(rate))} a second`,
      `${duration((total - done) / rate)} left`,
    );
  return parts.join(', ');
}

/** Seconds as a person says them. */
function duration(seconds: number): string {
  if (seconds < 100) return `${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 100 ? `${minutes} min` : `${Math.ceil(minutes / 60)} h`;
}

function count(number: number): string {
  return number.toLocaleString('en');
}
