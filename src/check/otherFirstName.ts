import { PARTICLES } from '../language/any/personNames.ts';
import type { Language } from '../language/language.ts';
import { escapePattern } from '../text/escapePattern.ts';
import { normalizeWord } from '../text/tokens.ts';
import type { Article, Match } from '../types.ts';
import { wordsOf, type Word } from './claimWords.ts';
import type { Report } from './report.ts';

/** A word with a capital before a last name, with small words and initials between: "Louis *de* Graaf", "Dana *J.* Wren". */
const FIRST = String.raw`(?<!\p{L})(\p{Lu}[\p{L}\p{M}'’-]{1,40})(?:\s+(?:\p{Ll}{1,3}|\p{Lu}\.)){0,4}\s+`;

/** Small words that belong to the last name. */
const SMALL: ReadonlySet<string> = new Set(PARTICLES.split('|'));

/**
 * Who is said to speak by the last name of whoever does, and by a first name that is not theirs: "*Omar* Wren" beside Dana Wren. Where
 * the article has no first name of the speaker, it is right if nobody else there has that last name.
 */
export function findOtherFirstName(
  { speaker, around = null }: Report,
  { article: { id }, passage }: Match,
  articles: readonly Article[],
  language: Language,
): string[] {
  const said = passage.attribution.speaker;
  const article = articles.find((one) => one.id === id);
  if (said === null || !article) return [];
  const aliases = article.aliases.find((names) => names.includes(said.name)) ?? [];
  // "Lindqvist" and "Baker" end like occupations.
  const last = wordsOf(said.name, language.claims).findLast(({ isCapital }) => isCapital)?.form;
  if (last === undefined) return [];
  const { particles } = language.attribution.people;
  const called = [said.name, ...aliases].join(' . ');
  const own = namesIn(called, language).filter(({ form }) => form !== last && !particles.has(form));
  const known = new Set(wordsOf(called, language.claims).map(({ form }) => form));
  const mayBe = own.length > 0 ? own : firstNamesOf(last, article.text, language);
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
  const forms = wordsOf(claimed, language.claims).map(({ form }) => form);
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

/** The first names that an article has before a last name, each once. */
function firstNamesOf(last: string, text: string, language: Language): Word[] {
  const firsts = [...text.matchAll(new RegExp(`${FIRST}${escapePattern(last)}(?!\\p{L})`, 'giu'))];
  const names = firsts.flatMap(([, first = '']) => namesIn(first, language));
  return names.filter(({ form }, at) => names.findIndex((name) => name.form === form) === at);
}

/** The names of a text, without what people are called beside them. */
function namesIn(text: string, language: Language): Word[] {
  return wordsOf(text, language.claims).filter((word) => isName(word, text, language));
}

/** Whether a word is a name and no post, courtesy, people or word of a sentence: "Dana", but not "Mayor", "CEO", "Later". */
function isName({ form, isCapital, start, end }: Word, text: string, language: Language): boolean {
  const { claims, search, attribution } = language;
  const { isTitle, isCourtesy, isPersonNoun } = attribution.people;
  if (!isCapital || form.endsWith("'s") || claims.isDate(form) || claims.inFull(form).length > 0)
    return false;
  if (end - start === 1) return text.charAt(end) === '.' || !claims.isDeterminer(form);
  if (claims.isFirstName(form)) return true;
  if (isTitle(form) || isCourtesy(form) || isPersonNoun(form) || search.isStopWord(normalizeWord(form)))
    return false;
  const [piece] = attribution.mend([...attribution.tokenize(text)]).filter((one) => one.start === start);
  return piece?.pos !== 'ADV';
}

/** Whether two words are one name, with or without accents, or one is the initial of the other. */
function isSame({ form: one }: Word, { form: other }: Word): boolean {
  const [mine, theirs] = [normalizeWord(one), normalizeWord(other)];
  const isInitial = mine.length === 1 || theirs.length === 1;
  return isInitial ? mine.charAt(0) === theirs.charAt(0) : mine === theirs;
}
