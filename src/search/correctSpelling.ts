import type { SearchLanguage, Spelling } from '../language/search.ts';
import type { Correction } from '../types.ts';
import { readNames, type NameOffer, type NameReading } from './names/readNames.ts';
import type { Range, SearchIndex } from './searchIndex.ts';
import { typoDistance } from './spelling/distance.ts';
import { questionLanguage } from './questionLanguage.ts';
import { tokenize, type Token } from './tokens.ts';
import { isNameWord, startsWithCapital } from './vocabulary.ts';

/** A question with its misspelt words replaced by those that were meant. */
export interface Corrected {
  readonly text: string;
  readonly corrections: readonly Correction[];
  /** Names of the question that may be somebody else's, with the names of the articles that they resemble. */
  readonly nameOffers: readonly Correction[];
  /** Whether its capital letters tell names from other words. */
  readonly isCased: boolean;
}

/** Distinct unknown words that are looked up; further ones stay as they are. */
const MOST_WORDS = 40;

/** Names that are offered at most. */
const MOST_OFFERS = 3;

/**
 * How much nearer a word must be than a name of the articles to be read for it, in letters: a question about an article
 * rather has its names, unless the word is one of the commonest.
 */
const NAME_HEAD_START = 0.6;
const COMMON_RANK = 4;

/** How far off a word may be of which the articles have none: one wrong letter for the commonest, a slip of the finger for others. */
const ONE_LETTER = 1.3;
const ONE_SLIP = 0.55;
const ORDINARY_RANK = 3;

/** A piece of the question and what is read for it. */
interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly to: string;
}

/**
 * Replaces words that neither the passages nor their language know by the words that were meant: names by names of the
 * articles first, then others by words of the passages or of the language.
 */
export function correctSpelling(index: SearchIndex, range: Range, text: string): Corrected {
  const tokens = tokenize(text);
  const isCased = hasCase(text, tokens);
  const language = questionLanguage(index, range, text);
  const { spelling } = language;
  const { speller } = index;
  if (!spelling) return { text, corrections: [], nameOffers: [], isCased };
  const { readings, offers } = readNames(text, tokens, isCased, {
    catalogue: index.names,
    isKnown: (word) => isKnown(index, language, word),
    isName: (word) => isUsedAsName(index, word),
    language,
    spelling,
  });
  const named = readings.filter((reading) => isNearest(index, spelling, tokens, reading));
  const isTaken = (at: number) => named.some(({ from, to }) => at >= from && at < to);
  const mayBeName = (at: number) => isCased && at > 0 && startsWithCapital(text, tokens[at]!.start);
  const words = correctWords(index, language, tokens, mayBeName, isTaken);
  const replacements = [...named.flatMap((reading) => replacementsOf(tokens, reading)), ...words.values()];
  // A small word among capitals, or one that may be a slip of an ordinary word, is no name that somebody else may bear.
  const hasNames = tokens.some((_, at) => mayBeName(at));
  const isOpen = (at: number) =>
    !words.has(at) && (mayBeName(at) || (!hasNames && speller.correct(tokens[at]!.word, spelling) === null));
  const open = offers.filter(({ from, to }) =>
    tokens.slice(from, to).every(({ word }, at) => isKnown(index, language, word) || isOpen(from + at)),
  );
  return {
    ...replace(text, replacements),
    nameOffers: offersOf(text, tokens, open),
    isCased,
  };
}

/** The offers with what was typed, each name once: of names within one another the longest is what was meant. */
function offersOf(text: string, tokens: readonly Token[], offers: readonly NameOffer[]): Correction[] {
  const names = new Map<string, Correction>();
  for (const { from, to, name } of offers) {
    if (names.size === MOST_OFFERS) break;
    const around = offers.filter((other) => other.from <= from && other.to >= to);
    const [widest] = around.toSorted((a, b) => b.to - b.from - (a.to - a.from));
    const typed = text.slice(tokens[widest!.from]!.start, tokens[widest!.to - 1]!.end);
    if (!names.has(name)) names.set(name, { from: typed.replace(GENITIVE, ''), to: name });
  }
  return [...names.values()];
}

