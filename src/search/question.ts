import { Trait } from '../language/traits.ts';
import type { Asked, SearchLanguage } from '../language/search.ts';
import type { Correction, Span } from '../types.ts';
import type { PassageRange } from './range.ts';
import type { SearchIndex } from './index/searchIndex.ts';
import { correctSpelling } from './correctSpelling.ts';
import { questionLanguage } from './questionLanguage.ts';
import { isNameWord } from './index/vocabulary.ts';
import { callName } from './voices/callName.ts';
import { tokenize } from '../text/tokens.ts';
import { UNSEEN } from '../text/unseen.ts';
import { standInsFor } from './standIns.ts';
import { type QuestionTerm, readTerm } from './questionTerm.ts';
import { readWords, type Word } from './readWords.ts';

/** A longer question is read up to here. */
const LONGEST_QUESTION = 2000;

/** Distinct content words that take part; one bit each in a 32-bit mask. Further ones are left out. */
const MOST_TERMS = 30;

/** How far a corrected word stands for what was typed. */
const CORRECTED_WEIGHT = 0.9;

/** Whom a question asks for what they said. */
export interface Voice {
  /** As the question has it, without an article: "union leader". */
  readonly words: string;
  /** Bits of the terms that name or describe them. */
  readonly bits: number;
  /** Whether neither "the" nor another little word stands before it, as before a name. */
  readonly isBare: boolean;
}

/** A question as the search reads it. */
export interface Question {
  /** As it was typed, without what is said around it: "Hi! … Thanks!" */
  readonly typed: string;
  /** As it was meant, misspelt words replaced, with the capital letters of its names. */
  readonly text: string;
  /** The passages that it is put to. */
  readonly range: PassageRange;
  /** The language that it is in. */
  readonly language: SearchLanguage;
  readonly asked: Asked;
  readonly asksForStatement: boolean;
  /** It goes on from another, and does not say what it asks: "And the union?" */
  readonly goesOn: boolean;
  /** Bits of the terms that name whom it asks for what they said: "What did *the Kremlin* say?" 0 where it asks nobody. */
  readonly speaker: number;
  /** What it calls that one, as it was meant, with its article; null where it asks nobody. */
  readonly speakerName: string | null;
  /** Whom it asks for what they said, also by a description such as "the union leader"; null where it asks nobody. */
  readonly voice: Voice | null;
  /** The same of whom it asks for what they did: "What did *the EU* do?" */
  readonly doer: number;
  /** All words in order, by number in the vocabulary; -1 for words that no passage has. */
  readonly words: readonly number[];
  /** Content words, each once, in order. */
  readonly terms: readonly QuestionTerm[];
  /** Sum of the terms' IDF. */
  readonly idf: number;
  readonly corrections: readonly Correction[];
  /** Names of it that may be somebody else's, with the names of the articles that they resemble. */
  readonly nameOffers: readonly Correction[];
}

/** The words with a space between them, whatever stood there, and one mark at their end. */
const inOneLine = (text: string): string =>
  text
    .replace(UNSEEN, '')
    .replace(/\s+/gu, ' ')
    .replaceAll('？', '?')
    .replace(/[?!]*\?[?!]*$/u, '?');

