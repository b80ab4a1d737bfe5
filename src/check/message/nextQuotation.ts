import type { ClaimLanguage } from '../../language/claims.ts';
import { wordsOf } from '../words/claimWords.ts';
import { readReport } from './report.ts';
import { turnsIn } from './sharedQuotation.ts';

/** A sentence that is a quotation and nothing else, and one within a quotation that was opened before. */
const QUOTED = /^[“"„«][^“”"„«»]*[.!?]?[”"»“]?[.!?]?$/u;
const GOES_ON = /^[^“”"„«»]*[”"»“]?[.!?]?$/u;

/**
 * Of each sentence who is said to have said it, as `around` has it, and of a quotation that follows another one in its line without
 * a name of its own, or with a pronoun, who is said to have said that: so a reader takes it.
 *
 *     “We cannot pay,” Wren said. | “The boats are empty.”   →   null, Wren
 *     “We cannot pay,” Wren said. | She added: “The boats are empty.”   →   null, Wren
 */
export function withNextQuotations(
  around: readonly (string | null)[],
  sentences: readonly string[],
  message: string,
  language: ClaimLanguage,
): (string | null)[] {
  const found = [...around];
  const lines = linesOf(message);
  const quoted = message.split('\n').filter((line) => line.startsWith('>'));
  const turns = sentences.map(turnsIn);
  let last: Last | null = null;
  let isIn = false;
  for (const [at, sentence] of sentences.entries()) {
    if (at === 0 || !lines.some((line) => isInOrder(line, sentences[at - 1]!, sentence)))
      [last, isIn] = [null, false];
    const { speaker, rest } = readReport(sentence, language);
    const isBelow = last?.isLabel === true && quoted.some((line) => line.includes(sentence));
    const isQuoted = QUOTED.test(sentence) || (isIn && GOES_ON.test(sentence)) || isBelow;
    isIn = turns[at]!.at(-1) ?? isIn;
    // One that is not closed is none for sure.
    isIn &&= turns.slice(at + 1).find((marks) => marks.length > 0)?.[0] === false;
    if (speaker === null) {
      if (isQuoted) found[at] ??= last?.name ?? null;
      else last = null;
    } else if (isPronoun(speaker, language)) {
      if (last?.isAlone === true) found[at] ??= last.name;
    } else {
      const isAlone = !wordsOf(rest, language).some(
        ({ form, isCapital }) => isCapital && !language.isDate(form),
      );
      last = { name: speaker, isAlone, isLabel: sentence.startsWith(`${speaker}:`) };
    }
  }
  return found;
}

/** Who was last said to have said something. */
interface Last {
  readonly name: string;
  /** Whether nobody was named beside them whom a pronoun may mean. */
  readonly isAlone: boolean;
  /** Whether the name stands above or before the quotation, with a colon. */
  readonly isLabel: boolean;
}

function isPronoun(speaker: string, language: ClaimLanguage): boolean {
  const [word, ...others] = wordsOf(speaker, language);
  return word !== undefined && others.length === 0 && language.isPronoun(word.form);
}

/** The lines of a message, those of a quotation as one. */
export const linesOf = (message: string): readonly string[] => message.replace(/\n(?=>)/gu, ' ').split('\n');

/** Whether two sentences stand in a line, one after the other. */
export function isInOrder(line: string, one: string, other: string): boolean {
  const at = line.replace(/> ?/gu, '').indexOf(one);
  return at >= 0 && line.replace(/> ?/gu, '').indexOf(other, at + one.length) >= 0;
}
