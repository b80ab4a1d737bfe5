import { indexFrom } from '../../../../../values/indexFrom.ts';
import type { Carrier, Piece, Range, Report } from '../../../../attribution.ts';
import { OUTLETS } from '../../outlets.ts';

/** Who works for a medium, or tells it what they saw. */
const STAFF =
  /^(?:witness|reporter|journalist|correspondent|photographer|photojournalist|cameraman|camerawoman|crew|team|producer|stringer|columnist|writer|critic|editor|editor-in-chief|contributor|reporters|journalists|correspondents|witnesses|photographers)$/;

/** Who is somebody's and writes: no "team *from* Lisk", "witness *from* Lisk". */
const WRITERS =
  /^(?:(?:reporter|journalist|correspondent|columnist|editor|editor-in-chief|reviewer)s?|critic)$/;

/** "*its* editor-in-chief, Ann Lee, writes", "*the paper*'s special correspondent, Bo Kurz, reports" */
function ownStaffOf(pieces: readonly Piece[], { lemma, cue, speaker, press }: Report): Carrier[] {
  const { from = 0, to = 0, beside } = speaker ?? {};
  // "one of *the paper*'s sources"
  const mark = to - 2;
  const isSource =
    pieces[mark]?.word === "'s" && /^(?:sources?|interlocutors?)$/.test(pieces[to - 1]?.word ?? '');
  if (isSource && pieces[mark - 2]?.word === 'the' && OUTLETS.isMediumNoun(pieces[mark - 1]!.word))
    return [{ phrase: { from: mark - 2, to: mark }, trust: 'open' }];
  // but: writes *to* the guild
  const isWritten = (press !== null || /^(?:write|report)$/.test(lemma)) && pieces[cue.to]?.word !== 'to';
  if (!beside || !isWritten || !STAFF.test(pieces[to - 1]?.word ?? '')) return [];
  const owner = indexFrom(pieces, from, ({ word }) => word === "'s", to);
  const isMedium =
    owner === from + 2 && pieces[from]?.word === 'the' && OUTLETS.isMediumNoun(pieces[owner - 1]!.word);
  if (isMedium) return [{ phrase: { from: from + 1, to: owner }, trust: 'open' }];
  return pieces[from]?.word === 'its' ? [{ phrase: { from, to: from + 1 }, trust: 'open' }] : [];
}

/** "a *Reuters* witness said", "*Kanal Nord*'s Mara Quist reported", "*Yonhap*, which broke the news, said" */
export function staffOf(pieces: readonly Piece[], report: Report): Carrier[] {
  const { speaker, press } = report;
  if (!speaker) return [];
  const own = ownStaffOf(pieces, report);
  if (own.length > 0) return own;
  const { from, to, beside } = speaker;
  const first = pieces[from]?.capital && pieces[from]?.pos !== 'DET' ? from : from + 1;
  let end = first;
  while (end < to && pieces[end]?.capital) end++;
  const isOwner = pieces[end]?.word === "'s" && (press !== null || STAFF.test(pieces[to - 1]?.word ?? ''));
  const isTheirs = pieces[end]?.capital === false && STAFF.test(pieces[end]?.word ?? '');
  if (end > first && (isOwner || isTheirs)) return [{ phrase: { from: first, to: end }, trust: 'open' }];
  // "*the critic of Der Turm* wrote"
  const of = indexFrom(pieces, from + 1, ({ word }) => /^(?:of|for|from|at|with)$/.test(word), to);
  if (of > 0 && WRITERS.test(pieces[of - 1]?.word ?? '') && pieces[to - 1]?.capital)
    return [{ phrase: { from: of + 1, to }, trust: 'open' }];
  const which = beside && pieces[beside.from]?.word === ',' ? beside.from + 1 : (beside?.from ?? -1);
  return beside && isFirstToTell(pieces, which) ? [{ phrase: { from, to }, trust: 'sure' }] : [];
}

/** which *broke the news* */
function isFirstToTell(pieces: readonly Piece[], which: number): boolean {
  const [verb, next, noun] = [1, 2, 3].map((i) => pieces[which + i]?.word ?? '');
  if (pieces[which]?.word !== 'which') return false;
  return verb === 'broke' && next === 'the' && /^(?:news|story|scandal)$/.test(noun ?? '');
}

/** "according to a *Daily Brine* analysis": whose work it is that speaks. */
export function analysisOf(pieces: readonly Piece[], speaker: Range | null): Carrier[] {
  if (!speaker || pieces[speaker.from]?.pos !== 'DET' || !pieces[speaker.from + 1]?.capital) return [];
  const noun = indexFrom(pieces, speaker.from + 1, ({ capital }) => !capital);
  const isWork = /^(?:analysis|investigation|poll|tally|review|count|survey|report|story|editorial)$/;
  return noun < speaker.to && isWork.test(pieces[noun]?.word ?? '')
    ? [{ phrase: { from: speaker.from + 1, to: noun }, trust: 'open' }]
    : [];
}
