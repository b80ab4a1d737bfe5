import type { ArticleLanguage } from '../language/article.ts';
import { isAppeal } from './appeals.ts';
import { isByline } from './bylines.ts';
import { findCredit, isCaption } from './credits.ts';
import { isNotice } from './notices.ts';
import type { Paragraph } from './paragraphs.ts';
import { bare, endsSentence, hasInnerEnd, isCapitals, isQuoted } from './shapes.ts';
import { isProse } from './title/articleTitle.ts';

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
    if (to > firstText && isPromotion(run, language)) run.forEach((_, at) => promoted.add(from + at));
    const picture = run.findIndex((_, at) => isPicture(run, at, language));
    run.forEach((_, at) => {
      if (isUnderVideo(run, at)) pictures.add(from + at - 1).add(from + at);
    });
    if (picture >= 0) pictures.add(from + picture);
    run.forEach((_, at) => {
      const place = from + at;
      if (at > 0 && place <= firstText && isAtTop(paragraphs.slice(place), language))
        pictures.add(place).add(place + 1);
    });
    run.forEach((_, at) => {
      if (from + at <= firstText) return;
      if (isBoxed(run, at, language)) promoted.add(from + at);
      if (isAboveCredit(run, at, language)) pictures.add(from + at);
    });
    const isShown = isDepicted(run, language) || isTakenFor(run, paragraphs[to], language);
    if (isShown || isPlaced(run, paragraphs[to], language)) run.forEach((_, at) => pictures.add(from + at));
  }
  paragraphs.slice(0, Math.max(0, firstText)).forEach(({ plain }, at) => {
    if (isByline(bare(plain), language)) signed.push(plain);
    if (isTopPicture(paragraphs.slice(at, at + 2), language)) pictures.add(at);
  });
  return { promoted, pictures, signed: signed.join('\n') };
}

/** "Sign up to The Swell", "Our round-up, every Monday", "We write every Monday.": an appeal and what stands right under it. */
function isPromotion(run: readonly Paragraph[], language: ArticleLanguage): boolean {
  const { notices } = language;
  const [first, ...rest] = run;
  if (!first || rest.length === 0) return false;
  const words = bare(first.plain);
  const isAsked = isAppeal(words, notices.appeals);
  const isOwn = (plain: string): boolean => plain.length < 160 && notices.own.test(plain);
  return (
    (isAsked || isNotice(words, language)) &&
    rest.every(({ plain, mark }) => mark === 'none' && (isOwn(plain) || (isAsked && !endsSentence(plain))))
  );
}

/** "Newsletter sign-up", *"What's new on the pier"*, "Subscribe": a line between two with which the page speaks of itself. */
function isBoxed(run: readonly Paragraph[], at: number, language: ArticleLanguage): boolean {
  const [above, line, below] = [run[at - 1], run[at], run[at + 1]];
  if (!above || !line || !below || line.mark !== 'none') return false;
  if (endsSentence(line.plain) || isQuoted(line.plain)) return false;
  return isNotice(bare(above.plain), language) && isNotice(bare(below.plain), language);
}

/** *"Two boats in the strait"*, "Credit: Ann Lee": a line right above nothing but whose the picture is. */
function isAboveCredit(run: readonly Paragraph[], at: number, language: ArticleLanguage): boolean {
  const [line, below] = [run[at], run[at + 1]];
  if (!line || !below || line.mark !== 'none' || endsSentence(line.plain) || isQuoted(line.plain))
    return false;
  const { plain } = below;
  // "3 May 2026 · 4 min read"
  if (isByline(bare(line.plain), language)) return false;
  const isCredit =
    /^\p{Lu}\p{LC}+:/u.test(plain) &&
    language.credits.lines.some(({ pattern }) => pattern.exec(plain)?.index === 0);
  return isCredit && findCredit(plain, language) !== null && plain.split(/\s+/u).length <= MOST_CREDITED;
}

/** Whose a picture is: "Ole Renn/Lisk Water Station". */
const SHARED_CREDIT = /^\p{Lu}[\p{LC}.'’-]+(?: \p{Lu}[\p{LC}.'’-]+){1,2}\s?\/\s?\p{Lu}[^.!?]{1,50}$/u;
/** Whose a picture is, and then what is to be seen. */
const NAMED = /^\p{Lu}[\p{LC}.'’-]+(?: \p{Lu}[\p{LC}.'’-]+){1,2} (?=\p{Lu}\p{Ll}* \p{Ll})(.+)$/u;
/** Lines beside a picture: what is to be seen, what it shows, whose it is. */
const MOST_LINES = 3;

