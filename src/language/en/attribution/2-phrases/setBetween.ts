import { indexFrom, lastIndexBefore } from '../../../../values/indexFrom.ts';
import { capitalised } from '../../../../text/capitalised.ts';
import { isRegion } from '../people/regions.ts';
import type { Piece, Range, Phrase } from '../../../attribution.ts';
import { isPersonWord } from '../people/titles.ts';
import { describesPerson, nameEnd } from './appositions.ts';
import { headOf } from './headOf.ts';
import { verbGroup } from './verbGroups.ts';
import { isGerundAt, isRelative, isTime } from './wordKinds.ts';

/** "Quist, *R-Lisk*, who rows, said", "Quist, *Ph.D.*, a surgeon, said": the party and the place of somebody, or a degree. */
export function isPartyBefore(pieces: readonly Piece[], end: number): boolean {
  const near = pieces.slice(Math.max(0, end - LONGEST_PARTY), end);
  const own = near.slice(near.findLastIndex(({ word }) => word === ',') + 1);
  const words = own.map(({ word }) => word).join('');
  const isBehind = own.length > 0 && own.length < near.length && own[0]?.capital === true;
  return isBehind && (/^[rdi]-\p{LC}/u.test(words) || DEGREE.test(words));
}

/** "D-Upper Lisk.", and a comma before it. */
const LONGEST_PARTY = 6;

const DEGREE =
  /^(?:m\.?d|ph\.?d|d\.?phil|rn|rd|dds|dvm|pharmd|mph|msc|bsc|mba|j\.?d|cbe|obe|mbe|kc|qc|mp|mep|msp)\.?$/;

/** Where the comma stands before a state or country that tells where a place is, which ends before piece `end`: "a nurse from Lisk*,* Norland"; -1 elsewhere. */
export function regionComma(pieces: readonly Piece[], end: number): number {
  const comma = lastIndexBefore(pieces, end, ({ word }) => word === ',', end - 1 - LONGEST_REGION);
  const place = lastIndexBefore(pieces, comma, ({ capital }) => !capital, comma - 1 - LONGEST_REGION);
  const isPlace = place < comma - 1 && pieces[place]?.pos === 'ADP' && !isFirstSetting(pieces, place);
  if (!isPlace || comma + 1 === end) return -1;
  const own = pieces.slice(comma + 1, end);
  const name = own.map(({ word }) => capitalised(word)).join(' ');
  return own.every(({ capital }) => capital) && isRegion(name) ? comma : -1;
}

/** "New South Wales" */
const LONGEST_REGION = 3;

/** Pieces before the place in what tells first where or when it was, at most. */
const LONGEST_SETTING = 20;

/** "*After talks in* Lisk, Norland, which leads them, said" */
const isFirstSetting = (pieces: readonly Piece[], place: number): boolean =>
  pieces[0]?.pos === 'ADP' && place < LONGEST_SETTING && !hasComma(pieces, 0, place);

/** A word between commas that belongs to no phrase: Quist, *meanwhile*, said. */
export const isAsideBefore = (pieces: readonly Piece[], end: number): boolean =>
  pieces[end - 1]?.word === ',' &&
  pieces[end - 3]?.word === ',' &&
  /^(?:however|meanwhile|though|nevertheless|nonetheless|too|moreover|therefore)$/.test(
    pieces[end - 2]?.word ?? '',
  );

/** Where a bracket opens that closes at a piece: Halvard Brae *(Coastal, Lisk)*; elsewhere the piece itself. */
export function bracketStart(pieces: readonly Piece[], close: number, floor: number): number {
  if (pieces[close]?.word !== ')') return close;
  const open = lastIndexBefore(pieces, close, ({ word }) => word === '(', floor + 1);
  return open < 0 ? close : open;
}

/** "Quist, who heads *the division at Lisk Bank*, a lender, said": what follows the verb of a relative clause. */
export function isInRelative(pieces: readonly Piece[], { from }: Range, floor: number): boolean {
  const comma = lastIndexBefore(pieces, from, ({ word }) => word === ',', floor);
  return comma >= floor && isRelative(pieces[comma + 1]) && comma + 1 < from;
}

/** Where, when or while what something was said, before the subject: "*Outside court*, the vicar, Tobias Munn, said". */
export const isSetting = (pieces: readonly Piece[], { from }: Range, floor: number): boolean =>
  (from === floor + 1 && pieces[floor]?.pos === 'ADP' && !isAside(pieces, floor)) ||
  // "*Opening the debate*, the minister, Halvard Brae, said"
  (from > floor && isParticipleAt(pieces, floor) && !hasComma(pieces, floor, from)) ||
  (from === floor && /^(?:out|in)side$/.test(pieces[floor]?.word ?? ''));

/** "*Opening* the debate,", "*Asked* by the board," */
const isParticipleAt = (pieces: readonly Piece[], i: number): boolean =>
  isGerundAt(pieces, i) || (pieces[i]?.pos === 'VERB' && /(?:ed|^born)$/.test(pieces[i].word));

const hasComma = (pieces: readonly Piece[], from: number, to: number): boolean =>
  pieces.slice(from, to).some(({ word }) => word === ',');

/** "*As Quist*, the treasurer, put it" */
const isAside = (pieces: readonly Piece[], i: number): boolean =>
  pieces[i]?.word === 'as' && pieces[i + 1]?.capital === true;

