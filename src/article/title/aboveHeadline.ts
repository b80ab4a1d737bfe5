import type { ArticleLanguage } from '../../language/article.ts';
import { SECTION, wordsOf } from './belowLinks.ts';
import { isMasthead, isName } from '../bylines.ts';
import { isToolbar } from '../notices.ts';
import type { Paragraph } from '../paragraphs.ts';
import { isScore } from '../scores.ts';
import { bare, endsSentence, isCapitals } from '../shapes.ts';

/** Signs of lists that Markdown does not know. */
const DOT = /^[•·▪●]/u;

/** "Key points", below which stands a summary. */
export const isSummaryLabel = ({ plain }: Paragraph, { labels }: ArticleLanguage): boolean =>
  labels.summary.test(bare(plain));

/** Where a summary ends that stands above the headline, at most below the name of the medium: "Key points" and its items; 0 where there is none. */
export function summaryAbove(paragraphs: readonly Paragraph[], language: ArticleLanguage): number {
  const label = paragraphs.findIndex(({ plain }) => !isMasthead(plain, language));
  if (label < 0 || !isSummaryLabel(paragraphs[label]!, language)) return 0;
  const below = paragraphs.slice(label + 1);
  const items = below.findIndex(({ mark, plain }) => !/^(?:bullet|number)$/.test(mark) && !DOT.test(plain));
  return items > 0 ? label + 1 + items : 0;
}

/** Letters of the longest greeting, and words of the longest name of a newsletter. */
const LONGEST_GREETING = 200;
const NAME_WORDS = 5;

/** Where the greeting of a newsletter ends, at most below its name: "The Dunmere Letter", "Good morning, Dunmere!"; 0 where there is none. */
export function greetingAbove(paragraphs: readonly Paragraph[], language: ArticleLanguage): number {
  const isGreeting = ({ plain }: Paragraph): boolean =>
    plain.length <= LONGEST_GREETING && (language.labels.greeting?.test(bare(plain)) ?? false);
  const at = paragraphs.slice(0, 3).findIndex(isGreeting);
  const below = paragraphs[at + 1];
  // "# A walk home", "Hello!", "## What I saw": a part of it
  const areNames = paragraphs
    .slice(0, Math.max(0, at))
    .every(
      (one) =>
        wordsOf(one) <= NAME_WORDS &&
        !language.sentences.hasVerb(one.plain.toLowerCase()) &&
        (one.mark !== 'heading' || one.sign === below?.sign),
    );
  const isHeadline = wordsOf(below) > SECTION && !endsSentence(below?.plain ?? '');
  return at >= 0 && areNames && below && isHeadline ? at + 1 : 0;
}

/**
 * The lines that may be the headline without the score of a match above it, and without what stands above that where it tells
 * nothing: "Northern League", "Rovers 2 Athletic 0", "*Late header sinks Athletic*".
 */
export function belowScores(
  candidates: readonly number[],
  paragraphs: readonly Paragraph[],
  language: ArticleLanguage,
): readonly number[] {
  const plainOf = (place: number): string => bare(paragraphs[place]!.plain);
  const scores = new Set(candidates.filter((place) => isScore(plainOf(place), language)));
  if (scores.size === 0) return candidates;
  // "Ann Lee at Quay Park"
  const isPlaced = (place: number): boolean => language.bylines.placed.test(plainOf(place));
  const headline = candidates.findLastIndex((place) => !scores.has(place) && !isPlaced(place));
  const last = candidates.findLastIndex((place, at) => scores.has(place) && at < headline);
  if (last < 0) return candidates.filter((place) => scores.has(place) || !isPlaced(place));
  const others = candidates.filter((place) => !scores.has(place));
  const isBelowHeadline = others.some(
    (place) => place < candidates[last]! && language.sentences.hasVerb(plainOf(place).toLowerCase()),
  );
  return isBelowHeadline ? others : candidates.slice(last + 1);
}

/** What stands above a title: "LIVE", "Courts", "WORLD NEWS", "Radio Quay / Health", or the outlet's name, which comes again. */
export function isAbove(place: number, paragraphs: readonly Paragraph[], language: ArticleLanguage): boolean {
  const plain = paragraphs[place]?.plain ?? '';
  if (isToolbar(plain) || isMasthead(plain, language) || isScore(plain, language)) return true;
  const words = plain.split(/\s+/u).length;
  if (words === 1 || (isCapitals(plain) && words === 2)) return true;
  // "Middle East", "Climate & Environment"
  if (words <= SECTION && (language.bylines.parts?.isSection(plain) ?? false)) return true;
  // "Drones hit Lisk", and then "Drones hit Lisk on Thursday."
  const isNameOf =
    place === 0 && NAME_OF.test(plain) && !language.sentences.hasVerb(plain.replace(/^\S+/u, ''));
  return (
    (isName(plain, language) || isNameOf) &&
    paragraphs.some((other, at) => at !== place && other.plain.includes(plain))
  );
}

/** "University of Lisk": a name with small words inside. */
const NAME_OF = /^\p{Lu}[\p{LC}'’-]+(?: (?:\p{Ll}{1,3}|\p{Lu}[\p{LC}'’-]*)){1,6}(?<! \p{Ll}{1,3})$/u;
