import { indexFrom } from '../../../../../values/indexFrom.ts';
import { isQuote } from '../../../../any/attribution/pieces.ts';
import type { Piece } from '../../../../attribution.ts';
import { cueOf } from '../../../reportingVerbs.ts';
import { subjectEndingAt } from '../../2-phrases/subjects.ts';
import { isFiniteVerb, isPossessive } from '../../2-phrases/wordKinds.ts';
import { verbGroup } from '../../2-phrases/verbGroups.ts';
import { clauseReport, reportOfSubject } from '../clauseReport.ts';
import type { Found } from '../found.ts';
import { hasSubjectAndVerb } from '../links/hasSubjectAndVerb.ts';
import { isRelating } from '../links/isRelating.ts';
import { isSomebody } from '../subjects/isSomebody.ts';
import { MAX_ADJUNCT } from '../links/behindVerb.ts';

/** Nouns for what somebody says, behind the verbs that make them: "issued a warning that …", "made it clear that …". */
const MESSAGE =
  /^(?:warnings?|statements?|announcements?|allegations?|claims?|accusations?|promises?|pledges?|declarations?|predictions?|reports?|complaints?|suggestions?|demands?|assurances?|admissions?|denials?|confirmation|estimates?|guarantees?|hints?|rumou?rs?|threats?|letters?|notes?|messages?|notices?|circulars?|memos?|confidence|hopes?|concerns?|doubts?|clear|alerts?|posts?|tweets?|e-?mails?)$/;

/** Nouns that only somebody makes a message of: "gave evidence that", "made the point that"; but: the bones give evidence that there was a town. */
const GIVEN_WORD =
  /^(?:evidence|testimony|word|undertakings?|opinions?|views?|advice|points?|case|arguments?|objections?|observations?|remarks?|possibility|prospect|ideas?|theory)$/;

/** Where what is said is led up to: "a warning *that* …", "a statement insisting *that* …", "a letter *saying* the pier is old"; but: a note from a man *that calls*. */
function contentAt(pieces: readonly Piece[], v: number): number {
  const isOther = (i: number): boolean =>
    isRelating(pieces, i) && !MESSAGE.test(pieces[i - 1]!.word) && isDone(pieces[i + 1]!.word);
  const that = indexFrom(pieces, v + 1, ({ word }, i) => word === 'that' && !isOther(i), v + MAX_ADJUNCT);
  if (that > 0) return that;
  return indexFrom(
    pieces,
    v + 1,
    ({ word }, i) => isSaying(word) && TEXT.test(pieces[i - 1]?.word ?? ''),
    v + MAX_ADJUNCT,
  );
}

const TEXT =
  /^(?:statements?|letters?|notes?|posts?|messages?|releases?|e-?mails?|memos?|circulars?|notices?)$/;

/** "a man that *calls*", but not "a letter to the guild that *said* it was late" */
const isDone = (word: string): boolean => !/^(?:anything|clause)$/.test(cueOf(word)?.complement ?? '');

/** "a statement *saying* it is old", but not "a statement regarding it" */
function isSaying(word: string): boolean {
  const cue = cueOf(word);
  return cue?.form === 'gerund' && cue.complement !== 'quoted';
}

/** "The Treasury issued a warning that …", "allegations have been made that …" */
export function messageReport(pieces: readonly Piece[], v: number): Found | null {
  if (pieces[v]?.pos !== 'VERB') return null;
  const that = contentAt(pieces, v);
  if (that < 0) return null;
  const group = verbGroup(pieces, v);
  if (group.negated || group.modal || group.infinitive) return null;
  const subject = subjectEndingAt(pieces, group.from, 0);
  // "gave advice *that saved* the ship": a relative clause
  const mayGive = isSomebody(pieces, subject) && !isFiniteVerb(pieces[that + 1]);
  const noun = pieces
    .slice(v + 1, that)
    .some(({ word }) => MESSAGE.test(word) || (mayGive && GIVEN_WORD.test(word)));
  const passive = group.passive && MESSAGE.test(pieces[group.from - 1]?.word ?? '');
  if (!subject || !(passive || (noun && !group.passive))) return null;
  // gave evidence so quietly that nobody heard
  if (pieces.slice(v + 1, that).some(({ word }) => word === 'so')) return null;
  // what happens "sends a clear message that"
  if (/^(?:it|this|that)$/.test(pieces[subject.from]?.word ?? '') && /^sen[dt]/.test(pieces[v].word))
    return null;
  const report = clauseReport(pieces, subject, group.from, ['message', 'issue', 'that'], that, that + 1);
  return passive ? { ...report, speaker: null } : report;
}

/** "A page *shared the film with the caption* “They admit it”": what somebody writes beside what they pass on. */
export function captionReport(pieces: readonly Piece[], v: number): Found | null {
  const noun = indexFrom(
    pieces,
    v + 1,
    ({ word }) => /^(?:caption|comment|words?|message|title|headline|hashtag|text|slogan)$/.test(word),
    v + MAX_ADJUNCT,
  );
  const quote = noun + 1;
  const group = verbGroup(pieces, v);
  if (
    noun < 0 ||
    pieces[noun - 2]?.word !== 'with' ||
    !isQuote(pieces[quote]) ||
    group.passive ||
    group.modal
  )
    return null;
  const subject = subjectEndingAt(pieces, group.from, 0);
  return subject && clauseReport(pieces, subject, group.from, ['message', 'post', 'quote'], v + 1, quote);
}

