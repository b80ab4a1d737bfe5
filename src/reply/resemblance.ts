import type { Answer, Match } from '../types.ts';

/** How a message relates to the sentence of the article that it is closest to. */
export interface Resemblance {
  /** `exact`: word for word, or a part of it; `close`: much the same words; `none`: the article has no such sentence. */
  readonly degree: 'exact' | 'close' | 'none';
  readonly match: Match | null;
  /** Numbers of the message that the sentence does not have; the usual way in which a quotation is wrong. */
  readonly otherNumbers: readonly string[];
}

/** Fewer words in a row are no quotation: they stand in many sentences. */
const FEWEST_WORDS = 4;

/** Share of the words of the shorter text that the longer one has, from which they are much the same. */
const CLOSE = 0.6;

/** Compares a message with the passages that it found when it was asked as a question. */
export function findResemblance({ question, answered, matches }: Answer): Resemblance {
  const message = wordsOf(question);
  const compared = matches
    .map((match) => ({ match, words: wordsOf(match.quote) }))
    .map(({ match, words }) => ({
      match,
      exact: isQuoted(message, words),
      share: sharedWords(message, words),
    }));
  const exact = compared.find((candidate) => candidate.exact);
  if (exact) return { degree: 'exact', match: exact.match, otherNumbers: [] };
  const closest = [...compared].sort((a, b) => b.share - a.share)[0];
  const match = closest && closest.share >= CLOSE ? closest.match : answered ? matches[0] : null;
  if (!match) return { degree: 'none', match: null, otherNumbers: [] };
  return { degree: 'close', match, otherNumbers: otherNumbers(question, match.quote) };
}

function otherNumbers(message: string, passage: string): string[] {
  const there = new Set(numbersOf(passage));
  return [...new Set(numbersOf(message))].filter((number) => !there.has(number));
}

/** Numbers without the commas between thousands. */
function numbersOf(text: string): string[] {
  return (text.match(/\d+(?:[.,]\d+)*/g) ?? []).map((number) => number.replaceAll(',', ''));
}

/** Words without case, marks and punctuation. */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{M}\p{N}']+/gu) ?? []
  );
}

/** Whether one text holds all the words of the other in a row. */
function isQuoted(message: readonly string[], passage: readonly string[]): boolean {
  if (Math.min(message.length, passage.length) < FEWEST_WORDS) return message.join(' ') === passage.join(' ');
  const [said, written] = [message, passage].map((words) => ` ${words.join(' ')} `);
  return said !== undefined && written !== undefined && (said.includes(written) || written.includes(said));
}

function sharedWords(message: readonly string[], passage: readonly string[]): number {
  const [shorter, longer] = message.length < passage.length ? [message, passage] : [passage, message];
  if (shorter.length < FEWEST_WORDS) return 0;
  const there = new Set(longer);
  return shorter.filter((word) => there.has(word)).length / shorter.length;
}
