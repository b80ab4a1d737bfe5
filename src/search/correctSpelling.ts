import type { SearchLanguage, Spelling } from '../language/search.ts';
import type { Correction } from '../types.ts';
import { correctWords, GENITIVE } from './correctWords.ts';
import { readNames, type NameOffer, type NameReading } from './names/readNames.ts';
import type { PassageRange } from './range.ts';
import type { SearchIndex } from './index/searchIndex.ts';
import { typoDistance } from './spelling/distance.ts';
import { questionLanguage } from './questionLanguage.ts';
import { tokenize, type Token } from '../text/tokens.ts';
import { startsWithCapital } from '../text/startsWithCapital.ts';
import { isNameWord } from './index/vocabulary.ts';

/** A question with its misspelt words replaced by those that were meant. */
export interface Corrected {
  readonly text: string;
  readonly corrections: readonly Correction[];
  /** Names of the question that may be somebody else's, with the names of the articles that they resemble. */
  readonly nameOffers: readonly Correction[];
  /** Whether its capital letters tell names from other words. */
  readonly isCased: boolean;
}

/** Names that are offered at most. */
const MOST_OFFERS = 3;

/**
 * How much nearer a word must be than a name of the articles to be read for it, in letters: a question about an article
 * rather has its names, unless the word is one of the commonest.
 */
const NAME_HEAD_START = 0.6;
const COMMON_RANK = 4;

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
export function correctSpelling(index: SearchIndex, range: PassageRange, text: string): Corrected {
  const tokens = tokenize(text);
  const isCased = hasCase(text, tokens);
  const language = questionLanguage(index, range, text);
  const { spelling } = language;
  if (!spelling) return { text, corrections: [], nameOffers: [], isCased };
  const known = (word: string) => isKnown(index, language, word);
  const hasCapital = (at: number) => isCased && at > 0 && startsWithCapital(text, tokens[at]!.start);
  const words = correctWords(index, language, spelling, { text, tokens, hasCapital, isKnown: known });
  const { readings, offers } = readNames(text, tokens, isCased, {
    catalogue: index.names,
    isKnown: known,
    isName: (word) => isUsedAsName(index, word),
    language,
    spelling,
  });
  const named = readings.filter((reading) => isNearest(index, spelling, tokens, words, reading));
  const isTaken = (at: number) => named.some(({ from, to }) => at >= from && at < to);
  const replacements = [
    ...named.flatMap((reading) => replacementsOf(tokens, reading)),
    ...[...words].flatMap(([at, to]) => (isTaken(at) ? [] : [{ ...tokens[at]!, to }])),
  ];
  // A word in small letters among capitals, or a slip of another word, is not a name that somebody else may bear.
  const hasNames = tokens.some((_, at) => hasCapital(at));
  const isOpen = (at: number) => !words.has(at) && (hasCapital(at) || !hasNames);
  const open = offers.filter(({ from, to }) =>
    tokens.slice(from, to).every(({ word }, at) => known(word) || isOpen(from + at)),
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

/** A headline gives all its longer words a capital: so many of them beside the first make one. */
const HEADLINE_WORDS = 3;

/** Whether capital letters tell names from other words: in nothing that is shouted or written like a headline. */
function hasCase(text: string, tokens: readonly Token[]): boolean {
  const long = tokens.slice(1).filter(({ word }) => word.length > 3);
  const isHeadline =
    long.length >= HEADLINE_WORDS && long.every(({ start }) => startsWithCapital(text, start));
  return !isHeadline && /\p{Ll}/u.test(text);
}

/** Whether no other word is so much nearer to a single word of the question that it, and no name, was meant. */
function isNearest(
  { vocabulary }: SearchIndex,
  spelling: Spelling,
  tokens: readonly Token[],
  words: ReadonlyMap<number, string>,
  { from, to, form }: NameReading,
): boolean {
  if (to - from > 1 || form.words.length > 1) return true;
  const { word } = tokens[from]!;
  const other = words.get(from);
  if (other === undefined || other === form.joined) return true;
  const isCommon = vocabulary.has(other) || spelling.rankOf(other) >= COMMON_RANK;
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

/** Whether the passages have the word or another form of it, or it is known by another name: "ceo". */
function isKnown({ vocabulary, equivalents }: SearchIndex, language: SearchLanguage, word: string): boolean {
  return (
    vocabulary.has(word) ||
    vocabulary.termOfStem(language.stem(word)) !== undefined ||
    equivalents.of([word], language)[0]!.length > 0
  );
}

/** Whether the passages use it as a name. */
function isUsedAsName({ vocabulary }: SearchIndex, word: string): boolean {
  const number = vocabulary.numberOf(word);
  return number !== undefined && isNameWord(vocabulary, number);
}
