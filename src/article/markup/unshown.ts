import type { Span } from '../../types.ts';

/** "```js", "~~~" */
const FENCE = /^ {0,3}(`{3,}|~{3,})[^`\n]{0,200}$/gmu;
/** What begins something that goes on over paragraphs, and what ends it. */
const REGIONS: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<script', '</script>'],
  ['<style', '</style>'],
];

/** What no reader sees, however many paragraphs long: fenced code, comments, scripts. What is never closed is none. */
export function findUnshown(text: string, from: number): Span[] {
  const regions = REGIONS.flatMap(([open, close]) => findBetween(text, from, open, close));
  return withoutOverlaps([...findFenced(text, from), ...regions]);
}

function findFenced(text: string, from: number): Span[] {
  const found: Span[] = [];
  let open: { readonly start: number; readonly sign: string } | null = null;
  for (const { 0: line, 1: sign = '', index } of text.slice(from).matchAll(FENCE)) {
    if (!open) open = { start: from + index, sign };
    else if (sign.startsWith(open.sign)) {
      found.push({ start: open.start, end: from + index + line.length });
      open = null;
    }
  }
  return found;
}

function findBetween(text: string, from: number, open: string, close: string): Span[] {
  const found: Span[] = [];
  for (let start = text.indexOf(open, from); start >= 0;) {
    const stop = text.indexOf(close, start);
    if (stop < 0) break;
    found.push({ start, end: stop + close.length });
    start = text.indexOf(open, stop);
  }
  return found;
}

function withoutOverlaps(spans: readonly Span[]): Span[] {
  const apart: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    if (span.start >= (apart.at(-1)?.end ?? 0)) apart.push(span);
  }
  return apart;
}