/** "A shoal of fish under a boat", "Vendace call to each other.", "Ole Renn/Water Station": lines that only a picture has. */
function isDepicted(run: readonly Paragraph[], language: ArticleLanguage): boolean {
  const { credits } = language;
  const [first, last] = [run[0]?.plain ?? '', run.at(-1)?.plain ?? ''];
  if (run.length < 2 || run.length > MOST_LINES || run.some(({ mark }) => mark !== 'none')) return false;
  // "A Rope and Nothing Else", "By Ann Lee": the lines above an article
  if (run.some(({ plain }) => isByline(bare(plain), language))) return false;
  const isShort = run.every(({ plain }) => plain.split(/\s+/u).length <= MOST_WORDS);
  // "PA Media The Alma on dark rocks", "PA Media", "The Alma in May": a credit with what is to be seen, and again alone
  if (run.length === MOST_LINES && isShort && first.startsWith(`${run[1]?.plain} `)) return true;
  // "A store in Lisk in May.", "Ann Lee | Getty Images"
  if (run.length === 2 && isShort && isToldOfPicture(first, last, language)) return true;
  // "ANN LEE / BRINE HERALD", "A boy rides a pony at the fair."
  if (run.length === 2 && isShort && isSharedInCapitals(first) && isToldOfPicture(last, first, language))
    return true;
  // "Ann Lee Two children sit on a bench, in blankets", "The children spent the night in the hall"
  const seen = run.length === 2 && !endsSentence(last) ? (NAMED.exec(first)?.[1] ?? first) : first;
  const isSeen = credits.depicts.test(`${seen}.`) && !endsSentence(first);
  if (isShort && isSeen && seen !== first) return true;
  return isShort && isSeen && (SHARED_CREDIT.test(last) || !endsSentence(last));
}

/** "Farmers queue at the hall.", "Ann Lee / Brine Herald": the first line that tells something and whose the picture is, with prose below. */
function isAtTop([line, credit, ...below]: readonly Paragraph[], language: ArticleLanguage): boolean {
  if (!line || credit?.group !== line.group) return false;
  return (
    [line, credit].every(({ mark }) => mark === 'none') &&
    SHARED_CREDIT.test(credit.plain) &&
    line.plain.split(/\s+/u).length <= MOST_WORDS &&
    isToldOfPicture(line.plain, credit.plain, language) &&
    below.some((one) => isProse(one, language))
  );
}

/** "Farmers queue at the hall on May 4.", "PHOTO: ANN LEE", with a blank line between: what is to be seen above a text, and no standfirst. */
function isTopPicture([line, credit]: readonly Paragraph[], language: ArticleLanguage): boolean {
  if (!line || !credit || [line, credit].some(({ mark }) => mark !== 'none')) return false;
  const { plain } = line;
  if (plain.split(/\s+/u).length > MOST_WORDS || !isToldOfPicture(plain, credit.plain, language))
    return false;
  return language.credits.depicts.test(plain) || !language.sentences.isWhole(plain);
}

/** A short sentence without a quotation above nothing but whose the picture is. */
function isToldOfPicture(first: string, credit: string, language: ArticleLanguage): boolean {
  const isCredit =
    (SHARED_CREDIT.test(credit) || findCredit(credit, language) !== null) &&
    !endsSentence(credit) &&
    credit.split(/\s+/u).length <= MOST_CREDITED;
  // "A bat holds a frog. Some sing.", "A. LEE/BRINE": capitals sign nothing else
  const isOne = isSharedInCapitals(credit) || !hasInnerEnd(first, language);
  return isCredit && endsSentence(first) && !/["“”„«»]/u.test(first) && isOne;
}

const isSharedInCapitals = (credit: string): boolean => isCapitals(credit) && SHARED_CREDIT.test(credit);

/**
 * "Josie Pannell stands in her shop.", "Ann Lee for Upland Bulletin": who took a picture, and for whom. Above a byline or a
 * date, such a line says who wrote what the sentence sums up.
 */
function isTakenFor(
  run: readonly Paragraph[],
  below: Paragraph | undefined,
  language: ArticleLanguage,
): boolean {
  const [line, credit] = run;
  if (!line || !credit || run.length > 2 || run.some(({ mark }) => mark !== 'none')) return false;
  const { plain } = line;
  return (
    language.credits.taken.test(credit.plain) &&
    endsSentence(plain) &&
    plain.split(/\s+/u).length <= MOST_WORDS &&
    !/["“”„«»]/u.test(plain) &&
    !hasInnerEnd(plain, language) &&
    below !== undefined &&
    !isByline(bare(below.plain), language)
  );
}

/** "Mayor Ann Lee (centre) opens the fair in Lisk.", above "Photo credit: Jo Doe": where somebody stands in a picture. */
function isPlaced(
  run: readonly Paragraph[],
  below: Paragraph | undefined,
  language: ArticleLanguage,
): boolean {
  const [{ plain, mark } = { plain: '', mark: 'none' }] = run;
  if (run.length !== 1 || mark !== 'none' || !below || !language.credits.placed.test(plain)) return false;
  const isShort = plain.split(/\s+/u).length <= MOST_WORDS && !/["“”„«»]/u.test(plain);
  return isShort && isCaption(below.plain, language) && below.plain.split(/\s+/u).length <= MOST_CREDITED;
}

/** Words of a line that only says whose a picture is, at most. */
const MOST_CREDITED = 9;

/** "Falk rows home (0:41)", *"Lisk's Falk rows a mile."*: what stands under the length of a video. */
const isUnderVideo = (run: readonly Paragraph[], at: number): boolean =>
  run[at]?.mark === 'none' && /\(\d{1,2}:\d{2}\)$/u.test(run[at - 1]?.plain ?? '');

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
