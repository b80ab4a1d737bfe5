import { isNoun } from '../../../../any/attribution/pieces.ts';
import type { Piece } from '../../../../attribution.ts';
import { isFiniteVerb, isRelative, isTime } from '../../2-phrases/wordKinds.ts';

/** A piece behind a verb of saying, and what has been read between the two. */
interface Step {
  readonly piece: Piece;
  readonly left: Piece | undefined;
  /** The piece before, over an adverb behind "and": the date *and* quickly left. */
  readonly before: Piece | undefined;
  readonly next: Piece | undefined;
  readonly isFirst: boolean;
  /** Whether something that can be a subject has come, up to this piece. */
  readonly hasSubject: boolean;
  /** Whether a clause inside the clause is open, whose verb comes first: "the nets *that* were torn". */
  readonly inRelative: boolean;
  /** Commas up to this piece. */
  readonly commas: number;
}

/** What tells that a subject and its verb follow, or that none do. */
export interface ClauseSign {
  readonly name: string;
  /** The clause is looked for behind "|"; the piece between asterisks decides. */
  readonly example: string;
  readonly isClause: boolean;
  readonly holds: (step: Step) => boolean;
}

/** Whether a subject and its verb follow: "(said) the pool in Marsh Lane, which is old, will close". */
export const hasSubjectAndVerb = (pieces: readonly Piece[], from: number): boolean =>
  findClauseSign(pieces, from)?.sign.isClause ?? false;

/** The first piece for which a sign holds; null where the sentence ends before. */
export function findClauseSign(
  pieces: readonly Piece[],
  from: number,
): { readonly sign: ClauseSign; readonly at: number } | null {
  const start = /^(?:even|only)$/.test(pieces[from]?.word ?? '') ? from + 1 : from; // thinks even that is late
  let [inRelative, hasSubject, commas] = [false, false, 0];
  for (let at = start; at < pieces.length; at++) {
    const piece = pieces[at]!;
    const next = pieces[at + 1];
    const isFirst = at === start;
    if (piece.word === ',') commas++;
    if (isSetBetween(pieces, at)) continue;
    hasSubject ||= isSubject(piece);
    const left = pieces[at - 1];
    const before = left?.pos === 'ADV' && pieces[at - 2]?.pos === 'CCONJ' ? pieces[at - 2] : left;
    const step = {
      piece,
      left,
      before,
      next,
      isFirst,
      hasSubject,
      inRelative,
      commas,
    };
    const sign = CLAUSE_SIGNS.find(({ holds }) => holds(step));
    if (sign) return { sign, at };
    if (isVerb(step)) inRelative = isAuxiliary(step);
    else if ((isRelative(piece) && !isFirst) || opensContact(pieces, start, at)) inRelative = true;
  }
  return null;
}

/** "a jar *he* had filled": whoever has to do with a thing of which nothing is told yet. */
const opensContact = (pieces: readonly Piece[], start: number, at: number): boolean =>
  /^(?:i|he|she|they|we)$/.test(pieces[at]!.word) &&
  pieces[at - 1]?.pos === 'NOUN' &&
  !isTime(pieces[at - 1]) &&
  /^an?$/.test(pieces[start]?.word ?? '') &&
  at > start + 1 &&
  at - start < LONGEST_THING &&
  pieces.slice(start + 1, at).every(({ pos }) => pos === 'NOUN' || pos === 'ADJ');

/** Pieces of such a thing, at most. */
const LONGEST_THING = 5;

const isSubject = (piece: Piece): boolean =>
  (isNoun(piece) && !isTime(piece)) || /^(?:PRON|NUM|DET)$/.test(piece.pos);

/** "nine boats, *neatly stacked*, and an oar": what is told of a thing on the way. */
const isSetBetween = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]?.pos === 'VERB' &&
  pieces[at].word.endsWith('ed') &&
  pieces[at - 1]?.pos === 'ADV' &&
  pieces[at - 2]?.word === ',' &&
  /^[,.;]$/.test(pieces[at + 1]?.word ?? '.');

const isVerb = ({ piece, isFirst }: Step): boolean => isFiniteVerb(piece) && !isFirst;

/** the nets that *were* meant */
const isAuxiliary = ({ piece, next }: Step): boolean =>
  piece.pos === 'AUX' && /^(?:AUX|VERB)$/.test(next?.pos ?? '');

/** What tells, at each piece behind a verb, whether a clause follows; the first row that holds decides. */
export const CLAUSE_SIGNS: readonly ClauseSign[] = [
  {
    name: 'another main clause',
    example: 'She showed | the nets*;* they were torn.',
    isClause: false,
    holds: ({ piece }) => piece.word === ';',
  },
  {
    name: 'infinitive',
    example: 'She asked | the firm *to* say what was due.',
    isClause: false,
    holds: ({ piece }) => piece.word === 'to',
  },
  {
    name: 'comma before a subject',
    example: 'She said | so*,* and the ice was thin.',
    isClause: false,
    holds: ({ piece, hasSubject }) => piece.word === ',' && !hasSubject,
  },
  {
    name: 'clause about when or why',
    example: 'He knew | her *since* they were five.',
    isClause: false,
    holds: ({ piece, next, hasSubject }) =>
      (piece.pos === 'SCONJ' || /^(?:where|when)$/.test(piece.word)) && hasSubject && next?.pos === 'PRON',
  },
  {
    name: 'verb without a subject between',
    example: 'She noted | the date and quickly *left*.',
    isClause: false,
    holds: (step) => isVerb(step) && /^(?:CCONJ|ADP|DET)$/.test(step.before?.pos ?? ''),
  },
  {
    name: 'verb after one comma',
    example: 'The gauge showed | nine degrees, *says* their union.',
    isClause: false,
    holds: (step) => isVerb(step) && step.left?.word === ',' && step.commas === 1,
  },
  {
    name: 'verb of a subject',
    example: 'She said | the pool in Marsh Lane, which is old, *will* close.',
    isClause: true,
    holds: (step) => isVerb(step) && !step.inRelative,
  },
  {
    name: 'verb at once',
    example: 'She said | *leave* it where it is.',
    isClause: false,
    holds: ({ piece, isFirst }) => isFirst && piece.pos === 'VERB',
  },
];
