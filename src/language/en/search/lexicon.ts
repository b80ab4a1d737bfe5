import { readDataLines } from '../../../data.ts';
import { once } from '../../../once.ts';
import type { Spelling } from '../../search.ts';
import { opensName, standsForName } from './namePlaces.ts';
import { soundKey, spokenKey } from './sounds.ts';

/** What questions are made of, far commoner than any other word. */
const EVERYDAY =
  'what who whom whose where when why how which is are was were do does did has have had will would can could ' +
  'should the that this these those there their they them with from for about and not you your his her its into';

const RARE_RANK = 2;

/** The headings of `data/en/words.txt`, and how common the words below them are. */
const RANKS: ReadonlyMap<string, number> = new Map([
  ['[common]', 4],
  ['[ordinary]', 3],
  ['[rare]', RARE_RANK],
  ['[names]', 1],
]);

/** Word → how common it is: 6 in every question, 4 common, 3 ordinary, 2 rare, 1 a name. Most questions need none of it. */
const loadRanks = once((): ReadonlyMap<string, number> => {
  const ranks = new Map<string, number>();
  let rank = 0;
  for (const line of readDataLines('en/words.txt')) {
    const heading = RANKS.get(line);
    if (heading !== undefined) rank = heading;
    else for (const word of line.split(' ')) ranks.set(word, rank);
  }
  for (const word of EVERYDAY.split(' ')) ranks.set(word, 6);
  return ranks;
});

/** English as it is spelt. Rare words are known to be right, but seldom meant. */
export const SPELLING: Spelling = {
  rankOf: (word) => loadRanks().get(word) ?? 0,
  words: () => [...loadRanks()].filter(([, rank]) => rank !== RARE_RANK).map(([word]) => word),
  soundKey,
  spokenKey,
  opensName,
  standsForName,
};
