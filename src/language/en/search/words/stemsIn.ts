import { tokenize } from '../../../../text/tokens.ts';
import { stem } from './stem.ts';
import { isStopWord } from './stopWords.ts';

/** Before the month, which is otherwise read as the verb. */
const BEFORE_MAY = /(?:\b(?:in|of|since|until|by|from|to|last|this|early|late|mid|during)|\d) $/iu;

/** The stems of the words of a text that tell something, in order. */
export const stemsIn = (text: string): string[] =>
  tokenize(text).flatMap(({ word, start }) => {
    const isMonth = word === 'may' && BEFORE_MAY.test(text.slice(0, start));
    return isStopWord(word) && !isMonth ? [] : [stem(word)];
  });
