import { quotationOf } from '../article/quotationOf.ts';
import type { Quotation } from '../types.ts';
import { scoreWords } from './bm25.ts';
import { readQuestion } from './question.ts';
import { rangeOf } from './search.ts';
import type { SearchIndex } from './index/searchIndex.ts';
import { tokenize } from '../text/tokens.ts';

/** Words that an unfinished one may become. */
const MOST_COMPLETIONS = 4;

/** A single letter may become nearly anything. */
const SHORTEST = 2;

export interface SuggestOptions {
  /** Only passages of this article. */
  readonly article?: string | undefined;
  /** Passages at most. */
  readonly limit: number;
  /** Only these passages, by number. */
  readonly within?: ReadonlySet<number> | null;
}

/**
 * The passages that share most with what a person has typed so far, best first: by words alone, misspelt ones as they are
 * read in a question, the last one perhaps unfinished.
 */
export function suggest(
  index: SearchIndex,
  typed: string,
  { article, limit, within = null }: SuggestOptions,
): Quotation[] {
  const range = rangeOf(index, article);
  const question = readQuestion(index, range, complete(index, typed));
  const { scores, found } = scoreWords(index, range, question);
  return found
    .filter((passage) => !within || within.has(passage))
    .map((passage) => ({ passage, score: scores[passage - range.from]! }))
    .sort((a, b) => b.score - a.score || a.passage - b.passage)
    .slice(0, limit)
    .map(({ passage }) =>
      quotationOf(index.articles[index.articleOf[passage]!]!, index.passages.at(passage)!),
    );
}

/** What was typed, with the words in place of the last one that it may become: "satel" → "satellite satellites". */
function complete({ vocabulary }: SearchIndex, typed: string): string {
  const last = tokenize(typed).at(-1);
  if (!last || last.end < typed.length || last.word.length < SHORTEST) return typed;
  if (vocabulary.has(last.word)) return typed;
  const longer: { word: string; count: number }[] = [];
  for (const [word, number] of vocabulary.words()) {
    if (word.startsWith(last.word)) longer.push({ word, count: vocabulary.counts[number]! });
  }
  if (longer.length === 0) return typed;
  // Not in the order of the dictionary, which depends on what was there before a reload.
  const usual = longer
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
    .slice(0, MOST_COMPLETIONS);
  return typed.slice(0, last.start) + usual.map(({ word }) => word).join(' ');
}
