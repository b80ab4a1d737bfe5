import { indexFrom } from '../../../../../values/indexFrom.ts';
import type { Piece, Range } from '../../../../attribution.ts';
import { phraseStartingAt } from '../../2-phrases/nounPhrases.ts';
import { subjectEndingAt } from '../../2-phrases/subjects.ts';
import { verbGroup } from '../../2-phrases/verbGroups.ts';
import { isDocumentNoun, isTimePhrase } from '../../2-phrases/wordKinds.ts';
import { reportOfRest } from '../clauseReport.ts';
import type { Found } from '../found.ts';
import { isSomebody } from '../subjects/isSomebody.ts';

/** What is written to somebody, and asks or tells them something. */
const ADDRESSED =
  /^(?:letters?|e-?mails?|notes?|notices?|circulars?|memos?|messages?|leaflets?|summons|subpoenas?|orders?|warrants?|guidance|guidelines|repl(?:y|ies)|responses?|answers?)$/;
/** What judges, besides what is a document by its name. */
const JUDGING =
  /^(?:assessments?|evaluations?|judge?ments?|rulings?|verdicts?|indictments?|complaints?|lawsuits?|affidavits?|statements?|editorials?|articles?|dossiers?)$/;

/** What is written of somebody or something: "is *described* as", "is *said* to be". */
const OF_THING =
  /^(?:described|called|branded|labelled|labeled|portrayed|accused|blamed|faulted|criticised|criticized|praised|urged|advised|warned|reminded)$/;
/** What is written to whoever reads it. */
const TO_READER = /^(?:asked|told|invited|instructed|ordered|requested|summoned)$/;

/** Pieces from "in" to the comma behind the document, at most. */
const LONGEST = 24;
/** Pieces within which "by" tells who says it. */
const FURTHEST = 9;

/**
 * "*In a letter from the guild*, keepers are asked to wait", "*In the audit, dated May*, the pier is described as old":
 * the document says it.
 */
export function inTextReport(pieces: readonly Piece[], i: number): Found | null {
  const text = i === 0 ? phraseStartingAt(pieces, 1) : null;
  const comma = text ? indexFrom(pieces, text.to, ({ word }) => word === ',', LONGEST) : -1;
  const noun = text && comma > 0 ? documentIn(pieces, text) : null;
  if (!text || !noun || !/^(?:DET|PRON)$/.test(pieces[1]?.pos ?? '')) return null;
  const v = indexFrom(
    pieces,
    comma + 2,
    (_, at) => isWritten(pieces, at, noun) && verbGroup(pieces, at).passive,
  );
  const group = v < 0 ? null : verbGroup(pieces, v);
  const subject =
    group && !group.negated && !group.modal ? subjectEndingAt(pieces, group.from, comma + 1) : null;
  if (!subject || pieces[subject.from - 1]?.word !== ',') return null;
  const by = indexFrom(pieces, v + 1, ({ word }) => word === 'by', v + FURTHEST);
  if (by > 0 && isSomebody(pieces, phraseStartingAt(pieces, by + 1))) return null;
  const speaker = { from: text.from, to: withoutTime(pieces, text), beside: null };
  const clause = { from: 0, to: subject.from - 1 };
  return reportOfRest(pieces, speaker, clause, ['according to', 'according'], 1);
}

/** Where "a letter from the guild *of last May*", "a test *earlier this year*" ends without the time. */
function withoutTime(pieces: readonly Piece[], { from, to }: Range): number {
  const time = indexFrom(pieces, from + 1, (_, at) => isTimePhrase(pieces, at), to + 1);
  const end = time > 0 ? time : to;
  return pieces[end - 1]?.pos === 'ADP' ? end - 1 : end;
}

/** The noun of "a *letter* from the guild", "the guild's *audit*"; null where that is no document. */
export function documentIn(pieces: readonly Piece[], { from, to }: Range): string | null {
  const joint = indexFrom(pieces, from + 1, ({ pos }) => pos === 'ADP', to);
  const noun = pieces[(joint < 0 ? to : joint) - 1];
  const word = noun?.word ?? '';
  return ADDRESSED.test(word) || JUDGING.test(word) || isDocumentNoun(noun) ? word : null;
}

/** "is *described*", "is *said to* be", "is *asked to* leave" */
function isWritten(pieces: readonly Piece[], at: number, noun: string): boolean {
  const { word = '', pos } = pieces[at] ?? {};
  if (pos !== 'VERB') return false;
  const isTo = pieces[at + 1]?.word === 'to';
  return (
    OF_THING.test(word) ||
    (/^(?:said|found|shown|estimated)$/.test(word) && isTo) ||
    (TO_READER.test(word) && isTo && ADDRESSED.test(noun))
  );
}
