import type { Language } from '../../language/language.ts';
import { Equivalents } from '../../search/equivalents/equivalents.ts';
import { shownQuote } from '../../text/marks.ts';
import { normalizeWord } from '../../text/tokens.ts';
import type { Match } from '../../types.ts';
import { wordsOf, type Word } from './claimWords.ts';

/** Of the other words of a claim that tell something, the share that the passage must have. */
const LEAST = { read: 1 / 2, found: 2 / 3 };
/** Fewer words and names that both have, such as that of who denies something, may be about anything. */
const FEWEST = 2;

const places = new Equivalents([]);

/**
 * Whether a passage is about the very thing that a claim is about: it has all its names and numbers, and most of its other
 * words, those left out that say whether it is so. Less is enough of a passage that a reader takes for the answer.
 */
export function isAboutSame(claim: string, match: Match, isRead: boolean, language: Language): boolean {
  const { claims, search } = language;
  const words = wordsOf(claim, claims);
  const forms = words.map(({ form }) => normalizeWord(form));
  const { speaker, outlet } = match.passage.attribution;
  const text = [shownQuote(match), speaker?.name ?? '', outlet?.name ?? ''].join('. ');
  const passage = wordsOf(text, claims);
  const meanings = new Set(passage.map(({ form }) => claims.meaningOf(normalizeWord(form))));
  const numbers = numbersOf(
    passage.map(({ form }) => form),
    language,
  );
  const names = new Set(passage.filter(({ isCapital }) => isCapital).map(({ form }) => normalizeWord(form)));
  const others = places.of(forms, search);
  const has = (place: number) =>
    meanings.has(claims.meaningOf(forms[place]!)) ||
    others[place]!.some(({ word }) => meanings.has(claims.meaningOf(word)));
  const isName = ({ isCapital, start }: Word, place: number) =>
    isCapital && (start > 0 || others[place]!.length > 0 || names.has(forms[place]!));
  const isTelling = (word: Word, place: number) =>
    !word.isNumber &&
    !word.isNegation &&
    !isName(word, place) &&
    word.form.length > 2 &&
    !search.isStopWord(forms[place]!) &&
    !claims.isUnsure(word.form) &&
    !claims.isReporting(word.form) &&
    !claims.deniesAt(forms, place) &&
    claims.sideAt(forms, place) === null;

  const stated = numbersOf(
    words.map(({ form }) => form),
    language,
  );
  if ([...stated].some((number) => !numbers.has(number))) return false;
  const named = words.flatMap((word, place) =>
    isName(word, place) && !search.isStopWord(forms[place]!) ? [place] : [],
  );
  if (!named.every(has)) return false;
  const telling = words.flatMap((word, place) => (isTelling(word, place) ? [place] : []));
  const held = telling.filter(has).length;
  if (held === 0 || held + named.length < FEWEST) return false;
  return held / telling.length >= (isRead ? LEAST.read : LEAST.found);
}

/** The numbers of a text in the spelling that all spellings share. */
function numbersOf(forms: readonly string[], { search }: Language): Set<string> {
  return new Set(search.numbersIn(forms).flatMap(({ token }) => (token.startsWith('#') ? [token] : [])));
}
