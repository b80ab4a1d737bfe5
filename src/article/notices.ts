import type { ArticleLanguage } from '../language/article.ts';
import type { NoticeLanguage } from '../language/surroundings.ts';
import { isAppeal, noticeSentences } from './appeals.ts';
import { anyHolds } from './mayMatch.ts';
import { remembered } from './remembered.ts';

/** Longest notice in characters: a longer paragraph is text, whatever it holds. */
const LONGEST = 420;
/** A paragraph that quotes at length is text too. */
const QUOTATION = /["“„«].{20,}["”“»]/u;
/** A paragraph in quotation marks with an account or an address in it: “Follow Ann Lee on Yapper @annlee.” */
const QUOTED_ADDRESS = /^["“](?=[^"“”]*(?:\s@\w|https?:|www\.))([^"“”]+)["”]\.?$/u;

/** Whether the page speaks of itself in a paragraph: share and support lines, advertisements, corrections, cookies. */
export const isNotice = remembered((plain, { notices }) => {
  if (plain.length > LONGEST) return false;
  if (/^\|.*\|$/u.test(plain)) return true; // the row of a table
  const bare = plain.replace(/^[*_\s]+|[*_\s]+$/gu, '');
  const words = QUOTED_ADDRESS.exec(bare)?.[1] ?? bare;
  if (isToolbar(words) || isContact(words)) return true;
  return (
    isMenu(words, notices) ||
    (!QUOTATION.test(words) &&
      (areLines(words, notices) || isAppeal(words, notices.appeals) || isPraised(words, notices)))
  );
});

/** Between two links that a copy has glued together: "NewsSportWeather". */
const GLUE = /(?<=\p{Ll}{2})(?=\p{Lu})/gu;

/** Links of a site in one line, perhaps glued together. */
export const isMenu = (words: string, { menu }: NoticeLanguage): boolean =>
  menu.test(words) || menu.test(words.replace(GLUE, ' '));

const isLine = (words: string, { lines }: NoticeLanguage): boolean => anyHolds(lines, words);

/** "5 min read · Listen to this article": a line, or several in one. */
const areLines = (words: string, notices: NoticeLanguage): boolean =>
  isLine(words, notices) || piecesOf(words).every((one) => one !== words && isLine(one, notices));

/** Sentences of a notice that also praises the medium, at most. */
const MOST_SENTENCES = 4;

/** "The Lamp is free. Buy us a coffee!": a notice or an appeal, and beside it only what the medium tells of itself. */
function isPraised(words: string, notices: NoticeLanguage): boolean {
  const sentences = noticeSentences(words);
  if (sentences.length < 2 || sentences.length > MOST_SENTENCES) return false;
  const isOwn = (sentence: string): boolean =>
    isLine(sentence, notices) || isAppeal(sentence, notices.appeals);
  // Most sentences are neither, so that the first tells; whether one is praise is known sooner.
  const isPraise = (sentence: string): boolean => notices.praise.test(sentence);
  return sentences.every((one) => isPraise(one) || isOwn(one)) && sentences.some(isOwn);
}

/** "News › Coast › Ice closes the strait for a week, says ferry": sections, and then the headline they lead to, in its length. */
const TRAIL = /^(?:[^›»>]{2,40}\s([›»>])\s)(?:[^›»>]{2,40}\s\1\s)+(?=[^›»>]+$)/u;

const CODE =
  '(?:EN|FR|DE|ES|IT|PL|UA|UK|RU|RO|CZ|CS|SK|HU|NL|PT|SE|SV|DK|DA|FI|ET|EE|LV|LT|EL|GR|TR|KZ|UZ|KY|KA|HY|AR|ZH|JA|CA|CY|GA|HR|SR|SL|BG|SQ|MK)';

/** "EN FR ES", "УКР РУС ENG": as many codes of one length, among those of three letters one that is surely a language's; two are English and another. */
const LANGUAGES = new RegExp(
  `^(?:(?:EN[\\s|/]+${CODE}|${CODE}[\\s|/]+EN)|\\p{Lu}{2}(?:[\\s|/]+\\p{Lu}{2}){2,}|(?=.*(?<!\\p{L})(?:ENG|DEU|GER|FRA|ESP|ITA|POL|RUS|UKR|РУС|УКР|ҚАЗ)(?!\\p{L}))\\p{Lu}{3}(?:[\\s|/]+\\p{Lu}{3})+)$`,
  'u',
);

/** Whether codes side by side are the languages of a site. */
export const areLanguages = (plain: string): boolean => LANGUAGES.test(plain);

/** "Share   Post to Yapper   Print   💬 112 replies", "News › Money": short pieces side by side. */
export function isToolbar(plain: string): boolean {
  if (areLanguages(plain)) return true;
  if (plain.length > 200 || /[.!?]["”»]?$/u.test(plain)) return false;
  const pieces = piecesOf(TRAIL.exec(plain)?.[0] ?? plain);
  const isShort = pieces.every((piece) => piece.split(' ').length <= 6 && !/[.!,;:]$/u.test(piece));
  return (
    isShort &&
    (pieces.length >= 3 ||
      (pieces.length === 2 && /\s[›»/>]\s/u.test(plain)) ||
      (pieces.length >= 1 && /^\P{L}*\p{Extended_Pictographic}\P{L}*\d/u.test(plain)))
  );
}

/** Words of each of several points at least, on the average. */
const POINT_WORDS = 4;

/** "Home side wins by four hundredths | Favourite crashes in fog | Women's race called off": points below a headline, half of them with a verb, and no links. */
export function arePoints(plain: string, { notices, sentences }: ArticleLanguage): boolean {
  const pieces = plain.split(/\s[|•·]\s/u);
  return (
    pieces.length > 2 &&
    pieces.join(' ').split(/\s+/u).length >= pieces.length * POINT_WORDS &&
    pieces.filter(sentences.isWhole).length * 2 >= pieces.length &&
    !pieces.some((piece) => isLine(piece, notices))
  );
}

/** "Subscribe – Shop – Workshops – Classifieds" */
const DASHED_LINKS = /^\p{Lu}\p{LC}+(?: [\p{LC}&]+)?(?:\s[–-]\s\p{Lu}\p{LC}+(?: [\p{LC}&]+)?){3,}$/u;

/** The links to the sections of a site: "World | Opinion | Basket (0) | Subscribe for $1"; half of them at most are buttons, as "Share" is. */
export function isNavigation(plain: string, { notices }: ArticleLanguage): boolean {
  if (DASHED_LINKS.test(plain) || isMenu(plain, notices)) return true;
  if (!isToolbar(plain) || /\d/u.test(plain.replace(/\(\d+\)|\p{Sc}\d+/gu, ''))) return false;
  const pieces = piecesOf(plain);
  const buttons = pieces.filter((piece) => isLine(piece, notices));
  return pieces.length >= 3 && buttons.length * 2 <= pieces.length;
}

const piecesOf = (plain: string): string[] =>
  plain.split(/\s{2,}|\s?[|›»•·→/▾▼▸]\s|\s>\s|\s?[▾▼▸]$/u).filter(Boolean);

/** A line with an address or a telephone number that is not a sentence. */
function isContact(plain: string): boolean {
  if (/[.!?]["”»]?$/u.test(plain)) return false;
  return /\S@\S+\.\p{L}{2,}/u.test(plain) || /(?:^|[\s:(])(?:\+\d|\(?0\d)[\d\s()./-]{6,}\d/u.test(plain);
}

/** "Related stories", "Most read", "Read also:": what follows without a full stop is a list of other articles. */
export function isListOfOthers(plain: string, { notices }: ArticleLanguage): boolean {
  return notices.others.test(plain.slice(0, 80));
}

/** A line after which an advertisement stands. */
export function isAdvertisementStart(plain: string, { notices }: ArticleLanguage): boolean {
  return notices.advertisement.start.test(plain.slice(0, 60));
}

/** A line before which an advertisement ends. */
export function isAdvertisementEnd(plain: string, { notices }: ArticleLanguage): boolean {
  return notices.advertisement.end.test(plain.slice(0, 80));
}
