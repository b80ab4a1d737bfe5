import { textOf } from '../article/packedArticle.ts';
import { Trait } from '../language/traits.ts';
import { shownIn } from '../text/marks.ts';
import { tokenize } from '../text/tokens.ts';
import type { WordScores } from './bm25.ts';
import type { Question } from './question.ts';
import type { SearchIndex } from './index/searchIndex.ts';
import { isNameWord } from './index/vocabulary.ts';
import { speaksAs } from './voices/speaksAs.ts';

/** A longer passage is looked at up to here; sentences are far shorter. */
const MOST_WORDS = 300;

/** A word of a passage that the question has. */
export interface Hit {
  /** Its place among the words of the passage. */
  readonly place: number;
  /** Which of the question's terms it is. */
  readonly bit: number;
  /** 1 for the term itself, less for a word like it. */
  readonly weight: number;
}

/** What a question and its candidates look like, for the features to read. */
export interface Scene {
  readonly index: SearchIndex;
  readonly question: Question;
  readonly words: WordScores;
  /** Best BM25 score of all passages. */
  readonly bestScore: number;
  /** Term of the index → the question's term, and how well it stands for it. */
  readonly variants: ReadonlyMap<number, { readonly bit: number; readonly weight: number }>;
  /** Largest share of the question that one passage and its attribution hold. */
  readonly bestCoverage: number;
  /** Cosine of question and passage by meaning, by passage; null without a sentence encoder. */
  readonly similarities: Float32Array | null;
  readonly bestSimilarity: number;
}

/** A passage beside the question. */
export interface Evidence {
  readonly passage: number;
  /** Its words in order, as many as are looked at, by number in the vocabulary. */
  readonly words: Uint32Array;
  /** Bit i is set when it has the question's term i or a word like it. */
  readonly mask: number;
  /**
   * Bit i is set when a name in its attribution has term i, when the question calls its speaker so, or when sentences that lead to
   * what the asked one says in it have term i.
   */
  readonly attributed: number;
  readonly hits: readonly Hit[];
  /** Bit i is set when term i names whom the question asks for and does something there: "*Beijing* has threatened …" */
  readonly doing: number;
  /** By term of the question: the best weight with which the passage has it, 0 when it has not. */
  readonly weights: Float64Array;
  /** Bit i is set when the passage has term i in the very form of the question. */
  readonly exact: number;
  /** Places of the passage's novel words: those that the question does not have, without stop words. */
  readonly novel: readonly number[];
}

/** What is looked at once for all passages that a question found. */
export function setScene(
  index: SearchIndex,
  question: Question,
  words: WordScores,
  similarities: Float32Array | null,
): Scene {
  const variants = new Map<number, { bit: number; weight: number }>();
  question.terms.forEach((term, bit) => {
    for (const variant of term.variants) {
      if ((variants.get(variant.term)?.weight ?? 0) < variant.weight)
        variants.set(variant.term, { bit, weight: variant.weight });
    }
  });
  const { range, found, scores } = words;
  const bestScore = found.reduce((best, passage) => Math.max(best, scores[passage - range.from]!), 0);
  const inRange = similarities?.subarray(range.from, range.to) ?? new Float32Array();
  return {
    index,
    question,
    words,
    variants,
    similarities,
    bestScore,
    bestCoverage: bestCoverage(question, words),
    bestSimilarity: inRange.reduce((best, value) => Math.max(best, value), -1),
  };
}

/** Largest share of the question that one passage and its attribution hold. */
function bestCoverage(question: Question, { range, found, masks, attributed }: WordScores): number {
  const distinct = new Set(
    found.map((passage) => masks[passage - range.from]! | attributed[passage - range.from]!),
  );
  return [...distinct].reduce((most, mask) => Math.max(most, shareOf(question, mask)), 0);
}

/** Walks over the words of a passage and notes those that the question has and those that it does not have. */
export function gatherEvidence(scene: Scene, passage: number): Evidence {
  const { index, question, variants, words } = scene;
  const { vocabulary } = index;
  const inPassage = index.words.of(passage).subarray(0, MOST_WORDS);
  const hits: Hit[] = [];
  const novel: number[] = [];
  const weights = new Float64Array(question.terms.length);
  let exact = 0;
  for (const [place, word] of inPassage.entries()) {
    const variant = variants.get(vocabulary.termOf[word]!);
    if (variant) {
      hits.push({ place, ...variant });
      weights[variant.bit] = Math.max(weights[variant.bit]!, variant.weight);
      if (question.terms[variant.bit]!.number === word) exact |= 1 << variant.bit;
    } else if ((vocabulary.traits[word]! & Trait.stop) === 0) {
      novel.push(place);
    }
  }
  const mask = words.masks[passage - words.range.from]!;
  const voice = question.voice && speaksAs(scene)(passage) ? question.voice.bits : 0;
  const named = words.attributed[passage - words.range.from]! | voice;
  const attributed =
    (named & question.speaker) === 0 ? named : named | (ledTo(scene, passage) & ~question.speaker);
  const doing = doingOf(scene, passage, hits);
  return { passage, words: inPassage, mask, attributed, hits, doing, weights, exact, novel };
}

/** Bits of the terms that name whom the question asks for and that are followed in the passage by what they do. */
function doingOf({ index, question }: Scene, passage: number, hits: readonly Hit[]): number {
  const named = hits.filter(({ bit }) => ((question.speaker | question.doer) & (1 << bit)) !== 0);
  if (named.length === 0) return 0;
  const number = index.articleOf[passage]!;
  const { isDoing } = index.languages[number]!;
  const text = shownIn(textOf(index.articles[number]!), index.passages.at(passage)!);
  const tokens = tokenize(text);
  return named
    .filter(({ place }) => tokens[place] && isDoing(text.slice(tokens[place].end)))
    .reduce((mask, { bit }) => mask | (1 << bit), 0);
}

/** The number of the passage's word at a place. */
export function wordAt({ words }: Evidence, place: number): number {
  return words[place]!;
}

/** Number of words of a passage that are looked at. */
export function lengthOf({ words }: Evidence): number {
  return words.length;
}

/** Whether the word at a place of the passage is used as a name. */
export function isNameAt(scene: Scene, evidence: Evidence, place: number): boolean {
  return isNameWord(scene.index.vocabulary, wordAt(evidence, place));
}

/** Share of the question, weighted by rarity, that the terms of a mask make up. */
export function shareOf(question: Question, mask: number): number {
  if (question.idf === 0) return 0;
  let sum = 0;
  question.terms.forEach(({ idf }, bit) => {
    if (mask & (1 << bit)) sum += idf;
  });
  return sum / question.idf;
}

/** Sentences of a paragraph that may lead to what somebody says. */
export const LEAD = 3;

/**
 * Bits of the question's terms in the sentences that lead to what somebody says, those before it in its paragraph that nobody
 * else says: "She dislikes the film. … 'I said no,' Lund says."
 */
function ledTo({ index, words: { masks, range } }: Scene, passage: number): number {
  const { paragraph, attribution } = index.passages.at(passage)!;
  let mask = 0;
  for (let other = passage - 1; other >= Math.max(range.from, passage - LEAD); other -= 1) {
    const before = index.passages.at(other)!;
    const { speaker } = before.attribution;
    if (index.articleOf[other] !== index.articleOf[passage] || before.paragraph !== paragraph) break;
    if (speaker && speaker.name !== attribution.speaker?.name) break;
    mask |= masks[other - range.from]!;
  }
  return mask;
}
