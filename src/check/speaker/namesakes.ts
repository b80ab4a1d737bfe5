import type { Language } from '../../language/language.ts';
import { escapePattern } from '../../text/escapePattern.ts';
import type { Article, Passage } from '../../types.ts';
import type { Beside } from '../beside.ts';
import { wordsOf, type Word } from '../words/claimWords.ts';
import type { Difference } from '../words/compare.ts';
import { firstNamesOf, isSame } from './firstNames.ts';
import type { Report } from '../message/report.ts';

/** A relative stands so few words before a first name: "her younger *brother*, the priest Piet". */
const CLOSE_BY = 4;
/** They lie in so many signs before it. */
const NEAR = 80;

/**
 * The first name that a message puts before a last name, where a passage has only the last name, several people of the article have it,
 * and the article leaves open who of them it is: “…,” *Wren* said, of Dana and Piet Wren.
 */
export function compareNamesake({ speaker }: Report, beside: Beside): Difference[] {
  const { article, language } = beside;
  const text = article?.text ?? '';
  const words = wordsOf(speaker ?? '', language.claims);
  // Most messages put no first name before a last one.
  if (words.filter(({ isCapital }) => isCapital).length < 2) return [];
  const last = unsureNameOf(beside);
  const at = words.findLastIndex(({ form, isCapital }) => isCapital && form === last);
  const first = words[at - 1];
  if (last === null || !first) return [];
  const isFirst = firstNamesOf(last, text, language).some((name) => isSame(first, name));
  return isFirst ? [{ kind: 'name', message: [first.form], article: [] }] : [];
}

/** The last name of whoever said a passage, where the article leaves open who of several is meant by it; else null. */
export function unsureNameOf({ match: { passage }, article, language }: Beside): string | null {
  const words = wordsOf(passage.attribution.speaker?.name ?? '', language.claims).filter(
    ({ isCapital }) => isCapital,
  );
  const [last, own] = [words.at(-1), words.at(-2)];
  if (!article || !last || !own) return null;
  const others = firstNamesOf(last.form, article.text, language).filter((first) => !isSame(first, own));
  const everybody = [own, ...others];
  const isNamedIn = (one: Passage, { form }: Word) =>
    namesBefore(one, last.form, article, language).includes(form);
  if (others.length === 0 || !isCalledByLast(passage, last.form, article, language)) return null;
  if (everybody.some((first) => isNamedIn(passage, first))) return null;
  const quoted = article.passages.filter(
    (one) =>
      one.start < passage.start &&
      isOf(one, last.form, language) &&
      everybody.some((first) => isNamedIn(one, first)),
  );
  const isQuoted = quoted.length > 0 && isNamedIn(quoted.at(-1)!, own);
  const isMain =
    others.every((first) => isRelative(first, article, language)) && !isRelative(own, article, language);
  return isQuoted || isMain ? null : last.form;
}

/** Whether a passage calls whoever said it by this last name alone, so far as it calls them anything. */
function isCalledByLast(
  { start, end }: Passage,
  last: string,
  { text }: Article,
  { claims }: Language,
): boolean {
  return wordsOf(text.slice(start, end), claims).some(({ form, isCapital }) => isCapital && form === last);
}

/** The words right before a last name in a passage, where it stands. */
function namesBefore(
  { start, end }: Passage,
  last: string,
  { text }: Article,
  { claims }: Language,
): string[] {
  const words = wordsOf(text.slice(start, end), claims);
  return words.flatMap(({ form }, at) =>
    form === last
      ? words.slice(Math.max(at - 3, 0), at).flatMap((word) => (word.isCapital ? [word.form] : []))
      : [],
  );
}

/** Whether whoever said a passage has this last name. */
function isOf({ attribution }: Passage, last: string, { claims }: Language): boolean {
  return wordsOf(attribution.speaker?.name ?? '', claims).at(-1)?.form === last;
}

/** Whether an article has somebody as a relative of another one: "his *cousin* Piet". */
function isRelative(first: Word, { text }: Article, { claims, attribution: { people } }: Language): boolean {
  const named = [
    ...text.matchAll(new RegExp(String.raw`(?<!\p{L})${escapePattern(first.form)}(?!\p{L})`, 'giu')),
  ];
  return named.some(({ index }) => {
    const before = wordsOf(text.slice(Math.max(index - NEAR, 0), index), claims).slice(-CLOSE_BY);
    const kin = before.findLastIndex((word) => people.isKindOfPerson(word.form));
    return before
      .slice(0, Math.max(kin, 0))
      .some((word) => people.possessives.has(word.form) || word.form.endsWith("'s"));
  });
}

/**
 * Who is said to speak by a name that whoever does has before the last one, where it is the last one of somebody else in the article:
 * “…,” *Ferreira* said, of Lucia Ferreira and Maja Ferreira Lindqvist.
 */
export function findOtherNamesake({ speaker }: Report, { match, article, language }: Beside): string[] {
  const text = article?.text;
  const said = match.passage.attribution.speaker?.name ?? '';
  const own = wordsOf(said, language.claims).filter(({ isCapital }) => isCapital);
  const words = wordsOf(speaker ?? '', language.claims);
  const at = words.findLastIndex(({ isCapital }) => isCapital);
  const [first, name] = [words[at - 1], words[at]];
  const isBefore = own.slice(0, -1).some(({ form }) => form === name?.form);
  if (speaker === null || text === undefined || !name || !isBefore || own.at(-1)!.form === name.form)
    return [];
  const isOwn = (word: Word) => own.some((one) => isSame(word, one));
  const isOther = firstNamesOf(name.form, text, language).some((one) => !isOwn(one));
  return isOther && !(first && isOwn(first)) ? [speaker] : [];
}
