import type { Language } from '../../language/language.ts';
import { statedIn, type Report } from '../message/report.ts';
import { wordsOf } from './claimWords.ts';
import { comparableWords, type Comparable } from './comparable.ts';
import { findInRow, type Difference } from './compare.ts';
import { outermost } from './ends.ts';

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
    const words = comparableWords(claim, language);
    const at = findInRow(words, passage);
    if (at < 0 || words.length === 0) continue;
    const { first, last } = outermost(passage.slice(at, at + words.length));
    const attitude = claims.attitudeAround(
      quote.slice(0, first.start),
      quote.slice(first.start, last.end),
      quote.slice(last.end),
    );
    if (attitude === null || (report.speaker !== null && claims.asserts(attitude))) return [];
    const beside = wordsOf(sentence.replace(claim, ' '), claims).map(({ form }) => form);
    return claims.hasAttitude(beside, attitude)
      ? []
      : [{ kind: 'left out', message: [], article: [attitude] }];
  }
  return [];
}
