import { h } from './dom.ts';

/** Discord's styles of a point in time. https://discord.com/developers/docs/reference#message-formatting-timestamp-styles */
const STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
  s: { dateStyle: 'short', timeStyle: 'short' },
  S: { dateStyle: 'short', timeStyle: 'medium' },
};

/** Seconds of the units in which a distance in time is told, the largest first. */
const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
];

/** A point in time in the reader's language. */
export function showTime(seconds: number, style: string, locale: string): HTMLElement {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return h('span', {}, String(seconds));
  const whole = new Intl.DateTimeFormat(locale, STYLES.F).format(date);
  const words =
    style === 'R'
      ? fromNow(seconds, Date.now() / 1000, locale)
      : new Intl.DateTimeFormat(locale, STYLES[style] ?? STYLES.f).format(date);
  return h('time', { class: 'time', datetime: date.toISOString(), title: whole }, words);
}

/** "in 2 seconds", "3 years ago" */
function fromNow(seconds: number, now: number, locale: string): string {
  const distance = seconds - now;
  const [unit, size] = UNITS.find(([, one]) => Math.abs(distance) >= one) ?? ['second', 1];
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.round(distance / size), unit);
}