/** A phrase after a comma that may describe what comes before it: ", a baker from Lisk", ", of Mill Row". */
export function beginsApposition(pieces: readonly Piece[], phrase: Range, floor: number): boolean {
  const first = pieces[phrase.from];
  const opener = pieces[phrase.from - 1];
  if (phrase.from - 1 <= floor) return false;
  // ", based in *Lisk*, Norland, said"
  const isPlaced = pieces[phrase.from - 3]?.word === ',' && isParticipleAt(pieces, phrase.from - 2);
  if (opener?.pos === 'ADP') return isPlaced || pieces[phrase.from - 2]?.word === ',';
  if (opener?.word !== ',') return false;
  return first?.pos === 'DET' || first?.pos === 'NUM' || isRelative(first) || first?.pos === 'ADP';
}

/** "Mara Quist, *deputy head of the office*, who …, said": what a person is, without an article. */
export const followsName = (pieces: readonly Piece[], { from }: Range, floor: number): boolean =>
  pieces[from - 1]?.word === ',' && pieces[from]?.pos !== 'PRON' && nameEnd(pieces, floor) === from - 1;

/** "Mara Quist, *Ivo's daughter*, who …, said" */
export const isOwned = (pieces: readonly Piece[], { from, to }: Range): boolean =>
  pieces.slice(from, to).some(({ word }) => word === "'s");

/** "*Cabinet Member* for Roads": a post in capitals. */
export function isPost(pieces: readonly Piece[], { from, to }: Range): boolean {
  const joint = indexFrom(pieces, from + 1, ({ pos }) => pos === 'ADP', to);
  const noun = pieces[joint - 1];
  const isOthers = isOwned(pieces, { from, to: joint });
  return joint > 0 && !isOthers && noun?.capital === true && isPersonWord(noun.word);
}

/** "*Cabinet Member* for Roads", "Mara Quist, *Chief Executive Officer*, Baltic Foods, said": a post in capitals, alone behind a whole name. */
export const isPostBeside = (pieces: readonly Piece[], post: Range, floor: number): boolean => {
  const noun = pieces[post.to - 1];
  const isBehind = post.from - 1 >= floor + 2 && nameEnd(pieces, floor) === post.from - 1;
  const isOffice = noun?.capital === true && isPersonWord(noun.word);
  return isPost(pieces, post) || (isBehind && isOffice);
};

export const isAge = (pieces: readonly Piece[], { from, to }: Range): boolean =>
  to - from === 1 && pieces[from]?.pos === 'NUM';

/** "thousands of times on Telegram", "many times" */
export const isCountOfTimes = (pieces: readonly Piece[], { from, to }: Range): boolean =>
  /^(?:\p{LC}+s|many|several|\d[\d,]*|two|three|\p{LC}*ty)$/u.test(pieces[from]?.word ?? '') &&
  indexFrom(pieces, from + 1, ({ word }) => word === 'times', Math.min(to, from + 4)) > 0;

/** "Norlink, whose *managing director*, Mara Quist, said": a post that a name fills before piece `end`; null elsewhere. */
export function heldPost(pieces: readonly Piece[], post: Range, end: number): Range | null {
  const whose = lastIndexBefore(pieces, post.from + 1, ({ word }) => word === 'whose', post.from - 2);
  const isHeld = end > post.to + 1 && nameEnd(pieces, post.to + 1) === end;
  return whose >= 0 && isHeld && describesPerson(pieces, post) ? { from: whose + 1, to: post.to } : null;
}

/** Names of departments and bodies between a post and whoever holds it, at most. */
const MOST_DEPARTMENTS = 3;

/** Pieces of such a post, or of such a name, at most. */
const LONGEST_OFFICE = 8;

/** "*The Director*, Harbour Safety, Mara Quist, said": the post before the name of what it is of, in capitals; null elsewhere. */
export function officeBefore(pieces: readonly Piece[], department: Range, floor: number): Range | null {
  let part = department;
  for (let i = 0; i < MOST_DEPARTMENTS && isInCapitals(pieces, part); i++) {
    const comma = part.from - 1;
    if (comma <= floor || pieces[comma]?.word !== ',') return null;
    const mark = lastIndexBefore(
      pieces,
      comma,
      ({ word, pos }) => word === ',' || pos === 'QUOTE',
      floor - 1,
    );
    part = { from: Math.max(mark + 1, floor), to: comma };
    const post = pieces[headOf(pieces, part).to - 1];
    const isOffice = post?.capital === true && isPersonWord(post.word);
    if (isOffice && isInCapitals(pieces, part)) return part;
  }
  return null;
}

/** "The Commissioner of Police", "Board of Health and Safety" */
function isInCapitals(pieces: readonly Piece[], { from, to }: Range): boolean {
  const own = pieces.slice(pieces[from]?.pos === 'DET' ? from + 1 : from, to);
  return (
    own.length > 0 &&
    own.length < LONGEST_OFFICE &&
    own.every(({ capital, pos, word }, i) => capital || (i > 0 && (pos === 'ADP' || word === 'and')))
  );
}

/** "Quist, who runs the ferry, the post and, *in May*, the school, puts it so": a thing among what stands beside a name, and a comma before the verb. */
export function isListedBeside(
  pieces: readonly Piece[],
  named: number,
  subject: Phrase,
  verb: number,
): boolean {
  const words = pieces.slice(subject.from, subject.beside?.to ?? subject.to);
  return (
    subject.from > named &&
    /^(?:who|an?|the)$/.test(pieces[named + 1]?.word ?? '') &&
    pieces[verbGroup(pieces, verb).from - 1]?.word === ',' &&
    words.every((piece) => !piece.capital || isTime(piece) || isTime({ word: piece.word.replace(/s$/, '') }))
  );
}
