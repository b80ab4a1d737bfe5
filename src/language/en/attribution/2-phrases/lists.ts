import { indexFrom, lastIndexBefore } from '../../../../values/indexFrom.ts';
import { isNominal } from '../../../any/attribution/pieces.ts';
import type { Piece, Range } from '../../../attribution.ts';
import { arePeople, isPersonWord } from '../people/titles.ts';
import { headOf } from './headOf.ts';
import { phraseEndingAt } from './nounPhrases.ts';
import { endsTime, isFiniteVerb } from './wordKinds.ts';

/** Members of a list at most. */
const LONGEST = 8;

/** "*Lisk, Tarrow and Brine* say", "*Doctors, nurses and porters* say": from its first member on, where the last two are a phrase. */
export function withList(pieces: readonly Piece[], phrase: Range, floor: number): Range {
  const and = joint(pieces, phrase);
  if (and < 0) return phrase;
  const last = { from: and + 1, to: phrase.to };
  const kind = kindOf(pieces, last);
  // "Lisk, Tarrow, and Brine say"
  const isSerial = and < phrase.from;
  let from = isSerial ? and : phrase.from;
  if (kind === null || !(isSerial || kindOf(pieces, { from, to: and }) === kind)) return phrase;
  let members = isSerial ? 1 : 2;
  while (members < LONGEST && pieces[from - 1]?.word === ',' && from - 1 > floor) {
    const member = phraseEndingAt(pieces, from - 1, floor);
    if (!member || endsTime(pieces[member.to - 1])) break;
    if (kindOf(pieces, member) !== kind) {
      if (kind === 'name' && isOfPeople(pieces, member)) return { from: member.from, to: phrase.to };
      break;
    }
    // "In Lisk, Tarrow and Brine said", "the mayors of Lisk, Tarrow and Brine"
    if (isInside(pieces[member.from - 1])) return phrase;
    from = member.from;
    members++;
  }
  return members > 2 ? { from, to: phrase.to } : phrase;
}

/** Where "and" stands between the last two members, of which the last may be all of the phrase; -1 where none does. */
function joint(pieces: readonly Piece[], { from, to }: Range): number {
  if (pieces[from - 1]?.word === 'and' && pieces[from - 2]?.word === ',') return from - 1;
  for (let i = from + 1; i < to; i++) if (pieces[i]?.word === 'and') return i;
  return -1;
}

/** Names, people and things with an article make lists among themselves. */
function kindOf(pieces: readonly Piece[], { from, to }: Range): 'name' | 'people' | null {
  const first = pieces[from]?.pos === 'DET' ? from + 1 : from;
  const own = pieces.slice(first, to);
  if (own.length === 0 || !own.every((piece) => isNominal(piece) || piece.pos === 'ADJ')) return null;
  const noun = own.at(-1);
  if (own.length === 1 && noun?.word === 'others') return 'name';
  if (isOfSeveral(noun) && (!noun?.capital || from === 0)) return 'people';
  return own.every(({ capital }) => capital) ? 'name' : null;
}

const isOfSeveral = (noun: Piece | undefined): boolean => isNominal(noun) && arePeople(noun?.word ?? '');

/** "*Officials in Lisk*, Tarrow and Brine": people of several places. */
function isOfPeople(pieces: readonly Piece[], { from, to }: Range): boolean {
  const at = indexFrom(pieces, from + 1, ({ pos }) => pos === 'ADP', to);
  return (
    at > 0 &&
    isOfSeveral(pieces[at - 1]) &&
    !isInside(pieces[from - 1]) &&
    kindOf(pieces, { from: at + 1, to }) === 'name'
  );
}

/** What a list inside another phrase stands behind: "of *Lisk, Tarrow and Brine*", "has told *Lisk, Tarrow and Brine*". */
const isInside = (piece: Piece | undefined): boolean =>
  /^(?:ADP|VERB|AUX|PART|ADJ|NOUN|PROPN)$/.test(piece?.pos ?? '');

/** "*She* and four of her friends said": whoever the article tells of, and nobody beside them who has no name; or both. */
export function whoOfTwo(pieces: readonly Piece[], phrase: Range, floor: number): Range | null {
  const { from, to } = phrase;
  const two = describedTwo(pieces, phrase, floor);
  if (two) return two;
  const at = from - 2;
  const opens = at === floor || /^(?:[,:;]|that|but)$/.test(pieces[at - 1]?.word ?? '');
  const isTwo = at >= floor && pieces[from - 1]?.word === 'and' && /^s?he$/.test(pieces[at]?.word ?? '');
  return isTwo && opens && !pieces.slice(from, to).some(({ capital }) => capital)
    ? { from: at, to: at + 1 }
    : null;
}

/** "*Mara Quist, who leads the lab, and her students* say": both, where nothing but what the first of them is stands between. */
function describedTwo(pieces: readonly Piece[], { from, to }: Range, floor: number): Range | null {
  const close = from - 2;
  const isTwo = pieces[close]?.word === ',' && pieces[from - 1]?.word === 'and';
  if (!isTwo || !/^(?:his|her|colleagues)$/.test(pieces[from]?.word ?? '')) return null;
  const open = lastIndexBefore(pieces, close, ({ word }) => word === ',', floor);
  const first = pieces[open + 1];
  // "Mara Quist, a baker, left, and her students said"
  const isBeside =
    /^(?:who|of|from)$/.test(first?.word ?? '') ||
    (/^(?:DET|NUM)$/.test(first?.pos ?? '') && !pieces.slice(open, close).some(isFiniteVerb));
  const name = open > floor && isBeside ? phraseEndingAt(pieces, open, floor) : null;
  const head = name && pieces[headOf(pieces, name).to - 1];
  // "The case *of Mara Quist*, a baker, and her neighbours say"
  const isPerson = head && (head.capital || isPersonWord(head.word));
  const isName = isPerson && pieces[name.to - 1]?.capital && !isInside(pieces[name.from - 1]);
  return isName ? { from: name.from, to } : null;
}
