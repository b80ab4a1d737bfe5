import type { ArticleLanguage } from '../language/article.ts';
import { isProse } from './title/articleTitle.ts';
import { isByline } from './bylines.ts';
import type { Paragraph } from './paragraphs.ts';
import { isDatedName, isNamedAsNobody, isReader } from './readers.ts';
import { bare, endsSentence } from './shapes.ts';

/** "jonnyc: told you so": who wrote a comment, in one line with it. */
const HANDLE = /^[\p{L}\p{N}][\p{L}\p{N}_.' -]{1,28}: \S/u;

/** "gull_77: told you so", "rowingboat: told you so": a name that people give themselves. */
const NICKNAME = /^(?:\p{Ll}[\p{L}\p{N}_.-]{2,28}|\p{L}[\p{L}.-]*[\d_][\p{L}\p{N}_.-]{0,28}): \S/u;

/** "mira_h" above what she wrote */
const NICKNAME_ALONE = /^\p{L}[\p{L}.-]*[\d_][\p{L}\p{N}_.-]{0,28}$/u;

/** Comments are so many times as long as the article above them at most, in lines that end like sentences and in characters of prose. */
const MOST = 2;

/**
 * The place of the heading above readers' comments, which are the last of a page: some of their lines tell who wrote one
 * and when, or answer it. Pages name comments above the text too ("3 Comments" beside "Share"): whatever is called so,
 * nothing ends before the article has told something.
 */
export function findComments(paragraphs: readonly Paragraph[], language: ArticleLanguage): number {
  const { heading, above } = language.notices.comments;
  return Math.min(
    headedComments(paragraphs, heading, language),
    headedComments(paragraphs, above, language),
    firstReader(paragraphs, language),
  );
}

/** The place of the first reader's line below the article, where no heading stands above the comments. */
function firstReader(paragraphs: readonly Paragraph[], language: ArticleLanguage): number {
  const place = paragraphs.findIndex(
    ({ plain }) => isReader(plain, language) || isNamedAsNobody(bare(plain), language),
  );
  const [above, below] = [paragraphs.slice(0, Math.max(0, place)), paragraphs.slice(place + 1)];
  const told = below.map(({ plain }) => bare(plain)).filter((words) => endsSentence(words));
  const areComments =
    place > 0 &&
    above.some((one) => isProse(one, language)) &&
    (told.some((words) => speaks(words, language)) || below.some(({ plain }) => isReader(plain, language))) &&
    areShort(below, above, language) &&
    told.every((words) => !/["“”„«]/u.test(words));
  return areComments ? place : paragraphs.length;
}

/** Whether somebody speaks of themselves, to others, asks or calls. */
const speaks = (words: string, { labels }: ArticleLanguage): boolean =>
  labels.speaking.test(words) || /[!?]$/u.test(words);

function headedComments(
  paragraphs: readonly Paragraph[],
  heading: RegExp,
  language: ArticleLanguage,
): number {
  const { line } = language.notices.comments;
  const place = paragraphs.findLastIndex(({ plain }) => heading.test(bare(plain)));
  const below = paragraphs.slice(place + 1);
  // A comment has lines of its own for who wrote it, when, and who liked it.
  const told = below.filter(({ plain }) => endsSentence(plain));
  if (place <= 0 || told.length > place * MOST) return paragraphs.length;
  if (isButtonAboveByline(paragraphs, place, language)) return paragraphs.length;
  const first = below[0]?.plain ?? '';
  const isCounted = /\d/u.test(paragraphs[place]?.plain ?? '') && HANDLE.test(first);
  const isCommented =
    isCounted ||
    NICKNAME.test(first) ||
    NICKNAME_ALONE.test(first) ||
    areNameless(paragraphs[place]!, below, paragraphs.slice(0, place), language) ||
    below.some(({ plain }) => {
      const words = bare(plain);
      return (
        line.test(words) ||
        isByline(words, language) ||
        language.bylines.dated.test(words) ||
        isDatedName(words, language)
      );
    });
  if (!isCommented) return paragraphs.length;
  const isTold = prose(below, language) <= prose(paragraphs.slice(0, place), language) * MOST;
  return isTold ? place : paragraphs.length;
}

/** Words of a comment at most, where nobody signs any. */
const LONGEST = 40;

/**
 * Whether readers seem to write below a heading, though no line says who and when: they are counted there, or asked to, or
 * speak of themselves, ask and call, in a few words each, less in all than the article above, and tell nobody else's words.
 */
function areNameless(
  { plain: heading }: Paragraph,
  below: readonly Paragraph[],
  above: readonly Paragraph[],
  language: ArticleLanguage,
): boolean {
  const { notices } = language;
  const lines = below.map(({ plain }) => bare(plain));
  const told = lines.filter((words) => endsSentence(words));
  const isOfReaders =
    /\d/u.test(heading) ||
    lines.some((words) => notices.comments.form.test(words)) ||
    told.some((words) => speaks(words, language));
  const isTold = told.some((words) => notices.comments.told.test(words));
  return isOfReaders && told.length > 0 && !isTold && areShort(below, above, language);
}

/** Whether paragraphs below an article are as short as comments, and less in all than it. */
function areShort(
  below: readonly Paragraph[],
  above: readonly Paragraph[],
  language: ArticleLanguage,
): boolean {
  return (
    below.every(({ mark }) => mark !== 'heading') &&
    below.every(({ plain }) => !endsSentence(plain) || bare(plain).split(' ').length <= LONGEST) &&
    prose(below, language) <= prose(above, language)
  );
}

/**
 * Whether the line that says who wrote the article follows: then it is a button. Readers sign their comments too, but not
 * with "By" where the article has no such line above.
 */
function isButtonAboveByline(
  paragraphs: readonly Paragraph[],
  place: number,
  language: ArticleLanguage,
): boolean {
  const signs = ({ plain }: Paragraph): boolean =>
    language.bylines.by.test(bare(plain)) && isByline(bare(plain), language);
  const above = paragraphs.slice(0, place);
  return (
    paragraphs.slice(place + 1, place + 1 + BUTTONS).some(signs) &&
    !above.some(signs) &&
    above.filter((one) => isProse(one, language)).length <= STANDFIRST
  );
}

/** Lines of counts and captions between a button and the byline at most. */
const BUTTONS = 5;
/** Paragraphs of a standfirst and a caption at most. */
const STANDFIRST = 3;

/** How much is told, in characters. */
const prose = (paragraphs: readonly Paragraph[], language: ArticleLanguage): number =>
  paragraphs.reduce((sum, one) => sum + (isProse(one, language) ? one.plain.length : 0), 0);
