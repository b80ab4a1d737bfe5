import { FAR } from '../../src/article/title/articleTitle.ts';
import { learnChoice, learnYesNo, type Weights } from './linearModels.ts';

/** A line of a page that something is learned from. */
export interface LearnedLine {
  readonly signs: readonly string[];
  /** Whether it stands around the article; null where that is open. */
  readonly isAround: boolean | null;
  readonly isHeadline: boolean;
}

export interface LearnedPage {
  readonly id: string;
  /** How much one of its lines counts. */
  readonly weight: number;
  readonly lines: readonly LearnedLine[];
}

/** A sign is learned that so many texts have; a page and the parts of its article are four. */
const FEWEST_TEXTS = 4;
/** L2 penalties, chosen by parts that were left out. */
const AROUND_PENALTY = 1e-4;
const HEADLINE_PENALTY = 1e-3;

/** Learns whether a line stands around the article. */
export function learnAround(pages: readonly LearnedPage[]): Weights {
  const lines = pages.flatMap((page) =>
    page.lines.flatMap(({ signs, isAround }) =>
      isAround === null ? [] : { signs, isTrue: isAround, weight: page.weight, text: page },
    ),
  );
  return learnYesNo(lines, { fewest: FEWEST_TEXTS, penalty: AROUND_PENALTY });
}

/** Learns which of the first lines of a page is the headline. */
export function learnHeadline(pages: readonly LearnedPage[]): Weights {
  const heads = pages.map((page) => ({
    options: page.lines.slice(0, FAR).map(({ signs, isHeadline }) => ({ signs, isRight: isHeadline })),
    weight: 1,
    text: page,
  }));
  return learnChoice(heads, { fewest: FEWEST_TEXTS, penalty: HEADLINE_PENALTY });
}
