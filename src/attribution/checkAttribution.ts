import { firstOfAKind } from '../article/firstOfAKind.ts';
import { languageOf } from '../language/languages.ts';
import { lastAtMost, locator } from '../text/position.ts';
import type { Article, Layout, Problem, Span } from '../types.ts';
import { scanMarks } from './1-sentences/quotations.ts';

/** What the author of an article should look at: quotation marks without a partner, quotations without a speaker. */
export function checkAttribution(
  { text, blocks, language }: Layout,
  { passages }: Pick<Article, 'passages'>,
): Problem[] {
  const starts = passages.map(({ start }) => start);
  const isShown = ({ start, end }: Span): boolean =>
    start < (passages[lastAtMost(starts, end - 1)]?.end ?? 0);
  const { attribution } = languageOf(language);
  const { quotations, strays } = scanMarks(text, blocks, attribution);
  const unpaired = quotations.filter(({ closed }, i) => !closed && !quotations[i + 1]?.continues);
  const unspoken = passages.filter(
    ({ attribution: { kind, speaker } }) => !speaker && (kind === 'direct' || kind === 'mixed'),
  );
  const locate = locator(text);
  const warnings = (spans: readonly Span[], message: string): Problem[] =>
    firstOfAKind(spans, ({ start }) => ({ severity: 'warning', ...locate(start), message }));
  return [
    ...warnings(unpaired.filter(isShown), 'This quotation mark is never closed'),
    ...warnings(strays.filter(isShown), 'This quotation mark closes nothing'),
    ...warnings(unspoken, 'Nobody is named as the speaker of this quotation'),
  ].sort((a, b) => a.line - b.line || a.column - b.column);
}
