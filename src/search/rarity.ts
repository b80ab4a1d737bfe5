import { readDataLines } from '../data.ts';
import { once } from '../once.ts';

/**
 * How many sentences of English at large the passages are mixed with. An article of 25 sentences knows little
 * about which words are rare; 100,000 passages know it all by themselves.
 */
const BACKGROUND_SENTENCES = 100;

/** Share of sentences for a term that the background does not list. */
const UNLISTED_SHARE = 0.00005;

/**
 * How much a term tells, in nats: BM25's inverse document frequency (Robertson and Spärck Jones)
 * over the passages mixed with sentences of English at large.
 */
export function rarity(term: string, holders: number, passages: number): number {
  const all = passages + BACKGROUND_SENTENCES;
  const holding = holders + BACKGROUND_SENTENCES * (loadShares().get(term) ?? UNLISTED_SHARE);
  return Math.log(1 + (all - holding + 0.5) / (holding + 0.5));
}

/** How much a term tells among the passages alone, in nats. */
export function localRarity(holders: number, passages: number): number {
  return Math.log((passages + 1) / (holders + 0.5));
}

/** Term → share of sentences that hold it. */
const loadShares = once(
  (): ReadonlyMap<string, number> =>
    new Map(
      readDataLines('en/background.txt').flatMap((line) => {
        const [step = '', ...terms] = line.split(' ');
        return terms.map((term) => [term, Math.exp(-Number(step) / 4)] as const);
      }),
    ),
);
