import Fuse from 'fuse.js';
import type { Spelling } from '../../language/search.ts';
import { oncePer } from '../../values/once.ts';
import type { Slices } from '../../values/slices.ts';
import { COSTS } from './costs.ts';
import { typoDistance } from './distance.ts';
import { WordIndex } from './wordIndex.ts';

/** The words of a language that look like a given one. */
const indexOf = oncePer(({ words }: Spelling) => new WordIndex(words()));

/** Words that may be misspellings: letters only, as long as words are. "x86" and "https" plus rubbish stay. */
const CORRECTABLE = /^\p{L}{3,30}$/u;

/**
 * Reads misspelt words as words of the articles, or of their language.
 *
 *     const speller = new Speller(new WordIndex(['satellite', 'imagery']), () => 1);
 *     speller.correct('satelite', SPELLING); // 'satellite'
 *     speller.correct('wat', SPELLING); // 'what'
 *     speller.correct('bread', SPELLING); // null: rightly spelt
 */
export class Speller {
  readonly #countOf: (word: string) => number;
  readonly #index: WordIndex;

  /**
   * `index` has the words of the articles, folded to lower case without accents, and perhaps others; `countOf` says how
   * often the articles have a word.
   */
  constructor(index: WordIndex, countOf: (word: string) => number) {
    this.#index = index;
    this.#countOf = countOf;
  }

  /** Does what the first correction would otherwise wait for. */
  prepare(): Slices<void> {
    return this.#index.prepare();
  }

  /**
   * The word that was meant, or null for a word that is rightly spelt or resembles none.
   * It may be one that the articles do not have: "wat" is "what" even where only "hat" is known.
   */
  correct(word: string, spelling: Spelling): string | null {
    if (!CORRECTABLE.test(word) || this.#countOf(word) > 0 || spelling.rankOf(word) > 0) return null;
    const similar = new Set([
      ...this.#index.similar(word, (other) => this.#countOf(other) > 0),
      ...indexOf(spelling).similar(word),
    ]);
    const near = nearest(word, similar, spelling.soundKey);
    const heard = near.find(({ word: other }) => isHeard(word, other, spelling));
    if (heard) return heard.word;
    let best: { word: string; cost: number } | null = null;
    for (const { word: candidate, distance } of near) {
      const cost = distance - this.#headStart(candidate, spelling);
      if (!best || cost < best.cost) best = { word: candidate, cost };
    }
    return best?.word ?? null;
  }

  /** Whether the articles have a word that is one slip away: "parish" for "parrish", rightly spelt as a name. */
  isNear(word: string): boolean {
    const similar = this.#index.similar(word, (other) => this.#countOf(other) > 0);
    return similar.some((other) => typoDistance(word, other) <= 1);
  }

  #headStart(word: string, { rankOf }: Spelling): number {
    const count = this.#countOf(word);
    const common = COSTS.common * rankOf(word);
    return count === 0 ? common : common + COSTS.inArticles + COSTS.frequent * Math.log2(count + 1);
  }
}

/** How common the words are that questions are made of; see `Spelling.rankOf`. */
const EVERYDAY = 6;

/** Whether a word just sounds like one of every question and lacks a letter of it: "wich" is "which", not "with". */
function isHeard(typed: string, word: string, { rankOf, soundKey }: Spelling): boolean {
  return (
    rankOf(word) === EVERYDAY &&
    soundKey(typed) === soundKey(word) &&
    word.length === typed.length + 1 &&
    typoDistance(typed, word, COSTS.dropped) <= COSTS.dropped
  );
}

/** The candidates that the word may be a misspelling of, with their distances. */
function nearest(
  word: string,
  candidates: Iterable<string>,
  soundKey: Spelling['soundKey'],
): { word: string; distance: number }[] {
  const limit = Math.min(COSTS.farthestMost, COSTS.farthestPerLetter * word.length - COSTS.farthestLess);
  const sound = soundKey(word);
  const near = [...candidates]
    .map((candidate) => ({
      word: candidate,
      distance:
        soundKey(candidate) === sound
          ? heardDistance(word, candidate, sound)
          : typoDistance(word, candidate, limit),
    }))
    .filter(({ distance }) => distance <= limit);
  const fuse = new Fuse(near, { keys: ['word'], threshold: 1, includeScore: true, ignoreFieldNorm: true });
  return fuse
    .search(word)
    .map(({ item, score = 1 }) => ({ ...item, distance: item.distance + COSTS.fuse * score }));
}

/** The distance of words that sound alike. */
function heardDistance(word: string, candidate: string, sound: string): number {
  const distance = typoDistance(word, candidate) * (1 - COSTS.soundsAlike);
  return sound.length < 4 ? distance : Math.min(distance, COSTS.soundsAlikeMost);
}
