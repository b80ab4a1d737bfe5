import type { Asked } from '../language/search.ts';
import type { Question } from './question.ts';

/** What may be asked of somebody's words whose answer is these words, and not when or where they were said. */
const ASKS_FOR_WORDS: ReadonlySet<Asked> = new Set<Asked>([
  'what did',
  'what is',
  'what',
  'other',
  'yes or no',
]);

/** Whether a question asks somebody for what they said, and for nothing else. */
export const asksForWords = ({ asksForStatement, voice, asked }: Question): boolean =>
  asksForStatement && voice !== null && ASKS_FOR_WORDS.has(asked);
