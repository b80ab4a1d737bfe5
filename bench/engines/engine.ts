import type { Article, Span } from '../../src/types.ts';

/** What is searched: articles, and the same passages as plain texts, numbered through all articles. */
export interface Corpus {
  readonly articles: readonly Article[];
  readonly passages: readonly string[];
  /** BCP 47 tag of the articles' language. */
  readonly language: string;
}

/** A passage that was found; `score` grows with how well it fits, or is null where the engine tells none. */
export interface Hit {
  /** Its number, or where it stands in the article for an engine that splits articles itself. */
  readonly passage: number | Span;
  readonly score: number | null;
}

/** What an engine says to a question, best first. */
export interface Found {
  readonly hits: readonly Hit[];
  /** How sure it is that the first passage answers: its own measure, comparable within the engine only. */
  readonly confidence: number | null;
  /** Whether it shows the first passage as an answer; null for engines that always do. */
  readonly answered: boolean | null;
}

/** Looks for at most `limit` passages. */
export type Searcher = (question: string, limit: number) => Found | Promise<Found>;

export interface Engine {
  readonly name: string;
  /** The npm package whose version is told, null for the project itself. */
  readonly package: string | null;
  /** Where it is none of these. */
  readonly version?: string;
  /** How it was set up, for the reader of the results. */
  readonly settings: string;
  /** The largest number of passages that it is measured with; all sizes without it. */
  readonly most?: number;
  index(corpus: Corpus): Searcher | Promise<Searcher>;
}

/** What an engine without a threshold found: its best score is its confidence. */
export function foundBy(hits: readonly Hit[]): Found {
  const [best] = hits;
  return { hits, confidence: best ? best.score : 0, answered: null };
}
