import { normalizeWord } from '../../text/tokens.ts';
import type { Passage } from '../../types.ts';
import type { Beside } from '../beside.ts';
import { wordsOf } from '../words/claimWords.ts';
import type { Difference } from '../words/compare.ts';
import type { Report } from '../message/report.ts';

/**
 * The day of the week that a signature puts behind a name, where the article has that day, but neither in the paragraph of the passage nor
 * in the one before: "— Dana Wren, *Friday*" of what another one did on Friday. One that it does not have may be that of the message.
 */
export function compareSignedDay(
  { rest, isSigned = false }: Report,
  { match, article, language: { claims, search } }: Beside,
): Difference[] {
  const { passage } = match;
  if (!isSigned || !article) return [];
  const words = wordsOf(rest, claims);
  const isDay = (form: string) => claims.isDate(form) && !claims.isMonth(form);
  const days = words.map(({ form }) => form).filter(isDay);
  if (words.some(({ form }) => !isDay(form) && !search.isStopWord(normalizeWord(form)))) return [];
  const has = (passages: readonly Passage[], day: string) =>
    passages.some(({ start, end }) =>
      wordsOf(article.text.slice(start, end), claims).some(({ form }) => form === day),
    );
  const near = article.passages.filter(
    ({ paragraph }) => paragraph === passage.paragraph || paragraph === passage.paragraph - 1,
  );
  const others = days.filter((day) => has(article.passages, day) && !has(near, day));
  return others.length === 0 ? [] : [{ kind: 'name', message: others, article: [] }];
}
