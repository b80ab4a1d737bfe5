import { shownQuote } from '../../text/marks.ts';
import type { Beside } from '../beside.ts';
import { besideClaim } from './besideClaim.ts';
import { formsAround } from '../speaker/formsAround.ts';
import type { Difference } from './compare.ts';
import type { Report } from '../message/report.ts';

/** A question is asked, whatever the article calls it. */
const ASKS = /\?["”»’']*\s*$/u;

/**
 * In what the verb of a message tells more than the article, which has neither it nor one that means the same: "*joked*" of what was
 * said, "*agreed*" of what somebody disagreed with.
 */
export function compareStance({ claim, verb = null }: Report, beside: Beside): Difference[] {
  const { match, language } = beside;
  const { stancesOf, isReporting } = language.claims;
  const mine = verb === null ? [] : stancesOf(verb);
  const quote = shownQuote(match);
  if (verb === null || mine.length === 0 || (ASKS.test(claim) && quote.includes('?'))) return [];
  const around = besideClaim(claim, quote, language).map(({ form }) => form);
  const verbs = around.filter(isReporting);
  // Without a verb of its own a passage goes on with what was said before.
  const theirs = verbs.length > 0 ? around : [...around, ...formsAround(beside)];
  if (theirs.some((word) => stancesOf(word).some((stance) => mine.includes(stance)))) return [];
  return [{ kind: 'words', message: [verb], article: verbs.slice(0, 1) }];
}
