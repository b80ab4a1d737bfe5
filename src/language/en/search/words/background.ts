import { readDataLines } from '../../../../disk/data.ts';
import { once } from '../../../../values/once.ts';

/** Stem → share of English sentences that hold it. */
const loadShares = once(
  (): ReadonlyMap<string, number> =>
    new Map(
      readDataLines('en/background.txt').flatMap((line) => {
        const [step = '', ...terms] = line.split(' ');
        return terms.map((term) => [term, Math.exp(-Number(step) / 4)] as const);
      }),
    ),
);

/** Share of English sentences that hold a stem, 0 for one that hardly any has. */
export function shareOf(stem: string): number {
  return loadShares().get(stem) ?? 0;
}
