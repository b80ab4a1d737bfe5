import { Trait } from '../language/traits.ts';
import type { Asked, SearchLanguage } from '../language/search.ts';
import type { Correction, Span } from '../types.ts';
import type { Equivalent } from './equivalents/equivalents.ts';
import { localIdf, idf } from './idf.ts';
import type { Range } from './range.ts';
import type { SearchIndex } from './searchIndex.ts';
import { correctSpelling } from './correctSpelling.ts';
import { questionLanguage } from './questionLanguage.ts';
import { startsWithCapital } from '../text/startsWithCapital.ts';
import { isNameWord, type Vocabulary } from './vocabulary.ts';
import { tokenize } from '../text/tokens.ts';
import { standInsFor } from './standIns.ts';
import { isNumberWord, readWords, type Word } from './readWords.ts';

/** A longer question is read up to here. */
const LONGEST_QUESTION = 2000;

/** Distinct content words that take part; one bit each in a 32-bit mask. Further ones are left out. */
const MOST_TERMS = 30;

/** How far a word of the same family stands for the question's: "export", "exporter". */
const FAMILY_WEIGHT = 0.6;

/** How far a corrected word stands for what was typed. */
const CORRECTED_WEIGHT = 0.9;

/** A term of the index that a question's word may stand for, 1 for the word itself, less for a word like it. */
export interface Variant {
  readonly term: number;
  readonly weight: number;
}

/** A content word of the question. */
export interface QuestionTerm extends Span {
  /** Normalised, after correction. */
  readonly word: string;
  /** Number of the word in the index's vocabulary, -1 when no passage has it, no attribution and no title. */
  readonly number: number;
  readonly variants: readonly Variant[];
  /** Inverse document frequency, in nats: how much it tells. */
  readonly idf: number;
  /** The same among the passages alone, without the language at large. */
  readonly localIdf: number;
  /** It follows "what", "which" or "how many" and so names the kind of answer: "Which *language* …" */
  readonly isKind: boolean;
  readonly isName: boolean;
  readonly isNumber: boolean;
  /** Its place among all words of the question. */
  readonly place: number;
}

/** A question as the search reads it. */
export interface Question {
  /** As it was meant, misspelt words replaced, with the capital letters of its names. */
  readonly text: string;
  /** The passages that it is put to. */
  readonly range: Range;
  /** The language that it is in. */
  readonly language: SearchLanguage;
  readonly asked: Asked;
  readonly asksForStatement: boolean;
  /** Bits of the terms that name whom it asks for what they said: "What did *the Kremlin* say?" 0 where it asks nobody. */
  readonly speaker: number;
  /** The name of that one, as it was meant; null where it asks nobody. */
  readonly speakerName: string | null;
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

/** Reads a question for the passages in `range`. */
export function readQuestion(index: SearchIndex, range: Range, question: string): Question {
  const { text, corrections, nameOffers, isCased } = correctSpelling(
    index,
    range,
    question.slice(0, LONGEST_QUESTION),
  );
  const language = questionLanguage(index, range, text);
  const words = readWords(text, language);
  const equivalents = index.equivalents.of(
    words.map(({ word }) => word),
    language,
  );
  const corrected = new Set(corrections.flatMap(({ to }) => tokenize(to).map(({ word }) => word)));
  const asked = language.askedOf(text);
  const speaker = language.speakerAsked(text);
  const terms: QuestionTerm[] = [];
  const seen = new Set<string>();

  words.forEach((word, place) => {
    if (terms.length === MOST_TERMS || seen.has(word.word) || word.isRest) return;
    if (language.isStopWord(word.word) && (!isCased || !isAcronym(text.slice(word.start, word.end)))) return;
    if (isSaying(speaker, word, words, language)) return;
    seen.add(word.word);
    const trust = corrected.has(word.word) ? CORRECTED_WEIGHT : 1;
    const others = [...standInsFor(index, language, asked, word.word), ...equivalents[place]!];
    const term = readTerm(index, range, language, text, isCased, word, place, others, trust);
    if (term.variants.length > 0 || !language.isVague(word.word)) terms.push(term);
  });
  const written = withCapitals(index, text, words, isCased);
  const named = namedIn(speaker, terms);
  return {
    text: written,
    range,
    language,
    asked,
    asksForStatement: language.asksForStatement(text),
    speaker: named,
    speakerName: speaker && named !== 0 ? written.slice(speaker.start, speaker.end) : null,
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
  const named = terms.map(({ start, end }) => start >= place.start && end <= place.end);
  if (!terms.some(({ isName }, bit) => isName && named[bit])) return 0;
  return named.reduce((mask, isInside, bit) => (isInside ? mask | (1 << bit) : mask), 0);
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

function readTerm(
  index: SearchIndex,
  range: Range,
  language: SearchLanguage,
  text: string,
  isCased: boolean,
  word: Word,
  place: number,
  equivalents: readonly Equivalent[],
  trust: number,
): QuestionTerm {
  const { vocabulary, postings } = index;
  const number = vocabulary.numberOf(word.word) ?? -1;
  const stem = language.stem(word.word);
  const own = number >= 0 ? vocabulary.termOf[number] : vocabulary.termOfStem(stem);
  const holders = own === undefined ? 0 : postings.holders(own, range);
  const capital = isCased && startsWithCapital(text, word.start) && place > 0 && !language.nounsHaveCapitals;
  return {
    start: word.start,
    end: word.end,
    word: word.word,
    number,
    variants: variantsOf(index, language, word.word, own, equivalents).map(({ term, weight }) => ({
      term,
      weight: weight * trust,
    })),
    idf: idf(stem, holders, range.to - range.from, language),
    localIdf: localIdf(holders, range.to - range.from),
    isKind: language.opensKind(text.slice(Math.max(0, word.start - 40), word.start)),
    isName: capital || (number >= 0 && isNameWord(vocabulary, number)),
    isNumber: isNumberWord(word.word),
    place,
  };
}

/** The terms that the word may stand for: itself, its family, its equivalents. */
function variantsOf(
  { vocabulary }: SearchIndex,
  language: SearchLanguage,
  word: string,
  own: number | undefined,
  equivalents: readonly Equivalent[],
): Variant[] {
  const weights = new Map<number, number>();
  for (const { word: other, weight } of equivalents) {
    const number = vocabulary.numberOf(other);
    const term =
      number === undefined ? vocabulary.termOfStem(language.stem(other)) : vocabulary.termOf[number]!;
    if (term !== undefined) weights.set(term, weight);
  }
  const isCommon = isCommonWord(vocabulary, language, word);
  for (const term of vocabulary.relatives(language.familyOf(word))) {
    if (isCommon && vocabulary.isNameTerm[term] === 1) continue;
    weights.set(term, Math.max(FAMILY_WEIGHT, weights.get(term) ?? 0));
  }
  if (own !== undefined) weights.set(own, 1);
  return [...weights].map(([term, weight]) => ({ term, weight }));
}

/** Rarer words of a language may be names. */
const ORDINARY_RANK = 2;

/** Whether a word is an ordinary one that names nobody in the passages: no name is made of "blinking". */
function isCommonWord(vocabulary: Vocabulary, { spelling }: SearchLanguage, word: string): boolean {
  const number = vocabulary.numberOf(word);
  const isName = number !== undefined && isNameWord(vocabulary, number);
  return !isName && (spelling?.rankOf(word) ?? 0) >= ORDINARY_RANK;
}

/** "WHO", "IT", "US": a word in capitals is no stop word, unless the whole question is shouted. */
function isAcronym(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word);
}
