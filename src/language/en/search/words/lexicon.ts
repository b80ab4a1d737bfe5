import { readDataLines } from '../../../../disk/data.ts';
import { once } from '../../../../values/once.ts';
import { SortedWords } from '../../../../text/sortedWords.ts';
import { wordSet } from '../../../wordList.ts';
import type { Spelling } from '../../../search.ts';
import { namesGroup, opensName, standsForName } from '../questions/opensName.ts';
import { soundKey, spokenKey } from './sounds.ts';

/** What questions are made of, far commoner than any other word. */
const EVERYDAY = wordSet(
  'what who whom whose where when why how which is are was were do does did has have had will would can could ' +
    'should the that this these those there their they them with from for about and not you your his her its into',
);
const EVERYDAY_RANK = 6;
const RARE_RANK = 2;

/** The headings of `data/en/words.txt`, and how common the words below them are. */
const RANKS: ReadonlyMap<string, number> = new Map([
  ['[common]', 4],
  ['[ordinary]', 3],
  ['[rare]', RARE_RANK],
  ['[names]', 1],
]);

/** Words by how common they are: 4 common, 3 ordinary, 2 rare, 1 a name. Most questions need none of it. */
const loadRanks = once((): ReadonlyMap<number, SortedWords> => {
  const ranks = new Map<number, string[]>();
  let lines: string[] = [];
  for (const line of readDataLines('en/words.txt')) {
    const rank = RANKS.get(line);
    if (rank === undefined) lines.push(line);
    else ranks.set(rank, (lines = []));
  }
  return new Map([...ranks].map(([rank, some]) => [rank, new SortedWords(some)]));
});

/** How common a word is, from 6 in every question down to 0, which is none. */
function rankOf(word: string): number {
  if (EVERYDAY.has(word)) return EVERYDAY_RANK;
  for (const [rank, some] of loadRanks()) if (some.has(word)) return rank;
  return 0;
}

function* words(): Generator<string> {
  const others = new Set(EVERYDAY);
  for (const [rank, some] of loadRanks()) {
    if (rank === RARE_RANK) continue;
    for (const word of some) {
      others.delete(word);
      yield word;
    }
  }
  yield* others;
}

/** English as it is spelt. Rare words are known to be right, but seldom meant. */
export const SPELLING: Spelling = {
  rankOf,
  words,
  soundKey,
  spokenKey,
  opensName,
  standsForName,
  namesGroup,
};
