import { languageOf } from '../language/languages.ts';
import type { SearchLanguage } from '../language/search.ts';
import { atOnce, type Slices } from '../slices.ts';
import type { Article, Passage } from '../types.ts';
import { collectPostings, type Postings } from './postings.ts';
import { Equivalents } from './equivalents/equivalents.ts';
import { NameCatalogue } from './names/nameCatalogue.ts';
import { readSegment, wordsOf, type Segment } from './segment.ts';
import { Speller } from './spelling/speller.ts';
import { isNumberWord, readWords } from './words.ts';
import { isNameWord, VocabularyBuilder, type Vocabulary } from './vocabulary.ts';
import { WordForms } from './wordForms.ts';

/** The passages from number `from` (inclusive) to `to` (exclusive). */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What a search needs. Passages are numbered in the order of the articles. */
export interface SearchIndex {
  readonly articles: readonly Article[];
  readonly passages: readonly Passage[];
  /** By article: its language. */
  readonly languages: readonly SearchLanguage[];
  /** By passage: the number of its article. */
  readonly articleOf: Uint32Array;
  /** Article id → its passages. */
  readonly ranges: ReadonlyMap<string, Range>;
  readonly vocabulary: Vocabulary;
  readonly speller: Speller;
  /** The persons, bodies, places and media that the articles name. */
  readonly names: NameCatalogue;
  readonly equivalents: Equivalents;
  /** The words of all passages in order, by number. */
  readonly words: Uint32Array;
  /** Passage p's words are `starts[p]` up to `starts[p + 1]`. */
  readonly starts: Uint32Array;
  readonly postings: Postings;
  /** The same of the names in the passages' attributions: speaker, outlet, publisher. */
  readonly attributions: Postings;
  /** The same of the articles' titles: in place of passages, numbers of articles. */
  readonly titles: Postings;
}

/**
 * Builds what a search needs, in time linear in the text.
 *
 * Who builds many indexes may share what they know about words.
 */
export function buildIndex(
  articles: readonly Article[],
  forms = new WordForms(),
  equivalents = readAliases(articles),
): SearchIndex {
  return atOnce(joinSegments(articles, articles.map(readSegment), forms, equivalents));
}

/** Joins what was read of each article to one index, in time linear in the words. `forms` may stay for the next one. */
export function* joinSegments(
  articles: readonly Article[],
  segments: readonly Segment[],
  forms = new WordForms(),
  equivalents = readAliases(articles),
): Slices<SearchIndex> {
  const vocabulary = new VocabularyBuilder(forms);
  const languages = articles.map(({ language }) => languageOf(language).search);
  const { words, starts } = yield* renumber(languages, segments, vocabulary);
  const { articleOf, ranges } = placeArticles(articles);
  const passages = articles.flatMap((article) => article.passages);
  const names = yield* readNames(articles, vocabulary);
  const titles = yield* readTitles(articles, vocabulary);
  const built = vocabulary.build();
  const kinds = [...new Set(languages)];
  yield;
  const speller = new Speller(spellings(built));
  yield;
  const collect = (texts: WordRuns) =>
    collectPostings(texts.words, texts.starts, built.termOf, built.terms.size);
  return {
    articles,
    passages,
    languages,
    articleOf,
    ranges,
    vocabulary: built,
    speller,
    names: new NameCatalogue(
      segments.map((segment) => segment.names),
      {
        isOrdinary: (word) => isOrdinary(built, kinds, word),
        isCommon: (word) => kinds.some((language) => isCommon(language, word)),
      },
    ),
    equivalents,
    words,
    starts,
    postings: yield* collect({ words, starts }),
    attributions: yield* collect(names),
    titles: yield* collect(titles),
  };
}

function readAliases(articles: readonly Article[]): Equivalents {
  const untelling = articles.flatMap(({ language }) => [...languageOf(language).search.untelling]);
  return new Equivalents(
    articles.flatMap(({ aliases }) => aliases),
    new Set(untelling),
  );
}

/** Words by number, of several texts in order: those of text t are `starts[t]` up to `starts[t + 1]`. */
interface WordRuns {
  readonly words: Uint32Array;
  readonly starts: Uint32Array;
}

/** Words that are looked up in one go. */
const PORTION = 1000;

