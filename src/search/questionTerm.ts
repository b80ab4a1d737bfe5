import type { SearchLanguage } from '../language/search.ts';
import { startsWithCapital } from '../text/startsWithCapital.ts';
import type { Span } from '../types.ts';
import type { Equivalent } from './equivalents/equivalents.ts';
import { idf, localIdf } from './idf.ts';
import { ORDINARY_RANK } from './ordinaryRank.ts';
import type { PassageRange } from './range.ts';
import { isNumberWord, type Word } from './readWords.ts';
import type { SearchIndex } from './index/searchIndex.ts';
import { isNameWord, type Vocabulary } from './index/vocabulary.ts';

/** How far a word of the same family stands for the question's: "export", "exporter". */
const FAMILY_WEIGHT = 0.6;

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

/** A question, and what it is put to. */
interface Put {
  readonly index: SearchIndex;
  /** The passages that it is put to. */
  readonly range: PassageRange;
  readonly language: SearchLanguage;
  readonly text: string;
  /** Whether its capital letters tell anything. */
  readonly isCased: boolean;
}

/** What a word of a question may stand for. */
interface Meant {
  readonly equivalents: readonly Equivalent[];
  /** How sure it is that the word was meant, 0..1. */
  readonly trust: number;
}

/** Reads a content word, and what it may stand for; `place` is its place among all words of the question. */
export function readTerm(
  { index, range, language, text, isCased }: Put,
  word: Word,
  place: number,
  { equivalents, trust }: Meant,
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

/** Whether a word is an ordinary one that names nobody in the passages: no name is made of "blinking". */
function isCommonWord(vocabulary: Vocabulary, { spelling }: SearchLanguage, word: string): boolean {
  const number = vocabulary.numberOf(word);
  const isName = number !== undefined && isNameWord(vocabulary, number);
  return !isName && (spelling?.rankOf(word) ?? 0) >= ORDINARY_RANK;
}
