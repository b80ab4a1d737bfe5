import type { ArticleLanguage } from '../language/article.ts';
import { isMasthead } from './bylines.ts';
import type { Paragraph } from './paragraphs.ts';
import { bare } from './shapes.ts';

/** Signs of lists that Markdown does not know. */
const DOT = /^[•·▪●]/u;

/** "Key points", below which stands a summary. */
export const isSummaryLabel = ({ plain }: Paragraph, { labels }: ArticleLanguage): boolean =>
  labels.summary.test(bare(plain));

/** Where a summary ends that stands above the headline, at most below the name of the medium: "Key points" and its items; 0 where there is none. */
export function summaryAbove(paragraphs: readonly Paragraph[], language: ArticleLanguage): number {
  const label = paragraphs.findIndex(({ plain }) => !isMasthead(plain, language));
  if (label < 0 || !isSummaryLabel(paragraphs[label]!, language)) return 0;
  const below = paragraphs.slice(label + 1);
  const items = below.findIndex(({ mark, plain }) => !/^(?:bullet|number)$/.test(mark) && !DOT.test(plain));
  return items > 0 ? label + 1 + items : 0;
}
