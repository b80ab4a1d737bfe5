import type { Match } from '../types.ts';

/**
 * How likely a passage must be, beside the answer, to be worth a look.
 *
 * On the ten stories under test/stories, with the encoder, 1 of 165 runners-up below it was right and 16 of 175 above
 * it; on the eight held-out ones 1 of 143 and 9 of 117.
 */
const LEAST_SHARE = 1 / 200;

/**
 * The answer's passage and the runners-up that may answer too, best first. Scores are logarithms of likelihoods, as the
 * ranker learned them, so that the difference of two tells how many times likelier one passage is.
 */
export function passagesThatMatch(matches: readonly Match[]): Match[] {
  const best = matches[0]?.score ?? 0;
  return matches.filter(({ score }) => Math.exp(score - best) >= LEAST_SHARE);
}
