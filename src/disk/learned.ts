import { readDataLines } from './data.ts';

/** What each sign adds to the log-odds; the empty one is added to all. */
export type LearnedWeights = ReadonlyMap<string, number>;

/** The weights that a script of `bench/train` has learned, from its file in `data/`: `readWeights('en/goingOn.txt')`. */
export function readWeights(name: string): LearnedWeights {
  return new Map(
    readDataLines(name).map((line) => {
      const [weight, sign = ''] = line.split('\t');
      return [sign, Number(weight)];
    }),
  );
}

/** The log-odds of what has some signs. */
export function oddsOf(signs: Iterable<string>, weights: LearnedWeights): number {
  let odds = weights.get('') ?? 0;
  for (const sign of signs) odds += weights.get(sign) ?? 0;
  return odds;
}
