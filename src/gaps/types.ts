/** What a reader may think of an answer. */
export const VOTES = ['helpful', 'wrong quote', 'wrong speaker', 'no answer'] as const;
export type Vote = (typeof VOTES)[number];

/** A question that found no answer. */
export interface Gap {
  readonly question: string;
  /** Id of the only article that was asked. */
  readonly article: string | null;
  /** How often it was asked. */
  readonly count: number;
  /** When it was asked last: the beginning of that hour, in milliseconds since 1970. */
  readonly at: number;
}

/** Questions that mean the same. */
export interface MergedGap extends Gap {
  /** The other wordings. */
  readonly others: readonly string[];
}

/** An answer that somebody votes on. */
export interface Subject {
  readonly question: string;
  readonly article: string;
  readonly quote: string;
  /** What tells the passage apart from others. */
  readonly passage: string;
}

/** An answer, and how many readers think what of it. */
export interface JudgedAnswer extends Pick<Gap, 'question' | 'article' | 'at'> {
  readonly quote: string;
  readonly votes: Readonly<Record<Vote, number>>;
}
