import { minimize, type Objective } from './minimize.ts';

/** What a sign adds to the log-odds; '' is what is added to all. */
export type Weights = ReadonlyMap<string, number>;

/** Something that is so or is not. */
export interface YesNo {
  readonly signs: readonly string[];
  readonly isTrue: boolean;
  /** How much it counts. */
  readonly weight: number;
  /** The text that it stands in: a sign is learned that so many texts have. */
  readonly text: unknown;
}

/** Things of which one is chosen. */
export interface Choice {
  readonly options: readonly { readonly signs: readonly string[]; readonly isRight: boolean }[];
  readonly weight: number;
  readonly text: unknown;
}

export interface LearningOptions {
  /** A sign is learned that at least so many texts have. */
  readonly fewest: number;
  /** What the squares of the weights cost (L2). */
  readonly penalty: number;
}

/** The log-odds of something with these signs. */
export function scoreOf(signs: readonly string[], weights: Weights): number {
  return signs.reduce((sum, sign) => sum + (weights.get(sign) ?? 0), weights.get('') ?? 0);
}

/** Learns what tells that something is so: logistic regression with an L2 penalty on all weights but the bias. */
export function learnYesNo(all: readonly YesNo[], { fewest, penalty }: LearningOptions): Weights {
  const numbers = numberSigns(all, ({ signs }) => signs, fewest);
  const examples = all.map(({ signs, isTrue, weight }) => ({
    places: placesOf(signs, numbers),
    isTrue,
    weight,
  }));
  const total = totalOf(examples);
  const bias = numbers.size;
  const loss: Objective = (weights, gradient) => {
    let sum = penalize(weights, gradient, penalty, bias);
    for (const { places, isTrue, weight } of examples) {
      const odds = add(weights, places) + weights[bias]!;
      const margin = isTrue ? odds : -odds;
      sum += (weight / total) * (Math.log1p(Math.exp(-Math.abs(margin))) + Math.max(0, -margin));
      const slope = (weight / total) * (1 / (1 + Math.exp(-odds)) - Number(isTrue));
      for (const place of places) gradient[place]! += slope;
      gradient[bias]! += slope;
    }
    return sum;
  };
  return named(minimize(loss, new Float64Array(bias + 1)), numbers);
}

/** Learns what tells which of several is the right one (softmax), with an L2 penalty; of those without a right one, only which signs there are. */
export function learnChoice(all: readonly Choice[], { fewest, penalty }: LearningOptions): Weights {
  const numbers = numberSigns(all, ({ options }) => options.flatMap(({ signs }) => signs), fewest);
  const choices = all
    .filter(({ options }) => options.some(({ isRight }) => isRight))
    .map(({ options, weight }) => ({
      options: options.map(({ signs, isRight }) => ({ places: placesOf(signs, numbers), isRight })),
      weight,
    }));
  const total = totalOf(choices);
  const loss: Objective = (weights, gradient) => {
    let sum = penalize(weights, gradient, penalty, numbers.size);
    for (const { options, weight } of choices) {
      const odds = options.map(({ places }) => add(weights, places));
      const most = Math.max(...odds);
      const shares = odds.map((one) => Math.exp(one - most));
      const whole = shares.reduce((one, other) => one + other, 0);
      const right = shares.reduce((one, share, at) => one + (options[at]!.isRight ? share : 0), 0);
      sum -= (weight / total) * Math.log(right / whole);
      options.forEach(({ places, isRight }, at) => {
        const slope = (weight / total) * (shares[at]! / whole - (isRight ? shares[at]! / right : 0));
        for (const place of places) gradient[place]! += slope;
      });
    }
    return sum;
  };
  return named(minimize(loss, new Float64Array(numbers.size + 1)), numbers);
}

const totalOf = (examples: readonly { readonly weight: number }[]): number =>
  examples.reduce((sum, { weight }) => sum + weight, 0);

/** A number for each sign that enough texts have. */
function numberSigns<Example extends { readonly text: unknown }>(
  examples: readonly Example[],
  signsIn: (example: Example) => readonly string[],
  fewest: number,
): Map<string, number> {
  const texts = new Map<unknown, Set<string>>();
  for (const example of examples) {
    const signs = texts.get(example.text) ?? new Set();
    for (const sign of signsIn(example)) signs.add(sign);
    texts.set(example.text, signs);
  }
  const counts = new Map<string, number>();
  for (const signs of texts.values()) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const often = [...counts].filter(([, count]) => count >= fewest);
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
