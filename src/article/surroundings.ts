import type { ArticleLanguage } from '../language/article.ts';
import { findAdvertisements } from './advertisements.ts';
import { findAsides } from './asides.ts';
import { findLabel, findRunIn, type Label } from './labels.ts';
import { isNotice } from './notices.ts';
import type { Paragraph } from './paragraphs.ts';
import { findComments } from './comments.ts';
import type { Judged } from './lines/judge.ts';
import { findQuestions } from './turns/dialogue.ts';
import { bare, endsSentence } from './shapes.ts';
import { isSummaryLabel } from './title/aboveHeadline.ts';
import { findFirstProse, isProse, mayEndArticle } from './title/articleTitle.ts';
import { findTranscript, type Transcript } from './turns/transcripts.ts';
import { findDashedTurns, findTurnLines } from './turns/turnLines.ts';
import { findVoiceLines } from './turns/voiceLines.ts';

/** A paragraph with what the paragraphs around it say about it. */
export interface Surrounded extends Paragraph {
  /** The words with a colon that it begins with, if they look like a label. */
  readonly opening: Label | null;
  /** It stands before the first paragraph of text. */
  readonly inHead: boolean;
  /** It is among the first paragraphs of text, where a dateline may stand. */
  readonly inLead: boolean;
  /** It is one of the last. */
  readonly inTail: boolean;
  readonly next: Surrounded | null;
  /** The same line stands right above or below. */
  readonly isRepeated: boolean;
  /** Its number continues another paragraph's. */
  readonly isNumbered: boolean;
  readonly isAdvertised: boolean;
  /** It tells what is to be seen in a picture. */
  readonly isPicture: boolean;
  /** The article is over: a line that asks for support, or the comments, stand above, and no more prose follows. */
  readonly isOver: boolean;
  /** It is one of the lines of minutes that say who, when and where: "Next meeting: 10 June 2025". */
  readonly isFact: boolean;
  /** Whether it surely names who says the quotation below; null where it may sign what stands above. */
  readonly isVoice: boolean | null;
  /** It is one of several questions that stand alone, each before an answer. */
  readonly isAsked: boolean;
  /** "Key points" stands right above, perhaps with the name of a section between, "Summary", "Companies". */
  readonly isUnderSummary: boolean;
  /** How it looks beside the lines around it. */
  readonly judged: Judged;
}

/** What the paragraphs of an article tell together. */
export interface Surroundings {
  readonly paragraphs: readonly Surrounded[];
  readonly transcript: Transcript;
  readonly language: ArticleLanguage;
  /** The lines above the text that say who wrote it. */
  readonly signed: string;
  /** Several paragraphs begin with labels, so that an unknown one may be a label too. */
  readonly isLabelled: boolean;
}

/** What is told of the author stands at most this many paragraphs from the end. */
const TAIL = 4;
/** From so many paragraphs with a label in capitals and a dash on, it is a column of short items; a story has one dateline. */
const COLUMN = 3;
/** A caption or a kicker may be taken for the first paragraph of text. */
const LEAD = 2;
/** Characters of the longest line that says that a summary follows. */
const LONGEST_SUMMARY = 40;
/** Paragraphs from the first one on, among which those of the lead stand. */
const HEAD = 16;

