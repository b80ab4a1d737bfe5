import { FAR } from '../../src/article/articleTitle.ts';
import { minimize, type Objective } from './minimize.ts';

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

/** What a sign adds to the log-odds; '' is what is added to all. */
export type Weights = ReadonlyMap<string, number>;

/** A sign is learned that so many texts have; a page and the parts of its article are four. */
const FEWEST_TEXTS = 4;
/** L2 penalties, chosen by parts that were left out. */
const AROUND_PENALTY = 1e-4;
const HEADLINE_PENALTY = 1e-3;

/** The log-odds of a line with these signs. */
export function scoreOf(signs: readonly string[], weights: Weights): number {
  return signs.reduce((sum, sign) => sum + (weights.get(sign) ?? 0), weights.get('') ?? 0);
}

/** Learns whether a line stands around the article: logistic regression with an L2 penalty. */
export function learnAround(pages: readonly LearnedPage[]): Weights {
  const numbers = numberSigns(pages);
  const examples = pages.flatMap(({ lines, weight }) =>
    lines.flatMap(({ signs, isAround }) =>
      isAround === null ? [] : { places: placesOf(signs, numbers), isAround, weight },
    ),
  );
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const bias = numbers.size;
  const loss: Objective = (weights, gradient) => {
    let sum = penalize(weights, gradient, AROUND_PENALTY, bias);
    for (const { places, isAround, weight } of examples) {
      const odds = add(weights, places) + weights[bias]!;
      const margin = isAround ? odds : -odds;
      sum += (weight / total) * (Math.log1p(Math.exp(-Math.abs(margin))) + Math.max(0, -margin));
      const slope = (weight / total) * (1 / (1 + Math.exp(-odds)) - Number(isAround));
      for (const place of places) gradient[place]! += slope;
      gradient[bias]! += slope;
    }
    return sum;
  };
  return named(minimize(loss, new Float64Array(bias + 1)), numbers);
}

/** Learns which line of a page is the headline: a choice among its first lines (softmax), with an L2 penalty. */
export function learnHeadline(pages: readonly LearnedPage[]): Weights {
  const heads = pages.map(({ id, weight, lines }) => ({ id, weight, lines: lines.slice(0, FAR) }));
  const numbers = numberSigns(heads);
  const choices = heads
    .filter(({ lines }) => lines.some(({ isHeadline }) => isHeadline))
    .map(({ lines }) =>
      lines.map(({ signs, isHeadline }) => ({ places: placesOf(signs, numbers), isHeadline })),
    );
  const loss: Objective = (weights, gradient) => {
    let sum = penalize(weights, gradient, HEADLINE_PENALTY, numbers.size);
    for (const choice of choices) {
      const odds = choice.map(({ places }) => add(weights, places));
      const most = Math.max(...odds);
      const shares = odds.map((one) => Math.exp(one - most));
      const all = shares.reduce((one, other) => one + other, 0);
      const right = shares.reduce((one, share, at) => one + (choice[at]!.isHeadline ? share : 0), 0);
      sum -= Math.log(right / all) / choices.length;
      choice.forEach(({ places, isHeadline }, at) => {
        const slope = (shares[at]! / all - (isHeadline ? shares[at]! / right : 0)) / choices.length;
        for (const place of places) gradient[place]! += slope;
      });
    }
    return sum;
  };
  return named(minimize(loss, new Float64Array(numbers.size + 1)), numbers);
}

function numberSigns(pages: readonly LearnedPage[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { lines } of pages)
    for (const sign of new Set(lines.flatMap(({ signs }) => signs)))
      counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const often = [...counts].filter(([, count]) => count >= FEWEST_TEXTS);
  return new Map(often.map(([sign], number) => [sign, number]));
}

const placesOf = (signs: readonly string[], numbers: ReadonlyMap<string, number>): readonly number[] =>
  signs.flatMap((sign) => numbers.get(sign) ?? []);

function add(weights: Float64Array, places: readonly number[]): number {
  let sum = 0;
  for (const place of places) sum += weights[place]!;
  return sum;
}

/** The penalty of all weights but the bias; begins their gradient. */
function penalize(weights: Float64Array, gradient: Float64Array, penalty: number, bias: number): number {
  let sum = 0;
  gradient.fill(0);
  for (let at = 0; at < bias; at++) {
    sum += (penalty / 2) * weights[at]! ** 2;
    gradient[at] = penalty * weights[at]!;
  }
  return sum;
}

/** To two places. */
function named(weights: Float64Array, numbers: ReadonlyMap<string, number>): Weights {
  const rounded = (at: number): number => Math.round(weights[at]! * 100) / 100;
  return new Map([
    ['', rounded(numbers.size)],
    ...[...numbers].map(([sign, at]) => [sign, rounded(at)] as const),
  ]);
}
