import { splitSentences } from '../article/sentences.ts';
import type { Language } from '../language/language.ts';
import { wordsOf } from './claimWords.ts';
import { plainText } from './plainText.ts';

/** A name on a line of its own, below a quotation: "— Dana Wren". */
const SIGNATURE = /^[—–-]{1,2}\s*\p{Lu}[^.!?]{1,60}$/u;
/** With a dash it may be longer, and stand below an empty line: "— Officials, to The Post · Coast Weekly". */
const LONG_SIGNATURE = /^[—–]\s*\p{Lu}[^.!?]{1,160}$/u;

function isSignature(line: string): boolean {
  return SIGNATURE.test(line) || LONG_SIGNATURE.test(line);
}

/** Whether a line with a dash is one of a list: beside another one with the same, or below a colon. */
function isListed(lines: readonly string[], at: number): boolean {
  const [before = '', line = '', after = ''] = [lines[at - 1], lines[at], lines[at + 1]];
  return before.endsWith(':') || [before, after].some((other) => other.startsWith(`${line.charAt(0)} `));
}

/** Sentences of a line, a signature at its end with the one before. */
function withSignature(sentences: readonly string[]): readonly string[] {
  const [before, last] = sentences.slice(-2);
  if (before === undefined || last === undefined || !isSignature(last)) return sentences;
  return [...sentences.slice(0, -2), `${before} ${last}`];
}

/** The sentences of a message, without what Discord puts around and between them. */
export function sentencesOf(message: string, { article, claims }: Language): string[] {
  const lines: string[] = [];
  const written = plainText(message)
    .split('\n')
    .map((line) => line.trim());
  for (const [at, line] of written.entries()) {
    const above = LONG_SIGNATURE.test(line) ? lines.findLastIndex((one) => one !== '') : lines.length - 1;
    if (above >= 0 && isSignature(line) && !isListed(written, at)) lines[above] = `${lines[above]} ${line}`;
    else lines.push(line.replace(/^(?:>{1,3}|-?#{1,3}|[-–*•])\s+/, ''));
  }
  const sentences = lines.flatMap((line) =>
    withSignature(splitSentences(line, article).map(({ start, end }) => line.slice(start, end))),
  );
  const isOf = (least: number) => (sentence: string) => wordsOf(sentence, claims).length >= least;
  const whole = sentences.filter(isOf(2));
  return whole.length > 0 ? whole : sentences.filter(isOf(1));
}
