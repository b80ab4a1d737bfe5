/**
 * The numbers by which a misspelling is read, found by `bench/make/spelling.ts --tune`
 * (coordinate descent over misspelt words of SQuADShifts' questions).
 */
export const COSTS = {
  /** A letter doubled or not: "rusia" → "russia" */
  doubled: 0.5,
  /** Two neighbours swapped: "recieve" → "receive" */
  swapped: 0.39,
  /** One vowel for another: "seperate" → "separate" */
  vowel: 1.22,
  /** One letter for another that sounds like it: "qwality" → "quality" */
  soundAlike: 0.48,
  /** One letter for its neighbour on the keyboard: "nodels" → "models" */
  keyboard: 0.71,
  /** A letter too many or too few: "chna" → "china" */
  dropped: 0.8,
  /** Any other letter: "taber" → "taper" */
  other: 1.23,
  /** Added when the first letter is another one: people rarely get it wrong. */
  firstLetter: 0.36,

  /** Part of the distance that is forgiven when both sound alike: "wimin" → "women" */
  soundsAlike: 0.3,
  /** The most that words of four or more sounds cost when they sound alike: "fizics" → "physics" */
  soundsAlikeMost: 1.2,
  /** Share of Fuse.js's score, 0 alike and 1 not. */
  fuse: 0.28,
  /** Head start of a word that the articles have over one that is only known to be English. */
  inArticles: 0.3,
  /** Head start for each step of how common an English word is. */
  common: 0.175,
  /** Head start for each doubling of a word's count in the articles. */
  frequent: 0.017,

  /** The largest distance that still is a misspelling grows with the word's letters, from `farthestLess` below 0. */
  farthestPerLetter: 0.39,
  farthestLess: 0.375,
  farthestMost: 3.36,
};
