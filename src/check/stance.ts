import type { Language } from '../language/language.ts';
import { shownQuote } from '../text/marks.ts';
import type { Article, Match } from '../types.ts';
import { besideClaim } from './besideClaim.ts';
import { wordsOf } from './claimWords.ts';
import type { Difference } from './compare.ts';
import type { Report } from './report.ts';

/** A question is asked, whatever the article calls it. */
const ASKS = /\?["”»’']*\s*$/u;

/**
 * In what the verb of a message tells more than the article, which has neither it nor one that means the same: "*joked*" of what was
 * said, "*agreed*" of what somebody disagreed with.
 */
export function compareStance(
  { claim, verb = null }: Report,
  match: Match,
  articles: readonly Article[],
  language: Language,
): Difference[] {
  const { stancesOf, isReporting } = language.claims;
  const mine = verb === null ? [] : stancesOf(verb);
  if (verb === null || mine.length === 0 || ASKS.test(claim)) return [];
  const beside = besideClaim(claim, shownQuote(match), language).map(({ form }) => form);
  const verbs = beside.filter(isReporting);
  // Without a verb of its own a passage goes on with what was said before.
  const theirs = verbs.length > 0 ? beside : [...beside, ...formsAround(match, articles, language)];
  if (theirs.some((word) => stancesOf(word).some((stance) => mine.includes(stance)))) return [];
  return [{ kind: 'words', message: [verb], article: verbs.slice(0, 1) }];
}

/** The words of whoever said a passage, and those that tell it, in the paragraph of the passage. */
function formsAround(
  { article, passage }: Match,
  articles: readonly Article[],
  { claims }: Language,
): string[] {
  const found = articles.find(({ id }) => id === article.id);
  if (!found) return [];
  const { speaker } = passage.attribution;
  return found.passages
    .filter(
      ({ paragraph, attribution }) =>
        paragraph === passage.paragraph && attribution.speaker?.name === speaker?.name,
    )
    .flatMap(({ start, end }) => wordsOf(found.text.slice(start, end), claims).map(({ form }) => form));
}
