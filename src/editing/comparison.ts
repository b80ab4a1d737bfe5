import { tokenize } from '../text/tokens.ts';
import { shownIn } from '../text/marks.ts';
import type { Article, Attribution } from '../types.ts';

/** A passage as it is told of: its words, and who said them. */
export interface AttributedQuote {
  readonly quote: string;
  readonly attribution: Attribution;
}

/** A passage before and after. */
export interface Changed {
  readonly before: AttributedQuote;
  readonly after: AttributedQuote;
}

/** What is another in a new version of an article. */
export interface Comparison {
  readonly added: readonly AttributedQuote[];
  readonly removed: readonly AttributedQuote[];
  /** Passages whose words are a little different. */
  readonly changed: readonly Changed[];
  /** Passages, also of the same words, that somebody else is said to have said, or through somebody else. */
  readonly reattributed: readonly Changed[];
  /** Added and removed passages that somebody is said to have said. */
  readonly attributions: { readonly added: number; readonly removed: number };
}

/** Share of the words that two passages have in common, from which on one is a version of the other. */
const ALIKE = 0.5;
/** Passages of one place that are looked at for a version of another. */
const NEAR = 10;
/** Passages of one place that are compared; with more the article is another one. */
const MOST_COMPARED = 1000;

/** Compares two versions of an article by their passages; null stands for an article that is not there. */
export function compareArticles(before: Article | null, after: Article | null): Comparison {
  const old = toldBy(before);
  const now = toldBy(after);
  const inOld = new Map(old.map((told) => [keyOf(told), told]));
  const inNow = new Set(now.map(keyOf));
  const kept = now.flatMap((told) => {
    const earlier = inOld.get(keyOf(told));
    return earlier ? [{ before: earlier, after: told }] : [];
  });
  const gone = byPlace(old, (told) => inNow.has(keyOf(told)));
  const come = byPlace(now, (told) => inOld.has(keyOf(told)));
  const changed = [...gone].flatMap(([place, removed]) => pairsOf(removed, come.get(place) ?? []));
  const isPaired = new Set(changed.flatMap((pair) => [pair.before, pair.after]));
  const added = [...come.values()].flat().filter((told) => !isPaired.has(told));
  const removed = [...gone.values()].flat().filter((told) => !isPaired.has(told));
  return {
    added,
    removed,
    changed,
    reattributed: [...kept, ...changed].filter((pair) => linesOf(pair.before) !== linesOf(pair.after)),
    attributions: {
      added: added.filter(isSaid).length,
      removed: removed.filter(isSaid).length,
    },
  };
}

function toldBy(article: Article | null): AttributedQuote[] {
  if (!article) return [];
  const { text, passages } = article;
  return passages.map((passage) => ({ quote: shownIn(text, passage), attribution: passage.attribution }));
}

/** How a line of text is broken makes no other passage of it. */
function keyOf({ quote }: AttributedQuote): string {
  return quote.replace(/\s+/gu, ' ');
}

/** Who said it and through whom; the publisher is the whole article's. */
function linesOf({ attribution: { kind, speaker, outlet } }: AttributedQuote): string {
  return [kind, speaker?.name, outlet?.name].join('\n');
}

function isSaid({ attribution }: AttributedQuote): boolean {
  return attribution.kind !== 'none';
}

/** The passages that are in one version only, by the shared passage that they follow. */
function byPlace(
  passages: readonly AttributedQuote[],
  isShared: (told: AttributedQuote) => boolean,
): Map<string, AttributedQuote[]> {
  const places = new Map<string, AttributedQuote[]>();
  let place = '';
  for (const told of passages) {
    if (isShared(told)) {
      place = keyOf(told);
      continue;
    }
    const there = places.get(place);
    if (there) there.push(told);
    else places.set(place, [told]);
  }
  return places;
}

/** Passages of the same place that are versions of each other, in order. */
function pairsOf(removed: readonly AttributedQuote[], added: readonly AttributedQuote[]): Changed[] {
  const pairs: Changed[] = [];
  const words = added.slice(0, MOST_COMPARED).map(wordsOf);
  let next = 0;
  for (const before of removed.slice(0, MOST_COMPARED)) {
    const old = wordsOf(before);
    const found = words.slice(next, next + NEAR).findIndex((now) => likeness(old, now) >= ALIKE);
    const after = added[next + found];
    if (found < 0 || !after) continue;
    pairs.push({ before, after });
    next += found + 1;
  }
  return pairs;
}

function wordsOf({ quote }: AttributedQuote): Set<string> {
  return new Set(tokenize(quote).map(({ word }) => word));
}

/** Dice's coefficient of two sets of words, 0 to 1. */
function likeness(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const shared = [...some].filter((word) => others.has(word)).length;
  return (2 * shared) / Math.max(some.size + others.size, 1);
}
