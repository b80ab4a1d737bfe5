import type { Correction, Span } from '../types.ts';
import { askedOf, asksForStatement, type Asked } from './asked.ts';
import { entriesWithin } from './postings.ts';
import { localRarity, rarity } from './rarity.ts';
import type { Range, SearchIndex } from './searchIndex.ts';
import { stemmerOf } from './stems.ts';
import { isStopWord } from './stopWords.ts';
import { tokenize, type Token } from './tokens.ts';
import { isNameWord, startsWithCapital } from './vocabulary.ts';

/** A longer question is read up to here. */
const LONGEST_QUESTION = 2000;

/** Distinct content words that take part; one bit each in a 32-bit mask. Further ones are left out. */
const MOST_TERMS = 30;

/** A term of the index that a question's word may stand for, 1 for the word itself, less for a word like it. */
export interface Variant {
  readonly term: number;
  readonly weight: number;
}

/** A content word of the question. */
export interface QuestionTerm extends Span {
  /** Normalised, after correction. */
  readonly word: string;
  /** Number of the word in the index's vocabulary, -1 when no passage has it. */
  readonly number: number;
  readonly variants: readonly Variant[];
  /** How much it tells, in nats. */
  readonly rarity: number;
  /** The same among the passages alone, English at large left out. */
  readonly localRarity: number;
  /** It follows "what", "which" or "how many" and so names the kind of answer: "Which *language* …" */
  readonly isKind: boolean;
  readonly isName: boolean;
  readonly isNumber: boolean;
  readonly isCorrected: boolean;
  /** Its place among all words of the question. */
  readonly place: number;
}

/** A question as the search reads it. */
export interface Question {
  readonly text: string;
  readonly asked: Asked;
  readonly asksForStatement: boolean;
  /** All words in order, by number in the vocabulary; -1 for words that no passage has. */
  readonly words: readonly number[];
  /** Content words, each once, in order. */
  readonly terms: readonly QuestionTerm[];
  /** Sum of the terms' rarity. */
  readonly rarity: number;
  readonly corrections: readonly Correction[];
}

/** Reads a question for the passages in `range`. */
export function readQuestion(index: SearchIndex, range: Range, text: string): Question {
  const read = text.slice(0, LONGEST_QUESTION);
  const tokens = tokenize(read);
  const shouting = !/\p{Ll}/u.test(read);
  const terms: QuestionTerm[] = [];
  const seen = new Set<string>();
  const words = tokens.map(({ word }) => index.vocabulary.words.get(word) ?? -1);

  tokens.forEach((token, place) => {
    if (terms.length === MOST_TERMS || seen.has(token.word)) return;
    if (isStopWord(token.word) && (shouting || !isAcronym(read.slice(token.start, token.end)))) return;
    seen.add(token.word);
    terms.push(readTerm(index, range, read, token, place));
  });
  return {
    text,
    asked: askedOf(read),
    asksForStatement: asksForStatement(read),
    words,
    terms,
    rarity: terms.reduce((sum, term) => sum + term.rarity, 0),
    corrections: [],
  };
}

function readTerm(index: SearchIndex, range: Range, text: string, token: Token, place: number): QuestionTerm {
  const { vocabulary, postings } = index;
  const number = vocabulary.words.get(token.word) ?? -1;
  const stem = stemmerOf('en')(token.word);
  const term = number >= 0 ? vocabulary.termOf[number] : vocabulary.terms.get(stem);
  const [first, last] = term === undefined ? [0, 0] : entriesWithin(postings, term, range.from, range.to);
  const capital = startsWithCapital(text, token.start) && place > 0;
  return {
    ...token,
    number,
    variants: term === undefined ? [] : [{ term, weight: 1 }],
    rarity: rarity(stem, last - first, range.to - range.from),
    localRarity: localRarity(last - first, range.to - range.from),
    isKind: /\b(?:what|which|how many|how much)\s+(?:\p{L}+\s+)?$/iu.test(
      text.slice(Math.max(0, token.start - 40), token.start),
    ),
    isName: capital || (number >= 0 && isNameWord(vocabulary, number)),
    isNumber: /^\p{N}/u.test(token.word),
    isCorrected: false,
    place,
  };
}

/** "WHO", "IT", "US": a word in capitals is no stop word, unless the whole question is shouted. */
function isAcronym(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word);
}