/** Looks at the paragraphs of an article together. */
export function lookAround(
  paragraphs: readonly Paragraph[],
  judged: readonly Judged[],
  language: ArticleLanguage,
): Surroundings {
  const runIns = paragraphs.map(({ plain }) => findRunIn(plain));
  const isColumn = runIns.filter((label) => label !== null).length >= COLUMN;
  const turns = findTurnLines(paragraphs, language);
  const dashed = findDashedTurns(paragraphs);
  const openings = paragraphs.map(({ plain, mark }, at) => {
    if (mark === 'heading') return null;
    const turn = turns.get(at) ?? dashed.get(at);
    if (turn) return turn;
    return (isColumn ? runIns[at] : null) ?? findLabel(plain, language);
  });
  const transcript = findTranscript(
    paragraphs.map(({ plain }, at) => ({ plain, opening: openings[at] ?? null })),
    turns,
    language,
  );
  const firstText = findFirstProse(paragraphs, language);
  const lastTold = paragraphs.findLastIndex((paragraph) => mayEndArticle(paragraph, language));
  const advertised = findAdvertisements(paragraphs, firstText, language);
  const { promoted, pictures, signed } = findAsides(paragraphs, firstText, language);
  const facts = findFacts(paragraphs, openings, transcript, language);
  const voices = findVoiceLines(paragraphs, firstText, language);
  const asked = findQuestions(paragraphs, language);
  const comments = findComments(paragraphs, language);
  const ended = Math.min(findEnd(paragraphs.slice(0, comments), language), comments);
  const over = findOver(paragraphs, judged, ended, language);
  const numbers = new Set(
    paragraphs.filter(({ mark }) => mark === 'number').map(({ sign }) => numberOf(sign)),
  );
  const isSummary = (at: number): boolean => {
    const one = paragraphs[at];
    return one !== undefined && one.plain.length <= LONGEST_SUMMARY && isSummaryLabel(one, language);
  };
  const isSection = (at: number): boolean =>
    language.bylines.parts?.isSection(bare(paragraphs[at]?.plain ?? '')) ?? false;
  const lastLead = Math.max(firstText, ...leads(paragraphs, firstText, language));
  const surrounded: Surrounded[] = [];
  // Backwards, so that each knows the next one.
  for (let at = paragraphs.length - 1; at >= 0; at--) {
    const paragraph = paragraphs[at];
    if (!paragraph) continue;
    const { start, end, mark, plain, group, sign, dress } = paragraph;
    // Each by its name: V8 takes ten times as long to add so many to a copy.
    surrounded.push({
      start,
      end,
      mark,
      plain,
      group,
      sign,
      dress,
      opening: openings[at] ?? null,
      inHead: at < firstText,
      inLead: at <= Math.max(lastLead, firstText + LEAD),
      inTail: at >= Math.min(paragraphs.length - TAIL, lastTold + 1),
      next: surrounded.at(-1) ?? null,
      isRepeated: isSame(paragraph, paragraphs[at + 1]) || isSame(paragraph, paragraphs[at - 1]),
      isNumbered: mark === 'number' && [-1, 1].some((step) => numbers.has(numberOf(sign) + step)),
      isAdvertised: advertised.has(at) || promoted.has(at),
      isPicture: pictures.has(at),
      isAsked: asked.has(at),
      isUnderSummary: isSummary(at - 1) || (isSummary(at - 2) && isSection(at - 1)),
      judged: judged[at]!,
      isFact: facts.has(at),
      isVoice: mark === 'heading' ? null : (voices.get(at) ?? null),
      isOver: at > over || (at === comments && over === comments),
    });
  }
  const isLabelled = countLabels(openings) > 1;
  return { paragraphs: surrounded.reverse(), transcript, language, signed, isLabelled };
}

/** The places of the first paragraphs of text, between which bylines may stand. */
function leads(paragraphs: readonly Paragraph[], first: number, language: ArticleLanguage): number[] {
  const places: number[] = [];
  if (first < 0) return places;
  for (let at = first; at < first + HEAD && places.length <= LEAD; at++) {
    const paragraph = paragraphs[at];
    if (paragraph && isProse(paragraph, language)) places.push(at);
  }
  return places;
}

/** The place of the first notice of those after which no prose follows; a list of its sources may. */
function findEnd(paragraphs: readonly Paragraph[], language: ArticleLanguage): number {
  const last = paragraphs.findLastIndex(
    (paragraph) =>
      (paragraph.mark !== 'none' && !isNotice(bare(paragraph.plain), language)) ||
      mayEndArticle(paragraph, language),
  );
  const first = paragraphs.findIndex(({ plain }, at) => at > last && isNotice(bare(plain), language));
  return first < 0 || last < 0 ? paragraphs.length : first;
}

