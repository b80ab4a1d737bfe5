import { indexFrom, lastIndexBefore } from '../../../../../values/indexFrom.ts';
import { phraseOf } from '../../../../any/attribution/pieces.ts';
import type { Piece, Range } from '../../../../attribution.ts';
import { phraseEndingAt, phraseStartingAt } from '../../2-phrases/nounPhrases.ts';
import { verbGroup } from '../../2-phrases/verbGroups.ts';
import { isFiniteVerb, isRelative } from '../../2-phrases/wordKinds.ts';
import { clauseEnd } from '../clauseEnd.ts';
import type { Found } from '../found.ts';
import { hasSubjectAndVerb } from '../links/hasSubjectAndVerb.ts';
import { isSomebody } from '../subjects/isSomebody.ts';

/** What somebody has said, as a noun; what one only thinks (a hope, a fear) is not told yet. */
const SAID =
  /^(?:claim|remark|warning|assertion|statement|comment|allegation|accusation|contention|insistence|admission|acknowledge?ment|announcement|assurance|promise|pledge|vow|suggestion|complaint|confession|declaration|prediction|argument|observation|revelation|testimony|boast|threat|disclosure|reply|answer)s?$/;

/** "Mara Quist's *repeated* claim", "her *own* admission" */
const isBetween = ({ pos }: Piece): boolean => /^(?:ADJ|ADV|NUM|VERB)$/.test(pos);
const MOST_BETWEEN = 2;

/**
 * "*Quist's claim that* the ice is thin has split the guild", "It opened despite *warnings from divers that* the ice is thin": what she
 * claims and they warn of, where nobody else says anything in the sentence.
 */
export function ownedMessageReport(
  pieces: readonly Piece[],
  that: number,
  earlier: readonly Found[],
): Found | null {
  if (earlier.length > 0) return null;
  const owner = SAID.test(pieces[that - 1]?.word ?? '')
    ? ownerBefore(pieces, that - 1)
    : senderBefore(pieces, that);
  if (!owner || isNegatedBefore(pieces, owner.from) || !isTold(pieces, that + 1)) return null;
  return {
    rule: 'message',
    lemma: 'claim',
    cue: { from: that - 1, to: that + 1 },
    speaker: phraseOf(owner),
    content: [{ from: that + 1, to: contentEnd(pieces, owner.from, that + 1) }],
    addressee: null,
    clause: { from: owner.from, to: that + 1 },
    link: 'that',
  };
}

/** "*Mara Quist*'s claim", "*her* claim"; nobody owns "the book's claim". */
function ownerBefore(pieces: readonly Piece[], noun: number): Range | null {
  let at = noun - 1;
  while (at > noun - 1 - MOST_BETWEEN && pieces[at] && isBetween(pieces[at]!)) at--;
  const { word = '' } = pieces[at] ?? {};
  if (/^(?:his|her|their)$/.test(word)) return { from: at, to: at + 1 };
  if (!/^['’]s?$/.test(word)) return null;
  // "Police *looked into* Quist's claim"
  const verb = lastIndexBefore(pieces, at, isFiniteVerb);
  const named = phraseEndingAt(pieces, at, pieces[verb + 1]?.pos === 'ADP' ? verb + 2 : verb + 1);
  return named && isSomebody(pieces, named) ? named : null;
}

/** Pieces between a message and "that", at most: "warnings from its own board of engineers that". */
const LONGEST_SENDER = 9;

/** "warnings from *divers* that", "a complaint by *Mara Quist* that" */
function senderBefore(pieces: readonly Piece[], that: number): Range | null {
  const joint = lastIndexBefore(
    pieces,
    that,
    ({ word }) => /^(?:from|by)$/.test(word),
    that - LONGEST_SENDER,
  );
  const sender = SAID.test(pieces[joint - 1]?.word ?? '') ? phraseStartingAt(pieces, joint + 1) : null;
  return sender?.to === that && isSomebody(pieces, sender) ? sender : null;
}

/** "There is *no* basis for Quist's claim that …": who denies it speaks, whoever that is. */
const isNegatedBefore = (pieces: readonly Piece[], end: number): boolean =>
  pieces
    .slice(0, end)
    .some(({ word }) => /^(?:no|not|n't|never|nothing|nobody|without|false|cannot)$/.test(word));

/** What is done with a message: "the statement that *he read* lasted an hour" tells nothing of what it said. */
const GIVING =
  /^(?:made|makes?|ga(?:ve)|gives?|issue[sd]?|reads?|wrote|writes?|repeat(?:s|ed)|sent|sends?|deliver(?:s|ed)|post(?:s|ed)|published|signed|retracted|withdr(?:aw|ew)|released|broke|kept|put)$/;

/** Whether a clause with its own subject follows "that", and no relative one, whose object is what was said. */
function isTold(pieces: readonly Piece[], from: number): boolean {
  if (isFiniteVerb(pieces[from]) || !hasSubjectAndVerb(pieces, from)) return false;
  const verb = indexFrom(pieces, from + 1, isFiniteVerb);
  const main = pieces[verb + 1]?.pos === 'VERB' && pieces[verb]?.pos === 'AUX' ? verb + 1 : verb;
  const hasObject = /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/.test(pieces[main + 1]?.pos ?? '');
  return hasObject || !GIVING.test(pieces[main]?.word ?? '');
}

/** Where what was said ends: at a sign, or before the verb of the sentence whose subject it is: "… that it is thin *has split* the guild". */
function contentEnd(pieces: readonly Piece[], owner: number, from: number): number {
  const end = clauseEnd(pieces, from);
  const before = pieces[owner - 1];
  const isSubject = owner === 0 || /^(?:CCONJ|PUNCT|SCONJ)$/.test(before?.pos ?? '');
  if (!isSubject) return end;
  const own = indexFrom(pieces, from + 1, isFiniteVerb, end);
  const behind = pieces[own]?.pos === 'AUX' ? afterGroup(pieces, own) : own + 1;
  const main = indexFrom(pieces, behind, isFiniteVerb, end);
  const group = verbGroup(pieces, main);
  const opens = pieces.slice(behind, group.from).some((piece) => isRelative(piece) || isJoint(piece));
  return opens || group.infinitive || group.from <= own ? end : group.from;
}

/** The first piece behind a verb with its auxiliaries: "*will have been closed* …" */
function afterGroup(pieces: readonly Piece[], verb: number): number {
  let at = verb;
  while (/^(?:AUX|ADV|PART)$/.test(pieces[at]?.pos ?? '')) at++;
  return pieces[at]?.pos === 'VERB' ? at + 1 : at;
}

const isJoint = ({ pos }: Piece): boolean => pos === 'CCONJ' || pos === 'SCONJ';
