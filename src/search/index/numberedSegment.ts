import { attributionsOf } from '../../article/packedArticle.ts';
import { languageOf } from '../../language/languages.ts';
import type { SearchLanguage } from '../../language/search.ts';
import type { Slices } from '../../values/slices.ts';
import { narrow, type Numbers } from '../../text/narrow.ts';
import { tokenize } from '../../text/tokens.ts';
import type { Article } from '../../types.ts';
import type { Dictionary, NumberedName } from './dictionary.ts';
import { articlePostings, type ArticlePostings } from './joinedPostings.ts';
import { readNameLines, type WrittenName } from '../names/nameCollector.ts';
import { wordsOf, type Segment } from './segment.ts';

/** A segment whose words have their numbers in a dictionary, and what is looked up in it. */
export interface NumberedSegment {
  readonly segment: Segment;
  readonly language: SearchLanguage;
  /** By word of the segment: its number in the dictionary. */
  readonly numbers: Numbers;
  readonly postings: ArticlePostings;
  /** The same of the names in the passages' attributions: speaker, outlet, publisher. */
  readonly attributions: ArticlePostings;
  /** Each name of the attributions once. */
  readonly names: readonly NumberedName[];
  readonly title: NumberedName;
  /** The words of the segment's names, by number; those of name n are `nameStarts[n]` up to `nameStarts[n + 1]`. */
  readonly nameWords: Numbers;
  readonly nameStarts: Numbers;
}

/** Words that are looked up in one go. */
const PORTION = 1000;

/** Gives the words of a segment their numbers, new ones to those that the dictionary lacks. */
export function* numberWords(
  article: Article,
  segment: Segment,
  dictionary: Dictionary,
): Slices<NumberedSegment> {
  const language = languageOf(article.language).search;
  const words = wordsOf(segment);
  const numbers = new Uint32Array(words.length);
  for (let place = 0; place < words.length; place += 1) {
    numbers[place] = dictionary.numberOf(words[place]!, language);
    if (place % PORTION === 0) yield;
  }
  yield;
  const termOf = numbers.map((word) => dictionary.termOf[word]!);
  const postings = yield* articlePostings(segment.tokens, segment.starts, termOf);
  return {
    segment,
    language,
    numbers: narrow(numbers),
    postings,
    ...(yield* numberAttributions(article, language, dictionary)),
    title: dictionary.readName(article.title, language, article.language),
    ...(yield* numberNames(readNameLines(segment.names), language, dictionary)),
  };
}

function* numberAttributions(
  article: Article,
  language: SearchLanguage,
  dictionary: Dictionary,
): Slices<Pick<NumberedSegment, 'attributions' | 'names'>> {
  const names = new Map<string, NumberedName>();
  const words: number[] = [];
  const starts = [0];
  for (const { speaker, outlet, publisher } of attributionsOf(article)) {
    for (const name of [speaker?.name, outlet?.name, publisher]) {
      if (!name) continue;
      const read = names.get(name) ?? dictionary.readName(name, language, article.language);
      names.set(name, read);
      for (const word of read.words) words.push(word);
    }
    starts.push(words.length);
    if (starts.length % PORTION === 0) yield;
  }
  const terms = Uint32Array.from(words, (word) => dictionary.termOf[word]!);
  const places = Uint32Array.from(words, (_, place) => place);
  return { names: [...names.values()], attributions: yield* articlePostings(places, starts, terms) };
}

function* numberNames(
  names: readonly WrittenName[],
  language: SearchLanguage,
  dictionary: Dictionary,
): Slices<Pick<NumberedSegment, 'nameWords' | 'nameStarts'>> {
  const words: number[] = [];
  const starts = [0];
  for (const { text } of names) {
    for (const { word } of tokenize(text)) words.push(dictionary.numberOf(word, language));
    starts.push(words.length);
    if (starts.length % PORTION === 0) yield;
  }
  return { nameWords: narrow(words), nameStarts: narrow(starts) };
}
