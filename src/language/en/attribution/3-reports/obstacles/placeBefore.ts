import { endsClause, isNoun, isQuote } from '../../../../any/attribution/pieces.ts';
import type { Piece } from '../../../../attribution.ts';
import { type Cue, cueOf } from '../../../reportingVerbs.ts';
import { isPossessive } from '../../2-phrases/wordKinds.ts';
import { afterVerb } from '../byVerb/afterVerb.ts';
import { clauseEnd } from '../clauseEnd.ts';
import type { Subject } from '../subjects/subject.ts';

/** A reporting clause behind what it may report. */
export interface Place {
  readonly pieces: readonly Piece[];
  readonly v: number;
  readonly cue: Cue;
  readonly subject: Subject;
  /** What stands right before the clause. */
  readonly boundary: Piece | undefined;
  /** Where the verb and what belongs to it end, or -1 where something is reported behind it. */
  readonly verbEnd: number;
  /** Where the clause ends. */
  readonly end: number;
  /** A quotation ends before the clause: “…,” she said. */
  readonly isQuoted: boolean;
}

/** A reporting clause with what stands before it. */
export function placeBefore(pieces: readonly Piece[], v: number, cue: Cue, subject: Subject): Place {
  const { phrase, place, from } = subject;
  const boundary = pieces[from - 1];
  const verbEnd =
    place === 'inverted' ? (phrase?.beside?.to ?? phrase?.to ?? v + 1) : afterVerb(pieces, v, cue);
  const end = mannerEnd(pieces, verbEnd);
  // “Was”, corrects Mara Quist
  const isApart =
    boundary?.word === ',' && isQuote(pieces[from - 2]) && !pieces.slice(0, from - 2).some(isWord);
  return { pieces, v, cue, subject, boundary, verbEnd, end, isQuoted: endsClause(boundary) || isApart };
}

const isWord = ({ pos }: Piece): boolean => pos !== 'PUNCT';

/** Where the words end that tell how something was said; they begin at a comma: “…,” he said, *his voice breaking*. */
function mannerEnd(pieces: readonly Piece[], comma: number): number {
  if (pieces[comma]?.word !== ',') return comma;
  const manner = pieces.slice(comma + 1, comma + 4);
  const owned = isPossessive(manner[0]) && isNoun(manner[1]) && manner[2]?.word.endsWith('ing');
  const verb = manner[0]?.pos === 'ADV' ? manner[1] : manner[0];
  const gerund = /^(?:VERB|ADJ)$/.test(verb?.pos ?? '') && verb?.word.endsWith('ing') && !cueOf(verb.word);
  return owned || gerund ? clauseEnd(pieces, comma + 1) : comma;
}
