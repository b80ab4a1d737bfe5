import type { Language } from '../../language/language.ts';
import { comparableWords, type Comparable } from './comparable.ts';
import { findInRow, type Difference } from './compare.ts';
import type { Report } from '../message/report.ts';

/** By so many of its first words a quotation is found in a passage. */
const FIRST_WORDS = 3;

/** What stands between a word and a quotation that it runs into. */
const RUNS_ON = /^\s+[“"«„'‘]$/u;

/**
 * In what the words of a message that run into a quotation differ from those that run into it in a passage: "the closure was
 * *not* “a mistake”". Where they do not run into it there, only what takes the quotation back is told.
 */
export function compareLeadIn(
  { claim, rest, runsOn = false }: Report,
  quote: string,
  language: Language,
): Difference[] {
  if (!runsOn) return [];
  const lead = comparableWords(rest, language);
  const passage = comparableWords(quote, language);
  const at = findInRow(comparableWords(claim, language).slice(0, FIRST_WORDS), passage);
  if (at < 0) return [];
  const isRunInto = at > 0 && RUNS_ON.test(quote.slice(passage[at - 1]!.end, passage[at]!.start));
  const theirs = isRunInto ? clauseBefore(passage.slice(Math.max(at - lead.length, 0), at), language) : [];
  // Whom it was told may stand elsewhere in the passage, but what takes it back has its place.
  const added = without(lead, theirs).filter(
    (word) => word.isReservation || without([word], passage).length > 0,
  );
  const told = isRunInto ? withoutLittle(added) : added.filter(({ isReservation }) => isReservation);
  return told.length > 0 ? differencesIn(told, withoutLittle(without(theirs, lead))) : [];
}

/** What of the words before a quotation is reported: those behind the verb that does it. */
function clauseBefore(words: readonly Comparable[], { claims }: Language): readonly Comparable[] {
  return words.slice(words.findLastIndex(({ form }) => claims.isReporting(form)) + 1);
}

/** The words of one text that another does not have. */
function without(words: readonly Comparable[], others: readonly Comparable[]): Comparable[] {
  const keys = new Set(others.map(({ key }) => key));
  return words.filter(({ key }) => !keys.has(key));
}

/** "The" is told only where nothing else is. */
function withoutLittle(words: readonly Comparable[]): readonly Comparable[] {
  const telling = words.filter(({ isLittle, isReservation }) => !isLittle || isReservation);
  return telling.length > 0 ? telling : words;
}

function differencesIn(message: readonly Comparable[], article: readonly Comparable[]): Difference[] {
  return ([true, false] as const)
    .map((isNegation) => ({
      kind: isNegation ? ('negation' as const) : ('words' as const),
      message: formsOf(message, isNegation),
      article: formsOf(article, isNegation),
    }))
    .filter((found) => found.message.length + found.article.length > 0);
}

/** The words that deny, or the others. */
function formsOf(words: readonly Comparable[], isNegation: boolean): string[] {
  return words.filter((word) => word.isNegation === isNegation).map(({ form }) => form);
}