/** It belongs to the question, not to the name: "Li Wei's". */
const GENITIVE = /['’ʼ]s$/u;

/** A headline gives all its longer words a capital: so many of them beside the first make one. */
const HEADLINE_WORDS = 3;

/** Whether capital letters tell names from other words: in nothing that is shouted or written like a headline. */
function hasCase(text: string, tokens: readonly Token[]): boolean {
  const long = tokens.slice(1).filter(({ word }) => word.length > 3);
  const isHeadline =
    long.length >= HEADLINE_WORDS && long.every(({ start }) => startsWithCapital(text, start));
  return !isHeadline && /\p{Ll}/u.test(text);
}

/** Words by their place in the question, with what is read for them; those that are taken stay. */
function correctWords(
  index: SearchIndex,
  language: SearchLanguage,
  tokens: readonly Token[],
  mayBeName: (at: number) => boolean,
  isTaken: (at: number) => boolean,
): Map<number, Replacement> {
  const read = new Map<string, string | null>();
  const replacements = new Map<number, Replacement>();
  tokens.forEach(({ start, end, word }, at) => {
    if (isTaken(at)) return;
    if (!read.has(word) && read.size < MOST_WORDS && !isKnown(index, language, word)) {
      read.set(word, whatWasMeant(index, language.spelling, word));
    }
    const to = read.get(word) ?? null;
    if (to !== null && mayBeName(at) && !isSlip(index, word, to)) return;
    if (to !== null) replacements.set(at, { start, end, to });
  });
  return replacements;
}

/**
 * The word that was meant by an unknown one; null where it may stay, as one does that comes near no word of the passages,
 * and not so near to one of the language: it may be a name in small letters.
 */
function whatWasMeant(
  { vocabulary, speller }: SearchIndex,
  spelling: Spelling | null,
  word: string,
): string | null {
  const meant = spelling && speller.correct(word, spelling);
  if (!meant || vocabulary.words.has(meant)) return meant;
  const rank = spelling.rankOf(meant);
  const limit = rank >= COMMON_RANK ? ONE_LETTER : ONE_SLIP;
  return rank >= ORDINARY_RANK && typoDistance(word, meant) <= limit ? meant : null;
}

/** A word with a capital is one of the passages' only by one slip of the finger, in a word long enough to tell. */
const SLIP = 0.9;
const LONG = 5;

function isSlip({ vocabulary }: SearchIndex, typed: string, meant: string): boolean {
  return typed.length >= LONG && vocabulary.words.has(meant) && typoDistance(typed, meant) <= SLIP;
}

/** Whether no other word is so much nearer to a single word of the question that it, and no name, was meant. */
function isNearest(
  { vocabulary, speller }: SearchIndex,
  spelling: Spelling,
  tokens: readonly Token[],
  { from, to, form }: NameReading,
): boolean {
  if (to - from > 1 || form.words.length > 1) return true;
  const { word } = tokens[from]!;
  const other = speller.correct(word, spelling);
  if (other === null || other === form.joined) return true;
  const isCommon = vocabulary.words.has(other) || spelling.rankOf(other) >= COMMON_RANK;
  return typoDistance(word, form.joined) - (isCommon ? 0 : NAME_HEAD_START) <= typoDistance(word, other);
}

/** A name in place of what was typed: word by word where it has as many. */
function replacementsOf(tokens: readonly Token[], { from, to, form }: NameReading): Replacement[] {
  const typed = tokens.slice(from, to);
  const words = form.text.split(/[\s\u00a0]+/u);
  if (words.length !== typed.length)
    return [{ start: typed[0]!.start, end: typed.at(-1)!.end, to: form.text }];
  return typed.flatMap(({ start, end, word }, at) =>
    word === form.words[at] ? [] : [{ start, end, to: words[at]! }],
  );
}

function replace(
  text: string,
  replacements: readonly Replacement[],
): Pick<Corrected, 'text' | 'corrections'> {
  const corrections = new Map<string, Correction>();
  let corrected = '';
  let done = 0;
  for (const { start, end, to } of replacements.toSorted((a, b) => a.start - b.start)) {
    const from = text.slice(start, end);
    corrections.set(from.toLowerCase(), corrections.get(from.toLowerCase()) ?? { from, to });
    corrected += text.slice(done, start) + to;
    done = end;
  }
  return { text: corrected + text.slice(done), corrections: [...corrections.values()] };
}

/** Whether the passages have the word or another form of it. */
function isKnown({ vocabulary }: SearchIndex, { stem }: SearchLanguage, word: string): boolean {
  return vocabulary.words.has(word) || vocabulary.terms.has(stem(word));
}

/** Whether the passages use it as a name. */
function isUsedAsName({ vocabulary }: SearchIndex, word: string): boolean {
  const number = vocabulary.words.get(word);
  return number !== undefined && isNameWord(vocabulary, number);
}
