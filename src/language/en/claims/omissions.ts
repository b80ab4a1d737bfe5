import { once } from '../../../values/once.ts';
import type { Omission } from '../../claims.ts';
import type { Piece } from '../../attribution.ts';
import { wordList, wordSet } from '../../wordList.ts';
import { familyOf } from '../search/words/families.ts';
import { isNegation } from './denials.ts';

/** What tells of how many, how much or whom a sentence holds, or sets it against something else. */
const CHANGES = wordSet(
  `only just merely solely about around roughly approximately up least most more less fewer than nearly almost barely scarcely
   but although though however despite yet instead rather except apart besides like as unlike against would-be so-called
   former formerly ex acting deputy vice provided providing supposing assuming case event theory principle condition
   claim claims claimed pretend pretended false falsely fake`,
);
/** Of whom a sentence holds in which one of these stands before: "*All* boats [from Norrby] are banned". */
const QUANTITIES = wordSet('all every each any only most few little both half none');
/** Verbs of what is not done, so that a part less makes more of it: "banned cars [from the square]". */
const loadNotDone = once(
  (): ReadonlySet<string> =>
    new Set(
      wordList(
        'abandon avoid ban bar block cancel cease deny end forbid halt lack miss prevent prohibit quit reject refuse stop',
      ).map((verb) => familyOf(verb)),
    ),
);
/** Begin a clause that hangs on what stands before it. */
const OPENS_CLAUSE = wordSet('who which that whose whom where when while after before because since');
/** Before a number these tell when, where or whence. */
const BEFORE_NUMBER = wordSet('in on at from since of to');

const SIGN = /^[,–—()-]+$/u;
const isVerb = ({ pos }: Piece): boolean => pos === 'AUX' || pos === 'VERB';

/** Verbs that a clause of its own has, or may have, by their places: neither "leaving" nor "to leave" nor "two stolen boats". */
function clauseVerbs(tokens: readonly Piece[]): readonly number[] {
  return tokens.flatMap((token, at) => {
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    const isBeside = /^(?:DET|NUM|ADJ|ADP)$/u.test(before?.pos ?? '') && next?.pos === 'NOUN';
    return isVerb(token) && !token.word.endsWith('ing') && before?.word !== 'to' && !isBeside ? [at] : [];
  });
}

/** Whether what stands before makes more of a sentence that a part of it is left out of. */
const widens = (before: readonly Piece[]): boolean =>
  before.some(({ word }) => isNegation(word) || QUANTITIES.has(word) || loadNotDone().has(familyOf(word)));

/**
 * Whether a sentence says no more without a part that is left out: a phrase or clause as a whole, with nothing that denies, counts,
 * hedges or compares, and so that nothing before it becomes the subject of what follows.
 *
 *     A clerk [who sold the boats] was fined.   Wren hit Lund[, who fell,] and ran.
 *     but not   The clerk[’s brother] was fined.   Wren hit Lund [and Pike] ran.   We did not vote [for Lund] in May.
 */
export function mayBeLeftOut({ before, leftOut, behind }: Omission): boolean {
  const words = leftOut.filter(({ word }) => !SIGN.test(word));
  if (words.length === 0) return true;
  const isOpened = leftOut[0] !== words[0];
  const isClosed = leftOut.at(-1) !== words.at(-1);
  const inner = leftOut.slice(isOpened ? 1 : 0, isClosed ? -1 : undefined);
  const [next] = behind;
  if (!next || words.some(({ word, pos }) => CHANGES.has(word) || (pos === 'PUNCT' && word !== ',')))
    return false;
  if (hasOtherNumber(inner) || !isWhole(inner, isOpened && isClosed)) return false;
  // "Wren hit Lund [and Pike] ran": whoever stands before would be the one who does what follows.
  const isTakenOver = isVerb(next) && clauseVerbs(before).length > 0;
  if (isTakenOver || !hangsOn(inner, next, isOpened && isClosed)) return false;
  if (isOpened && isClosed) return !/^(?:DET|NOUN|PROPN|PRON|NUM|ADJ)$/u.test(next.pos);
  if (isOpened) return next.pos === 'CCONJ' && clauseVerbs(inner).length === 0 && isNoun(inner.at(-1));
  if (isCountedToo(before, inner)) return false;
  return !isClosed && beginsPhrase(inner) && endsPhrase(inner, behind) && !widens(before);
}

/** "40 clerks [and bakers]", though not "40 clerks [and the bakers]": one number counts both. */
function isCountedToo(before: readonly Piece[], inner: readonly Piece[]): boolean {
  const at = before.findLastIndex(({ pos }) => pos !== 'NOUN' && pos !== 'ADJ');
  const [joins, next] = inner;
  return before[at]?.pos === 'NUM' && joins?.word === 'and' && /^(?:NOUN|ADJ)$/u.test(next?.pos ?? '');
}

/** "Nine years [and six months]" */
function hasOtherNumber(inner: readonly Piece[]): boolean {
  const first = inner[0]?.word ?? '';
  return inner.some(({ pos }) => pos === 'NUM') && !BEFORE_NUMBER.has(first) && !OPENS_CLAUSE.has(first);
}

/** Whether a part is one phrase or clause: "of theft and Pike" and "of theft, Pike" are the end of one and the beginning of another. */
function isWhole(inner: readonly Piece[], isSetOff: boolean): boolean {
  return isSetOff || !inner.slice(1).some(({ word, pos }) => word === ',' || pos === 'CCONJ');
}

/** Whether a part with a verb is a clause that hangs on what stands before, and that nothing behind it goes on with. */
function hangsOn(inner: readonly Piece[], next: Piece, isSetOff: boolean): boolean {
  const verbs = clauseVerbs(inner);
  const opens = OPENS_CLAUSE.has(inner[0]?.word ?? '');
  const isOne = verbs.every((at, place) => place === 0 || verbs[place - 1] === at - 1);
  if (verbs.length === 0) return !opens || inner[0]?.pos === 'ADP';
  return opens && isOne && (isSetOff || next.pos !== 'CCONJ');
}

function beginsPhrase([first, second]: readonly Piece[]): boolean {
  if (!first) return false;
  if (OPENS_CLAUSE.has(first.word)) return true;
  if (first.word === 'to' && second?.pos === 'VERB') return true;
  return first.pos === 'ADP' || first.word === 'and';
}

/** Whether a part ends with what ends a phrase, and what follows does not go on with it: "for the police [officer]". */
function endsPhrase(inner: readonly Piece[], [next, after]: readonly Piece[]): boolean {
  const last = inner.at(-1);
  const isEnd =
    isNoun(last) || last?.pos === 'ADV' || (clauseVerbs(inner).length > 0 && last?.pos === 'VERB');
  // "Late on Sunday" and "to pay" go on with nothing.
  const isApart = next?.word === 'to' || (next?.pos === 'ADJ' && after?.pos === 'ADP');
  return isEnd && (isApart || !/^(?:DET|NOUN|PROPN|NUM|ADJ|PART)$/u.test(next?.pos ?? ''));
}

const isNoun = (token: Piece | undefined): boolean => /^(?:NOUN|PROPN|NUM|PRON)$/u.test(token?.pos ?? '');
