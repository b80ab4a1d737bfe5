import { isNoun } from '../../../../any/attribution/pieces.ts';
import type { Piece, Range } from '../../../../attribution.ts';
import type { Cue } from '../../../reportingVerbs.ts';
import { isPersonNoun } from '../../people/titles.ts';
import { isSomebody } from '../subjects/isSomebody.ts';

/** urged *patience*, advised *a slower pace*: what is asked for, and nobody who is asked; but: urged drivers to wait */
export function isUrged(pieces: readonly Piece[], { lemma }: Cue, thing: Range): boolean {
  const { word = '', pos, capital } = pieces[thing.from] ?? {};
  // advised a firm, advised a start-up
  const isSome = lemma === 'urge' && /^(?:an?|more|greater|further|less)$/.test(word);
  const isAny = isSome || (pos === 'NOUN' && !/[^s]s$/.test(word));
  const next = pieces[thing.to];
  const isLast =
    !next || next.word === '.' || next.word === ',' || next.pos === 'ADP' || next.pos === 'CCONJ';
  const [first] = pieces.slice(thing.from).filter(isNoun);
  return isAny && !capital && isLast && !isPersonNoun(first?.word ?? '') && !isSomebody(pieces, thing);
}
