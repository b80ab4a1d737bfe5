import { typoDistance } from '../spelling/distance.ts';
import type { Spelling } from '../../language/search.ts';
import type { FoundForm } from './nameForm.ts';

/** Words of a question that may be a name. */
export interface Spoken {
  readonly words: readonly string[];
  /** The same without blanks. */
  readonly joined: string;
  /** How many of them are ordinary words of the language, or names that many people bear. */
  readonly ordinary: number;
  readonly familiar: number;
  /** How words sound in the question's language. */
  readonly sounds: Pick<Spelling, 'soundKey' | 'spokenKey'>;
}

/** Something that tells whether words of a question are a spelling of a name. */
interface Sign {
  readonly name: string;
  readonly value: (spoken: Spoken, found: FoundForm) => number;
}

/** What the likeness of words and a name learns to weigh; shares are of the letters. */
export const SIGNS: readonly Sign[] = [
  { name: 'distance', value: ({ joined }, { form }) => distance(joined, form.joined) },
  {
    name: 'distance squared',
    value: ({ joined }, { form }) => distance(joined, form.joined) ** 2,
  },
  { name: 'Fuse.js', value: (_, { score }) => score },
  {
    name: 'sounds',
    value: ({ joined, sounds: { soundKey } }, { form }) => distance(soundKey(joined), soundKey(form.joined)),
  },
  {
    name: 'sounds alike',
    value: ({ joined, sounds: { soundKey } }, { form }) =>
      soundKey(joined) === soundKey(form.joined) ? 1 : 0,
  },
  {
    name: 'heard alike',
    value: ({ joined, sounds: { spokenKey } }, { form }) =>
      spokenKey(joined) === spokenKey(form.joined) ? 1 : 0,
  },
  {
    name: 'worst word',
    value: ({ words, joined }, { form }) =>
      words.length === form.words.length
        ? Math.max(...words.map((word, at) => distance(word, form.words[at]!)))
        : distance(joined, form.joined),
  },
  {
    name: 'first letter',
    value: ({ joined }, { form }) => (joined[0] === form.joined[0] ? 0 : 1),
  },
  {
    name: 'last letter',
    value: ({ joined }, { form }) => (joined.at(-1) === form.joined.at(-1) ? 0 : 1),
  },
  {
    name: 'same words',
    value: ({ words }, { form }) =>
      words.reduce((sum, word) => sum + (form.words.includes(word) ? word.length : 0), 0) /
      form.joined.length,
  },
  { name: 'joined or split', value: ({ words }, { form }) => (words.length === form.words.length ? 0 : 1) },
  { name: 'length', value: (_, { form }) => Math.log(form.joined.length) },
  {
    name: 'length by distance',
    value: ({ joined }, { form }) => distance(joined, form.joined) * Math.log(form.joined.length),
  },
  { name: 'ordinary words', value: ({ ordinary, words }) => ordinary / words.length },
  { name: 'familiar names', value: ({ familiar, words }) => familiar / words.length },
];

/** Log odds that the words are a spelling of the name: a logistic regression over `SIGNS`. */
export function likeness(
  spoken: Spoken,
  found: FoundForm,
  weights: Readonly<Record<string, number>>,
): number {
  let sum = weights['bias'] ?? 0;
  for (const { name, value } of SIGNS) {
    const weight = weights[name] ?? 0;
    if (weight !== 0) sum += weight * value(spoken, found);
  }
  return sum;
}

/** What it costs to turn one word into the other, by the letter. */
function distance(typed: string, known: string): number {
  return Math.min(1.5, typoDistance(typed, known) / Math.max(1, known.length));
}
