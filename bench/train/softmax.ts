import { minimize, type Objective } from './minimize.ts';

/** One candidate of a question: the features that are not zero, and whether it holds a right answer. */
export interface Row {
  readonly features: Uint16Array;
  readonly values: Float32Array;
  readonly isRight: boolean;
}

/** A question with its candidates, in the order of the article; at least one is right. */
export interface RankingExample {
  readonly rows: readonly Row[];
  /** How much it counts. */
  readonly weight: number;
}

/** Weights that make the right candidates likely. */
export function trainRanker(
  examples: readonly RankingExample[],
  features: number,
  penalty: number,
): Float64Array {
  return minimize(rankingLoss(examples, penalty), new Float64Array(features));
}

/**
 * Listwise softmax (ListNet's top-one loss, Cao et al. 2007): minus the logarithm of the right candidates' share of
 * probability, with an L2 penalty.
 */
export function rankingLoss(examples: readonly RankingExample[], penalty: number): Objective {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  return (weights, gradient) => {
    let loss = 0;
    for (let feature = 0; feature < weights.length; feature += 1) {
      loss += (penalty / 2) * weights[feature]! ** 2;
      gradient[feature] = penalty * weights[feature]!;
    }
    for (const { rows, weight } of examples) {
      const likelihoods = softmax(rows.map((row) => scoreRow(row, weights)));
      const right = rows.reduce((sum, { isRight }, at) => sum + (isRight ? likelihoods[at]! : 0), 0);
      const share = Math.max(right, 1e-12);
      loss -= (weight / total) * Math.log(share);
      rows.forEach(({ features: columns, values, isRight }, at) => {
        const pull = (weight / total) * likelihoods[at]! * (1 - (isRight ? 1 / share : 0));
        for (let place = 0; place < columns.length; place += 1)
          gradient[columns[place]!]! += pull * values[place]!;
      });
    }
    return loss;
  };
}

export function scoreRow({ features, values }: Row, weights: Float64Array): number {
  let sum = 0;
  for (let place = 0; place < features.length; place += 1) sum += weights[features[place]!]! * values[place]!;
  return sum;
}

/** Share of the questions for which one of the best candidates is right, each question counted alike. */
export function hitRate(examples: readonly RankingExample[], weights: Float64Array, among = 1): number {
  const hits = examples.filter(({ rows }) =>
    rows
      .map((row) => ({ row, score: scoreRow(row, weights) }))
      .sort((a, b) => b.score - a.score)
      .slice(0, among)
      .some(({ row }) => row.isRight),
  );
  return hits.length / examples.length;
}

function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
