import { isQuote } from '../../../any/attribution/pieces.ts';
import type { Piece } from '../../../attribution.ts';
import type { Cue } from '../../reportingVerbs.ts';
import type { Link } from './links.ts';
import type { Obstacle } from './obstacle.ts';

/** A verb in a headline with what is tied to it. */
interface Place {
  readonly pieces: readonly Piece[];
  readonly v: number;
  readonly cue: Cue;
  readonly opener: Piece | undefined;
  readonly link: Link;
}

/** Why a verb of a headline does not report what is tied to it. */
export const HEADLINE_OBSTACLES: readonly Obstacle<Place>[] = [
  {
    name: 'who was told, in a headline',
    example: 'Passengers *told* not to travel on Friday.',
    holds: ({ pieces, v, cue: { lemma, form } }) => {
      const to = pieces[v + 1]?.word === 'not' ? v + 2 : v + 1;
      const isHeard = /^(?:tell|warn|urge|order|advise|remind|instruct)$/.test(lemma);
      return isHeard && form === 'past' && pieces[to]?.word === 'to' && pieces[to + 1]?.pos === 'VERB';
    },
  },
  {
    name: 'what goes on beside the news, in a headline',
    example: 'Storm shuts piers as Lisk *orders* 9,000 to leave',
    holds: ({ pieces, opener, link }) =>
      opener?.word === 'as' &&
      !/^[.?!]$/.test(pieces.at(-1)?.word ?? '') &&
      pieces.slice(0, -1).every(({ word }) => word !== '.') &&
      !pieces.slice(link.from).some(isQuote),
  },
];
