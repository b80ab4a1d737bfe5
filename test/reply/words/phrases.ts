import type { Words } from '../../../src/reply/words/words.ts';

/** A phrase by its place in the table ("sources.nobody"), and the values that it was made with. */
export interface Phrase {
  readonly place: string;
  readonly text: string;
  readonly values: readonly string[];
}

/** Values for the phrases that take more than names and numbers. */
const SAMPLES: Readonly<Record<string, readonly unknown[]>> = {
  'answer.notCertain': [(words: string) => words],
  'answer.read': [[{ from: 'Qx7', to: 'Qx8' }]],
  'answer.otherNames': ['Qx7', ['Qx8', 'Qx9']],
  'check.because': ['Qx7', ['Qx8', 'Qx9']],
  'check.someExact': [7, 8],
  'check.notInArticle': ['Qx7', 2, 'Qx8'],
  'check.otherOrder': ['Qx7', 2],
  'reload.change': ['added', 'Qx7'],
  'help.moderators': [['Qx7', 'Qx8']],
};

/** Every phrase of a table; those with parts are made with names that no language has. */
export function phrasesOf(words: Words): Phrase[] {
  return walk(words, '');
}

function walk(value: unknown, place: string): Phrase[] {
  if (typeof value === 'string') return [{ place, text: value, values: [] }];
  if (typeof value === 'function') {
    const given = SAMPLES[place] ?? Array.from({ length: value.length }, (_, at) => 7 + at);
    const text: unknown = Reflect.apply(value, undefined, given);
    return [{ place, text: String(text), values: namesIn(given) }];
  }
  return Object.entries(value ?? {}).flatMap(([key, part]) =>
    walk(part, place === '' ? key : `${place}.${key}`),
  );
}

/** What must be seen in a phrase that was made with these values. */
function namesIn(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('Qx') ? [value] : [];
  if (typeof value === 'number') return value >= 7 ? [String(value)] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(namesIn) : [];
}
