import { PARTICLES } from '../../language/any/personNames.ts';
import type { Language } from '../../language/language.ts';
import type { Beside } from '../beside.ts';
import { formsIn, wordsOf, type Word } from '../words/claimWords.ts';
import { firstNamesOf, isName, isSame, namesIn } from './firstNames.ts';
import { unsureNameOf } from './namesakes.ts';
import type { Report } from '../message/report.ts';

/** Small words that belong to the last name. */
const SMALL: ReadonlySet<string> = new Set(PARTICLES.split('|'));

/**
 * Who is said to speak by the last name of whoever does, and by a first name that is not theirs: "*Omar* Wren" beside Dana Wren. Where
 * the article has no first name of the speaker, it is right if nobody else there has that last name.
 */
export function findOtherFirstName({ speaker, around = null }: Report, beside: Beside): string[] {
  const { match, article, language } = beside;
  const said = match.passage.attribution.speaker;
  if (said === null || !article) return [];
  const aliases = article.aliases.find((names) => names.includes(said.name)) ?? [];
  // "Lindqvist" and "Baker" end like occupations.
  const last = wordsOf(said.name, language.claims).findLast(({ isCapital }) => isCapital)?.form;
  if (last === undefined) return [];
  const { particles } = language.attribution.people;
  const called = [said.name, ...aliases].join(' . ');
  const own = namesIn(called, language).filter(({ form }) => form !== last && !particles.has(form));
  const known = new Set(formsIn(called, language.claims));
  // Who of several is meant may be left open, which is told apart.
  const isFull = [speaker, around].some((claimed) => claimed !== null && /\s/u.test(claimed.trim()));
  if (!isFull) return [];
  const isOpen = unsureNameOf(beside) !== null;
  const mayBe = own.length > 0 && !isOpen ? own : firstNamesOf(last, article.text, language);
  const isOther = (claimed: string): boolean => {
    if (smallBefore(claimed, last, language).some((form) => !known.has(form))) return true;
    if (hasOtherInitials(claimed, last, own, language)) return true;
    const first = claimedFirst(claimed, last, language);
    if (first === null) return false;
    return (own.length === 0 && mayBe.length > 1) || !mayBe.some((name) => isSame(first, name));
  };
  return [speaker, around].filter((claimed) => claimed !== null).filter(isOther);
}

/** The small words of a name right before the last one: "van der" of "Piet van der Wit". */
function smallBefore(claimed: string, last: string, language: Language): string[] {
  const forms = formsIn(claimed, language.claims);
  const before = forms.slice(0, Math.max(forms.lastIndexOf(last), 0));
  const end = before.findLastIndex((form) => !SMALL.has(form));
  return before.slice(end + 1);
}

/** Whether several initials stand before the last name, and not those of who spoke: "*K. T.* Wren" beside K. R. Wren. */
function hasOtherInitials(claimed: string, last: string, own: readonly Word[], language: Language): boolean {
  const words = wordsOf(claimed, language.claims);
  const at = words.findLastIndex(({ form, isCapital }) => isCapital && form === last);
  const initials = words.slice(0, Math.max(at, 0)).filter(({ start, end }) => end - start === 1);
  return (
    initials.length > 1 &&
    own.length >= initials.length &&
    initials.some(({ form }, place) => form !== own[place]!.form.charAt(0))
  );
}

/** The word that stands in a claim where a first name does before the last one; null where none does. */
function claimedFirst(claimed: string, last: string, language: Language): Word | null {
  const words = wordsOf(claimed, language.claims);
  const at = words.findLastIndex(({ form, isCapital }) => isCapital && form === last);
  const { particles } = language.attribution.people;
  const first = words.slice(0, Math.max(at, 0)).findLast(({ form }) => !particles.has(form));
  return first && isName(first, claimed, language) ? first : null;
}