/** From so many paragraphs of prose on, their looks tell whether the article goes on there. */
const TOLD_BELOW = 3;
/** The sum of their log-odds below which it does; of what readers wrote it is more than 0. */
const GOES_ON = -5;

/** The end that was found, unless the article goes on below it: then none. */
function findOver(
  paragraphs: readonly Paragraph[],
  judged: readonly Judged[],
  end: number,
  language: ArticleLanguage,
): number {
  const odds = judged
    .slice(end + 1)
    .filter((_, at) => isProse(paragraphs[end + 1 + at]!, language))
    .map(({ boilerplate }) => boilerplate);
  const sum = odds.reduce((one, other) => one + other, 0);
  return odds.length >= TOLD_BELOW && sum < GOES_ON ? paragraphs.length : end;
}

/** From so many such lines on they are minutes; one alone is a label. */
const FACTS = 2;
/** "12.11.2024", whose full stops end nothing. */
const FIGURES = /^[\d./-]+$/u;

/** The places of short lines with a name and a value in minutes, and of a match: several of the names are no labels of news. */
function findFacts(
  paragraphs: readonly Paragraph[],
  openings: readonly (Label | null)[],
  { speakers }: Transcript,
  { labels, results }: ArticleLanguage,
): Set<number> {
  const nameOf = (at: number): string => openings[at]?.name ?? '';
  const valueOf = (at: number): string => paragraphs[at]!.plain.slice(openings[at]?.rest ?? Infinity);
  // "Attendance: 4,312"
  const isOfMatch = (at: number): boolean =>
    /^[\p{Lu}\d]/u.test(valueOf(at)) &&
    (results?.facts.some(({ pattern }) => pattern.test(nameOf(at))) ?? false);
  const isFact = (at: number): boolean => {
    const [{ mark }, label, value] = [paragraphs[at]!, openings[at], valueOf(at)];
    if (!label || mark !== 'none' || speakers.has(label.name)) return false;
    if (label.name.split(' ').length > 3 && !isOfMatch(at)) return false;
    const isOpen = !endsSentence(value) || FIGURES.test(value);
    return value !== '' && value.length <= 200 && !/^["“„«]/u.test(value) && isOpen;
  };
  const places = paragraphs.flatMap((_, at) => (isFact(at) ? [at] : []));
  const unknown = places.filter((at) => openings[at]?.known === false);
  const isTitled = labels.minutes.test(paragraphs[0]?.plain ?? '');
  const isRecord = isTitled || places.some((at) => labels.minutes.test(nameOf(at)));
  // "Date: 3 May", "Minutes taken by: Lea Roth"; "Minutes: Lea Roth" signs them
  const isAmong = (at: number): boolean =>
    openings[at]?.role === 'byline' &&
    (/\d/u.test(paragraphs[at]?.plain ?? '') ||
      (labels.minutes.test(nameOf(at)) && nameOf(at).includes(' '))) &&
    (places.includes(at - 1) || places.includes(at + 1));
  const facts = places.filter((at) => unknown.includes(at) || isAmong(at));
  // "Minutes of the club" above "Present: Ann Lee" alone
  const areKnown = isTitled && facts.some((at) => labels.minutes.test(nameOf(at)));
  const areFacts = isRecord && unknown.length > 0 && (facts.length >= FACTS || areKnown);
  return new Set([...places.filter(isOfMatch), ...(areFacts ? facts : [])]);
}

function countLabels(openings: readonly (Label | null)[]): number {
  const roles = new Set(['source', 'quote', 'details', 'background', 'update', 'other']);
  return openings.filter((label) => label?.known && roles.has(label.role)).length;
}

function numberOf(sign: string): number {
  return Number(sign.replace(/\D/gu, ''));
}

function isSame(one: Paragraph, other: Paragraph | undefined): boolean {
  return (
    other !== undefined &&
    one.plain === other.plain &&
    (one.group === other.group || !endsSentence(one.plain))
  );
}
