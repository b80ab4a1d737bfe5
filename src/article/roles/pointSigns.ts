import type { ArticleLanguage } from '../../language/article.ts';
import { findDateline } from '../datelines.ts';
import type { Paragraph } from '../paragraphs.ts';
import { endsSentence, isInTitleCase } from '../shapes.ts';
import type { Surrounded } from '../surroundings.ts';
import type { Role } from './role.ts';

/**
 * A sentence without a full stop right under the title, above the lines that say who wrote the article, and when; above a
 * dateline with its year, as press releases have one, the words need no verb.
 */
export function isStandfirst(
  { plain, mark, next, judged }: Surrounded,
  before: Role | undefined,
  language: ArticleLanguage,
): boolean {
  if (!before?.isHeadline || !next || mark !== 'none' || endsSentence(plain)) return false;
  const isReleased = findDateline(next.plain, language)?.hasYear ?? false;
  if (!next.inHead && !isReleased) return false;
  const words = isInTitleCase(plain) ? plain.toLowerCase() : plain;
  const isLong = plain.split(/\s+/u).length > LISTED_WORDS && plain.length <= 250;
  return isLong && (isReleased || language.sentences.hasVerb(words) || judged.boilerplate < MAY_BE_TOLD);
}

/** Log-odds below which a standfirst is known by its looks; captions and names that stand there in pages of `dev` have more than 1.6. */
const MAY_BE_TOLD = 1;

/** A line of a list has at least so many words where its verb is not known. */
const LISTED_WORDS = 5;

/**
 * A sentence without a full stop under "Key points" and a line of its own, or under another such line: pages set such
 * lists with dots that are not copied.
 */
export function isSummaryLine(
  { plain, mark, isUnderSummary }: Surrounded,
  before: Role | undefined,
  { sentences }: ArticleLanguage,
): boolean {
  if (!before || mark !== 'none' || endsSentence(plain) || plain.length > 250) return false;
  const { kind, paragraph } = before;
  const isUnder = kind !== 'text' && kind !== 'title' && isUnderSummary;
  const isNext = kind === 'item' && paragraph.mark === 'none' && !endsSentence(paragraph.plain);
  return (isUnder || isNext) && (sentences.isWhole(plain) || plain.split(/\s+/u).length >= SUMMED_WORDS);
}

/** So has one of a summary, where figures stand for verbs: "Second-quarter volumes down 5.8%". */
const SUMMED_WORDS = 4;

/** Lines between a headline and a dateline at most, and words of letters in each at least. */
const MOST_POINTS = 8;
const POINT_WORDS = 3;
/** What was measured or counted, and no day, year or number of a picture: "412 crowns", "1.3 million", "9%". */
const FIGURE = /\d[.,]\d|\p{Sc}\d|\d ?%|\d \p{Ll}{3}/u;

/**
 * One of several lines that each tell something above the dateline of a release, which has its year: "Revenue of 412 crowns, up
 * 9 percent", "Outlook is confirmed"; above that of an agency stand captions.
 */
export function isPointAbove(
  paragraph: Surrounded,
  before: Role | undefined,
  language: ArticleLanguage,
): boolean {
  const isPoint = ({ plain, mark }: Surrounded): boolean =>
    mark === 'none' &&
    !endsSentence(plain) &&
    plain.length <= 250 &&
    plain.split(/\s+/u).filter((word) => /\p{LC}{2}/u.test(word)).length >= POINT_WORDS &&
    (FIGURE.test(plain) || language.sentences.isWhole(plain));
  if (!paragraph.inHead) return false;
  const isNext = before?.kind === 'item' && before.paragraph.mark === 'none';
  let lines = isNext ? 2 : 1;
  let at: Surrounded | null = paragraph;
  for (let step = 0; at && step < MOST_POINTS && isPoint(at); step++) {
    at = at.next;
    const dateline = at && findDateline(at.plain, language);
    if (dateline) return dateline.hasYear && lines > 1;
    lines++;
  }
  return false;
}

/** "Lane No. 3*: Lisk*": a line that begins with what it tells of, and ends without a stop. */
const LISTED = /^(\p{Lu}[\p{LC}\d.’'-]*)(?: [\p{LC}\d.’'-]+){0,4}: \p{LC}/u;

/** The word that the line of such a list begins with. */
const listedBy = ({ plain, mark }: Paragraph): string | null =>
  mark === 'none' && plain.length <= 250 && !endsSentence(plain) ? (LISTED.exec(plain)?.[1] ?? null) : null;

/** "These lanes are shut: ¶ *Lane No. 3: Lisk* ¶ *Lane No. 2: Tarrow*": lines that begin alike, below a colon. */
export function isListedBelowColon(paragraph: Surrounded, before: Role | undefined): boolean {
  const word = listedBy(paragraph);
  if (word === null || !before) return false;
  const isFirst = before.kind === 'text' && before.paragraph.plain.endsWith(':');
  const other = isFirst ? paragraph.next : before.kind === 'item' ? before.paragraph : null;
  return other !== null && listedBy(other) === word;
}
