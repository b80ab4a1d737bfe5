import { lastIndexBefore } from '../../../../values/indexFrom.ts';
import { isNominal, isQuotedWord } from '../../../any/attribution/pieces.ts';
import type { Piece } from '../../../attribution.ts';
import { isCourtesy, isPersonOrPeople } from '../people/titles.ts';
import { isAdjectival, isDoneBy, isParticiple, isReadOut, PARTICIPLE } from './participles.ts';
import { isCalledSo, isPossessive, isTime } from './wordKinds.ts';

/** Prepositions that can hold a noun phrase together: the head of the service. */
export const JOINING = new Set(
  'of for in at on from with to by near against between within under about behind inside outside through across over into along among without like above below beside beneath'.split(
    ' ',
  ),
);

/** What a clause without a relative word is about, or asks for. */
const RELATING = /^(?:what|which|whatever|(?:every|any|some|no)thing)$/;

/** Whether piece `i` belongs to the noun phrase that goes on at `next`, the piece after it. */
export function joins(pieces: readonly Piece[], i: number, next: number): boolean {
  const piece = pieces[i];
  const right = pieces[next];
  if (!piece || !right) return false;
  // "*what* sailors called", "*everything* Quist says"
  if (RELATING.test(piece.word)) return false;
  const place = { pieces, i, piece, left: pieces[i - 1], right, after: pieces[next + 1] };
  return JOINS.some(({ tags, holds }) => tags.includes(piece.pos) && holds(place));
}

/** A piece with those around it: `right` belongs to the noun phrase, and the question is whether `piece` does. */
interface Place {
  readonly pieces: readonly Piece[];
  readonly i: number;
  readonly piece: Piece;
  readonly left: Piece | undefined;
  readonly right: Piece;
  readonly after: Piece | undefined;
}

interface JoinRow {
  readonly example: string;
  readonly tags: readonly Piece['pos'][];
  readonly holds: (place: Place) => boolean;
}

/** "the mayors *of* Lisk *and of* Tarrow": the second of two that the same word stands before. */
function isSecondOf(pieces: readonly Piece[], and: number): boolean {
  const first = lastIndexBefore(pieces, and, ({ word }) => word === 'of', and - 6);
  return pieces[and]?.word === 'and' && pieces[and + 1]?.word === 'of' && first > 0;
}

const isAlone = (piece: Piece | undefined): boolean => piece?.pos === 'PRON' && !isPossessive(piece);

const isPlace = ({ pos, capital, word }: Piece): boolean =>
  pos === 'NOUN' && !capital && !isPersonOrPeople(word);

