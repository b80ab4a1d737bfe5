import type { Language } from '../../language/language.ts';
import { shownQuote } from '../../text/marks.ts';
import { normalizeWord } from '../../text/tokens.ts';
import type { Match } from '../../types.ts';
import type { Difference } from './compare.ts';
import { wordsOf, type Word } from './claimWords.ts';

/** A number as it is written, and what it counts. */
interface Counted {
  readonly value: string;
  /** "240 billion" */
  readonly written: string;
  /** Meaning of the unit: "dollar", "midwife", "year". */
  readonly unit: string;
}

/**
 * The number of a claim that the words that answer it have otherwise: of the same unit, and the only one of it there. Null where
 * the passage has the claim's number too, or where more than one number may be meant.
 */
export function otherNumber(claim: string, match: Match, language: Language): Difference | null {
  const mine = countedIn(claim, language);
  const theirs = countedIn(shownQuote(match), language);
  const known = new Set(theirs.map(({ value }) => value));
  for (const { value, written, unit } of mine) {
    if (known.has(value)) continue;
    const same = theirs.filter((other) => other.unit === unit);
    const [only] = same;
    if (only && same.length === 1 && mine.filter((one) => one.unit === unit).length === 1) {
      return { kind: 'number', message: [written], article: [only.written] };
    }
  }
  return null;
}

const YEAR = /^#(?:1[5-9]|20)\d\d$/;

/** The numbers of a text with their units; those without one are left out. */
function countedIn(text: string, { claims, search }: Language): Counted[] {
  const words = wordsOf(text, claims);
  const forms = words.map(({ form }) => normalizeWord(form));
  const mentions = search.numbersIn(forms);
  return mentions.flatMap(({ from, to, token }) => {
    if (!token.startsWith('#')) return [];
    const written = text.slice(words[from]!.start, words[to - 1]!.end);
    const unit = YEAR.test(token) ? 'year' : unitOf(words, forms, mentions, from, to, claims.meaningOf);
    return unit === null ? [] : [{ value: token, written, unit }];
  });
}

/** The sign before a number, or the word behind it. */
function unitOf(
  words: readonly Word[],
  forms: readonly string[],
  mentions: ReturnType<Language['search']['numbersIn']>,
  from: number,
  to: number,
  meaningOf: (word: string) => string,
): string | null {
  if (/^\p{Sc}$/u.test(words[from - 1]?.form ?? '')) return meaningOf(forms[from - 1]!);
  const unit = mentions.find((mention) => mention.from === to && !mention.token.startsWith('#'));
  if (unit) return unit.token;
  const next = forms[to];
  if (next === undefined || words[to]!.isNumber) return null;
  return meaningOf(next);
}
