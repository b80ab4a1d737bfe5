import { shownQuote } from '../../text/marks.ts';
import type { Beside } from '../beside.ts';
import type { Report } from '../message/report.ts';
import { formsIn } from './claimWords.ts';
import type { Difference } from './compare.ts';

/**
 * The word by which the sentence behind a passage disputes it, where a message tells what the passage has without who said it:
 * "Wren said the ferry was late. The skipper *disputed* that."
 */
export function compareDispute(
  { claim, speaker, source = null, around = null }: Report,
  { match, article, language: { claims } }: Beside,
): Difference[] {
  const { passage } = match;
  const telling = formsIn(shownQuote(match), claims).find(claims.isReporting);
  const isTold = telling !== undefined && formsIn(claim, claims).includes(telling);
  if (isTold || speaker !== null || source !== null || around !== null) return [];
  const at = article?.passages.findIndex(({ start }) => start === passage.start) ?? -1;
  const next = at < 0 ? undefined : article?.passages[at + 1];
  if (!article || !next || next.paragraph - passage.paragraph > 1) return [];
  const word = claims.disputedBy(article.text.slice(next.start, next.end));
  return word === null ? [] : [{ kind: 'left out', message: [], article: [word] }];
}
