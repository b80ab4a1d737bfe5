import { languageOf } from '../language/languages.ts';
import type { SearchLanguage } from '../language/search.ts';
import { attributionsOf } from '../article/packedArticle.ts';
import type { Slices } from '../slices.ts';
import type { Article } from '../types.ts';
import { Dictionary, type NumberedName } from './dictionary.ts';
import { articlePostings, type ArticlePostings } from './joinedPostings.ts';
import { readNameLines, type WrittenName } from './names/nameCollector.ts';
import { narrow, type Numbers } from '../text/narrow.ts';
import { wordsOf, type Segment } from './segment.ts';
import { WordCounter } from './wordCounter.ts';
import { tokenize } from '../text/tokens.ts';

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
/** A dictionary is given up when it has more than so many unused words for each word in use. */
const MOST_UNUSED = 1;
/** Fewer words than this are not worth it. */
const FEW_WORDS = 50_000;

/** Numbers the words of segments, each segment once: while an article stays, so do its numbers. */
export class Numbering {
  #dictionary: Dictionary;
  #counter = new WordCounter();
  #known = new WeakMap<Segment, NumberedSegment>();

  constructor(dictionary = new Dictionary()) {
    this.#dictionary = dictionary;
  }

  get dictionary(): Dictionary {
    return this.#dictionary;
  }

  /** Counts the words that have these numbers. */
  get counter(): WordCounter {
    return this.#counter;
  }

  /** The segment of an article, with its numbers. Articles are added in their order. */
  *add(article: Article, segment: Segment): Slices<NumberedSegment> {
    const known = this.#known.get(segment) ?? (yield* numberWords(article, segment, this.#dictionary));
    this.#known.set(segment, known);
    return known;
  }

  /** The segments of articles, with their numbers. */
  *of(articles: readonly Article[], segments: readonly Segment[]): Slices<NumberedSegment[]> {
    const numbered: NumberedSegment[] = [];
    for (const [place, segment] of segments.entries()) {
      numbered.push(yield* this.add(articles[place]!, segment));
      yield;
    }
    if (isInOrder(numbered, this.#dictionary)) return numbered;
    this.#beginAnew();
    return yield* this.of(articles, segments);
  }

  /** Begins a new dictionary when most words are of articles that are gone, so that these take up no memory. */
  forget(wordsInUse: number): void {
    const { size } = this.#dictionary.words;
    if (size < FEW_WORDS || size <= (1 + MOST_UNUSED) * wordsInUse) return;
    this.#beginAnew();
  }

  #beginAnew(): void {
    this.#dictionary = new Dictionary();
    this.#counter = new WordCounter();
    this.#known = new WeakMap();
  }
}

/**
 * Whether each word was read in the language of the first article that has it. Otherwise what articles in several languages
 * share would depend on which of them was there before.
 */
function isInOrder(segments: readonly NumberedSegment[], { languages, spelt }: Dictionary): boolean {
  if (new Set(languages).size < 2) return true;
  const isSeen = new Uint8Array(spelt.length);
  return segments.every(({ numbers, names, title, nameWords, language }) =>
    [numbers, ...names.map(({ words }) => words), title.words, nameWords].every((words) => {
      for (const word of words) {
        if (isSeen[word] === 0 && languages[word] !== language) return false;
        isSeen[word] = 1;
      }
      return true;
    }),
  );
}

function* numberWords(article: Article, segment: Segment, dictionary: Dictionary): Slices<NumberedSegment> {
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
      words.push(...read.words);
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
