import { FIRSTS } from '../../language/any/ties.ts';
import type { Language } from '../../language/language.ts';
import { escapePattern } from '../../text/escapePattern.ts';
import { lastWordOf } from '../../text/lastWordOf.ts';
import { formsIn, wordsOf } from '../words/claimWords.ts';

/** The text of a pattern for somebody's last name, and the words before it as `firsts`. */
export const ownName = (name: string): string =>
  String.raw`${FIRSTS}${escapePattern(lastWordOf(name))}(?!\p{L})`;

/** Whether the words before a last name are those of a name, or what somebody is called beside it: "Captain Dana". */
export function areFirstsOf(
  firsts: string,
  name: string,
  { claims, attribution: { people } }: Language,
): boolean {
  const own = new Set(formsIn(name, claims));
  return wordsOf(firsts, claims).every(
    ({ form }) =>
      own.has(form) || people.isTitle(form) || people.isCourtesy(form) || people.isPersonNoun(form),
  );
}
