import { isQuote } from '../../../any/attribution/pieces.ts';
import type { Piece, Range, Report } from '../../../attribution.ts';
import { isTime } from '../2-phrases/wordKinds.ts';

/** Verbs by which somebody goes on in the same talk; others report something that was done elsewhere: "denied the charges". */
const ADDING: ReadonlySet<string> = new Set(
  `acknowledge add admit claim clarify concede continue describe emphasise emphasize explain express highlight insist mention
   note observe point recall remark remind say specify state stress suggest summarise summarize underline underscore voice
   warn`.split(/\s+/u),
);
const BESIDE =
  /^(?:that|also|further|furthermore|additionally|moreover|however|too|and|but|then|out|up|according|to|[,:;])$/;

/** Pieces of "in the same statement". */
const SAME = 4;

/** Whether a sentence only says that somebody adds something, and not when, where or to whom: "She also *stressed* that it was late." */
export function addsPlainly(pieces: readonly Piece[], report: Report): boolean {
  const { lemma, link, speaker, cue, content } = report;
  if (link !== 'according' && !ADDING.has(lemma)) return false;
  // "She said *on Tuesday* the pier would close"
  const first = content.some(({ from }) => from === cue.to) ? pieces[cue.to] : undefined;
  if (first && (first.pos === 'ADP' || isTime(first) || /^(?:last|next|this)$/.test(first.word)))
    return false;
  const known: readonly Range[] = [...content, ...(speaker ? [speaker, speaker.beside ?? speaker] : [])];
  // "*In the same statement* she said …"
  const isSame = pieces[0]?.word === 'in' && pieces[1]?.word === 'the' && pieces[2]?.word === 'same';
  return pieces.every(
    (piece, at) =>
      (isSame && at < SAME) ||
      known.some(({ from, to }) => at >= from && at < to) ||
      BESIDE.test(piece.word) ||
      // "had *said*" told of an earlier time
      (piece.pos === 'VERB' && at >= cue.from && at < cue.to) ||
      isQuote(piece) ||
      piece.pos === 'PUNCT',
  );
}
