import type { ArticleLanguage, LabelRole } from '../language/article.ts';
import { findLabel } from './labels.ts';
import type { Paragraph } from './paragraphs.ts';
import { splitSentences } from './sentences.ts';

/** Labels that need what they stand for; "Details:" and the like open a section even alone. */
const JOINED: ReadonlySet<LabelRole> = new Set(['source', 'quote']);
/** What stands behind "Source:" is one line. */
const LONGEST_SOURCE = 300;

/** Joins "Source:" and "Quote:" that stand alone on their lines with the paragraph below, to which they belong. */
export function joinLoneLabels(paragraphs: readonly Paragraph[], language: ArticleLanguage): Paragraph[] {
  const joined: Paragraph[] = [];
  let lone: Paragraph | null = null;
  for (const [at, paragraph] of paragraphs.entries()) {
    const next = paragraphs[at + 1];
    if (lone) {
      joined.push(join(lone, paragraph));
      lone = null;
    } else if (next && isLone(paragraph, next, language)) lone = paragraph;
    else joined.push(paragraph);
  }
  return joined;
}

function isLone({ plain, mark }: Paragraph, next: Paragraph, language: ArticleLanguage): boolean {
  if (!plain.endsWith(':') || !(mark === 'none' || mark === 'heading') || next.mark !== 'none') return false;
  const label = findLabel(plain, language);
  if (!label?.known || !JOINED.has(label.role) || label.rest < plain.length) return false;
  if (label.role === 'source' && !isNaming(next.plain, language)) return false;
  return !findLabel(next.plain, language)?.known;
}

/** Words that may name a source: a line of one sentence at most. "Source:" above more is that of a river. */
const isNaming = (plain: string, language: ArticleLanguage): boolean =>
  plain.length <= LONGEST_SOURCE && splitSentences(plain, language).length === 1;

/** Both as one paragraph; what stands between them are spaces in `plain`. */
const join = (lone: Paragraph, { start, end, plain }: Paragraph): Paragraph => ({
  ...lone,
  end,
  mark: 'none',
  sign: '',
  plain: lone.plain + ' '.repeat(start - lone.end) + plain,
});
