import { tokenize } from '../1-tokens/tokens.ts';
import { isFiniteVerb } from './wordKinds.ts';

/** Whether words have a verb of their own, as a sentence has. */
export const hasVerb = (words: string): boolean =>
  [...tokenize(words)].some((token) => !token.capital && isFiniteVerb(token));
