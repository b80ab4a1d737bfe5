import { capitalised } from '../../../../../text/capitalised.ts';
import type { Piece } from '../../../../attribution.ts';
import { phraseEndingAt, phraseStartingAt } from '../../2-phrases/nounPhrases.ts';
import { isPossessive } from '../../2-phrases/wordKinds.ts';
import { OUTLETS } from '../../outlets.ts';
import { isBody } from '../../people/bodies.ts';
import { isOnPage, isPosted } from '../carriers/isPosted.ts';

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

/** "She asked Tom Fry to help", "asked a neighbour to help" tell what she did, not what she said: somebody is to do something for her. */
export function directs(pieces: readonly Piece[], from: number, lemma: string): boolean {
  // "she asked residents *not* to leave"; but: "she asked not to be named"
  const at = behindPage(pieces, from);
  const isForbidden = pieces[at]?.word === 'not' && pieces[at - 1]?.pos !== 'VERB';
  const to = isForbidden ? at + 1 : behindWhich(pieces, at);
  return (
    pieces[to]?.word === 'to' &&
    /^(?:VERB|AUX)$/.test(pieces[to + 1]?.pos ?? '') &&
    !(lemma === 'ask' && (isNamed(pieces[from - 1]) || isOne(pieces, from)))
  );
}

/** "She asked *Tom Fry* to help"; but: asked *the House* to reject it, asked *Congress* to wait */
function isNamed(piece: Piece | undefined): boolean {
  const name = capitalised(piece?.word ?? '');
  return piece?.capital === true && !isBody(name) && !OUTLETS.isAudience(name);
}

/** "She asked *a neighbour* to help"; but: a crowd, a meeting of pilots */
function isOne(pieces: readonly Piece[], to: number): boolean {
  const phrase = phraseEndingAt(pieces, to, 0);
  const [first, ...others] = phrase ? pieces.slice(phrase.from, phrase.to) : [];
  return /^an?$/.test(first?.word ?? '') && !others.some(({ word }) => MANY.test(word));
}

/** Many who are asked together. */
const MANY = /^(?:crowd|group|meeting|rally|audience|conference|congregation|gathering|assembly|jury)$/;

/** Where "to stay" begins behind where it was written: "residents *on its website* to stay", "people *on X* not to come" */
function behindPage(pieces: readonly Piece[], from: number): number {
  const page = pieces[from]?.word === 'on' ? phraseStartingAt(pieces, from + 1) : null;
  if (!page) return isPosted(pieces, from) ? (phraseStartingAt(pieces, from + 1)?.to ?? from) : from;
  // "people *on their way to work* to wait"
  const isOwn = isPossessive(pieces[from + 1]) && PAGE.test(pieces[page.to - 1]?.word ?? '');
  return isOwn || isOnPage(pieces, from) ? page.to : from;
}

/** Where a body writes that is its own. */
const PAGE = /^(?:(?:web)?sites?|(?:home|web)?pages?|channels?|feeds?|accounts?|blogs?|profiles?|apps?)$/;

/** Where "to ring" begins behind whom of many she asked: "anyone *with a spare room* to ring", "anyone *with fears for a friend* to ring" */
function behindWhich(pieces: readonly Piece[], from: number): number {
  const isMany = /^(?:any|every)(?:one|body)$|^(?:those|people)$|[^s]s$/.test(pieces[from - 1]?.word ?? '');
  if (!isMany || !/^(?:with|without|in|at|near|from)$/.test(pieces[from]?.word ?? '')) return from;
  const end = phraseStartingAt(pieces, from + 1)?.to ?? from;
  const isOf = /^(?:about|for|of|on|in|at|near|from)$/.test(pieces[end]?.word ?? '');
  return isOf ? (phraseStartingAt(pieces, end + 1)?.to ?? end) : end;
}
