import type { TextDirective } from '../../src/article/textFragment.ts';
import type { Span } from '../../src/types.ts';

/** A text directive as a browser reads it: parts by commas, percent-decoded; `x-` is before, `-x` after. */
export function readDirective(written: string): TextDirective {
  const parts = written.replace(/^text=/, '').split(',');
  const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined;
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined;
  const [start = '', end] = parts;
  return {
    ...(prefix !== undefined && { prefix: decodeURIComponent(prefix) }),
    start: decodeURIComponent(start),
    ...(end !== undefined && { end: decodeURIComponent(end) }),
    ...(suffix !== undefined && { suffix: decodeURIComponent(suffix) }),
  };
}

/**
 * The first place of a page that a directive fits, as the algorithm of the specification goes: whole words, without case,
 * white space alike.
 */
export function findDirective(page: string, { prefix, start, end, suffix }: TextDirective): Span | null {
  const spaced = (words: string | undefined) => placesOf(page, words);
  const [before, first, last, after] = [prefix, start, end, suffix].map(spaced);
  const isPrefixed = (place: Span) =>
    before?.some((one) => page.slice(one.end, place.start).trim() === '' && one.end <= place.start);
  const isSuffixed = (place: Span) =>
    after?.some((one) => page.slice(place.end, one.start).trim() === '' && one.start >= place.end);
  for (const place of first ?? []) {
    if (prefix !== undefined && !isPrefixed(place)) continue;
    const ends = end === undefined ? [place] : (last ?? []).filter((one) => one.start >= place.end);
    const found = ends.find((one) => suffix === undefined || isSuffixed(one));
    if (found) return { start: place.start, end: found.end };
  }
  return null;
}

/** All places of a page with these words, also those that overlap. */
function placesOf(page: string, words: string | undefined): Span[] {
  if (words === undefined) return [];
  const pattern = words.split(' ').map((word) => word.replace(/[\^$\\.*+?()[\]{}|/]/g, String.raw`\$&`));
  const inner = pattern.join(String.raw`\s+`);
  const places = page.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])(?=(${inner})(?![\\p{L}\\p{N}]))`, 'giu'));
  return [...places].map(({ index, 1: found = '' }) => ({ start: index, end: index + found.length }));
}
