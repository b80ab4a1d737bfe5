import { readDataLines } from '../../data.ts';
import { once } from '../../once.ts';
import { WordIndex } from './wordIndex.ts';

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

/** The English words and names that everybody may use, whatever the article is about. */
export class English {
  /** Word → how common it is: 6 in every question, 4 common, 3 ordinary, 2 rare, 1 a name. */
  readonly #ranks = new Map<string, number>();
  #index: WordIndex | undefined;

  constructor() {
    let rank = 0;
    for (const line of readDataLines('en/words.txt')) {
      const heading = RANKS.get(line);
      if (heading !== undefined) rank = heading;
      else for (const word of line.split(' ')) this.#ranks.set(word, rank);
    }
    for (const word of EVERYDAY.split(' ')) this.#ranks.set(word, 6);
  }

  /** How common a word is, 0 for one that isn't English. */
  rank(word: string): number {
    return this.#ranks.get(word) ?? 0;
  }

  /** English words that look like a given one, best first; no rare ones, which are seldom meant. */
  similar(word: string): string[] {
    this.#index ??= new WordIndex([...this.#ranks.keys()].filter((known) => this.rank(known) !== RARE_RANK));
    return this.#index.similar(word);
  }
}

/** The one lexicon of the process, made when it is first needed: most questions are spelt well. */
export const loadEnglish = once(() => new English());
