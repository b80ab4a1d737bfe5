import { indexFrom } from '../../../../../values/indexFrom.ts';
import { lastWordOf } from '../../../../../text/lastWordOf.ts';
import { isQuote } from '../../../../any/attribution/pieces.ts';
import type { Piece } from '../../../../attribution.ts';
import { verbGroup } from '../../2-phrases/verbGroups.ts';
import { reportOfSubject } from '../clauseReport.ts';
import type { Found } from '../found.ts';

/** What somebody feels and says so. */
const FEELING =
  /^(?:protests?|regrets?|concerns?|condolences|sympath(?:y|ies)|gratitude|thanks|support|solidarity|hopes?|objections?|disappointment|dismay|outrage|anger|surprise|alarm|sorrow|satisfaction|doubts?|worr(?:y|ies)|fears?|apolog(?:y|ies)|appreciation|confidence|displeasure|indignation|relief|unease|scepticism|skepticism|disagreement|opposition|frustration|remorse|sadness|grief|commitment|readiness|willingness)$/;

/** "regret", “serious displeasure” */
const isFeeling = (piece: Piece): boolean =>
  isQuote(piece)
    ? FEELING.test(lastWordOf(piece.word).replace(/^\P{LC}|\P{LC}$/gu, ''))
    : piece.pos !== 'VERB' && FEELING.test(piece.word);

/** "raised *concerns about* it", "raised *objections to* it"; but: raised concerns among fans */
const isDoubtRaised = (pieces: readonly Piece[], noun: number): boolean =>
  /^(?:concerns?|objections?|doubts?)$/.test(pieces[noun]?.word ?? '') &&
  /^(?:about|over|regarding|with|at|to|that)$/.test(pieces[noun + 1]?.word ?? '');

/** "The ministry *expresses its deep regret* over the closure": a feeling that somebody states, with what it is about. */
export function feelingReport(pieces: readonly Piece[], v: number): Found | null {
  if (pieces[v]?.pos !== 'VERB') return null;
  // "expressed *hope* for a deal": no verb stands there, whatever it looks like
  const isStated = /^(?:express|voic|convey)/.test(pieces[v].word) && FEELING.test(pieces[v + 1]?.word ?? '');
  const noun = isStated ? v + 1 : indexFrom(pieces, v + 1, isFeeling, v + 6);
  const isOwn =
    noun > v && pieces.slice(v + 1, noun).every(({ pos }) => /^(?:DET|PRON|ADJ|ADV|NOUN)$/.test(pos));
  // "The guild *extended support* to the protest": it helps
  const isHelp = pieces[v]?.word.startsWith('extend') && pieces[noun]?.word === 'support';
  // "Mara Quist *raised hopes* of a deal": she did something
  const isBy = pieces[v]?.word.startsWith('rais') && !isDoubtRaised(pieces, noun);
  const isTold = !isHelp && !isBy && /^(?:ADP|PART|SCONJ)$/.test(pieces[noun + 1]?.pos ?? '');
  const group = verbGroup(pieces, v);
  if (!isOwn || !isTold || group.passive || group.modal || group.infinitive) return null;
  return reportOfSubject(pieces, group, ['message', 'express', 'object'], v + 1);
}
