import type { ClaimLanguage } from '../../language/claims.ts';
import { formsIn, wordsOf } from '../words/claimWords.ts';

/** "Dahl, the captain": the last name before what its bearer is, which is compared apart; else all of it. */
export function nameAlone(speaker: string, said: string, language: ClaimLanguage): string {
  const name = /^\p{Lu}[\p{LC}\p{M}'’-]*(?=,\s)/u.exec(speaker)?.[0] ?? '';
  const last = wordsOf(said, language).findLast(({ isCapital, start }) => isCapital && start > 0);
  if (last === undefined || last.form !== wordsOf(name, language)[0]?.form) return speaker;
  const told = formsIn(speaker.slice(name.length), language);
  return language.describesSomebody(told) || language.leads(language.headOf(told) ?? '') ? name : speaker;
}
