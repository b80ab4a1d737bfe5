import { minimize, type Objective } from './minimize.ts';

export interface LogisticExample {
  readonly values: readonly number[];
  /** Whether it came true. */
  readonly isTrue: boolean;
  readonly weight: number;
}

/**
 * Logistic regression; the last weight is the bias. It is learned with each value in standard deviations from its mean,
 * so that the penalty treats all alike and the minimum is soon found; the weights are those of the values as they are.
 */
export function trainLogistic(examples: readonly LogisticExample[], penalty: number): Float64Array {
  const scales = scalesOf(examples);
  const scaled = examples.map((example) => ({
    ...example,
    values: example.values.map((value, at) => (value - scales[at]!.mean) / scales[at]!.deviation),
  }));
  const weights = minimize(logisticLoss(scaled, penalty), new Float64Array(scales.length + 1));
  scales.forEach(({ mean, deviation }, at) => {
    weights[at]! /= deviation;
    weights[scales.length]! -= weights[at]! * mean;
  });
  return weights;
}

/**
 * The same weights on a scale and from a bias with which what is predicted is the share that comes true (Platt 1999): they keep
 * the order of what they are put to. For weights that were learned from other examples, or with other weights of them.
 */
export function calibrate(weights: Float64Array, examples: readonly LogisticExample[]): Float64Array {
  const bias = weights.length - 1;
  const sums = examples.map((example) => ({ ...example, values: [weigh(example.values, weights)] }));
  const [scale = 1, shift = 0] = trainLogistic(sums, 0);
  return weights.map((weight, at) => weight * scale + (at === bias ? shift : 0));
}

/** Mean and standard deviation of each value; a deviation of 1 where all are the same. */
function scalesOf(examples: readonly LogisticExample[]): { mean: number; deviation: number }[] {
  return (examples[0]?.values ?? []).map((_, at) => {
    const mean = examples.reduce((sum, { values }) => sum + values[at]!, 0) / examples.length;
    const variance =
      examples.reduce((sum, { values }) => sum + (values[at]! - mean) ** 2, 0) / examples.length;
    return { mean, deviation: Math.sqrt(variance) || 1 };
  });
}

/** Minus the logarithm of how likely the examples are, with an L2 penalty on all weights but the bias. */
export function logisticLoss(examples: readonly LogisticExample[], penalty: number): Objective {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  return (weights, gradient) => {
    const features = weights.length - 1;
    let loss = 0;
    gradient.fill(0);
    for (let feature = 0; feature < features; feature += 1) {
      loss += (penalty / 2) * weights[feature]! ** 2;
      gradient[feature] = penalty * weights[feature]!;
    }
    for (const { values, isTrue, weight } of examples) {
      const probability = predict(values, weights);
      const share = weight / total;
      loss -= share * Math.log(Math.max(1e-12, isTrue ? probability : 1 - probability));
      const pull = share * (probability - (isTrue ? 1 : 0));
      values.forEach((value, feature) => (gradient[feature]! += pull * value));
      gradient[features]! += pull;
    }
    return loss;
  };
}

export function predict(values: readonly number[], weights: Float64Array): number {
  return 1 / (1 + Math.exp(-weigh(values, weights)));
}

/** The sum of values times weights, with the bias: log odds. */
function weigh(values: readonly number[], weights: Float64Array): number {
  return values.reduce((total, value, feature) => total + value * weights[feature]!, weights[values.length]!);
}
