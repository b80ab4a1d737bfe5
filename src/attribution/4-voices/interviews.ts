import type { SpeakerLabelLanguage } from '../../language/attribution.ts';
import type { Block } from '../../types.ts';

/** Fewer questions make no interview. */
const FEWEST = 2;

/**
 * The paragraphs that answer the questions of an interview whose speakers are not named, each with its question: questions
 * that speak to somebody, and answers in which somebody speaks of himself. Other questions are a page's own.
 */
export function findAnswers(
  text: string,
  blocks: readonly Block[],
  { asked, oneself }: SpeakerLabelLanguage,
): ReadonlyMap<Block, Block> {
  const found = new Map<Block, Block>();
  let question: Block | null = null;
  for (const block of blocks) {
    if (block.kind === 'question') question = block.label ? null : block;
    else if (block.kind === 'heading' || block.label) question = null;
    else if (question && block.sentences.length > 0 && isTurn(text, block) === isTurn(text, question))
      found.set(block, question);
  }
  const has = (some: Iterable<Block>, words: RegExp): boolean =>
    [...some].some(({ start, end }) => words.test(text.slice(start, end)));
  const questions = new Set(found.values());
  const isInterview = questions.size >= FEWEST && has(questions, asked) && has(found.keys(), oneself);
  return isInterview ? found : new Map();
}

/** Whether a dash stands before a paragraph: each turn has one, or none has. */
const isTurn = (text: string, { start }: Block): boolean =>
  /[–—―-]\s*$/u.test(text.slice(Math.max(0, start - 3), start));