/** Reads a question for the passages in `range`. */
export function readQuestion(index: SearchIndex, range: PassageRange, question: string): Question {
  const whole = question.slice(0, LONGEST_QUESTION);
  const typed = inOneLine(questionLanguage(index, range, whole).withoutFrame(whole));
  const { text, corrections, nameOffers, isCased } = correctSpelling(index, range, typed);
  const language = questionLanguage(index, range, text);
  const words = readWords(text, language);
  const likeWords = index.equivalents.of(
    words.map(({ word }) => word),
    language,
  );
  const corrected = new Set(corrections.flatMap(({ to }) => tokenize(to).map(({ word }) => word)));
  const asked = language.askedOf(text);
  const speaker = language.speakerAsked(text);
  const terms: QuestionTerm[] = [];
  const seen = new Set<string>();
  const put = { index, range, language, text, isCased };

  words.forEach((word, place) => {
    if (terms.length === MOST_TERMS || seen.has(word.word) || word.isRest) return;
    if (language.isStopWord(word.word) && (!isCased || !isAcronym(text.slice(word.start, word.end)))) return;
    if (isSaying(speaker, word, words, language)) return;
    seen.add(word.word);
    const trust = corrected.has(word.word) ? CORRECTED_WEIGHT : 1;
    const equivalents = [...standInsFor(index, language, asked, word.word), ...likeWords[place]!];
    const term = readTerm(put, word, place, { equivalents, trust });
    if (term.variants.length > 0 || !language.isVague(word.word)) terms.push(term);
  });
  const written = withCapitals(index, text, words, isCased);
  const named = namedIn(speaker, terms);
  const voice = voiceOf(text, speaker, terms, language);
  const nameOf = ({ start, end }: Span) =>
    callName(text.slice(start, end), written.slice(start, end), voice?.isBare === true, language);
  return {
    typed,
    text: written,
    range,
    language,
    asked,
    asksForStatement: language.asksForStatement(text),
    goesOn: language.goesOn(text),
    speaker: named,
    speakerName: speaker && voice ? nameOf(speaker) : null,
    voice,
    doer: namedIn(language.doerAsked(text), terms),
    words: words.map(({ word }) => index.vocabulary.numberOf(word) ?? -1),
    terms,
    idf: terms.reduce((sum, term) => sum + term.idf, 0),
    corrections,
    nameOffers,
  };
}

/** Bits of the terms of a name at a place; a description such as "the residents" is no name. */
function namedIn(place: Span | null, terms: readonly QuestionTerm[]): number {
  if (!place) return 0;
  const inside = termsAt(place, terms);
  return terms.some(({ isName }, bit) => isName && (inside & (1 << bit)) !== 0) ? inside : 0;
}

/** Bits of the terms at a place. */
function termsAt(place: Span, terms: readonly QuestionTerm[]): number {
  return terms.reduce(
    (mask, { start, end }, bit) => (start >= place.start && end <= place.end ? mask | (1 << bit) : mask),
    0,
  );
}

function voiceOf(
  text: string,
  place: Span | null,
  terms: readonly QuestionTerm[],
  { isStopWord }: SearchLanguage,
): Voice | null {
  if (!place) return null;
  const bits = termsAt(place, terms);
  const [first] = tokenize(text.slice(place.start, place.end));
  const from = first && isStopWord(first.word) ? first.end : 0;
  const words = text.slice(place.start + from, place.end).trim();
  return bits === 0 ? null : { words, bits, isBare: from === 0 };
}

/** Whether a word is just that of saying: the "report" of "What did Politico report?" */
function isSaying(
  speaker: Span | null,
  word: Word,
  words: readonly Word[],
  language: SearchLanguage,
): boolean {
  if (!speaker || (language.traitsOf(word.word) & Trait.speech) === 0) return false;
  return (
    words.find(
      ({ start, word: other }) => start >= speaker.end && (language.traitsOf(other) & Trait.speech) !== 0,
    ) === word
  );
}

/** A shouted or small question as it would be written: a capital for its first word and for what the articles use as names. */
function withCapitals(
  { vocabulary }: SearchIndex,
  text: string,
  words: readonly Word[],
  isCased: boolean,
): string {
  if (isCased && /\p{Lu}/u.test(text)) return text;
  const isName = (word: string) => {
    const number = vocabulary.numberOf(word);
    return number !== undefined && isNameWord(vocabulary, number);
  };
  let cased = text.toLowerCase();
  if (cased.length !== text.length) return text;
  words.forEach(({ start, word }, place) => {
    if (place > 0 && !isName(word)) return;
    cased = cased.slice(0, start) + cased.charAt(start).toUpperCase() + cased.slice(start + 1);
  });
  return cased.length === text.length ? cased : text;
}

/** "WHO", "IT", "US": a word in capitals is no stop word, unless the whole question is shouted. */
function isAcronym(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word);
}
