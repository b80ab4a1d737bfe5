import type { ArticleLanguage } from '../../language/article.ts';
import { wordsOf } from './belowLinks.ts';
import { isByline } from '../bylines.ts';
import { isOfPage } from '../publisher/isOfPage.ts';
import type { Paragraph } from '../paragraphs.ts';
import { bare } from '../shapes.ts';

/** Words of the name of a medium at most. */
const NAME_WORDS = 4;
/** Lines between a headline and the one that surely says who wrote it, or when, at most: a standfirst, a name, what they are. */
const STANDFIRST = 3;
/** Letters from which on a word tells of what a text is about. */
const TELLING = 4;

/**
 * The headline under the name of a medium that stands alone above it: the first line is a name without a verb, of which the
 * text never tells by its last word ("ledger"), and the next one a headline that has a verb or is longer, above a line that
 * says who wrote it, or when. Null where there is no such name.
 */
export function belowName(
  candidates: readonly number[],
  paragraphs: readonly Paragraph[],
  language: ArticleLanguage,
): number | null {
  const [name, headline] = candidates;
  if (name === undefined || headline !== name + 1 || !isNameOfMedium(name, paragraphs, language)) return null;
  const [above, below] = [paragraphs[name]!, paragraphs[headline]!];
  if (above.mark !== 'none' || below.mark !== 'none') return null;
  const words = withoutSection(bare(above.plain), language).split(' ').length;
  const tells = language.sentences.isWhole(below.plain) || wordsOf(below) > words;
  return tells && hasBylineBelow(headline, paragraphs, language) ? headline : null;
}

/** Whether the name of a medium stands right above a headline with its byline. */
export const isBelowName = (
  headline: number,
  paragraphs: readonly Paragraph[],
  language: ArticleLanguage,
): boolean =>
  headline > 0 &&
  isNameOfMedium(headline - 1, paragraphs, language) &&
  hasBylineBelow(headline, paragraphs, language);

/** Whether a line at the top is a name that the article does not speak of: "Lisk Ledger", but not "Harbour Fire" above what burned. */
function isNameOfMedium(place: number, paragraphs: readonly Paragraph[], language: ArticleLanguage): boolean {
  const { sentences, bylines } = language;
  const plain = withoutSection(bare(paragraphs[place]!.plain), language);
  const last = plain.split(' ').at(-1)!.toLowerCase();
  return (
    plain.split(' ').length <= NAME_WORDS &&
    // in German each noun looks like a name
    (bylines.parts?.mediumAlone.test(plain) ?? false) &&
    !sentences.hasVerb(plain.toLowerCase()) &&
    (last.length < TELLING ||
      !paragraphs.some((other, at) => at !== place && other.plain.toLowerCase().includes(last)))
  );
}

/** The name of a medium without the part of it that a line names beside it: "*The Lantern* | The long read", "*The Lantern* – Magazine". */
export function withoutSection(line: string, language: ArticleLanguage): string {
  const [name, section, ...more] = line.split(/ [|·–—] /u);
  const isNamed = name && section && more.length === 0 && isOfPage(section, language);
  return isNamed && !isOfPage(name, language) ? name : line;
}

/** Whether a line that says who wrote it, or when, stands below a headline, or below its standfirst. */
export function hasBylineBelow(
  headline: number,
  paragraphs: readonly Paragraph[],
  language: ArticleLanguage,
): boolean {
  const below = paragraphs.slice(headline + 1, headline + 2 + STANDFIRST);
  const signed = below.findIndex(({ plain }) => isByline(bare(plain), language));
  return signed >= 0 && below.slice(0, signed).every(({ mark }) => mark === 'none');
}
