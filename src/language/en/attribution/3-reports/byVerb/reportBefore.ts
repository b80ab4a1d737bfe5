import type { Piece } from '../../../../attribution.ts';
import type { Cue } from '../../../reportingVerbs.ts';
import { addresseeAfter } from './addressee.ts';
import type { Found } from '../found.ts';
import { OBSTACLES_BEFORE } from '../obstacles/obstaclesBefore.ts';
import { placeBefore } from '../obstacles/placeBefore.ts';
import type { Subject } from '../subjects/subject.ts';

/** What is said comes first: “…,” she said; The bill is high, said Mara Quist. */
export function reportBefore(pieces: readonly Piece[], v: number, cue: Cue, subject: Subject): Found | null {
  const place = placeBefore(pieces, v, cue, subject);
  if (OBSTACLES_BEFORE.some(({ holds }) => holds(place))) return null;
  const { from, phrase } = subject;
  const { end } = place;
  const content = { from: 0, to: from };
  return {
    rule: 'words before the verb',
    lemma: cue.lemma,
    cue: { from: v, to: v + 1 },
    speaker: phrase,
    content: pieces.length > end ? [content, { from: end, to: pieces.length }] : [content],
    addressee: subject.place === 'inverted' ? null : addresseeAfter(pieces, v, cue),
    clause: { from, to: end },
    link: 'before',
  };
}
