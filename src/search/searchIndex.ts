import type { Article, Passage } from '../types.ts';
import { collectPostings, type Postings } from './postings.ts';
import { Equivalents } from './equivalents/equivalents.ts';
import { Families } from './equivalents/families.ts';
import { Speller } from './spelling/speller.ts';
import { isNumberWord, readWords } from './words.ts';
import { VocabularyBuilder, type Vocabulary } from './vocabulary.ts';

/** The passages from number `from` (inclusive) to `to` (exclusive). */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What a search needs. Passages are numbered in the order of the articles. */
export interface SearchIndex {
  readonly articles: readonly Article[];
  readonly passages: readonly Passage[];
  /** By passage: the number of its article. */
  readonly articleOf: Uint32Array;
  /** Article id → its passages. */
  readonly ranges: ReadonlyMap<string, Range>;
  readonly vocabulary: Vocabulary;
  readonly speller: Speller;
  readonly families: Families;
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
  families = new Families(),
  equivalents = new Equivalents(articles.flatMap(({ aliases }) => aliases)),
): SearchIndex {
  const vocabulary = new VocabularyBuilder(families);
  const words: number[] = [];
  const starts = [0];
  const articleOf: number[] = [];
  const ranges = new Map<string, Range>();

  articles.forEach((article, number) => {
    const from = articleOf.length;
    for (const { start, end } of article.passages) {
      readWords(article.text.slice(start, end), start).forEach((token, place) => {
        words.push(vocabulary.add(token, article.text, article.language, place === 0));
      });
      starts.push(words.length);
      articleOf.push(number);
    }
    ranges.set(article.id, { from, to: articleOf.length });
  });

  const passages = articles.flatMap((article) => article.passages);
  const names = readNames(passages, vocabulary);
  const titles = readTitles(articles, vocabulary);
  const built = vocabulary.build();
  const wordNumbers = Uint32Array.from(words);
  const passageStarts = Uint32Array.from(starts);
  const termsOf = (numbers: Uint32Array) => numbers.map((word) => built.termOf[word]!);
  return {
    articles,
    passages,
    articleOf: Uint32Array.from(articleOf),
    ranges,
    vocabulary: built,
    speller: new Speller(spellings(built)),
    families,
    equivalents,
    words: wordNumbers,
    starts: passageStarts,
    postings: collectPostings(termsOf(wordNumbers), passageStarts, built.terms.size),
    attributions: collectPostings(termsOf(names.words), names.starts, built.terms.size),
    titles: collectPostings(termsOf(titles.words), titles.starts, built.terms.size),
  };
}

/** Words by number, of several texts in order: those of text t are `starts[t]` up to `starts[t + 1]`. */
interface WordRuns {
  readonly words: Uint32Array;
  readonly starts: Uint32Array;
}

/** The words of the names in each passage's attribution; a name is counted once, however many passages have it. */
function readNames(passages: readonly Passage[], vocabulary: VocabularyBuilder): WordRuns {
  const read = new Map<string, readonly number[]>();
  const words: number[] = [];
  const starts = [0];
  for (const { attribution } of passages) {
    for (const name of [attribution.speaker?.name, attribution.outlet?.name, attribution.publisher]) {
      if (!name) continue;
      const numbers =
        read.get(name) ?? readWords(name).map((token) => vocabulary.add(token, name, 'en', false));
      read.set(name, numbers);
      words.push(...numbers);
    }
    starts.push(words.length);
  }
  return { words: Uint32Array.from(words), starts: Uint32Array.from(starts) };
}

/** The words of each article's title. Headlines write any word with a capital, which so makes none a name. */
function readTitles(articles: readonly Article[], vocabulary: VocabularyBuilder): WordRuns {
  const words: number[] = [];
  const starts = [0];
  for (const { title, language } of articles) {
    words.push(...readWords(title).map((token) => vocabulary.add(token, title, language, true)));
    starts.push(words.length);
  }
  return { words: Uint32Array.from(words), starts: Uint32Array.from(starts) };
}

/** The words as they are spelt, with how often they occur. */
function spellings({ words, counts }: Vocabulary): Map<string, number> {
  const spelt = [...words].filter(([word]) => !isNumberWord(word));
  return new Map(spelt.map(([word, number]) => [word, counts[number]!]));
}