const GIVEN =
  /^(?:causes?|reasons?|motives?|numbers?|figures?|totals?|ages?|dates?|times?|prices?|costs?|names?|chances?)$/;

/** "Dr Quist *gave the cause* of death *as* cold": a cause, an age, a number that somebody tells. */
export function givenReport(pieces: readonly Piece[], v: number): Found | null {
  const noun = indexFrom(pieces, v + 1, ({ word }) => GIVEN.test(word), v + 5);
  // she gave her name as Quist
  if (noun < 0 || isPossessive(pieces[noun - 1])) return null;
  const as = indexFrom(pieces, noun + 1, ({ word }) => word === 'as', noun + 8);
  const group = verbGroup(pieces, v);
  if (as < 0 || group.passive || group.modal) return null;
  return reportOfSubject(pieces, group, ['message', 'give', 'object'], v + 1);
}

/** What is read out or quoted. */
const WRITTEN =
  /^(?:letters?|e-?mails?|notes?|messages?|posts?|statements?|editorials?|articles?|columns?|reports?|poems?|lines?|passages?|paragraphs?|tweets?|memos?|leaflets?)$/;

/** "Mara Quist *read out a letter* from a pupil who asked why", "*quoted an editorial* in Radio Brine's paper": she passes it on. */
export function readOutReport(pieces: readonly Piece[], v: number): Found | null {
  const { word = '', pos } = pieces[v] ?? {};
  const isRead = word.startsWith('read');
  if (pos !== 'VERB' || (isRead && !/^(?:out|aloud)$/.test(pieces[v + 1]?.word ?? ''))) return null;
  const from = isRead || pieces[v + 1]?.word === 'from' ? v + 2 : v + 1;
  const noun = indexFrom(pieces, from, ({ word: own }) => WRITTEN.test(own), from + 4);
  const isText =
    noun >= from && pieces.slice(from, noun).every(({ pos: own }) => /^(?:DET|ADJ|PRON|NUM)$/.test(own));
  const group = verbGroup(pieces, v);
  if (!isText || group.passive || group.modal || group.infinitive) return null;
  return reportOfSubject(pieces, group, ['message', 'cite', 'object'], v + 1, from);
}

/** "It closes on Friday, Mara Quist *has made (it) known*.", "…, Quist *lets slip*.", "Quist *made it clear* it would close.", "Quist *let slip* that it would." */
export function madeKnownReport(pieces: readonly Piece[], v: number): Found | null {
  const verb = pieces[v]?.word;
  const isSlip = (verb === 'let' || verb === 'lets') && pieces[v + 1]?.word === 'slip';
  if (!isSlip && verb?.startsWith('let')) return null;
  const at = pieces[v + 1]?.word === 'it' || pieces[v + 1]?.word === 'this' ? v + 2 : v + 1;
  if (!isSlip && !/^(?:known|public|clear|plain)$/.test(pieces[at]?.word ?? '')) return null;
  const group = verbGroup(pieces, v);
  const subject = group.negated || group.passive ? null : subjectEndingAt(pieces, group.from, 0);
  const isThat = pieces[at + 1]?.word === 'that';
  const isTold = isSlip ? isThat : !isThat && pieces[at + 1]?.word !== ',';
  if (subject && isTold && hasSubjectAndVerb(pieces, isThat ? at + 2 : at + 1))
    return clauseReport(
      pieces,
      subject,
      group.from,
      ['message', 'make', isThat ? 'that' : 'clause'],
      at + 1,
      isThat ? at + 2 : at + 1,
    );
  const isLast = pieces.slice(at + 1).every(({ pos }) => !/^(?:VERB|AUX|SCONJ|QUOTE|PRON)$/.test(pos));
  const isApart = subject !== null && subject.from > 4 && pieces[subject.from - 1]?.word === ',';
  if (!subject || !isLast || !isApart) return null;
  return {
    rule: 'message',
    lemma: 'make',
    cue: { from: group.from, to: at + 1 },
    speaker: subject,
    content: [{ from: 0, to: subject.from - 1 }],
    addressee: null,
    clause: { from: subject.from - 1, to: pieces.length },
    link: 'before',
  };
}

/** "Quist *let* the guild *know* by letter *that* …", "she *let it be known that* …" */
export function knowledgeReport(pieces: readonly Piece[], v: number): Found | null {
  const know = indexFrom(pieces, v + 1, ({ word }) => /^known?$/.test(word), v + 6);
  const that = indexFrom(pieces, know + 1, ({ word }) => word === 'that', know + 6);
  const group = verbGroup(pieces, v);
  const subject = know > 0 && that > 0 ? subjectEndingAt(pieces, group.from, 0) : null;
  if (!subject || group.negated || group.modal) return null;
  return clauseReport(pieces, subject, group.from, ['message', 'let', 'that'], that, that + 1);
}
