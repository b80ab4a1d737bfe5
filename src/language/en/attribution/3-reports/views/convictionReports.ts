import { indexFrom } from '../../../../../values/indexFrom.ts';
import { isQuote } from '../../../../any/attribution/pieces.ts';
import type { Piece } from '../../../../attribution.ts';
import { headOf } from '../../2-phrases/headOf.ts';
import { subjectEndingAt } from '../../2-phrases/subjects.ts';
import { verbGroup } from '../../2-phrases/verbGroups.ts';
import { FRANK } from '../../people/frank.ts';
import { clauseReport, reportOfSubject } from '../clauseReport.ts';
import type { Found } from '../found.ts';
import { hasSubjectAndVerb } from '../links/hasSubjectAndVerb.ts';
import { isDocument } from '../subjects/isDocument.ts';
import { isSomebody } from '../subjects/isSomebody.ts';

/** What somebody is called who holds that something is so. */
const CONVICTION =
  /^(?:convinced|persuaded|unconvinced|unpersuaded|doubtful|confident|adamant|certain|sure|unsure|hopeful|optimistic|sceptical|skeptical|worried|afraid|concerned|alarmed|surprised|disappointed|relieved|pleased|furious|angry|outraged|appalled|dismayed|frustrated|grateful|glad|delighted|sorry|proud|aware)$/;

/** Where a conviction begins that ends at a piece: "*confident*", "*of* the view". */
function convictionAt(pieces: readonly Piece[], v: number): number | null {
  const isColon = pieces[v + 1]?.word === ':';
  if (CONVICTION.test(pieces[v]?.word ?? '') || (isColon && FRANK.test(pieces[v]?.word ?? ''))) return v;
  const isView = /^(?:view|opinion|belief|impression)$/.test(pieces[v]?.word ?? '');
  return isView && pieces[v - 1]?.word === 'the' && pieces[v - 2]?.word === 'of' ? v - 2 : null;
}

/** "Mara Quist is confident that …"; what she was, is told and not reported. */
export function convictionReport(pieces: readonly Piece[], v: number): Found | null {
  const isColon = pieces[v + 1]?.word === ':'; // Mara Quist is adamant: the ice is thin
  // Mara Quist is not persuaded, however, that
  const isAside = pieces[v + 1]?.word === ',' && pieces[v + 3]?.word === ',';
  const that = isAside ? v + 4 : v + 1;
  // Mara Quist is convinced *the ice is thin*
  const isBare = CERTAIN.test(pieces[v]?.word ?? '') && isClause(pieces, v + 1);
  if (pieces[that]?.word !== 'that' && !isColon && !isBare) return null;
  const start = convictionAt(pieces, v);
  if (start === null || (isColon && (start < v || isQuote(pieces[v + 2])))) return null;
  const group = verbGroup(pieces, start);
  // what somebody was of the opinion of was said
  // “…” shows that it was
  const isTold =
    start < v ||
    (isColon && isToldPlainly(pieces, v, group.from)) ||
    pieces.slice(that + 1, that + 4).some(({ word }) => /^["“„«‘']\p{Ll}\S* \S+ /u.test(word));
  const told = isTold ? /^(?:is|are|was|were|'s|'re)$/ : /^(?:is|are|'s|'re)$/;
  const present = pieces.slice(group.from, start).some(({ word }) => told.test(word));
  const subject = present ? subjectEndingAt(pieces, group.from, 0) : null;
  // the guild, whose head is confident that …, met
  if (!subject || /^(?:it|whose)$/.test(pieces[subject.from]?.word ?? '')) return null;
  if (pieces[subject.from - 1]?.word === 'not') return null; // Not everyone is persuaded that
  // The lesson is clear: the ice is thin
  const mayBeThing = isColon && /^(?:clear|direct|plain)(?:er)?$/.test(pieces[v]?.word ?? '');
  if (mayBeThing && !isSomebody(pieces, subject)) return null;
  return clauseReport(
    pieces,
    subject,
    group.from,
    ['conviction', 'believe', 'that'],
    v + 1,
    isBare ? v + 1 : that + 1,
  );
}

/** "Mara Quist *was adamant:* the ice is thin": how somebody told what follows; but: she was furious: the boat was gone. */
function isToldPlainly(pieces: readonly Piece[], v: number, end: number): boolean {
  const subject = subjectEndingAt(pieces, end, 0) ?? { from: end, to: end };
  // the *head* of the guild, but no *warning* from Mara Quist
  return FRANK.test(pieces[v]?.word ?? '') && isSomebody(pieces, headOf(pieces, subject));
}

/** What somebody is who holds that something is so, whether or not "that" stands behind it. */
const CERTAIN = /^(?:convinced|confident|certain|sure|adamant)$/;

const isClause = (pieces: readonly Piece[], from: number): boolean =>
  /^(?:DET|PRON|NOUN|PROPN)$/.test(pieces[from]?.pos ?? '') && hasSubjectAndVerb(pieces, from);

/** "The study *came to the conclusion that* the ice is thin", "Mara Quist *reached the view that* …" */
export function conclusionReport(pieces: readonly Piece[], v: number): Found | null {
  const behind = pieces
    .slice(v + 1, v + 6)
    .findIndex(({ word }) => /^(?:conclusions?|views?|opinion|verdict|findings?)$/.test(word));
  const noun = v + 1 + behind;
  const group = verbGroup(pieces, v);
  if (behind < 0 || pieces[noun + 1]?.word !== 'that' || group.negated || group.modal || group.infinitive)
    return null;
  const subject = subjectEndingAt(pieces, group.from, 0);
  if (!subject || !(isSomebody(pieces, subject) || isDocument(pieces, subject))) return null;
  return clauseReport(pieces, subject, group.from, ['conviction', 'conclude', 'that'], noun + 2);
}

/** "Mara Quist *takes the view that* the ice is thin", "*held the position that* …" */
export function viewTakenReport(pieces: readonly Piece[], v: number): Found | null {
  const noun = indexFrom(
    pieces,
    v + 1,
    ({ word }) => /^(?:views?|positions?|line|stance|opinion|belief)$/.test(word),
    v + 4,
  );
  if (noun < 0 || pieces[noun + 1]?.word !== 'that') return null;
  return reportOfSubject(pieces, verbGroup(pieces, v), ['conviction', 'believe', 'that'], noun + 2);
}

/** "Mara Quist *has no doubt that* the pier will hold", "*is in no doubt* it will", "*leaves little doubt that* it will"; but: had no doubt that. */
export function noDoubtReport(pieces: readonly Piece[], i: number): Found | null {
  if (!/^(?:no|little)$/.test(pieces[i - 1]?.word ?? '')) return null;
  const isThat = pieces[i + 1]?.word === 'that';
  const from = isThat ? i + 2 : i + 1;
  const verb = pieces[i - 2]?.word === 'in' ? i - 3 : i - 2;
  const isNow = (verb === i - 3 ? /^(?:is|are)$/ : /^(?:has|have|leaves)$/).test(pieces[verb]?.word ?? '');
  if (!isNow || !hasSubjectAndVerb(pieces, from)) return null;
  return reportOfSubject(pieces, verbGroup(pieces, verb), ['conviction', 'believe', 'that'], from);
}
