import { tokenize } from '../../../../text/tokens.ts';
import type { Asked } from '../../../search.ts';

/** One way in which a sentence speaks of something else than a question, though in its words. */
export interface OtherWay {
  readonly name: string;
  /** A question, and a sentence that speaks of something else. */
  readonly example: readonly [question: string, sentence: string];
  /** What has to be asked for; whatever is asked where it is left out, but not whether something is so. */
  readonly asked?: ReadonlySet<Asked>;
  readonly isSo: (question: string, sentence: string) => boolean;
}

/** The same with the words of both. */
export const byWords =
  (isSo: (question: readonly string[], sentence: readonly string[]) => boolean): OtherWay['isSo'] =>
  (question, sentence) =>
    isSo(wordsOf(question), wordsOf(sentence));

const wordsOf = (text: string): string[] => tokenize(text).map(({ word }) => word);

export const kinds = (...asked: readonly Asked[]): ReadonlySet<Asked> => new Set(asked);

export const OF_DEEDS = kinds('who', 'which', 'how many', 'how much', 'what did', 'what');
export const OF_PLACES = kinds('where');
export const OF_TIMES_AND_PLACES = kinds('when', 'where');
export const OF_ENDS = kinds('when', 'how long');
export const OF_STEPS = kinds(...OF_TIMES_AND_PLACES, 'what is', 'what', 'other');
export const OF_SENTENCES = kinds('how long', 'how many');
export const OF_SUMS = kinds('how many', 'how much', 'how long', 'what is', 'what');
export const OF_SOMEBODY = kinds(
  ...OF_TIMES_AND_PLACES,
  'why',
  'how',
  'how long',
  'how many',
  'how much',
  'what did',
  'what',
);
export const OF_WHATEVER_IS_SO = kinds(...OF_SUMS, 'yes or no', 'when', 'who', 'why', 'what did');
export const OF_ANYBODY = kinds('who', 'which', 'what', 'yes or no', 'other');
export const OF_TIMES = kinds('when');
export const OF_PRICES = kinds('how much', 'what is', 'what did', 'what', 'other');
export const OF_LEVELS = kinds(...OF_SUMS, 'other', 'which');
export const OF_WHOLES = kinds(...OF_SUMS, 'other');
export const OF_COUNTS = kinds('how many');
export const OF_SIDES = kinds('who', 'which', 'what');
export const OF_PEOPLE = kinds('who');
