import type { ArticleLanguage, LabelRole } from '../../language/article.ts';
import { isAuthorNote, isByline } from '../bylines.ts';
import { isCaption, isStray } from '../credits.ts';
import { findDateline } from '../datelines.ts';
import { labelledHeadline } from './labelledHeadline.ts';
import { findLabel } from '../labels.ts';
import { SURELY_TOLD, type Judged } from '../lines/judge.ts';
import { isNotice } from '../notices.ts';
import type { Paragraph } from '../paragraphs.ts';
import { isDatedKind, isOfKind, nameOfIssue } from './kindTitles.ts';
import { belowLinks, belowMenu, SECTION, wordsOf } from './belowLinks.ts';
import { belowScores, greetingAbove, isAbove, isSummaryLabel, summaryAbove } from './aboveHeadline.ts';
import { belowName, hasBylineBelow } from './belowName.ts';
import { isScore } from '../scores.ts';
import { withoutKicker } from './kickers.ts';
import type { Transcript } from '../turns/transcripts.ts';
import { bare, endsSentence, hasInnerEnd, isCutShort, isInTitleCase } from '../shapes.ts';

/** Number of paragraphs at the beginning that rules look at: above a title stand breadcrumbs, dates and buttons. */
const HEAD = 32;
/** Number of those among which the looks of a headline are known from others. */
export const FAR = 60;
/**
 * What it adds to the log-odds of a line that the rules take it for the title; the second beside a line that may be something
 * else. Chosen on pages that nothing was learned from.
 */
const RULED = 2;
const RULED_BESIDE = 4;

/** The labels of a transcript, and the lines that name who speaks below. */
type Turns = Pick<Transcript, 'speakers' | 'lines'>;
const NO_TURNS: Turns = { speakers: new Set(), lines: new Set() };

/**
 * Place of the paragraph that is the title, -1 if there is none: what the front matter calls so (`title`); else a line that
 * rules take for it, or one that looks much more like a headline.
 */
export function findTitle(
  paragraphs: readonly Paragraph[],
  judged: readonly Judged[],
  title: string | null,
  language: ArticleLanguage,
  transcript: Turns = NO_TURNS,
): number {
  const above =
    title === null ? summaryAbove(paragraphs, language) || greetingAbove(paragraphs, language) : 0;
  if (above > 0 && mayBeTitle(paragraphs[above]!, language, transcript))
    return above + findTitle(paragraphs.slice(above), judged.slice(above), null, language, transcript);
  const firstText = findFirstProse(paragraphs.slice(0, HEAD), language);
  const head = paragraphs.slice(0, firstText < 0 ? HEAD : firstText + 1);
  if (title !== null) {
    const named = head.findIndex(({ plain }) => squeeze(plain) === squeeze(title));
    return named >= 0 ? named : findMarked(head);
  }
  const mayBe = (one: Paragraph): boolean => mayBeTitle(one, language, transcript);
  const called = head.findIndex((one, at) => isOfKind(at, head, language) && mayBe(one));
  const ofKind = called >= 0 ? called : labelledHeadline(head, language, isFurniture);
  if (ofKind >= 0 && findMarked(head) < 0 && !transcript.lines.has(head[ofKind]!.plain)) return ofKind;
  const ruled = findByRules(paragraphs, head, language, transcript);
  if (ruled < 0) return isDatedKind(paragraphs[0], language) ? 0 : ruled;
  // The line right below may be a standfirst, and a marked heading that of a part.
  const isDoubtful = (at: number): boolean => at === ruled + 1 || paragraphs[at]!.mark === 'heading';
  const chance = (at: number): number =>
    judged[at]!.headline - (at === ruled ? 0 : isDoubtful(at) ? RULED_BESIDE : RULED);
  let best = ruled;
  for (let at = 0; at < Math.min(FAR, paragraphs.length); at++) {
    const { boilerplate } = judged[at]!;
    const isText = isProse(paragraphs[at]!, language);
    if ((isText && boilerplate < SURELY_TOLD) || isSummaryLabel(paragraphs[at]!, language)) break;
    // of two lines that look more like it than the rules' one does, neither is in doubt
    const isLess = best !== ruled && judged[at]!.headline <= judged[best]!.headline;
    if (isText || isLess || chance(at) <= chance(best) || !mayBe(paragraphs[at]!)) continue;
    if (!isAbove(at, paragraphs, language)) best = at;
  }
  const [over, one] = [paragraphs[best - 1], paragraphs[best]!];
  // "The long goodbye of Mara Quist", "She saved the guild twice. Now it wants to be rid of her"
  const isStandfirst =
    over !== undefined &&
    !isScore(over.plain, language) &&
    hasInnerEnd(one.plain, language) &&
    !hasInnerEnd(over.plain, language) &&
    wordsOf(over) > SECTION &&
    mayBeTitle(over, language, transcript);
  return isStandfirst ? best - 1 : nameOfIssue(best, paragraphs, language);
}

