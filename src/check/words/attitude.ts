import type { Language } from '../../language/language.ts';
import { statedIn, type Report } from '../message/report.ts';
import { formsIn } from './claimWords.ts';
import { comparableWords, type Comparable } from './comparable.ts';
import type { Difference } from './compare.ts';
import { spanOfClaim } from './ends.ts';

/**
 * The word by which a passage only tells that somebody thinks, fears, hopes or argues what a message states, or has somebody say,
 * without one of the like: "Detectives *think* that the thieves had a key".
 */
export function compareAttitude(
  sentence: string,
  report: Report,
  quote: string,
  passage: readonly Comparable[],
  language: Language,
): Difference[] {
  const { claims } = language;
  const stated = statedIn(sentence, report);
  for (const claim of stated === sentence ? [sentence] : [sentence, stated]) {
    const place = spanOfClaim(comparableWords(claim, language), passage);
    if (!place) continue;
    const { start, end } = place;
    const attitude = claims.attitudeAround(quote.slice(0, start), quote.slice(start, end), quote.slice(end));
    if (attitude === null || (report.speaker !== null && claims.asserts(attitude))) return [];
    const beside = formsIn(sentence.replace(claim, ' '), claims);
    return claims.hasAttitude(beside, attitude)
      ? []
      : [{ kind: 'left out', message: [], article: [attitude] }];
  }
  return [];
}
