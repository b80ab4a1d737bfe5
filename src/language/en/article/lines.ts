import { readDataLines } from '../../../data.ts';
import { once } from '../../../once.ts';
import type { SignWeights } from '../../article.ts';

/** What the signs of a line weigh, as `bench/train/lines.ts` has learned it. */
export const lines = once((): ReadonlyMap<string, SignWeights> => {
  const weights = new Map<string, SignWeights>();
  for (const line of readDataLines('en/lines.txt')) {
    const [boilerplate, headline, sign = ''] = line.split('\t');
    weights.set(sign, { boilerplate: Number(boilerplate), headline: Number(headline) });
  }
  return weights;
});
