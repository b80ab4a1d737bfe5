import type { Language } from '../../language/language.ts';
import { escapePattern } from '../../text/escapePattern.ts';
import { normalizeWord } from '../../text/tokens.ts';
import { wordsOf, type Word } from '../words/claimWords.ts';
import { piecesIn } from './describe.ts';

/** A word with a capital before a last name, with small words and initials between: "Louis *de* Graaf", "Dana *J.* Wren". */
const FIRST = String.raw`(?<!\p{LC})(\p{Lu}[\p{LC}\p{M}'’-]{1,40})(?:\s+(?:\p{Ll}{1,3}|\p{Lu}\.)){0,4}\s+`;

const BEFORE = new RegExp(`${FIRST}$`, 'iu');
/** Signs before a last name in which a first one lies. */
const NEAR = 80;

/** The first names that an article has before a last name, each once. */
export function firstNamesOf(last: string, text: string, language: Language): Word[] {
  const lasts = text.matchAll(new RegExp(String.raw`(?<=\s)${escapePattern(last)}(?!\p{L})`, 'giu'));
  const names = Array.from(lasts, ({ index }) =>
    BEFORE.exec(text.slice(Math.max(index - NEAR, 0), index)),
  ).flatMap((found) => namesIn(found?.[1] ?? '', language));
  return names.filter(({ form }, at) => names.findIndex((name) => name.form === form) === at);
}

/** The names of a text, without what people are called beside them. */
export function namesIn(text: string, language: Language): Word[] {
  return wordsOf(text, language.claims).filter((word) => isName(word, text, language));
}

/** Whether a word is a name and no post, courtesy, people or word of a sentence: "Dana", but not "Mayor", "CEO", "Later". */
export function isName({ form, isCapital, start, end }: Word, text: string, language: Language): boolean {
  const { claims, search, attribution } = language;
  const { isTitle, isCourtesy, isPersonNoun } = attribution.people;
  if (!isCapital || form.endsWith("'s") || claims.isDate(form) || claims.inFull(form).length > 0)
    return false;
  if (end - start === 1) return text.charAt(end) === '.' || !claims.isDeterminer(form);
  if (claims.isFirstName(form)) return true;
  if (isTitle(form) || isCourtesy(form) || isPersonNoun(form) || search.isStopWord(normalizeWord(form)))
    return false;
  const [piece] = piecesIn(text, language).filter((one) => one.start === start);
  return piece?.pos !== 'ADV';
}

/** Whether two words are one name, with or without accents, or one is the initial of the other. */
export function isSame({ form: one }: Word, { form: other }: Word): boolean {
  const [mine, theirs] = [normalizeWord(one), normalizeWord(other)];
  const isInitial = mine.length === 1 || theirs.length === 1;
  return isInitial ? mine.charAt(0) === theirs.charAt(0) : mine === theirs;
}
