import type { Language } from '../../language/language.ts';
import { relativeClausesIn } from '../message/relativeClause.ts';
import { compareAttitude } from './attitude.ts';
import { comparableWords } from './comparable.ts';
import { compareWords, findInRow } from './compare.ts';
import { compareEnds } from './ends.ts';

/** Whether a text states a claim word for word, so that nothing around it takes it back; an aside may stand within it. */
export function isStated(claim: string, text: string, language: Language): boolean {
  const report = { claim, speaker: null, rest: '' };
  const words = comparableWords(claim, language);
  const plain = text.replaceAll(language.claims.relativeClause, '');
  // What follows a clause between signs takes nothing of it back.
  const upToClause = relativeClausesIn(text, language.claims).map(
    ({ before, clause: { opens, rest } }) => `${before}, ${opens} ${rest}`,
  );
  return [text, plain, ...upToClause].some((quote) => {
    const passage = comparableWords(quote, language);
    return (
      findInRow(words, passage) >= 0 &&
      [
        compareWords(words, passage),
        compareEnds(claim, report, quote, passage, language),
        compareAttitude(claim, report, quote, passage, language),
      ].every((differences) => differences.length === 0)
    );
  });
}
