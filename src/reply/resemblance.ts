import { isStopWord } from '../language/en/search/stopWords.ts';
import { tokenize } from '../search/tokens.ts';
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

/** Share of the telling words of the shorter text that the longer one has, from which both say much the same. */
const CLOSE = 0.6;
const FEWEST_TELLING_WORDS = 3;

/** Compares a message with the passages that it found when it was asked as a question. */
export function findResemblance({ question, answered, matches }: Answer): Resemblance {
  const exact = matches.find(({ quote }) => isQuoted(wordsOf(question), wordsOf(quote)));
  if (exact) return { degree: 'exact', match: exact, otherNumbers: [] };
  const telling = tellingWords(question);
  const [closest] = matches
    .map((match) => ({ match, share: sharedWords(telling, tellingWords(match.quote)) }))
    .sort((a, b) => b.share - a.share);
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

/** Words that say what a text is about. */
function tellingWords(text: string): ReadonlySet<string> {
  return new Set(
    tokenize(text)
      .map(({ word }) => word)
      .filter((word) => !isStopWord(word)),
  );
}

function sharedWords(message: ReadonlySet<string>, passage: ReadonlySet<string>): number {
  const fewer = Math.min(message.size, passage.size);
  if (fewer < FEWEST_TELLING_WORDS) return 0;
  return [...message].filter((word) => passage.has(word)).length / fewer;
}
