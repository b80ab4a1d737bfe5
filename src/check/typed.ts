import type { Language } from '../language/language.ts';
import type { Article, Match } from '../types.ts';
import type { Report } from './message/report.ts';
import { namedForPronoun } from './speaker/namedForPronoun.ts';
import { comparableWords, type Comparable } from './words/comparable.ts';
import { withLeftOut } from './words/omissions.ts';

/** A sentence as it is compared: all its words, those of its claim, and those of the claim with what else is said of it. */
export interface Typed {
  readonly sentence: string;
  readonly report: Report;
  readonly whole: readonly Comparable[];
  readonly claim: readonly Comparable[];
  readonly said: readonly Comparable[];
}

/** A sentence that was taken apart, with its words. */
export function wordsIn(sentence: string, report: Report, language: Language): Typed {
  const words = (text: string) => comparableWords(text, language);
  const said = words(`${report.rest} ${report.claim}`);
  return { sentence, report, whole: words(sentence), claim: words(report.claim), said };
}

/** A sentence with the words of a passage where it marks that some are left out, and may. */
export function filledFrom(quote: string, typed: Typed, language: Language): Typed {
  const { claim } = typed.report;
  const filled = withLeftOut(claim, quote, language);
  if (filled === null) return typed;
  const sentence = typed.sentence.replace(claim, () => filled);
  return wordsIn(sentence, { ...typed.report, claim: filled }, language);
}

/** A sentence with the pronoun of a passage where it has the name of whom that means. */
export function renamedFrom(
  typed: Typed,
  match: Match,
  articles: readonly Article[],
  language: Language,
): Typed {
  const renamed = namedForPronoun(typed.sentence, match, articles, language);
  if (renamed === null) return typed;
  const { sentence, name } = renamed;
  const report = { ...typed.report, claim: sentence, speaker: name, rest: '', verb: null, runsOn: false };
  return wordsIn(sentence, report, language);
}
