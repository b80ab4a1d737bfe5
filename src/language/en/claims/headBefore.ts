import type { Piece } from '../../attribution.ts';
import { wordSet } from '../../wordList.ts';
import { beginsClause } from './denials.ts';

/** Behind one of these stands a noun that hangs on what stands before it; no clause begins there. */
const HANGS_ON = wordSet(
  'of for by with from against about at in on to into near under between among behind towards alongside or',
);
const NOMINAL = /^(?:DET|NOUN|PROPN|NUM|ADJ)$/u;

/**
 * The words before a claim on which its subject hangs, so that another one does what it says; none where its subject is its own,
 * or it has no verb.
 *
 *     The brother of | the clerk was jailed   →   brother, of
 */
export function headBefore(before: readonly Piece[], claim: readonly Piece[]): readonly Piece[] {
  const last = before.at(-1);
  if (!last || !HANGS_ON.has(last.word) || !NOMINAL.test(claim[0]?.pos ?? '')) return [];
  const verb = claim.findIndex(({ word, pos }) => pos === 'AUX' || (pos === 'VERB' && !word.endsWith('ing')));
  const subject = claim.slice(0, Math.max(verb, 0));
  const isOwn = subject.some(({ word, pos }) => pos === 'PUNCT' || (beginsClause(word) && word !== 'and'));
  return verb < 0 || isOwn || claim[verb - 1]?.word === 'to' ? [] : before.slice(-2);
}
