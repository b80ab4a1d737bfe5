import type { ClaimLanguage } from '../../language/claims.ts';
import { readReport } from './report.ts';

/** Signs that open or close a quotation; a straight mark opens one where a word begins behind it. */
const MARKS = /(?<opening>[“„«]|(?<![^\s([—–])"(?=\S))|["”»]/gu;
/** How often quotations are opened and closed in a sentence, in order. */
export const turnsIn = (sentence: string): readonly boolean[] =>
  Array.from(sentence.matchAll(MARKS), ({ groups }) => groups?.['opening'] !== undefined);

/**
 * Of each sentence who is said, in another sentence of the same quotation, to have said it; null where nobody is. A quotation goes
 * on from the sentence that opens it to the one that closes it.
 *
 *     Wren: “We cannot pay. | The boats are empty.”   →   null, Wren
 */
export function speakersAround(sentences: readonly string[], language: ClaimLanguage): (string | null)[] {
  const around: (string | null)[] = sentences.map(() => null);
  const turns = sentences.map(turnsIn);
  let opened: number | null = null;
  for (const [at, marks] of turns.entries()) {
    if (opened !== null && marks.includes(false)) {
      // With further marks the sentence may speak of several quotations.
      const isOne = marks.length === 1 && turns[opened]!.length === 1;
      if (isOne) shareBetween(around, sentences, [opened, at], language);
      opened = null;
    }
    if (marks.at(-1) === true) opened ??= at;
  }
  return around;
}

/** Gives the sentences of a quotation who its first one names, or its last one. */
function shareBetween(
  around: (string | null)[],
  sentences: readonly string[],
  [first, last]: readonly [number, number],
  language: ClaimLanguage,
): void {
  const speakers = sentences.slice(first, last + 1).map((sentence) => readReport(sentence, language).speaker);
  const speaker = speakers[0] ?? speakers.at(-1) ?? null;
  for (const [place, own] of speakers.entries()) if (own === null) around[first + place] = speaker;
}