/** A heading of the first level. */
const findMarked = (head: readonly Paragraph[]): number =>
  head.findIndex(({ mark, sign }) => mark === 'heading' && sign === '#');

/** A heading of the first level, or the first line up to the first paragraph of text that may be a title. */
function findByRules(
  paragraphs: readonly Paragraph[],
  head: readonly Paragraph[],
  language: ArticleLanguage,
  transcript: Turns,
): number {
  const marked = findMarked(head);
  if (marked >= 0) return marked;
  const mayBe = (place: number): boolean => mayBeTitle(head[place]!, language, transcript);
  const places = [...head.keys()].filter((at) => (at < paragraphs.length - 1 || at === 0) && mayBe(at));
  const candidates = belowScores(places, paragraphs, language);
  const repeated = candidates.find((place) => isHeadline(place, candidates, paragraphs, language));
  if (repeated !== undefined) return withoutTail(repeated, candidates, paragraphs, language);
  const [first = -1, second = -1] = candidates;
  if (second < 0) return first;
  const headline =
    belowMenu(candidates, head, language) ??
    belowLinks(candidates, head, paragraphs, language) ??
    belowName(candidates, paragraphs, language);
  if (headline !== null) return headline;
  return candidates.find((place) => !isAbove(place, paragraphs, language)) ?? second;
}

