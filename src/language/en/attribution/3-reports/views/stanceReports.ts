import type { Piece } from '../../../../attribution.ts';
import { headAt, phraseStartingAt } from '../../2-phrases/nounPhrases.ts';
import { subjectEndingAt } from '../../2-phrases/subjects.ts';
import { verbGroup } from '../../2-phrases/verbGroups.ts';
import { isPersonOrPeople } from '../../people/titles.ts';
import { clauseReport, doerOf } from '../clauseReport.ts';
import type { Found } from '../found.ts';
import { isSomebody } from '../subjects/isSomebody.ts';

/** "Harbour master Mara Quist *disagreed*.", "*did not agree*.", "*is of another mind*.": who takes sides, in a sentence of no more than that. */
export function stanceReport(pieces: readonly Piece[], v: number): Found | null {
  if (!isLast(pieces, v + 1)) return null;
  const isMind = /^(?:mind|opinion|view)$/.test(pieces[v]?.word ?? '');
  const verb = isMind ? beOfMind(pieces, v) : v;
  if (verb < 1 || (!isMind && pieces[v]?.pos !== 'VERB')) return null;
  const group = verbGroup(pieces, verb);
  const subject = doerOf(pieces, group);
  if (
    !subject ||
    !isSomebody(pieces, subject) ||
    !isOne(pieces.slice(subject.from, subject.to), pieces[v]!.word)
  )
    return null;
  return clauseReport(pieces, subject, group.from, ['conviction', 'agree', 'object'], v);
}

/** What nobody takes sides against. */
const NO_SIDE = /^(?:walls?|ropes|clock|odds|tide|laws?|rules|backdrop|door|fence|railings?|window)$/;

/** "Mara Quist *is against* the new pier.", "*is firmly opposed to* it", "*is in favour of* it"; but: is against the law, is against the clock */
export function sideReport(pieces: readonly Piece[], i: number): Found | null {
  const { word = '' } = pieces[i] ?? {};
  const isFavour = word.startsWith('favo') && pieces[i - 1]?.word === 'in' && pieces[i + 1]?.word === 'of';
  const isOpposed = word === 'opposed' && pieces[i + 1]?.word === 'to';
  if (word !== 'against' && !isFavour && !isOpposed) return null;
  const from = word === 'against' ? i + 1 : i + 2;
  const start = isFavour ? i - 1 : i;
  const be = pieces[start - 1]?.pos === 'ADV' ? start - 2 : start - 1;
  if (!/^(?:is|'s)$/.test(pieces[be]?.word ?? '')) return null;
  const subject = subjectEndingAt(pieces, be, 0);
  const thing = phraseStartingAt(pieces, from);
  if (!subject || !thing || NO_SIDE.test(headAt(pieces, from))) return null;
  // "Smoking is against the plan"
  const named = pieces.slice(subject.from, subject.to);
  const isNamed = named.length > 1 && named.at(-1)?.pos === 'PROPN' && isSomebody(pieces, subject);
  if (!isNamed) return null;
  return clauseReport(pieces, subject, be, ['conviction', 'oppose', 'object'], from, i);
}

/** Whether the sentence ends, but for "too", "strongly" or "with that". */
function isLast(pieces: readonly Piece[], from: number): boolean {
  const rest = pieces.slice(from).filter(({ pos }) => pos !== 'PUNCT' && pos !== 'ADV');
  const isWith = rest[0]?.word === 'with' && /^(?:him|her|them|that|this|it)$/.test(rest[1]?.word ?? '');
  return rest.length === 0 || (isWith && rest.length === 2);
}

/** Where "*is* of another mind" begins; -1 where nobody is of one. */
function beOfMind(pieces: readonly Piece[], noun: number): number {
  const words = pieces.slice(Math.max(0, noun - 3), noun).map(({ word }) => word);
  const of = words.lastIndexOf('of');
  const isOther = /^(?:another|(?:an?|the) (?:different|same|opposite|other|contrary))$/.test(
    words.slice(of + 1).join(' '),
  );
  const be = noun - words.length + of - 1;
  return of >= 0 && isOther && /^(?:is|was|'s)$/.test(pieces[be]?.word ?? '') ? be : -1;
}

/** Somebody with a name, and no more than one; "she disagreed", while "she agreed" may be to come along. */
function isOne(subject: readonly Piece[], verb: string): boolean {
  const [first] = subject;
  if (subject.length === 1 && first?.pos === 'PRON')
    return /^s?he$/.test(first.word) && !verb.startsWith('agree');
  // "Critics disagree"
  const isMany = subject.length === 1 && isPersonOrPeople(first?.word ?? '');
  return subject.at(-1)?.pos === 'PROPN' && !isMany && !subject.some(({ pos }) => pos === 'CCONJ');
}
