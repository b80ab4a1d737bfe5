import { isQuote } from '../../../../any/attribution/pieces.ts';
import type { Piece, Range } from '../../../../attribution.ts';
import type { Cue } from '../../../reportingVerbs.ts';
import type { VerbGroup } from '../../2-phrases/verbGroups.ts';
import { clauseEnd } from '../clauseEnd.ts';
import type { Found } from '../found.ts';
import { hasClause } from '../links/hasClause.ts';
import type { VerbPlace } from '../obstacles/obstacle.ts';
import { OBSTACLES_AFTER } from '../obstacles/obstaclesAfter.ts';
import { placeAfter } from '../obstacles/placeAfter.ts';
import type { Subject } from '../subjects/subject.ts';
import { SUBORDINATORS } from '../../../subordinators.ts';

/** What is said follows the verb: she said (that) …; she said: “…” */
export function reportAfter(
  pieces: readonly Piece[],
  v: number,
  cue: Cue,
  subject: Subject,
  group: VerbGroup,
): Found | null {
  const place = placeAfter(pieces, v, cue, subject, group);
  if (!place || OBSTACLES_AFTER.some(({ holds }) => holds(place))) return null;
  const { phrase, from } = subject;
  const { link } = place;
  const end = isInside(place) ? insideEnd(pieces, link.from) : pieces.length;
  return {
    rule: 'words after the verb',
    lemma: cue.lemma,
    cue: { from: group.from, to: v + 1 },
    speaker: phrase,
    content: [...toldFirst(place), { from: link.from, to: end }],
    addressee: place.addressee,
    clause: { from, to: link.from },
    link: link.kind,
  };
}

/** "*There is one more thing*, Quist says: the phone still works." */
function toldFirst({ pieces, subject: { place, from }, link, cue, opener }: VerbPlace): Range[] {
  const goesOn =
    pieces[link.from - 1]?.word === ':' && !isQuote(pieces[link.from]) && cue.complement === 'anything';
  const first = { from: 0, to: from - 1 };
  return goesOn && place === 'before' && opener?.word === ',' && hasClause(pieces, first) ? [first] : [];
}

/** Where what is said inside another clause ends, beyond its words in quotation marks: ", which wrote that *a “patriot” had left*". */
function insideEnd(pieces: readonly Piece[], from: number): number {
  let end = clauseEnd(pieces, isQuote(pieces[from]) ? from + 1 : from);
  while (isQuote(pieces[end]) && !/^[,:]$/.test(pieces[end - 1]?.word ?? ''))
    end = clauseEnd(pieces, end + 1);
  return end;
}

/** A reporting clause inside another one ends before the sentence does: "while a judge found …, the court declined". */
const isInside = ({ subject, opener }: VerbPlace): boolean =>
  subject.place === 'relative' ||
  (opener !== undefined && (opener.pos === 'SCONJ' || SUBORDINATING.has(opener.word)));

const SUBORDINATING: ReadonlySet<string> = new Set([
  ...SUBORDINATORS,
  'once',
  'whenever',
  'if',
  'unless',
  'where',
  'whereas',
]);
