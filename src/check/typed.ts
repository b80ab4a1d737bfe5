import type { Language } from '../language/language.ts';
import type { Beside } from './beside.ts';
import type { Report } from './message/report.ts';
import { namedForPronoun } from './speaker/namedForPronoun.ts';
import { findInRow } from './words/compare.ts';
import { comparableWords, type Comparable } from './words/comparable.ts';
import { withLeftOut } from './words/omissions.ts';

/** Stands where an aside was, between its two commas. */
const SET_OFF = '\u0000';

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

/** A sentence with another claim in the place of its own. */
function withClaim({ sentence, report }: Typed, claim: string, language: Language): Typed {
  return wordsIn(
    sentence.replace(report.claim, () => claim),
    { ...report, claim },
    language,
  );
}

/** A sentence with the words of a passage where it marks that some are left out, and may. */
export function filledFrom(quote: string, typed: Typed, language: Language): Typed {
  const { claim } = typed.report;
  const filled = withLeftOut(claim, quote, language);
  if (filled === null) return typed;
  return withClaim(typed, filled, language);
}

/** A sentence with the pronoun of a passage where it has the name of whom that means. */
export function renamedFrom(typed: Typed, beside: Beside): Typed {
  const renamed = namedForPronoun(typed.sentence, beside);
  if (renamed === null) return typed;
  const { sentence, name } = renamed;
  const report = { ...typed.report, claim: sentence, speaker: name, rest: '', verb: null, runsOn: false };
  return wordsIn(sentence, report, beside.language);
}

/**
 * A passage without what is told in between of somebody, where a sentence has it so: "Tarn, *who beat Vik*, will meet Lund" beside
 * "Tarn will meet Lund"; else the passage as it is.
 */
export function withoutAsides(quote: string, { whole, claim }: Typed, language: Language): string {
  const has = (text: string) => {
    const words = comparableWords(text, language);
    return [whole, claim].some((part) => findInRow(part, words) >= 0);
  };
  const { aside, apposition, hasVerb } = language.claims;
  if (has(quote)) return quote;
  const shorter = quote.replaceAll(aside, (found, at: number) => (quote[at - 1] === ',' ? SET_OFF : found));
  const plain = shorter.replaceAll(`,${SET_OFF},`, '');
  const bare = quote.replaceAll(apposition, (found) => (hasVerb(found) ? found : ''));
  return [plain, bare].find((one) => one !== quote && !one.includes(SET_OFF) && has(one)) ?? quote;
}

/** Within these what somebody said stands letter for letter. */
const QUOTATION_MARK = /[“”"„«»]/u;

/** A sentence whose claim has contractions where a passage has them, and only there, unless it quotes. */
export function contractedFrom(typed: Typed, quote: string, language: Language): Typed {
  const { claim } = typed.report;
  const contracted = language.claims.contractedAs(claim, quote);
  if (contracted === claim || QUOTATION_MARK.test(typed.sentence)) return typed;
  return withClaim(typed, contracted, language);
}

/** A sentence with the time of its claim at the other end, where a passage has it there, and begins a clause with it. */
export function turnedFrom(typed: Typed, quote: string, language: Language): Typed {
  const { claim } = typed.report;
  const turned = language.claims.withTimeTurned(claim.trim());
  if (turned === null) return typed;
  const words = comparableWords(turned, language);
  const passage = comparableWords(quote, language);
  const at = findInRow(words, passage);
  // "Said on Friday the pier was closed": it was not closed then.
  if (at < 0 || (at > 0 && !passage[at]!.isApart)) return typed;
  return withClaim(typed, turned, language);
}
