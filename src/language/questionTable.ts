import type { Asked } from './search.ts';
import { wholeWords } from './wholeWords.ts';

/** A kind of question, the words that ask so (the source of a pattern), and an example. */
export type QuestionRule = readonly [asked: Asked, words: string, example: string];

/** Tells what kind of answer a question asks for: the first rule whose words it has, as whole words, decides. */
export function questionTable(rules: readonly QuestionRule[]): (question: string) => Asked {
  const patterns = rules.map(([asked, words]) => ({ asked, pattern: wholeWords(words) }));
  return (question) => {
    const text = question.toLowerCase().trim();
    return patterns.find(({ pattern }) => pattern.test(text))?.asked ?? 'other';
  };
}