/** The words of all passages, each word with one number in all articles. */
function* renumber(
  languages: readonly SearchLanguage[],
  segments: readonly Segment[],
  vocabulary: VocabularyBuilder,
): Slices<WordRuns> {
  const words = new Uint32Array(segments.reduce((sum, { tokens }) => sum + tokens.length, 0));
  const starts = new Uint32Array(1 + segments.reduce((sum, segment) => sum + segment.starts.length - 1, 0));
  let passage = 0;
  let first = 0;
  for (const [at, segment] of segments.entries()) {
    const { counts, capitals, smalls, tokens } = segment;
    const language = languages[at]!;
    const numbers = new Uint32Array(counts.length);
    for (const [number, word] of wordsOf(segment).entries()) {
      const [times, high, low] = [counts[number]!, capitals[number]!, smalls[number]!];
      numbers[number] = vocabulary.count(word, language, times, high, low);
      if (number % PORTION === 0) yield;
    }
    for (let token = 0; token < tokens.length; token += 1) words[first + token] = numbers[tokens[token]!]!;
    for (let end = 1; end < segment.starts.length; end += 1) starts[++passage] = first + segment.starts[end]!;
    first += tokens.length;
    yield;
  }
  return { words, starts };
}

/** Which passages are whose. */
function placeArticles(articles: readonly Article[]): Pick<SearchIndex, 'articleOf' | 'ranges'> {
  const articleOf = new Uint32Array(articles.reduce((sum, { passages }) => sum + passages.length, 0));
  const ranges = new Map<string, Range>();
  let from = 0;
  for (const [number, { id, passages }] of articles.entries()) {
    const to = from + passages.length;
    articleOf.fill(number, from, to);
    ranges.set(id, { from, to });
    from = to;
  }
  return { articleOf, ranges };
}

/** The words of the names in each passage's attribution; a name is counted once, however many passages have it. */
function* readNames(articles: readonly Article[], vocabulary: VocabularyBuilder): Slices<WordRuns> {
  const read = new Map<string, readonly number[]>();
  const words: number[] = [];
  const starts = [0];
  for (const { passages, language } of articles) {
    const { search } = languageOf(language);
    for (const { attribution } of passages) {
      for (const name of [attribution.speaker?.name, attribution.outlet?.name, attribution.publisher]) {
        if (!name) continue;
        const key = `${language} ${name}`;
        const numbers =
          read.get(key) ?? readWords(name, search).map((token) => vocabulary.add(token, name, search, false));
        read.set(key, numbers);
        words.push(...numbers);
      }
      starts.push(words.length);
      if (starts.length % PORTION === 0) yield;
    }
  }
  return { words: Uint32Array.from(words), starts: Uint32Array.from(starts) };
}

/** The words of each article's title. Headlines write any word with a capital, which so makes none a name. */
function* readTitles(articles: readonly Article[], vocabulary: VocabularyBuilder): Slices<WordRuns> {
  const words: number[] = [];
  const starts = [0];
  for (const { title, language } of articles) {
    const { search } = languageOf(language);
    words.push(...readWords(title, search).map((token) => vocabulary.add(token, title, search, true)));
    starts.push(words.length);
    yield;
  }
  return { words: Uint32Array.from(words), starts: Uint32Array.from(starts) };
}

/** From here on a word of a language is no mere name. */
const ORDINARY_RANK = 2;

/** Whether a word with a capital letter may well be none of a name: the passages write it small, or its language has it. */
function isOrdinary(vocabulary: Vocabulary, languages: readonly SearchLanguage[], word: string): boolean {
  const number = vocabulary.words.get(word);
  if (number !== undefined && isNameWord(vocabulary, number)) return false;
  if (number !== undefined && vocabulary.smalls[number]! > 0) return true;
  return languages.some((language) => isCommon(language, word));
}

function isCommon({ isStopWord, spelling }: SearchLanguage, word: string): boolean {
  return isStopWord(word) || (spelling?.rankOf(word) ?? 0) >= ORDINARY_RANK;
}

/** The words as they are spelt, with how often they occur. */
function spellings({ words, counts }: Vocabulary): Map<string, number> {
  const spelt = [...words].filter(([word]) => !isNumberWord(word));
  return new Map(spelt.map(([word, number]) => [word, counts[number]!]));
}
