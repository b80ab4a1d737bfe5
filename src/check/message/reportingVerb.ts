import type { ClaimLanguage } from '../../language/claims.ts';
import { wordsOf, type Word } from '../words/claimWords.ts';

/** Whether a word like a verb stands before a name whose own verb is still to come: "Judge Amira Holt told them". */
function isTitle(words: readonly Word[], place: number, language: ClaimLanguage): boolean {
  if (words[place]?.isCapital !== true || words[place + 1]?.isCapital !== true) return false;
  return words.slice(place + 2).some(({ form, isCapital }) => !isCapital && language.isReporting(form));
}

/** Whether a word is told of somebody and tells nothing of what they said: "being *told*", unlike "is *saying*". */
function isPassive(words: readonly Word[], place: number, language: ClaimLanguage): boolean {
  return language.makesPassive(words[place - 1]?.form ?? '', words[place]!.form);
}

/** Whether a word reports by its form alone, right behind a name or a pronoun: "Dana Wren *specified* that". */
function isVerbByForm(words: readonly Word[], place: number, language: ClaimLanguage): boolean {
  const [before, verb, next] = [words[place - 1], words[place], words[place + 1]];
  if (!before || !verb || verb.isCapital) return false;
  const isBehindName = before.isCapital || language.isPronoun(before.form);
  return isBehindName && language.reportsByForm(verb.form, next?.form ?? '');
}

/** The first word that reports, from a place on; "the judge" does not, nor do "judge" before "said" and "told" behind "was". */
export function findVerb(words: readonly Word[], from: number, language: ClaimLanguage): number {
  const reports = (place: number): boolean =>
    language.isReporting(words[place]?.form ?? '') || isVerbByForm(words, place, language);
  return words.findIndex(
    (_, place) =>
      place >= from &&
      reports(place) &&
      // "He told state television": behind a pronoun stands the verb.
      (!reports(place + 1) ||
        words[place + 1]!.isCapital ||
        language.isPronoun(words[place - 1]?.form ?? '')) &&
      !isTitle(words, place, language) &&
      !isPassive(words, place, language) &&
      !language.isDeterminer(words[place - 1]?.form ?? ''),
  );
}

/** Whether a verb says that it was not said, or is not so: "Wren did not say", "Nobody said", "Wren denied that". */
export function isDenied(
  text: string,
  words: readonly Word[],
  verb: number,
  language: ClaimLanguage,
): boolean {
  const forms = words.map(({ form }) => form);
  const comma = text.lastIndexOf(',', words[verb]!.start);
  return forms.some(
    (form, at) =>
      at <= verb &&
      words[at]!.start > comma &&
      (language.contradicts(form) ||
        language.deniesAt(forms, at) ||
        (at < verb && language.isNegation(form))),
  );
}

/** Whether a word is a pronoun of whoever writes with a verb of its own: "I’ve". */
export function isContracted({ form }: Word, { isWriter }: ClaimLanguage): boolean {
  const [pronoun = '', ...verb] = form.split("'");
  return verb.length > 0 && isWriter(pronoun);
}

/** Who is said to have said it, without what only insists that they did: "Dana Wren *literally*". */
export function withoutEmphasis(speaker: string, language: ClaimLanguage): string {
  const words = wordsOf(speaker, language);
  const last = words.findLast(({ form, isCapital }) => isCapital || !language.insists(form));
  return speaker.slice(0, last?.end ?? 0).trim() || speaker.trim();
}
