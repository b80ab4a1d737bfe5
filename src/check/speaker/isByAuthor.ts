import type { Beside } from '../beside.ts';
import { formsIn, wordsOf } from '../words/claimWords.ts';
import type { Report } from '../message/report.ts';

/** Whether whoever is said to have said a passage wrote its article, where the passage is nobody else's: "Dana Wren writes that …". */
export function isByAuthor(
  { speaker }: Report,
  { match: { article, passage }, language: { claims } }: Beside,
): boolean {
  const { kind, speaker: said, outlet } = passage.attribution;
  const isOwn = kind === 'none' && said === null && outlet === null;
  if (speaker === null || article.author === null || !isOwn) return false;
  const theirs = new Set(formsIn(article.author, claims));
  const names = wordsOf(speaker, claims);
  return names.every(({ form, isCapital }) => isCapital && theirs.has(form));
}
