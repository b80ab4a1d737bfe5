import type { Piece } from '../../attribution.ts';
import { wordSet } from '../../wordList.ts';
import { NUMBER_WORD } from '../search/numbers.ts';
import { sideAt } from './sides.ts';

/** Says of what stands beside it that nothing else is meant: "to members *only*". */
const ONLY = wordSet('only solely exclusively alone');
/** What is taken out of what was said before: "on weekdays *excluding* lorries". */
const EXCEPT = wordSet('except excepting excluding barring');
const EXCEPT_PAIRS = wordSet(
  'apart-from aside-from other-than save-for not-including not-counting the-exception',
);
/** Before a number these tell which ones: "patients *over* 18". */
const SIZES = wordSet('over under above below aged older younger beyond');
const MORE = wordSet('more fewer less at over under above below');
/** On whom alone something was tried, or how. */
const TRIED_ON = wordSet(
  `mice mouse rat rats rodents animals monkeys primates pigs dogs cats rabbits hamsters ferrets fish flies yeast cells tissue
   humans people men women children adults infants babies toddlers boys girls teenagers adolescents volunteers patients participants
   trial trials test tests experiment experiments simulation simulations vitro theory`,
);
const TIMES = wordSet(
  'second seconds minute minutes hour hours day days night nights week weeks month months year years',
);
/** What makes an age of them: "over two years *old*". */
const AGES = wordSet('old age');
/** Behind these "among" tells who had a part, and limits nothing. */
const SHARED = /^(?:shar|divid|split|distribut|rank|count|number)/u;
const PLURAL = /(?:[^s]s|^people|^(?:wo)?men|^children|^mice)$/u;

const IS_NUMBER = new RegExp(`^(?:${NUMBER_WORD})$`, 'iu');

const isVerb = ({ pos }: Piece): boolean => pos === 'AUX' || pos === 'VERB';
const isPreposition = (piece: Piece | undefined): boolean => piece?.pos === 'ADP' || piece?.word === 'to';

/**
 * The words behind a claim, up to the end of its clause, that tell of what alone it holds; none where they only tell more of it.
 *
 *     The pool opens | on Sundays to members only.   The vaccine works | in mice.   Prices fell | in Lund but rose in Norrby.
 *     but not   The mill opened | in May with only 40 guests.   Police found tools | in homes.
 */
export function narrowingBehind(claim: readonly Piece[], behind: readonly Piece[]): readonly Piece[] {
  // A past form may be taken for an adjective or a noun: "healed".
  if (!claim.some((piece) => isVerb(piece) || /(?:ADJ|NOUN).*ed$/u.test(`${piece.pos} ${piece.word}`)))
    return [];
  const tail = behind.slice(0, endOfClause(behind));
  const ways = [
    onlyIn(tail),
    exceptIn(tail),
    sizeIn(claim, tail),
    triedIn(claim, tail),
    contrastIn(claim, tail, behind),
    moreThan(tail),
  ];
  return ways.find((words) => words.length > 0) ?? [];
}

/** Where a further clause, a quotation or a sentence begins. */
function endOfClause(behind: readonly Piece[]): number {
  const end = behind.findIndex(
    ({ word, pos }, at) =>
      (pos === 'PUNCT' &&
        !(
          word === ',' &&
          (ONLY.has(behind[at + 1]?.word ?? '') || EXCEPT.has(behind[at + 1]?.word ?? ''))
        )) ||
      pos === 'QUOTE' ||
      (pos === 'CCONJ' && !isPhrase(behind.slice(at + 1))) ||
      /^(?:who|which|that|because|when|where|while|whereas|after|before|as|if|unless)$/u.test(word),
  );
  return end < 0 ? behind.length : end;
}

/** Whether words begin with a noun of a list, and not with a clause: "and his clerks only". */
function isPhrase(words: readonly Piece[]): boolean {
  const next = words.find(({ pos }) => !/^(?:DET|ADJ|NOUN|PROPN|NUM)$/u.test(pos));
  return next !== undefined && next !== words[0] && !isVerb(next);
}

