import { isQuote } from '../../../../any/attribution/pieces.ts';
import { hasClause } from '../links/hasClause.ts';
import type { Obstacle, VerbPlace } from './obstacle.ts';

/** A verb with what is tied to it, and what stands right before its subject. */
type Place = Pick<VerbPlace, 'pieces' | 'cue' | 'subject' | 'opener' | 'link'>;

/** What people came to know is a part of what is told where it only says when that was. */
export const WHEN_OBSTACLE: Obstacle<Place> = {
  name: 'what was found out as something happened',
  example: 'The bill was torn up when the clerks *found* that the sum was wrong.',
  // but: It was noon when Mara Quist said that the bill was high
  holds: ({ pieces, cue, subject: { from }, opener, link }) =>
    opener?.word === 'when' &&
    /^(?:find|discover|notice|see|realise|realize|learn)$/.test(cue.lemma) &&
    hasClause(pieces, { from: 0, to: from - 1 }) &&
    !pieces.slice(link.from).some(isQuote),
};
