import { allBut } from '../../../any/attribution/pieces.ts';
import type { Phrase, Piece, Range } from '../../../attribution.ts';
import { subjectEndingAt } from '../2-phrases/subjects.ts';
import type { VerbGroup } from '../2-phrases/verbGroups.ts';
import type { Found } from './found.ts';
import { isAuthor } from './obstacles/obstacle.ts';
import { isSomebody } from './subjects/isSomebody.ts';

/** What kind of report it is: "conviction", "believe", "that". */
type Kind = readonly [rule: Found['rule'], lemma: string, link: Found['link']];

/** The report of whoever is the subject of a verb group; null where that is nobody who speaks, or the verb is denied. */
export function reportOfSubject(
  pieces: readonly Piece[],
  group: VerbGroup,
  kind: Kind,
  cueTo: number,
  contentFrom = cueTo,
): Found | null {
  const subject = group.negated ? null : subjectEndingAt(pieces, group.from, 0);
  const isSpeaker = subject && isSomebody(pieces, subject) && !isAuthor(pieces, subject);
  return isSpeaker ? clauseReport(pieces, subject, group.from, kind, cueTo, contentFrom) : null;
}

/** Whoever does what a verb group tells as a fact; null behind "would", "to", and where something is done to them. */
export const doerOf = (
  pieces: readonly Piece[],
  { from, modal, passive, infinitive }: VerbGroup,
): Phrase | null => (modal || passive || infinitive ? null : subjectEndingAt(pieces, from, 0));

/** A report whose speaker is the subject, with a cue from one piece to another, and whose content goes on to the end. */
export function clauseReport(
  pieces: readonly Piece[],
  subject: Phrase,
  cueFrom: number,
  [rule, lemma, link]: Kind,
  cueTo: number,
  contentFrom = cueTo,
): Found {
  return {
    rule,
    lemma,
    cue: { from: cueFrom, to: cueTo },
    speaker: subject,
    content: [{ from: contentFrom, to: pieces.length }],
    addressee: null,
    clause: { from: subject.from, to: contentFrom },
    link,
  };
}

/** A report in a clause that stands beside what it reports, all the rest of the sentence; its cue mostly opens the clause. */
export function reportOfRest(
  pieces: readonly Piece[],
  speaker: Phrase | null,
  clause: Range,
  [rule, lemma, link = 'according']: Kind | readonly [rule: Found['rule'], lemma: string],
  cueTo: number,
  cueFrom = clause.from,
): Found {
  return {
    rule,
    lemma,
    cue: { from: cueFrom, to: cueTo },
    speaker,
    content: allBut(pieces, clause),
    addressee: null,
    clause,
    link,
  };
}
