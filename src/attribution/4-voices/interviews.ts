import type { AttributionLanguage } from '../../language/attribution.ts';
import type { SpeakerLabelLanguage } from '../../language/speakerLabels.ts';
import type { PeopleLanguage } from '../../language/people.ts';
import { escapePattern } from '../../text/escapePattern.ts';
import type { Block, Mention } from '../../types.ts';

/** Fewer questions make no interview. */
const FEWEST = 2;

/**
 * The paragraphs that answer the questions of an interview whose speakers are not named, each with its question: questions
 * that speak to somebody by name, or at all and answers in which somebody speaks of himself, or those of somebody who was
 * asked, as the headline or the introduction says. Other questions are a page's own.
 */
export function findAnswers(
  text: string,
  blocks: readonly Block[],
  { labels, people }: AttributionLanguage,
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
  if (new Set(found.values()).size < FEWEST) return new Map();
  const areAnswers =
    isInterview(text, blocks, found, labels) ||
    isIntroduced(text, blocks, found, labels) ||
    isTitled(text, blocks, labels) ||
    findAddressed(text, found, people) !== null;
  return areAnswers ? found : new Map();
}

/** "The keeper: an interview with Mara Quist" */
const isTitled = (text: string, blocks: readonly Block[], { interviewWith }: SpeakerLabelLanguage): boolean =>
  has(
    text,
    blocks.filter(({ kind }) => kind === 'title'),
    interviewWith,
  );

/** Whether what stands above the first question says that somebody answers below, or was asked and speaks of himself. */
function isIntroduced(
  text: string,
  blocks: readonly Block[],
  answers: ReadonlyMap<Block, Block>,
  { answering, interviewed, oneself }: SpeakerLabelLanguage,
): boolean {
  const above = aboveFirst(blocks, answers);
  return has(text, above, answering) || (has(text, above, interviewed) && has(text, answers.keys(), oneself));
}

const has = (text: string, some: Iterable<Block>, words: RegExp): boolean =>
  [...some].some(({ start, end }) => words.test(text.slice(start, end)));

/** Whether answers are an interview's, whoever gives them: the questions or what stands above say so, and somebody speaks of himself. */
export function isInterview(
  text: string,
  blocks: readonly Block[],
  answers: ReadonlyMap<Block, Block>,
  { asked, interview, oneself }: SpeakerLabelLanguage,
): boolean {
  const isSpokenTo = has(text, answers.values(), asked) || has(text, aboveFirst(blocks, answers), interview);
  return isSpokenTo && has(text, answers.keys(), oneself);
}

/** What is told above the first question. */
function aboveFirst(blocks: readonly Block[], answers: ReadonlyMap<Block, Block>): Block[] {
  const [first] = answers.values();
  return blocks.slice(0, first ? blocks.indexOf(first) : 0).filter(({ kind }) => TELLING.has(kind));
}

/** "Mr. *Quist*, when will it sail?": a title and a name that a question begins with, and no other: "Mr. Quist, Ms. Falk or nobody?" */
const VOCATIVE =
  /^[^\p{LC}]*(\p{Lu}\p{LC}{0,9})\.? (\p{Lu}[\p{LC}\p{M}'’-]+(?: \p{Lu}[\p{LC}\p{M}'’-]+){0,2}), (?!\p{Lu}\p{LC}{0,9}\.? \p{Lu}[\p{LC}\p{M}'’-]+(?:,| \p{Ll}{1,3} ))/u;

/** "When will it sail, Mr. *Quist*?" */
const VOCATIVE_BEHIND =
  /, (\p{Lu}\p{LC}{0,9})\.? (\p{Lu}[\p{LC}\p{M}'’-]+(?: \p{Lu}[\p{LC}\p{M}'’-]+){0,2})\?[^\p{LC}]*$/u;

/** Whom a question speaks to with a title: "Mr. *Quist*, when will it sail?" */
export function spokenToIn(question: string, isCourtesy: PeopleLanguage['isCourtesy']): string | null {
  const [, title = '', name = null] = VOCATIVE.exec(question) ?? VOCATIVE_BEHIND.exec(question) ?? [];
  return isCourtesy(title.toLowerCase()) ? name : null;
}

/** Whom the questions of an interview speak to by name, if it is one person. */
export function findAddressed(
  text: string,
  answers: ReadonlyMap<Block, Block>,
  { isCourtesy, isTitle }: PeopleLanguage,
): Mention | null {
  const found = [...new Set(answers.values())].flatMap((question): Mention[] => {
    const words = text.slice(question.start, question.end);
    const name = spokenToIn(words, isCourtesy);
    if (name === null) return [];
    const start = question.start + words.indexOf(name);
    return [{ name, start, end: start + name.length }];
  });
  const [first] = found;
  const isOne = first && found.every(({ name }) => name === first.name);
  return isOne ? (inFullAbove(text.slice(0, first.start), first, isTitle) ?? first) : null;
}

/** "*Mara Quist*, a keeper, on ice and rope", where the questions speak to Ms. Quist. */
function inFullAbove(above: string, { name }: Mention, isTitle: PeopleLanguage['isTitle']): Mention | null {
  const whole = new RegExp(String.raw`(\p{Lu}[\p{LC}\p{M}'’-]+) ${escapePattern(name)}(?![\p{LC}-])`, 'gu');
  const match = [...above.matchAll(whole)].find(([, first = '']) => !isTitle(first.toLowerCase()));
  return match ? { name: match[0], start: match.index, end: match.index + match[0].length } : null;
}

/** Blocks above the first question that may say that it is an interview. */
const TELLING: ReadonlySet<string> = new Set(['title', 'text']);

/** Whether a dash stands before a paragraph: each turn has one, or none has, or only the questions. */
const isTurn = (text: string, { start }: Block): boolean =>
  /[–—―-]\s*$/u.test(text.slice(Math.max(0, start - 3), start));
