import type { ArticleLanguage } from '../language/article.ts';
import { splitSentences } from './sentences.ts';

/** "(laughs)", "*[applause]*" behind the last full stop. */
const DIRECTION = /\s[*_]*[[(][^()[\]]{1,30}[\])][*_]*$/u;

/** Whether a paragraph ends like a sentence, or introduces what follows. */
export function endsSentence(plain: string): boolean {
  const end = plain.slice(-60).replace(DIRECTION, '');
  return /[.!?…。:;,](?<!\d[,:](?=\d))["“”’‘«‹›'»)\]*_\d¹²³]*$/u.test(end.slice(-12).trimEnd());
}

/** "(She laughs, and wipes her forehead.)": a paragraph of an interview that tells what is to be seen. */
export const isInBrackets = (plain: string): boolean => /^[*_]*[[(][^()[\]]+[\])][*_]*$/u.test(plain.trim());

/** Whether a sentence ends inside: "The court was set up in 1994. The trial began in". */
export function hasInnerEnd(plain: string, language: ArticleLanguage): boolean {
  return splitSentences(plain, language).length > 1;
}

/** Words of a headline that ends with an abbreviation at most. */
const HEADLINE_WORDS = 16;
/** "2 a.m.", "the U.S." */
const ABBREVIATED = /(?<!\p{L})\p{L}\.\p{L}\.["”’»]?$/u;

/** "The meeting that lasted until 2 a.m.": one short line whose full stop may be that of its last word alone. */
export function isCutShort(plain: string, language: ArticleLanguage): boolean {
  return (
    ABBREVIATED.test(plain) && plain.split(/\s+/u).length <= HEADLINE_WORDS && !hasInnerEnd(plain, language)
  );
}

/** Whether a paragraph is one quotation from end to end; single marks close one behind a full stop, as an apostrophe does not. */
export function isQuoted(plain: string): boolean {
  const end = plain.slice(-60).replace(DIRECTION, '').slice(-4);
  if (/^['‘]\p{L}/u.test(plain)) return /[.!?…]['’][*_]*$/u.test(end);
  return /^["“„«]/u.test(plain) && /["“”»][*_]*$/u.test(end);
}

/** Whether a paragraph asks and does nothing else: an interviewer's question, or one in a list of questions. */
export function isQuestion(plain: string): boolean {
  return plain.length < 300 && /^[^"“„«]*\?[*_]*$/u.test(plain) && plain.split(/[.!?]\s/u).length <= 3;
}

/** A sentence of eight words or more, or of so many, that asks the reader for nothing. */
export const isTelling = (plain: string, { notices, sentences }: ArticleLanguage, fewest = 8): boolean =>
  plain.split(' ').length >= fewest &&
  sentences.isWhole(plain) &&
  !plain.split(/\W+/u).some((word) => notices.own.test(word));

/** Whether a line is all in capitals. */
export function isCapitals(plain: string): boolean {
  return plain.length < 200 && /^\P{Ll}*\p{Lu}\P{Ll}*$/u.test(plain);
}

/** Whether all longer words of a line begin with a capital, as in headlines: "Firms Charge Families for Public Wells". */
export function isInTitleCase(plain: string): boolean {
  const words = plain.match(/(?<![\p{L}'’])\p{L}{4,}/gu) ?? [];
  return words.length > 2 && words.every((word) => /^\p{Lu}/u.test(word));
}

/** A line without the name on a network at its end: "Ann Lee @annlee". */
export const withoutHandle = (plain: string): string => plain.replace(/ @[\p{L}\p{N}._]{2,40}$/u, '');

/** The words of a paragraph as a reader sees them: without emphasis, links by their text. */
export function bare(plain: string): string {
  if (plain.length > 1000 || !/[*_[]/u.test(plain)) return plain;
  return plain
    .replace(/(?<!!)\[([^[\]]{1,200})\]\([^()\s]{1,300}\)/gu, '$1')
    .replace(/\*+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '')
    .trim();
}