/** What joins a noun phrase to its left, by part of speech; one row that holds is enough. */
export const JOINS: readonly JoinRow[] = [
  {
    example:
      'the *old* *harbour* master; but: when *Easter* the ferry, on *Monday* police, the $2 *million* experts say, the *oldest* a man, outside *court* Mrs Quist',
    tags: ['NOUN', 'PROPN', 'NUM', 'ADJ', 'SYM', 'X'],
    holds: ({ pieces, i, piece, left, right }) =>
      !isAlone(right) &&
      !(isMoney(pieces, i) && right.pos === 'NOUN' && isPersonOrPeople(right.word)) &&
      !(right.pos === 'DET' && (isNominal(piece) || left?.pos === 'DET')) &&
      !(isTime(piece) && left?.word === 'on') &&
      !(left?.pos === 'ADP' && right.capital && isCourtesy(right.word) && isPlace(piece)),
  },
  { example: '*the* harbour', tags: ['DET'], holds: ({ right }) => right.pos !== 'PRON' },
  {
    example: '*her* student, *everyone* of them, *someone* in the crowd',
    tags: ['PRON'],
    holds: ({ piece, right }) =>
      isPossessive(piece) ||
      right.word === 'of' ||
      right.word === "'s" ||
      (right.pos === 'ADP' && /^(?:some|no|every|any)(?:one|body)$/.test(piece.word)),
  },
  {
    example: "Quist*'s* student",
    tags: ['PART'],
    holds: ({ piece }) => piece.word === "'s" || piece.word === "'",
  },
  {
    example:
      'the head *of* the service, people familiar *with* it, those close *to* him, many *of* them, 62 % *of* sailors, a surveyor hired *by* him',
    tags: ['ADP'],
    holds: ({ pieces, i, piece, left }) =>
      JOINING.has(piece.word) &&
      (isNominal(left) ||
        (left?.pos === 'ADJ' && (isNominal(pieces[i - 2]) || pieces[i - 2]?.word === 'those')) ||
        left?.pos === 'PRON' ||
        left?.pos === 'DET' ||
        (piece.word === 'of' && /^(?:many|most|some|few|several|half|%)$/.test(left?.word ?? '')) ||
        isParticiple(pieces, i - 1) ||
        isReadOut(pieces, i - 1) ||
        isDoneBy(pieces, i - 2) ||
        (/^(?:out|aloud)$/.test(left?.word ?? '') && isReadOut(pieces, i - 2))),
  },
  {
    example: 'a blogger *known* *as* Salt',
    tags: ['ADP', 'SCONJ', 'VERB'],
    holds: ({ piece, left, right }) =>
      piece.word === 'known'
        ? right.word === 'as' && isNominal(left)
        : piece.word === 'as' && left?.word === 'known' && right.capital,
  },
  {
    example: 'a gang *calling* *itself* Red Kite',
    tags: ['VERB', 'PRON'],
    holds: ({ piece, left, right, after }) =>
      piece.word === 'calling'
        ? /sel(?:f|ves)$/.test(right.word) && isNominal(left)
        : left?.word === 'calling' &&
          /sel(?:f|ves)$/.test(piece.word) &&
          (right.capital || (right.word === 'the' && after?.capital === true)),
  },
  {
    example: 'a page *called* Lisk Wakes Up, a user *called* salt88',
    tags: ['VERB'],
    holds: ({ piece, left, right }) =>
      /^(?:called|named|dubbed|titled|entitled)$/.test(piece.word) &&
      left?.pos === 'NOUN' &&
      !left.capital &&
      isCalledSo(right),
  },
  {
    example: "Quist *and* Fry, the cook *and* his son, the Cooks' *and* Bakers' Guild",
    tags: ['CCONJ'],
    holds: ({ piece, left, right, after }) =>
      piece.word !== 'but' &&
      (isNominal(left) || left?.word === ')' || left?.word === "'") &&
      (right.pos !== 'PRON' || (isPossessive(right) && isNominal(after))),
  },
  {
    example: 'sailors in Lisk *and* *around* the bay, mayors of Lisk *and* *of* Tarrow',
    tags: ['CCONJ', 'ADP'],
    holds: ({ pieces, i, piece, left, right }) =>
      piece.pos === 'CCONJ'
        ? (piece.word !== 'but' && right.pos === 'ADP' && isInside(pieces, i)) || isSecondOf(pieces, i)
        : left?.pos === 'CCONJ' && (isInside(pieces, i - 1) || isSecondOf(pieces, i - 1)),
  },
  {
    example: 'a big*,* old man',
    tags: ['PUNCT'],
    holds: ({ pieces, i, piece, left, right }) =>
      piece.word === ',' &&
      left?.pos === 'ADJ' &&
      right.pos === 'ADJ' &&
      (/^(?:an?|the|'s)$/.test(pieces[i - 2]?.word ?? '') || isPossessive(pieces[i - 2])),
  },
  {
    example:
      'papers *published* on Friday, the *remaining* three, a pile of *filed* reports; but: a plan of *keeping* boats',
    tags: ['VERB'],
    holds: ({ pieces, i, piece }) =>
      PARTICIPLE.test(piece.word) && (isParticiple(pieces, i) || isAdjectival(pieces, i)),
  },
  {
    example: 'In a letter *read* *out* to the court, Quist wrote; but: the choir *read* to the court',
    tags: ['VERB', 'ADV', 'ADP'],
    holds: ({ pieces, i, piece }) =>
      isReadOut(pieces, i) || (/^(?:out|aloud)$/.test(piece.word) && isReadOut(pieces, i - 1)),
  },
  {
    example: 'a panel *set* *up* by the guild; but: the panel *set* *up* stalls by the pier',
    tags: ['VERB', 'ADP', 'ADV'],
    holds: ({ pieces, i }) => isDoneBy(pieces, i) || isDoneBy(pieces, i - 1),
  },
  {
    example: 'delegate *after* delegate; but: after the delegate the cook',
    tags: ['ADP', 'SCONJ'],
    holds: ({ piece, left, right }) =>
      piece.word === 'after' && left?.pos === 'NOUN' && !left.capital && left.word === right.word,
  },
  {
    example: 'a *very* old man, the *then* mayor, a *newly* filed report, a pile of *newly* filed reports',
    tags: ['ADV'],
    holds: ({ pieces, i, piece, left, right }) =>
      (left?.pos === 'DET' &&
        (right.pos === 'ADJ' || (/^(?:then|now)$/.test(piece.word) && isNominal(right)))) ||
      ((left?.word === 'of' || (left?.pos === 'DET' && piece.word.endsWith('ly'))) &&
        PARTICIPLE.test(right.word) &&
        isAdjectival(pieces, i + 1)),
  },
  {
    example: 'a man of *about* 40, a crew of *around* twenty',
    tags: ['ADV', 'ADP'],
    holds: ({ piece, left, right }) => left?.word === 'of' && right.pos === 'NUM' && isRoughly(piece),
  },
  {
    example: "the beekeepers*'* association",
    tags: ['PUNCT'],
    holds: ({ piece, left }) => piece.word === "'" && left?.word.endsWith('s') === true,
  },
  {
    example: 'Maj*.* Gen. Tom Lund',
    tags: ['PUNCT'],
    holds: ({ piece, left }) => /^[-/&.]$/.test(piece.word) && isNominal(left),
  },
  {
    example: 'the *“Apprentice”* star',
    tags: ['QUOTE'],
    holds: ({ piece, i }) => isQuotedWord(piece) && i > 0,
  },
];

/** a man of *about* 40 */
export const isRoughly = ({ word }: Piece): boolean =>
  /^(?:about|around|roughly|nearly|almost|barely|over|under)$/.test(word);

/** the $2 *million* */
const isMoney = (pieces: readonly Piece[], i: number): boolean =>
  pieces[i]?.pos === 'NUM' && pieces.slice(Math.max(0, i - 2), i).some(({ pos }) => pos === 'SYM');

/** sailors *in Lisk* and around the bay: a place stands before the "and". */
const isInside = (pieces: readonly Piece[], and: number): boolean =>
  isNominal(pieces[and - 1]) && /^(?:in|at|across|around)$/.test(pieces[and - 2]?.word ?? '');
