import { languageOf } from '../../language/languages.ts';
import type { SearchLanguage } from '../../language/search.ts';
import { atOnce, type Slices } from '../../values/slices.ts';
import { countPassages } from '../../article/packedArticle.ts';
import { numbersBelow, type Numbers } from '../../text/narrow.ts';
import type { Article } from '../../types.ts';
import { Dictionary } from './dictionary.ts';
import { Equivalents } from '../equivalents/equivalents.ts';
import { articlePostings, JoinedPostings } from './joinedPostings.ts';
import { NameCatalogue } from '../names/nameCatalogue.ts';
import { OrdinaryWords } from '../names/ordinaryWords.ts';
import type { NumberedSegment } from './numberedSegment.ts';
import { Numbering } from './numbering.ts';
import { Passages } from './passages.ts';
import type { PassageRange } from '../range.ts';
import { PassageWords } from './passageWords.ts';
import { readSegment, type Segment } from './segment.ts';
import { Speller } from '../spelling/speller.ts';
import { Vocabulary } from './vocabulary.ts';
import type { WordForms } from './wordForms.ts';

/** What a search needs. Passages are numbered in the order of the articles. */
export interface SearchIndex {
  readonly articles: readonly Article[];
  readonly passages: Passages;
  /** By article: its language. */
  readonly languages: readonly SearchLanguage[];
  /** By passage: the number of its article. */
  readonly articleOf: Numbers;
  /** Article id → its passages. */
  readonly ranges: ReadonlyMap<string, PassageRange>;
  readonly vocabulary: Vocabulary;
  readonly speller: Speller;
  /** The persons, bodies, places and media that the articles name. */
  readonly names: NameCatalogue;
  readonly equivalents: Equivalents;
  /** The words of the passages, by number. */
  readonly words: PassageWords;
  /** For each term the passages that hold it. */
  readonly postings: JoinedPostings;
  /** The same of the names in the passages' attributions: speaker, outlet, publisher. */
  readonly attributions: JoinedPostings;
  /** The same of the articles' titles: in place of passages, numbers of articles. */
  readonly titles: JoinedPostings;
}

/**
 * Builds what a search needs, in time linear in the text.
 *
 * Callers that build many indexes may share what is known of word forms.
 */
export function buildIndex(
  articles: readonly Article[],
  forms?: WordForms,
  equivalents = readAliases(articles),
): SearchIndex {
  const numbering = new Numbering(new Dictionary(forms));
  return atOnce(joinSegments(articles, articles.map(readSegment), numbering, equivalents));
}

/**
 * Joins what was read of each article into one index. An article that `numbering` had in an earlier index costs little more
 * than a walk over its names and distinct stems.
 */
export function* joinSegments(
  articles: readonly Article[],
  segments: readonly Segment[],
  numbering = new Numbering(),
  equivalents = readAliases(articles),
): Slices<SearchIndex> {
  const numbered = yield* numbering.of(articles, segments);
  const { dictionary } = numbering;
  const vocabulary = new Vocabulary(dictionary, yield* numbering.counter.of(numbered, dictionary.words.size));
  yield;
  const languages = numbered.map(({ language }) => language);
  const { articleOf, ranges, firsts } = placeArticles(articles);
  yield;
  const ordinary = new OrdinaryWords(vocabulary, dictionary, [...new Set(languages)]);
  const terms = dictionary.terms.size;
  const join = (part: 'postings' | 'attributions') =>
    JoinedPostings.join(
      numbered.map((segment) => segment[part]),
      firsts,
      terms,
    );
  numbering.forget(vocabulary.size);
  return {
    articles,
    passages: new Passages(articles, articleOf, firsts),
    languages,
    articleOf,
    ranges,
    vocabulary,
    speller: new Speller(dictionary.spellings, (word) => vocabulary.countOf(word)),
    names: yield* NameCatalogue.of(numbered, ordinary),
    equivalents,
    words: new PassageWords(numbered, articleOf, firsts),
    postings: yield* join('postings'),
    attributions: yield* join('attributions'),
    titles: yield* joinTitles(numbered, dictionary),
  };
}

function readAliases(articles: readonly Article[]): Equivalents {
  const untelling = articles.flatMap(({ language }) => [...languageOf(language).search.untelling]);
  return new Equivalents(
    articles.flatMap(({ aliases }) => aliases),
    new Set(untelling),
  );
}

function* joinTitles(segments: readonly NumberedSegment[], dictionary: Dictionary): Slices<JoinedPostings> {
  const words = segments.flatMap(({ title }) => title.words);
  const starts = [0];
  for (const { title } of segments) starts.push(starts.at(-1)! + title.words.length);
  const places = Uint32Array.from(words, (_, place) => place);
  const postings = yield* articlePostings(
    places,
    starts,
    words.map((word) => dictionary.termOf[word]!),
  );
  const firsts = Uint32Array.of(0, segments.length);
  return yield* JoinedPostings.join([postings], firsts, dictionary.terms.size);
}

/** Which passages belong to which article. `firsts` has the number of each article's first passage, and at the end that of all. */
function placeArticles(
  articles: readonly Article[],
): Pick<SearchIndex, 'articleOf' | 'ranges'> & { readonly firsts: Uint32Array } {
  const size = articles.reduce((sum, article) => sum + countPassages(article), 0);
  const articleOf = numbersBelow(articles.length, size);
  const firsts = new Uint32Array(articles.length + 1);
  const ranges = new Map<string, PassageRange>();
  for (const [number, article] of articles.entries()) {
    const from = firsts[number]!;
    const to = from + countPassages(article);
    articleOf.fill(number, from, to);
    ranges.set(article.id, { from, to });
    firsts[number + 1] = to;
  }
  return { articleOf, ranges, firsts };
}
