import { oncePer } from '../values/once.ts';
import type { JoinedPostings } from './index/joinedPostings.ts';
import type { Question } from './question.ts';
import type { PassageRange } from './range.ts';
import type { SearchIndex } from './index/searchIndex.ts';

/** Okapi BM25's constants: how fast repetition stops counting, and how much length counts. */
const K1 = 0.9;
const B = 0.4;

/** What the question's words say about the passages in a range; `scores[0]` is passage `range.from`. */
export interface WordScores {
  readonly range: PassageRange;
  readonly scores: Float32Array;
  /** Bit i is set when the passage has the question's term i or a word like it. */
  readonly masks: Uint32Array;
  /** The same for the names in its attribution. */
  readonly attributed: Uint32Array;
  /** The same for the title of each article; `titled[0]` is article 0. */
  readonly titled: Uint32Array;
  /** The passages with any term, in their words or in their attribution. */
  readonly found: readonly number[];
}

/**
 * Scores the passages that share a word with the question: Okapi BM25, one walk over the words' postings. Names in
 * their attributions and words of the titles above them are looked up, but score nothing.
 */
export function scoreWords(index: SearchIndex, range: PassageRange, question: Question): WordScores {
  const { words, postings, attributions, titles } = index;
  const size = range.to - range.from;
  const { scores, masks, attributed } = takeArrays(index, size);
  const titled = new Uint32Array(index.articles.length);
  const found: number[] = [];
  const usualLength = words.total(range) / Math.max(1, size);

  question.terms.forEach(({ variants, idf }, bit) => {
    for (const { term, weight } of variants) {
      postings.each(term, range, (passage, count) => {
        const at = passage - range.from;
        const length = words.length(passage) / usualLength;
        scores[at]! += (weight * idf * count * (K1 + 1)) / (count + K1 * (1 - B + B * length));
        if (masks[at] === 0) found.push(passage);
        masks[at]! |= 1 << bit;
      });
    }
  });
  eachHolder(attributions, question, range, (passage, bit) => {
    const at = passage - range.from;
    if ((masks[at]! | attributed[at]!) === 0) found.push(passage);
    attributed[at]! |= 1 << bit;
  });
  eachHolder(titles, question, { from: 0, to: titled.length }, (article, bit) => {
    titled[article]! |= 1 << bit;
  });
  return { range, scores, masks, attributed, titled, found };
}

/** A number for each passage, all of them 0 at first. */
type Arrays = Pick<WordScores, 'scores' | 'masks' | 'attributed'>;

/**
 * Arrays that nobody needs any more; they go with their index, as those for another have other sizes. With many passages those
 * of one question have megabytes, and hundreds wait for the collector.
 */
const unusedOf = oncePer<SearchIndex, Arrays[]>(() => []);
const MOST_UNUSED = 2;

function takeArrays(index: SearchIndex, size: number): Arrays {
  const unused = unusedOf(index);
  const place = unused.findIndex(({ scores }) => scores.length === size);
  const [known] = place < 0 ? [] : unused.splice(place, 1);
  return (
    known ?? {
      scores: new Float32Array(size),
      masks: new Uint32Array(size),
      attributed: new Uint32Array(size),
    }
  );
}

/** Gives scores back for another question. Whoever still has them finds nothing in them. */
export function giveBack(index: SearchIndex, { range, found, ...arrays }: WordScores): void {
  const { scores, masks, attributed } = arrays;
  for (const passage of found) {
    const at = passage - range.from;
    scores[at] = masks[at] = attributed[at] = 0;
  }
  const unused = unusedOf(index);
  unused.unshift({ scores, masks, attributed });
  unused.length = Math.min(unused.length, MOST_UNUSED);
}

/** Visits whatever in a range of the postings holds a term of the question or a word like it. */
function eachHolder(
  postings: JoinedPostings,
  { terms }: Question,
  range: PassageRange,
  visit: (holder: number, bit: number) => void,
): void {
  terms.forEach(({ variants }, bit) => {
    for (const { term } of variants) postings.each(term, range, (holder) => visit(holder, bit));
  });
}
