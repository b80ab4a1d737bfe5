import { findInRow, type Word } from './claimWords.ts';

/** What kind of words a claim and its passage do not share. */
export type DifferenceKind = 'number' | 'negation' | 'name' | 'words' | 'left out' | 'opposite';

/** Words in which a claim differs from its passage. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** Only in the message. */
  readonly message: readonly string[];
  /** Only in the article. */
  readonly article: readonly string[];
}

/** Fewer words in a row are no quotation: they stand in many sentences. */
const FEWEST = 4;

/** In what a claim differs from a passage; in nothing when it's the passage word for word, or a part that says the same. */
export function compareWords(claim: readonly Word[], passage: readonly Word[]): Difference[] {
  const at = findInRow(claim, passage);
  if (at >= 0 && (claim.length >= FEWEST || claim.length === passage.length)) {
    const leftOut = [...passage.slice(0, at), ...passage.slice(at + claim.length)].filter(
      ({ isReservation }) => isReservation,
    );
    return leftOut.length === 0 ? [] : [{ kind: 'left out', message: [], article: formsOf(leftOut) }];
  }
  const { added, missing } = align(claim, passage);
  const named = new Set([...claim.slice(1), ...passage.slice(1)].filter(isName).map(({ form }) => form));
  const kindOf = (word: Word): DifferenceKind => {
    if (word.isNumber) return 'number';
    if (word.isNegation) return 'negation';
    return named.has(word.form) ? 'name' : 'words';
  };
  const kinds: readonly DifferenceKind[] = ['number', 'negation', 'name', 'words'];
  return kinds
    .map((kind) => ({
      kind,
      message: formsOf(added.filter((word) => kindOf(word) === kind)),
      article: formsOf(missing.filter((word) => kindOf(word) === kind)),
    }))
    .filter(({ message, article }) => message.length + article.length > 0);
}

function isName({ isCapital, form }: Word): boolean {
  return isCapital && form.length > 1;
}

function formsOf(words: readonly Word[]): string[] {
  return [...new Set(words.map(({ form }) => form))];
}

/**
 * The words that only one of the two has, when as many as possible stay in order (the longest common subsequence).
 * Of the passage only what lies between the first and the last word that they share.
 */
function align(claim: readonly Word[], passage: readonly Word[]): { added: Word[]; missing: Word[] } {
  const lengths = claim.map(() => new Uint16Array(passage.length + 1));
  lengths.push(new Uint16Array(passage.length + 1));
  for (let i = claim.length - 1; i >= 0; i--) {
    for (let j = passage.length - 1; j >= 0; j--) {
      lengths[i]![j] =
        claim[i]!.form === passage[j]!.form
          ? lengths[i + 1]![j + 1]! + 1
          : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  const added: Word[] = [];
  const unshared: { word: Word; place: number }[] = [];
  const shared: number[] = [];
  for (let i = 0, j = 0; i < claim.length || j < passage.length;) {
    const [mine, theirs] = [claim[i], passage[j]];
    if (mine && theirs && mine.form === theirs.form) {
      shared.push(j);
      i++;
      j++;
    } else if (theirs && (!mine || lengths[i]![j + 1]! >= lengths[i + 1]![j]!)) {
      unshared.push({ word: theirs, place: j++ });
    } else if (mine) {
      added.push(mine);
      i++;
    }
  }
  const [first = 0, last = 0] = [shared[0], shared.at(-1)];
  // What was left out around it matters only where it takes the claim back, and where a number or name was put in its place.
  const missing = unshared.filter(
    ({ word, place }) => (place > first && place < last) || word.isReservation || word.isNumber,
  );
  return { added, missing: missing.map(({ word }) => word) };
}