/** The place of the first paragraph that tells something; a headline that asks stands there twice. -1 if there is none. */
export function findFirstProse(paragraphs: readonly Paragraph[], language: ArticleLanguage): number {
  const isTwice = ({ plain }: Paragraph, place: number): boolean =>
    /[?!]["”’»]?$/u.test(plain) &&
    paragraphs
      .slice(0, HEAD * 2)
      .some((other, at) => at !== place && squeeze(other.plain) === squeeze(plain));
  return paragraphs.findIndex(
    (paragraph, place) =>
      isProse(paragraph, language) &&
      !isTwice(paragraph, place) &&
      !(place < 2 && isCutShort(paragraph.plain, language) && hasBylineBelow(place, paragraphs, language)) &&
      !isAboveLinks(paragraphs, place, language),
  );
}

/** Whether so many short lines stand right below that they are links of the page, and the paragraph is what it says of itself. */
function isAboveLinks(paragraphs: readonly Paragraph[], place: number, language: ArticleLanguage): boolean {
  const below = paragraphs.slice(place + 1, place + 1 + LINKS_BELOW);
  return (
    place < HEAD &&
    below.length === LINKS_BELOW &&
    below.every(
      (one) => one.mark === 'none' && wordsOf(one) <= SECTION && !isFurniture(bare(one.plain), language),
    )
  );
}

/** Below the beginning of an article there is a list of so many names at most. */
const LINKS_BELOW = 4;

/** The copy of a headline that has no "– photo" behind it. */
function withoutTail(
  place: number,
  candidates: readonly number[],
  paragraphs: readonly Paragraph[],
  { credits }: ArticleLanguage,
): number {
  const words = (at: number): string => squeeze(paragraphs[at]?.plain ?? '');
  const bareWords = words(place).replace(credits.tail, '');
  return candidates.find((other) => words(other) === bareWords) ?? place;
}

/** A paragraph that tells something: it ends like a sentence and has the length of one. */
export function isProse({ plain, mark }: Paragraph, language: ArticleLanguage): boolean {
  if (mark === 'heading' || plain.length < 25 || !endsSentence(plain)) return false;
  const text = bare(plain);
  if (!SIX_WORDS.test(text) || isFurniture(text, language)) return false;
  // "Public-interest journalism. Funded by readers." is a slogan
  return text.length > LONGEST_SLOGAN || text.split(BETWEEN).every(language.sentences.isWhole);
}

/** Between two sentences. */
const BETWEEN = /(?<=[.!?]) (?=\p{Lu})/u;
const SIX_WORDS = /(?:\s+\S*){5}/u;
/** A line of so many characters may say what a medium is, without a verb. */
const LONGEST_SLOGAN = 80;

/** What stands around an article and is not part of it. */
const isFurniture = (words: string, language: ArticleLanguage): boolean =>
  isNotice(words, language) || isByline(words, language) || isCaption(words, language);

/** What stands below an article, where a line may tell of its author too. */
const isFurnitureBelow = (words: string, language: ArticleLanguage): boolean =>
  isFurniture(words, language) || isAuthorNote(words, language);

/** Whether a paragraph that may be the last one is told by the article: it ends with a full stop, and is no headline that asks or calls. */
export function mayEndArticle({ plain }: Paragraph, language: ArticleLanguage): boolean {
  return /[.…:]["”’'»)*_]*$|^["“„«].*["”»]$/u.test(plain) && !isFurnitureBelow(bare(plain), language);
}

/** Labels of what is no headline: "Source: Upland Bulletin", "Author: Ann Lee". */
const NO_TITLE: ReadonlySet<LabelRole | undefined> = new Set<LabelRole>(['source', 'byline', 'caption']);

/** A title is one short line, and a sentence only if it asks or calls; a turn of somebody in a transcript is none. */
function mayBeTitle({ plain, mark }: Paragraph, language: ArticleLanguage, transcript: Turns): boolean {
  if (transcript.lines.has(plain)) return false;
  const words = bare(plain);
  if (language.credits.gallery?.test(words)) return !endsSentence(words);
  // "Council weighs a new pier – Reuters" is no picture's credit
  const told = words.replace(/\s[–—-]\s\p{Lu}[\p{LC} ]{1,25}$/u, '');
  const isTelling =
    told !== words && mark === 'none' && told.split(' ').length > SECTION && language.sentences.isWhole(told);
  if (isFurniture(isTelling ? told : words, language) || isStray(words, language)) return false;
  if (mark === 'heading') return true;
  // A Bridge Went Dark. The Guild Blamed a Gull.
  const isInCapitals =
    words.length <= 120 && isInTitleCase(words) && language.sentences.hasVerb(words.toLowerCase());
  if (mark !== 'none' || words.length > 200) return false;
  if (hasInnerEnd(withoutKicker(words), language) && !isInCapitals && !areStatements(words, language))
    return false;
  const label = findLabel(plain, language);
  if (findDateline(words, language) || NO_TITLE.has(label?.role)) return false;
  if (label && transcript.speakers.has(label.name) && endsSentence(words)) return false;
  return (
    !endsSentence(words) ||
    isInCapitals ||
    isCutShort(words, language) ||
    (words.length <= 120 && /[?!]["”»']?$/u.test(words))
  );
}

/** "We were promised a bridge. We got a boat": statements in a short line, the last of them without a full stop, and no byline behind them. */
function areStatements(words: string, language: ArticleLanguage): boolean {
  if (words.length > 120 || endsSentence(words)) return false;
  const { sentences, bylines } = language;
  const all = words.split(' ');
  const isSigned = all.some((_, at) => {
    const rest = all.slice(at).join(' ');
    return bylines.by.test(rest) && isByline(rest, language);
  });
  return !isSigned && words.split(BETWEEN).every(sentences.hasVerb);
}

/** A headline stands before and after the line that says who wrote it, once perhaps with "– photo"; "Local News" is a link and a kicker. */
function isHeadline(
  place: number,
  candidates: readonly number[],
  paragraphs: readonly Paragraph[],
  { credits }: ArticleLanguage,
): boolean {
  const words = (at: number): string => squeeze(paragraphs[at]?.plain.replace(credits.tail, '') ?? '');
  return (
    words(place).split(' ').length >= SECTION &&
    candidates.some((other) => other > place + 1 && words(other) === words(place))
  );
}

/** Words without marks, in small letters. */
export function squeeze(text: string): string {
  return text
    .replace(/[*_\s]+/gu, ' ')
    .trim()
    .toLowerCase();
}
