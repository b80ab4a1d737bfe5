import type { Language } from '../../language/language.ts';
import type { Piece } from '../../language/attribution.ts';
import type { Article, Passage } from '../../types.ts';
import { besideOf } from '../beside.ts';
import type { Finding } from '../finding.ts';
import { readReport } from '../message/report.ts';
import { linesOf, isInOrder } from '../message/nextQuotation.ts';
import { wordsOf } from '../words/claimWords.ts';
import { keyOf, piecesIn } from './describe.ts';
import { namesAmong } from './namesAmong.ts';

/** So many sentences that lean back one after the other may lean on the same one. */
const LONGEST_CHAIN = 6;
/** A quotation and nothing else. */
const QUOTATION = /^[“"„«][^“”"„«»]*[.!?]?[”"»“][.!?]?$/u;
const NAMES = /^PROPN$/u;
const NAMES_AND_NOUNS = /^(?:PROPN|NOUN)$/u;

/** How a sentence leans back on the one before it in a message. */
interface Leaning {
  /** Whether it is a quotation of whoever was named before it: "“…,” she said", “…”. */
  readonly isOpen: boolean;
  /** What it calls them: "she". */
  readonly pronoun: string | null;
}

/**
 * Findings of which a sentence that leans back on the one before it in the message, "She said …", "It was built …", is not there word
 * for word where it means somebody or something else in the article: what it leans on there is not in the sentence before.
 */
export function withMeantElsewhere(
  findings: readonly Finding[],
  message: string,
  articles: readonly Article[],
  language: Language,
): Finding[] {
  const lines = linesOf(message);
  return findings.map((finding, place) => {
    const before = findings[place - 1];
    if (!before || finding.verdict !== 'exact') return finding;
    const leaning = leaningOf(finding.sentence, language);
    if (!leaning || !lines.some((line) => isInOrder(line, before.sentence, finding.sentence))) return finding;
    return compareMeant(finding, leaning, before, articles, language);
  });
}

/** How a sentence leans back on the one before it; null where it does not. */
function leaningOf(sentence: string, { article, claims }: Language): Leaning | null {
  const { speaker } = readReport(sentence, claims);
  const isOpen = speaker === null ? QUOTATION.test(sentence) : claims.isPronoun(speaker.toLowerCase());
  if (!isOpen && !article.leansBack(sentence)) return null;
  const words = wordsOf(isOpen ? (speaker ?? '') : sentence, claims);
  return { isOpen, pronoun: words.find(({ form }) => claims.isPronoun(form))?.form ?? null };
}

function compareMeant(
  finding: Finding,
  { isOpen, pronoun }: Leaning,
  before: Finding,
  articles: readonly Article[],
  language: Language,
): Finding {
  const { match, sentence } = finding;
  const article = match && besideOf(match, { articles, language }).article;
  if (!match || !before.match || !article) return finding;
  const { passage } = match;
  const isSameArticle = before.match.article.id === article.id;
  const leantOn = leantOnBy(passage, article, language);
  // A quotation is of whoever was named right before it.
  const starts = [passage, ...(isOpen ? leantOn.slice(0, 1) : leantOn)].map(({ start }) => start);
  if (isSameArticle && starts.includes(before.match.passage.start)) return finding;
  const gender = language.attribution.people.pronouns[pronoun ?? '']?.gender ?? null;
  const speaker = passage.attribution.speaker?.name ?? null;
  const texts = leantOn.map(({ start, end }) => article.text.slice(start, end));
  const isSpeaker = (gender !== null || isOpen) && speaker !== null;
  const meant = isSpeaker ? namesFor(speaker, passage, article) : texts;
  const kinds = gender === null && isSameArticle && !isSpeaker ? NAMES_AND_NOUNS : NAMES;
  const mine = piecesIn(before.sentence, language);
  const known = keysOf(
    meant.flatMap((text) => piecesIn(text, language)),
    kinds,
    language,
  );
  if (known.size === 0 || [...keysOf(mine, kinds, language)].some((key) => known.has(key))) return finding;
  if (gender === null && !isSpeaker) return elsewhere(finding, pronoun ?? sentence.split(' ', 1)[0]!);
  const other = otherIn(before, gender, isOpen, language);
  if (other === null) return finding;
  return isSpeaker
    ? { ...finding, verdict: 'another speaker', strangers: [other] }
    : elsewhere(finding, pronoun!);
}

const elsewhere = (finding: Finding, word: string): Finding => ({
  ...finding,
  verdict: 'altered',
  differences: [{ kind: 'order', message: [word], article: [word] }],
});

/** The sentences before a passage on which it may lean: those that lean back themselves, and two before them. */
function leantOnBy(passage: Passage, article: Article, language: Language): readonly Passage[] {
  const place = article.passages.findIndex(({ start }) => start === passage.start);
  const before = article.passages.slice(Math.max(place - LONGEST_CHAIN, 0), Math.max(place, 0)).toReversed();
  const first = before.findIndex(
    ({ start, end }) => !language.article.leansBack(article.text.slice(start, end)),
  );
  return before.slice(0, first + 2);
}

/** All that whoever speaks in a passage is called. */
const namesFor = (name: string, { attribution }: Passage, { aliases }: Article): readonly string[] => [
  name,
  attribution.role ?? '',
  ...(aliases.find((names) => names.includes(name)) ?? []),
];

function keysOf(pieces: readonly Piece[], kinds: RegExp, language: Language): ReadonlySet<string> {
  const told = pieces.filter(
    ({ pos, word }) => kinds.test(pos) && !language.claims.isDate(word.toLowerCase()),
  );
  return new Set(told.map(({ word }) => keyOf(word, language)));
}

/** The name of whom a sentence with such a pronoun, or a quotation alone, means behind another; null where that may be anybody. */
function otherIn(
  { sentence, match }: Finding,
  gender: string | null,
  isOpen: boolean,
  language: Language,
): string | null {
  const speaker = match?.passage.attribution.speaker?.name ?? null;
  const name = nameIn(sentence, speaker, gender, language);
  if (name === null) return null;
  const theirs = language.attribution.people.genderOfName(name);
  if (theirs !== null) return gender === null || gender === theirs ? name : null;
  // What stands behind a sentence about a firm may be anybody's.
  return isOpen && !name.includes(' ') ? null : name;
}

/**
 * The name of whom "she" means behind a sentence: of whoever speaks there, or does what it tells, or else of the only one whom it may
 * mean; null where it names none of them, as in "It was built in Lomma".
 */
function nameIn(
  sentence: string,
  speaker: string | null,
  gender: string | null,
  language: Language,
): string | null {
  if (speaker !== null && sentence.includes(speaker)) return speaker;
  const pieces = piecesIn(sentence, language);
  const verb = pieces.findIndex(({ pos }) => pos === 'AUX' || pos === 'VERB');
  const subject = namesAmong(pieces.slice(0, Math.max(verb, 0)), sentence, isName).at(-1);
  if (subject !== undefined) return subject;
  const { genderOfName } = language.attribution.people;
  const names = gender === null ? [] : namesAmong(pieces, sentence, isName);
  return names.find((name) => genderOfName(name) === gender) ?? null;
}

const isName = ({ pos }: Piece): boolean => pos === 'PROPN';
