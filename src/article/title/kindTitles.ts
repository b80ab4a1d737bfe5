import type { ArticleLanguage } from '../../language/article.ts';
import type { Paragraph } from '../paragraphs.ts';
import { bare, endsSentence } from '../shapes.ts';

/** Characters of the longest line that tells what a document is, and from when. */
const LONGEST_KIND = 120;

/** "Minutes of the board meeting, 3 May 2026": the first line of a document that has no other title. */
export const isDatedKind = (first: Paragraph | undefined, { labels }: ArticleLanguage): boolean =>
  first !== undefined &&
  first.plain.length <= LONGEST_KIND &&
  labels.documents.test(first.plain) &&
  !endsSentence(first.plain);

/** "Ruth Kettle obituary", which is the headline and not what stands below it: "Potter whose teapots never dripped". */
export const isObituary = ({ plain }: Paragraph, { labels }: ArticleLanguage): boolean =>
  labels.obituary?.test(bare(plain)) ?? false;
