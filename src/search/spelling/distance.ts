import { COSTS } from './costs.ts';

const VOWELS = new Set('aeiouy');
const SOUND_ALIKE = pairs('ck cs kq ks kx sz sx xz gj fv dt bp mn vw ct cz');
const KEYBOARD = pairs(
  'qw we er rt ty yu ui io op as sd df fg gh hj jk kl zx xc cv vb bn nm ' +
    'qa ws ed rf tg yh uj ik ol az sx dc fv gb hn jm wa es rd ft gy hu ji ko lp sz dx fc gv hb jn km',
);

/**
 * How far a misspelling is from a word: the cheapest way to turn one into the other by dropping, adding,
 * changing and swapping letters (optimal string alignment, a Damerau-Levenshtein distance), each at its cost.
 * 0 for equal words; Infinity if it is more than `limit`.
 */
export function typoDistance(typo: string, word: string, limit = Infinity): number {
  let before: number[] = [];
  let row: number[] = [0];
  for (let j = 1; j <= word.length; j++) row.push(row[j - 1]! + gapCost(word, j - 1));
  for (let i = 1; i <= typo.length; i++) {
    const gap = gapCost(typo, i - 1);
    const next = [row[0]! + gap];
    let least = next[0]!;
    for (let j = 1; j <= word.length; j++) {
      let cost = Math.min(
        row[j]! + gap,
        next[j - 1]! + gapCost(word, j - 1),
        row[j - 1]! + changeCost(typo[i - 1]!, word[j - 1]!),
      );
      if (isSwap(typo, i, word, j)) cost = Math.min(cost, before[j - 2]! + COSTS.swapped);
      next.push(cost);
      least = Math.min(least, cost);
    }
    // A swap looks two rows back, and costs at least this much.
    if (least - COSTS.swapped > limit) return Infinity;
    [before, row] = [row, next];
  }
  const distance = row[word.length]! + firstLetterCost(typo, word);
  return distance > limit ? Infinity : distance;
}

/** Whether the two letters before `i` and `j` are the same in the other order. */
function isSwap(typo: string, i: number, word: string, j: number): boolean {
  return (
    i > 1 &&
    j > 1 &&
    typo[i - 1] === word[j - 2] &&
    typo[i - 2] === word[j - 1] &&
    typo[i - 1] !== typo[i - 2]
  );
}

/** Cost of one letter too many or too few. */
function gapCost(word: string, at: number): number {
  const letter = word[at];
  return letter === word[at - 1] || letter === word[at + 1] ? COSTS.doubled : COSTS.dropped;
}

function changeCost(a: string, b: string): number {
  if (a === b) return 0;
  if (VOWELS.has(a) && VOWELS.has(b)) return COSTS.vowel;
  if (SOUND_ALIKE.has(a + b)) return COSTS.soundAlike;
  return KEYBOARD.has(a + b) ? COSTS.keyboard : COSTS.other;
}

function firstLetterCost(typo: string, word: string): number {
  const slips = typo[0] === word[0] || isSwap(typo, 2, word, 2) || KEYBOARD.has(`${typo[0]}${word[0]}`);
  return slips ? 0 : COSTS.firstLetter;
}

/** Pairs of letters, in both orders. */
function pairs(list: string): Set<string> {
  return new Set(list.split(' ').flatMap((pair) => [pair, pair.charAt(1) + pair.charAt(0)]));
}
