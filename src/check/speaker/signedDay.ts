import type { Language } from '../../language/language.ts';
import { normalizeWord } from '../../text/tokens.ts';
import type { Article, Match, Passage } from '../../types.ts';
import { wordsOf } from '../words/claimWords.ts';
import type { Difference } from '../words/compare.ts';
import type { Report } from '../message/report.ts';
import { articleOf } from '../articleOf.ts';

/**
 * The day of the week that a signature puts behind a name, where the article has that day, but neither in the paragraph of the passage nor
 * in the one before: "— Dana Wren, *Friday*" of what another one did on Friday. One that it does not have may be that of the message.
 */
export function compareSignedDay(
  { rest, isSigned = false }: Report,
  match: Match,
  articles: readonly Article[],
  { claims, search }: Language,
): Difference[] {
  const { passage } = match;
  const found = articleOf(match, articles);
  if (!isSigned || !found) return [];
  const words = wordsOf(rest, claims);
  const isDay = (form: string) => claims.isDate(form) && !claims.isMonth(form);
  const days = words.map(({ form }) => form).filter(isDay);
  if (words.some(({ form }) => !isDay(form) && !search.isStopWord(normalizeWord(form)))) return [];
  const has = (passages: readonly Passage[], day: string) =>
    passages.some(({ start, end }) =>
      wordsOf(found.text.slice(start, end), claims).some(({ form }) => form === day),
    );
  const near = found.passages.filter(
    ({ paragraph }) => paragraph === passage.paragraph || paragraph === passage.paragraph - 1,
  );
  const others = days.filter((day) => has(found.passages, day) && !has(near, day));
  return others.length === 0 ? [] : [{ kind: 'name', message: others, article: [] }];
}
