import { scoreWords } from './bm25.ts';
import { readQuestion } from './question.ts';
import type { Range, SearchIndex } from './searchIndex.ts';
import { tokenize } from './tokens.ts';

/** Words that an unfinished one may become. */
const MOST_COMPLETIONS = 4;

/** A single letter may become nearly anything. */
const SHORTEST = 2;

/**
 * The passages that share most with what a person has typed so far, best first, by number: by words alone, misspelt ones
 * as they are read in a question, the last one perhaps unfinished.
 */
export function suggestPassages(
  index: SearchIndex,
  range: Range,
  typed: string,
  most: number,
  within: ReadonlySet<number> | null = null,
): number[] {
  const question = readQuestion(index, range, complete(index, typed));
  const { scores, found } = scoreWords(index, range, question);
  return found
    .filter((passage) => !within || within.has(passage))
    .map((passage) => ({ passage, score: scores[passage - range.from]! }))
    .sort((a, b) => b.score - a.score || a.passage - b.passage)
    .slice(0, most)
    .map(({ passage }) => passage);
}

/** What was typed, with the words in place of the last one that it may become: "satel" → "satellite satellites". */
function complete({ vocabulary }: SearchIndex, typed: string): string {
  const last = tokenize(typed).at(-1);
  if (!last || last.end < typed.length || last.word.length < SHORTEST) return typed;
  if (vocabulary.words.has(last.word)) return typed;
  const longer: { word: string; count: number }[] = [];
  for (const [word, number] of vocabulary.words) {
    if (word.startsWith(last.word)) longer.push({ word, count: vocabulary.counts[number]! });
  }
  if (longer.length === 0) return typed;
  const usual = longer.sort((a, b) => b.count - a.count).slice(0, MOST_COMPLETIONS);
  return typed.slice(0, last.start) + usual.map(({ word }) => word).join(' ');
}
