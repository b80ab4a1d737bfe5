import type { ArticleLanguage } from '../language/article.ts';
import { isAppeal } from './appeals.ts';
import { isByline } from './bylines.ts';
import { findCredit, isCaption } from './credits.ts';
import type { Paragraph } from './paragraphs.ts';
import { bare, endsSentence, hasInnerEnd } from './shapes.ts';
import { isProse } from './articleTitle.ts';

/** Words of what describes a picture at most. */
const MOST_WORDS = 25;

/** The places of lines that are set apart from the text by what stands beside them. */
export interface Asides {
  /** Lines right under a line that asks the reader for something, with no sentence among them. */
  readonly promoted: ReadonlySet<number>;
  /** What is to be seen in a picture, right above its caption. */
  readonly pictures: ReadonlySet<number>;
  /** The lines above the text that say who wrote it. */
  readonly signed: string;
}

/** Finds them; the text begins with the paragraph at `firstText`. */
export function findAsides(
  paragraphs: readonly Paragraph[],
  firstText: number,
  language: ArticleLanguage,
): Asides {
  const promoted = new Set<number>();
  const pictures = new Set<number>();
  const signed: string[] = [];
  for (let from = 0, to = 0; from < paragraphs.length; from = to) {
    while (paragraphs[to]?.group === paragraphs[from]?.group && to < paragraphs.length) to++;
    const run = paragraphs.slice(from, to);
    if (from > firstText && isPromotion(run, language)) run.forEach((_, at) => promoted.add(from + at));
    const picture = run.findIndex((_, at) => isPicture(run, at, language));
    if (picture >= 0) pictures.add(from + picture);
  }
  for (const { plain } of paragraphs.slice(0, Math.max(0, firstText)))
    if (isByline(bare(plain), language)) signed.push(plain);
  return { promoted, pictures, signed: signed.join('\n') };
}

/** "Sign up to The Swell", "Our round-up, every Monday": an appeal and what stands right under it. */
function isPromotion(run: readonly Paragraph[], { notices }: ArticleLanguage): boolean {
  const [first, ...rest] = run;
  if (!first || rest.length === 0 || !isAppeal(bare(first.plain), notices.appeals)) return false;
  return rest.every(({ plain, mark }) => mark === 'none' && !endsSentence(plain));
}

/** "A woman in a blue apron stands between shelves." above "Josie Pannell in her shop. (Supplied: Ann Lee)" */
function isPicture(run: readonly Paragraph[], at: number, language: ArticleLanguage): boolean {
  const [line, next] = [run[at], run[at + 1]];
  if (!line || !next || line.mark !== 'none' || !isCaption(next.plain, language)) return false;
  const { plain } = line;
  return (
    language.credits.depicts.test(plain) &&
    plain.split(/\s+/u).length <= MOST_WORDS &&
    findCredit(next.plain, language) !== null &&
    !isCaption(plain, language) &&
    !hasInnerEnd(plain, language) &&
    // the first paragraph of a text that has no blank lines
    !run.slice(0, at).some((above) => isProse(above, language))
  );
}
