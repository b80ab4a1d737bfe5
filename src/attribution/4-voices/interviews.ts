import type { SpeakerLabelLanguage } from '../../language/speakerLabels.ts';
import type { PeopleLanguage } from '../../language/people.ts';
import { escapePattern } from '../../text/escapePattern.ts';
import type { Block, Mention } from '../../types.ts';

/** Fewer questions make no interview. */
const FEWEST = 2;

/**
 * The paragraphs that answer the questions of an interview whose speakers are not named, each with its question: questions
 * that speak to somebody, and answers in which somebody speaks of himself. Other questions are a page's own.
 */
export function findAnswers(
  text: string,
  blocks: readonly Block[],
  { asked, interview, oneself }: SpeakerLabelLanguage,
): ReadonlyMap<Block, Block> {
  const found = new Map<Block, Block>();
  let question: Block | null = null;
  /** Whether a dash stands before each answer to the question. */
  let isTurned: boolean | null = null;
  for (const block of blocks) {
    if (block.kind === 'question') {
      question = block.label ? null : block;
      isTurned = question && isTurn(text, question) ? null : false;
    } else if (block.kind === 'heading' || (block.label && block.kind !== 'notice')) question = null;
    else if (question && block.sentences.length > 0) {
      isTurned ??= isTurn(text, block);
      if (isTurn(text, block) === isTurned) found.set(block, question);
    }
  }
  const has = (some: Iterable<Block>, words: RegExp): boolean =>
    [...some].some(({ start, end }) => words.test(text.slice(start, end)));
  const questions = new Set(found.values());
  const [first] = questions;
  const above = blocks.slice(0, first ? blocks.indexOf(first) : 0).filter(({ kind }) => TELLING.has(kind));
  const isSpokenTo = has(questions, asked) || has(above, interview);
  return questions.size >= FEWEST && isSpokenTo && has(found.keys(), oneself) ? found : new Map();
}

/** "Mr. *Quist*, when will it sail?": a title and a name that a question begins with. */
const VOCATIVE =
  /^[^\p{L}]*(\p{Lu}\p{L}{0,9})\.? (\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+){0,2}), /u;

/** Whom the questions of an interview speak to by name, if it is one person. */
export function findAddressed(
  text: string,
  answers: ReadonlyMap<Block, Block>,
  { isCourtesy, isTitle }: PeopleLanguage,
): Mention | null {
  const found = [...new Set(answers.values())].flatMap((question): Mention[] => {
    const match = VOCATIVE.exec(text.slice(question.start, question.end));
    const [whole = '', title = '', name = ''] = match ?? [];
    if (!isCourtesy(title.toLowerCase())) return [];
    const end = question.start + whole.length - ', '.length;
    return [{ name, start: end - name.length, end }];
  });
  const [first] = found;
  const isOne = first && found.every(({ name }) => name === first.name);
  return isOne ? (inFullAbove(text.slice(0, first.start), first, isTitle) ?? first) : null;
}

/** "*Mara Quist*, a keeper, on ice and rope", where the questions speak to Ms. Quist. */
function inFullAbove(above: string, { name }: Mention, isTitle: PeopleLanguage['isTitle']): Mention | null {
  const whole = new RegExp(String.raw`(\p{Lu}[\p{L}\p{M}'’-]+) ${escapePattern(name)}(?![\p{L}-])`, 'gu');
  const match = [...above.matchAll(whole)].find(([, first = '']) => !isTitle(first.toLowerCase()));
  return match ? { name: match[0], start: match.index, end: match.index + match[0].length } : null;
}

/** Blocks above the first question that may say that it is an interview. */
const TELLING: ReadonlySet<string> = new Set(['title', 'text']);

/** Whether a dash stands before a paragraph: each turn has one, or none has, or only the questions. */
const isTurn = (text: string, { start }: Block): boolean =>
  /[–—―-]\s*$/u.test(text.slice(Math.max(0, start - 3), start));
