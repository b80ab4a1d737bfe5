import type { ClaimLanguage } from '../../language/claims.ts';
import { placesOf } from '../../text/placesOf.ts';
import { wordsOf, type Word } from '../words/claimWords.ts';

/** So many places of a name are looked at: what somebody is, is told where they are new. */
export const MOST_PLACES = 60;
/** So many words without a sign may be what somebody is. */
const LONGEST = 6;
/** So many words right before a name may be, and behind it without an article. */
const CLOSE_BY = 2;

/** The part of a text before its first sign. */
const FIRST_PART = /^[^,.;:!?()–—“”"«»„]*/u;
const LAST_PART = /[^,.;:!?()–—“”"«»„]*$/u;
/** The words before a name lie in so many characters before it. */
const NEAR = 160;
const COMMA = /^\s*,\s*/u;
const DEGREES = /^(?:\s+\p{Lu}\p{LC}+)+(?=,)/u;
const ENDS_IN_COMMA = /,\s*$/u;

/** The words with which a text calls somebody right beside their name: "*harbour pilot* Dana Wren", "*The pilot*, Dana Wren", "Dana Wren, *a pilot*". */
export function calledIn(text: string, name: string, language: ClaimLanguage): string[] {
  return placesOf(name, text, MOST_PLACES).flatMap((at, i, places) => {
    const from = Math.max(at - NEAR, (places[i - 1] ?? -name.length) + name.length);
    const to = at + name.length + NEAR;
    const near = language.withPlainTitles(text.slice(from, Math.min(to, places[i + 1] ?? to)));
    const [left = '', right = ''] = near.split(name).slice(-2);
    return [...calledBefore(left, language), ...degreesIn(right, language), ...appositionIn(right, language)];
  });
}

function calledBefore(before: string, language: ClaimLanguage): string[] {
  const part = (text: string) => wordsOf(LAST_PART.exec(text)?.[0] ?? '', language);
  if (!ENDS_IN_COMMA.test(before)) return formsOf(part(before).slice(-CLOSE_BY));
  const words = part(before.replace(ENDS_IN_COMMA, ''));
  const from = words.findLastIndex(({ form }) => language.isDeterminer(form));
  const isCalled =
    from >= 0 && words.length - from <= LONGEST && !words.some((word) => reports(word, language));
  return isCalled ? formsOf(words.slice(from)) : [];
}

/** The degrees right behind a name: " PhD". */
function degreesIn(behind: string, language: ClaimLanguage): string[] {
  const forms = formsOf(wordsOf(FIRST_PART.exec(behind)?.[0] ?? '', language));
  const end = forms.findIndex((form) => !language.isDegree(form));
  return end < 0 ? forms : forms.slice(0, end);
}

/** What stands behind a name, its degrees and a comma, where it says what somebody is. */
function appositionIn(behind: string, language: ClaimLanguage): string[] {
  const apart = behind.replace(DEGREES, '');
  if (!COMMA.test(apart)) return [];
  const [who, verb] = wordsOf(FIRST_PART.exec(apart.replace(COMMA, ''))?.[0] ?? '', language);
  const post = who && language.beginsClause(who.form) && verb ? language.postOf(verb.form) : null;
  if (post !== null) return [post];
  return formsOf(describing(apart.replace(COMMA, ''), language));
}

/** The words at the beginning of a text that say what somebody is: with an article, or one or two in small letters: "a pilot", "pilot". */
export function describing(text: string, language: ClaimLanguage): readonly Word[] {
  const part = FIRST_PART.exec(text)?.[0] ?? '';
  const words = wordsOf(part, language);
  const isTime = new RegExp(`^(?:${language.opensRest})`, 'iu').test(` ${part}`);
  if (isTime || words.some((word) => reports(word, language))) return [];
  const [first] = words;
  if (first && language.isDeterminer(first.form)) return words.slice(0, LONGEST);
  return words.length <= CLOSE_BY && words.every(({ isCapital }) => !isCapital) ? words : [];
}

/** Words behind a name without whose or of what somebody is what they are, which is compared apart: "a lawyer | *for the port*". */
export function withoutOwner(words: readonly Word[], text: string, language: ClaimLanguage): readonly Word[] {
  const head = language.headOf(words.map(({ form }) => form));
  const at = words.findIndex(({ form }) => form === head);
  const isApart = ({ start }: Word, place: number) =>
    place > at && text.slice(words[place - 1]?.end ?? 0, start).includes(',');
  const next = words.findIndex(isApart);
  return at < 0 ? words : [...words.slice(0, at + 1), ...(next < 0 ? [] : words.slice(next))];
}

function reports({ form, isCapital }: Word, language: ClaimLanguage): boolean {
  return !isCapital && language.isReporting(form);
}

const formsOf = (words: readonly Word[]): string[] => words.map(({ form }) => form);
