import type { Report } from '../message/report.ts';
import { comparableWords } from './comparable.ts';
import type { Language } from '../../language/language.ts';
import { FEWEST } from './compare.ts';

/**
 * A report of which only a word or two are claimed, with all its words as the claim: “shameful” stands in many sentences, and
 * what shows which one is meant is the rest. Null where there is enough to look for, or nothing else.
 */
export function wholeSentence(sentence: string, report: Report, language: Language): Report | null {
  if (report.claim === sentence || comparableWords(report.claim, language).length >= FEWEST) return null;
  return {
    claim: sentence,
    speaker: null,
    rest: '',
    source: report.source ?? null,
    isReported: report.isReported ?? false,
    headline: report.headline ?? null,
    around: report.around ?? null,
  };
}
