import { indexFrom, lastIndexBefore } from '../../../../../values/indexFrom.ts';
import type { Phrase, Piece } from '../../../../attribution.ts';
import { cueOf } from '../../../reportingVerbs.ts';
import { antecedentOf, relativeBefore } from '../../2-phrases/antecedents.ts';
import { headOf } from '../../2-phrases/headOf.ts';
import { subjectEndingAt } from '../../2-phrases/subjects.ts';
import { verbGroup } from '../../2-phrases/verbGroups.ts';
import { isFiniteVerb, isRelative } from '../../2-phrases/wordKinds.ts';
import type { Found } from '../found.ts';
import { isOrdinary } from './isOrdinary.ts';
import { inSmall, isSomebody } from './isSomebody.ts';
import { mainSubject, participleEnd } from '../openings.ts';
import type { Subject } from './subject.ts';

/** Pieces that tell what somebody does before they answer. */
const LONGEST_GESTURE = 12;

const OPENING =
  /^(?:open(?:ed|s)|clos(?:ed|es)|beg[ai]ns?|start(?:ed|s)|end(?:ed|s)|conclude[ds]?|finish(?:ed|es)|introduce[ds]?)$/;

/** The subject that an earlier verb has: "She denied it and said …". */
export function sharedSubject(
  pieces: readonly Piece[],
  from: number,
  earlier: readonly Found[],
): Subject | null {
  const who = relativeBefore(pieces, from);
  const told = who > (earlier.at(-1)?.cue.from ?? 0) ? antecedentOf(pieces, who) : null;
  if (told) return { phrase: told, from: told.from, place: 'relative' };
  const main = mainSubject(pieces, from);
  const last = earlier.at(-1)?.speaker;
  // "When *she* mentioned it, *I* laughed and said": the main clause has a subject of its own
  // "*Quist* was hard on a man who said so, saying": what stands behind a comma is not told of whom "who" means
  const isInner =
    last && pieces[from - 1]?.word === ',' && isRelative(pieces[last.to]) && main && main.to < last.from;
  const shared = last && !isInner && !(main && main.from > last.from) ? last : main;
  const inner = shared === main && main ? subjectInside(pieces, from, main) : null;
  if (inner) return { phrase: inner, from: inner.from, place: 'before' };
  if (!shared || isMaybe(pieces, shared)) return null;
  // "Quist *smiled and* said": what somebody does in a word while they speak belongs to the clause
  // "Asked why, Quist *shook her head and* said": so does what somebody does who was asked
  // "Quist *opened the session by* noting": so does what somebody opens or closes by saying it
  const isOpening = pieces[from - 1]?.word === 'by' && OPENING.test(pieces[shared.to]?.word ?? '');
  const longest = isOpening || participleEnd(pieces, shared.from) > 0 ? LONGEST_GESTURE : 2;
  const isShort = shared.to < from && from - shared.to <= longest;
  return { phrase: shared, from: isShort ? shared.to : from, place: 'shared' };
}

/** Words that begin a clause behind the main one. */
const SUBORDINATE = /^(?:after|when|because|as|since|once|before|while|although|though)$/;

/** "Shares in Norlink fell after *the lift maker* cut its outlook and said …": a thing can't say it, whoever the clause is about can. */
function subjectInside(pieces: readonly Piece[], end: number, main: Phrase): Phrase | null {
  const opener = lastIndexBefore(pieces, end, ({ word }) => SUBORDINATE.test(word), main.to);
  if (opener < 0 || !isThing(pieces, main)) return null;
  const verb = indexFrom(pieces, opener + 2, isFiniteVerb, end);
  const inner = verb > 0 ? subjectEndingAt(pieces, verbGroup(pieces, verb).from, opener + 1) : null;
  const isIt = pieces[inner?.from ?? 0]?.word === 'it';
  return inner && inner.from === opener + 1 && (isIt || isSomebody(pieces, inner)) ? inner : null;
}

/** "Shares in Norlink", "the match", "its boats": what no name, person or body heads. */
function isThing(pieces: readonly Piece[], phrase: Phrase): boolean {
  const head = headOf(pieces, phrase);
  const noun = pieces[head.to - 1];
  const isNoun = noun?.pos === 'NOUN' || (head.to === 1 && isOrdinary(noun));
  return isNoun && phrase.beside === null && !isSomebody(inSmall(pieces), head);
}

/** "*Lisk would do well* to wait, stressing": what somebody might do while they say so; but: she would not comment. */
const isMaybe = (pieces: readonly Piece[], { to }: Phrase): boolean =>
  /^(?:would|could|should|might)$/.test(pieces[to]?.word ?? '') &&
  pieces[to + 1]?.word !== 'not' &&
  !cueOf(pieces[to + 1]?.word ?? '');