/** "On Monday *only*", "*only* to lorries"; "with only 40 guests" and "only to find" limit nothing. */
function onlyIn(tail: readonly Piece[]): readonly Piece[] {
  const at = tail.findIndex(({ word }, place) => {
    if (!ONLY.has(word) || tail[place - 1]?.pos === 'DET') return false;
    const [next, second] = tail.slice(place + 1);
    if (word === 'alone') return /^(?:NOUN|PROPN|NUM)$/u.test(tail[place - 1]?.pos ?? '');
    return next === undefined || (isPreposition(next) && !(next.word === 'to' && second?.pos === 'VERB'));
  });
  if (at < 0) return [];
  return at === tail.length - 1 || tail[at]!.word === 'alone'
    ? tail.slice(Math.max(at - 2, 0), at + 1)
    : tail.slice(at, at + 3);
}

function exceptIn(tail: readonly Piece[]): readonly Piece[] {
  const at = tail.findIndex(
    ({ word }, place) => EXCEPT.has(word) || EXCEPT_PAIRS.has(`${word}-${tail[place + 1]?.word ?? ''}`),
  );
  return at < 0 ? [] : tail.slice(at, at + 3);
}

/** "Patients | over 18", "firms | with more than 50 workers"; "homes | over two years" tells how long it took. */
function sizeIn(claim: readonly Piece[], tail: readonly Piece[]): readonly Piece[] {
  const last = claim.findLast(({ pos }) => pos !== 'PUNCT');
  const [next, second] = tail;
  if (last?.pos !== 'NOUN' || !PLURAL.test(last.word) || TIMES.has(last.word) || !next) return [];
  const isSize = SIZES.has(next.word) || (next.word === 'with' && MORE.has(second?.word ?? ''));
  const at = tail
    .slice(0, 5)
    .findIndex(({ word, pos }) => pos === 'NUM' || word === 'age' || IS_NUMBER.test(word));
  const isTime =
    next.word !== 'with' &&
    TIMES.has(tail[at + 1]?.word ?? '') &&
    !tail.slice(at + 1, at + 4).some(({ word }) => AGES.has(word));
  return isSize && at > 0 && !isTime ? tail.slice(0, at + 1) : [];
}

/** "Works | in mice", "cut deaths | among men"; "in men's shoes" tells where. */
function triedIn(claim: readonly Piece[], tail: readonly Piece[]): readonly Piece[] {
  const verb = claim.findLast(isVerb);
  if (tail[0]?.word === 'among' && !SHARED.test(verb?.word ?? '')) return tail.slice(0, 3);
  const at = tail.findIndex(({ word }) => word === 'in' || word === 'among');
  const behind = at < 0 ? [] : tail.slice(at + 1);
  const end = behind.findIndex(({ word, pos }) => !/^(?:ADJ|NUM|NOUN)$/u.test(pos) && !TRIED_ON.has(word));
  const nouns = behind.slice(0, end < 0 ? undefined : end);
  const isOwner = behind[nouns.length]?.pos === 'PART';
  return !isOwner && TRIED_ON.has(nouns.at(-1)?.word ?? '') ? tail.slice(at, at + 1 + nouns.length) : [];
}

/** "Prices fell | in Lund but rose in Norrby", "rents rose | in two of nine towns": what goes up or down does so only there. */
function contrastIn(
  claim: readonly Piece[],
  tail: readonly Piece[],
  behind: readonly Piece[],
): readonly Piece[] {
  const side = sidesOf(claim).at(-1);
  if (side === undefined || !isPreposition(tail[0])) return [];
  const [, number, of] = tail;
  if (number?.pos === 'NUM' && of?.word === 'of') return tail.slice(0, 4);
  const [joins, ...next] = behind.slice(tail.length);
  if (!/^(?:but|while|whereas)$/u.test(joins?.word ?? '')) return [];
  const verb = next.findIndex(({ pos }) => pos !== 'PRON' && pos !== 'ADV');
  const isOther = sidesOf(next.slice(0, verb + 1)).some(
    (one) => one.axis === side.axis && one.side !== side.side,
  );
  return isOther ? behind.slice(0, tail.length + 2 + verb) : [];
}

/** "They need a roof | more than a pier"; with a time it tells how long: "| more than a year". */
function moreThan(tail: readonly Piece[]): readonly Piece[] {
  const [first, than, ...thing] = tail;
  if (!MORE.has(first?.word ?? '') || than?.word !== 'than') return [];
  const end = thing.findIndex(({ pos }) => pos !== 'DET');
  const noun = thing[end];
  return noun?.pos === 'NOUN' && end > 0 && !TIMES.has(noun.word) ? tail.slice(0, 3 + end) : [];
}

function sidesOf(pieces: readonly Piece[]) {
  const words = pieces.map(({ word }) => word);
  return words.map((_, place) => sideAt(words, place)).filter((side) => side !== null);
}
