import { indexFrom, lastIndexBefore } from '../../../../indexFrom.ts';
import type { Carrier, Piece, Range, Report } from '../../../attribution.ts';

/** "in a reply to *questions from* Radio Brine" */
export const isQuestioning = (pieces: readonly Piece[], i: number): boolean =>
  pieces[i]?.word === 'from' &&
  /^(?:questions?|inquir(?:y|ies)|enquir(?:y|ies)|quer(?:y|ies))$/.test(pieces[i - 1]?.word ?? '');

/** Whether where a preposition and a name stand few others than media do. */
export const isOnlyMedia = (pieces: readonly Piece[], report: Report, range: Range): boolean =>
  isVoiceNote(pieces, range) || isAsking(pieces, range) || isColumn(pieces, report, range);

/** "in a *voice note to* Radio Brine": to somebody, or to a medium. */
const isVoiceNote = (pieces: readonly Piece[], { from }: Range): boolean =>
  pieces[from]?.word === 'to' &&
  /^(?:note|message|memo)$/.test(pieces[from - 1]?.word ?? '') &&
  /^(?:voice|audio)$/.test(pieces[from - 2]?.word ?? '');

/** "*asked by Kursblatt* whether it was late": a name of one word or with an article of another language; but: "asked by Lisk Council" */
function isAsking(pieces: readonly Piece[], { from, to }: Range): boolean {
  const isAsked =
    pieces[from]?.word === 'by' &&
    /^(?:asked|pressed|questioned|challenged|quizzed)$/.test(pieces[from - 1]?.word ?? '');
  // "NDR/Der Spiegel"
  const isPair = pieces[from + 2]?.word === '/';
  return (
    isAsked &&
    pieces[from + 1]?.capital === true &&
    (to === from + 2 || isPair || isForeign(pieces, from + 1))
  );
}

/** "*In the Lisk Bote*, columnist Mara Quist warns that": papers have columnists, and an article as few places do. */
function isColumn(pieces: readonly Piece[], { speaker }: Report, { from }: Range): boolean {
  const writer = pieces[speaker?.from ?? pieces.length];
  const isWriter =
    writer?.capital === false &&
    /^(?:columnist|commentator|critic|cartoonist|editorialist|editor)$/.test(writer.word);
  const isNamed = pieces[from + 1]?.word === 'the' && pieces[from + 2]?.capital === true;
  return from === 0 && pieces[from]?.word === 'in' && isWriter && (isNamed || isForeign(pieces, from + 1));
}

/** "*Der* Spiegel", "*El* Faro" */
const isForeign = (pieces: readonly Piece[], i: number): boolean =>
  /^(?:der|die|das|de|het|le|la|les|el|los|las|il|lo|o)$/.test(pieces[i]?.word ?? '') &&
  pieces[i]?.capital === true &&
  pieces[i + 1]?.capital === true;

/** “No,” she said when *the weekly Kursblatt* asked her about the ice. */
export function askerOf(pieces: readonly Piece[], { cue }: Report): Carrier[] {
  const at = indexFrom(pieces, cue.to, ({ word }, i) => word === 'asked' && pieces[i + 1]?.pos === 'PRON');
  const when = lastIndexBefore(pieces, at, ({ word }) => /^(?:when|after|as)$/.test(word), cue.to);
  return at > 0 && when >= 0 && when + 1 < at ? [{ phrase: { from: when + 1, to: at }, trust: 'open' }] : [];
}
