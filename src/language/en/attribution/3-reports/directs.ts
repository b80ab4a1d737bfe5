import { capitalised } from '../../../../text/capitalised.ts';
import type { Piece } from '../../../attribution.ts';
import { phraseStartingAt } from '../2-phrases/nounPhrases.ts';
import { OUTLETS } from '../outlets.ts';
import { isBody } from '../people/bodies.ts';

/** Verbs that tell somebody what to do: "she asked people *to keep* their windows shut". */
export const DIRECTING: ReadonlySet<string> = new Set([
  'ask',
  'order',
  'instruct',
  'beg',
  'implore',
  'invite',
  'remind',
]);

/** "She asked Tom Fry to help" tells what she did, not what she said: whoever is asked by name is to do something for her. */
export function directs(pieces: readonly Piece[], from: number, lemma: string): boolean {
  // "she asked residents *not* to leave"; but: "she asked not to be named"
  const isForbidden = pieces[from]?.word === 'not' && pieces[from - 1]?.pos !== 'VERB';
  const to = isForbidden ? from + 1 : behindWhich(pieces, from);
  return (
    pieces[to]?.word === 'to' &&
    /^(?:VERB|AUX)$/.test(pieces[to + 1]?.pos ?? '') &&
    !(lemma === 'ask' && pieces[from - 1]?.capital && !isBodyAt(pieces, from - 1))
  );
}

/** asked *the House* to reject it, asked *Congress* to wait */
const isBodyAt = (pieces: readonly Piece[], i: number): boolean => {
  const name = capitalised(pieces[i]?.word ?? '');
  return isBody(name) || OUTLETS.isAudience(name);
};

/** Where "to ring" begins behind whom of many she asked: "anyone *with a spare room* to ring" */
function behindWhich(pieces: readonly Piece[], from: number): number {
  const isMany = /^(?:any|every)(?:one|body)$|^those$|[^s]s$/.test(pieces[from - 1]?.word ?? '');
  if (!isMany || !/^(?:with|without|in|at|near|from)$/.test(pieces[from]?.word ?? '')) return from;
  return phraseStartingAt(pieces, from + 1)?.to ?? from;
}
