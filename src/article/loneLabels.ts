import type { ArticleLanguage, LabelRole } from '../language/article.ts';
import { findLabel } from './labels.ts';
import type { Paragraph } from './paragraphs.ts';
import { splitSentences } from './sentences.ts';
import { alternate } from './turns/turnLines.ts';

/** Labels that need what they stand for; "Details:" and the like open a section even alone. */
const JOINED: ReadonlySet<LabelRole> = new Set(['source', 'quote']);
/** What stands behind "Source:" is one line. */
const LONGEST_SOURCE = 300;

/** Joins "Source:" and "Quote:" that stand alone on their lines with the paragraph below, to which they belong. */
export function joinLoneLabels(paragraphs: readonly Paragraph[], language: ArticleLanguage): Paragraph[] {
  const joined: Paragraph[] = [];
  const turns = findLoneTurns(paragraphs, language);
  let lone: Paragraph | null = null;
  for (const [at, paragraph] of paragraphs.entries()) {
    const next = paragraphs[at + 1];
    if (lone) {
      joined.push(join(lone, paragraph));
      lone = null;
    } else if (next && (turns.has(paragraph) || isLone(paragraph, next, language))) lone = paragraph;
    else joined.push(paragraph);
  }
  return joined;
}

/** "Mara Quist:", "QUIST (00:12):" on a line of its own. */
const LONE_TURN =
  /^[*_]*(\p{Lu}[\p{LC}\p{M}.'’-]*(?: \p{Lu}[\p{LC}\p{M}.'’-]*){0,3})(?: \([^()]{1,30}\))?\s?:[*_]*$/u;
/** Fewer such lines are no conversation. */
const FEWEST_TURNS = 3;

/** The lines that name whose turn the next paragraph is, where several people alternate, at least one of them with a whole name. */
function findLoneTurns(paragraphs: readonly Paragraph[], language: ArticleLanguage): ReadonlySet<Paragraph> {
  const found = new Map<Paragraph, string>();
  for (const [at, paragraph] of paragraphs.entries()) {
    const name = paragraph.mark === 'none' ? LONE_TURN.exec(paragraph.plain)?.[1] : undefined;
    const next = paragraphs[at + 1];
    const isAbove = next?.mark === 'none' && !LONE_TURN.test(next.plain);
    if (name !== undefined && isAbove && !findLabel(paragraph.plain, language)?.known)
      found.set(paragraph, name);
  }
  const names = [...found.values()];
  const isConversation =
    names.length >= FEWEST_TURNS && names.some((name) => name.includes(' ')) && alternate(names);
  return new Set(isConversation ? found.keys() : []);
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
