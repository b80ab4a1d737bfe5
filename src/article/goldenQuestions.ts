import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import type { GoldenQuestion } from '../types.ts';
import { isEmpty, offsetOf, scalarText } from './yamlNodes.ts';

/** Questions of one article: each is read with its passages, which takes a tenth of a second. */
const MOST_QUESTIONS = 50;

const EXAMPLE = '- question: When does the ferry leave? and below it answer: 4 November';

/** What becomes of slips; offsets count from the beginning of the front matter. */
interface Slips {
  readonly fail: (offset: number, message: string) => never;
  /** A key that means nothing. */
  readonly note: (key: string, offset: number) => void;
}

/**
 * The questions that the front matter says the article must answer, with the words that the quote has to have:
 *
 *     questions:
 *       - question: When does the last ferry leave?
 *         answer: 4 November
 *         speaker: the operator
 *
 * `opening` is where the front matter begins in the text.
 */
export function readGoldenQuestions(node: unknown, opening: number, slips: Slips): GoldenQuestion[] {
  if (!node || isEmpty(node)) return [];
  const refuse = (at: unknown): never =>
    slips.fail(offsetOf(at), `questions must be a list, each with question and answer: ${EXAMPLE}`);
  if (!isSeq(node)) return refuse(node);
  if (node.items.length > MOST_QUESTIONS)
    return slips.fail(
      offsetOf(node.items[MOST_QUESTIONS]),
      `questions are ${MOST_QUESTIONS} at most; leave this one out`,
    );
  return node.items.map((item) => (isMap(item) ? readOne(item, opening, slips) : refuse(item)));
}

function readOne(item: YAMLMap, opening: number, { fail, note }: Slips): GoldenQuestion {
  const values = new Map<string, unknown>();
  for (const { key, value } of item.items) {
    const name = isScalar(key) ? String(key.value) : '';
    if (name === 'question' || name === 'answer' || name === 'speaker') values.set(name, value);
    else note(`questions: ${name}`, offsetOf(key));
  }
  const textOf = (key: 'question' | 'answer' | 'speaker'): string | null => {
    const value = values.get(key);
    if (!value || isEmpty(value)) return null;
    return scalarText(value) ?? fail(offsetOf(value), `${key} must be text, such as ${EXAMPLES[key]}`);
  };
  const missing = (key: 'question' | 'answer'): never =>
    fail(offsetOf(item), `${key} is missing here; add ${EXAMPLES[key]}`);
  const question = textOf('question')?.trim() || missing('question');
  const answer = textOf('answer')?.trim() || missing('answer');
  return {
    question,
    answer,
    speaker: textOf('speaker'),
    start: opening + offsetOf(values.get('question')),
  };
}

const EXAMPLES = {
  question: 'question: When does the ferry leave?',
  answer: 'answer: 4 November',
  speaker: 'speaker: Dana Wren',
} as const;
