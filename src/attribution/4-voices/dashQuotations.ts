import { isDash, spanOf } from '../../language/any/attribution/pieces.ts';
import type { Block } from '../../types.ts';
import { oncePer } from '../../values/once.ts';
import type { Line } from '../2-reports/readLines.ts';
import type { Scene } from './scene.ts';
import { because, type Voice } from './voice.ts';

/** A dash stands before the first word of a paragraph. */
const OPENS = /[-–—―]\s*$/u;

/** The sentence of a paragraph behind a dash that tells behind another dash who says it. */
const tellingLines = oncePer(({ lines, text }: Scene): ReadonlyMap<Block, Line> => {
  const opened = new Set(
    lines
      .filter(({ first, start }) => first && OPENS.test(text.slice(Math.max(0, start - 3), start)))
      .map(({ block }) => block),
  );
  return new Map(
    lines.filter((line) => opened.has(line.block) && tellsBehindDash(line)).map((line) => [line.block, line]),
  );
});

/** "It is old – *said Mara Quist*.", "It is old – *the keeper pointed out*." */
function tellsBehindDash({ statement, pieces }: Line): boolean {
  const { link, content, clause } = statement?.report ?? {};
  const isBehind = link === 'before' && content?.[0]?.from === 0;
  return isBehind && isDash(pieces[(clause?.from ?? 0) - 1]);
}

/** – *It is tired.* It is old – said Mara Quist. – *It will not last.* */
export function dashQuotation(scene: Scene, line: Line, i: number): Voice | null {
  if (line.statement || line.quoted > 0) return null;
  const telling = tellingLines(scene).get(line.block);
  if (!telling?.statement) return null;
  if (line.start < telling.start) {
    const { report, kind } = telling.statement;
    const reason = because('told after the quotation', spanOf(telling.pieces, report.cue));
    return scene.reportVoice(telling, report, kind, reason);
  }
  const last = scene.voices[i - 1];
  const goesOn = last?.reason.rule === 'the quotation goes on' || isDash(line.pieces[0]);
  if (!last?.speaker || !goesOn) return null;
  return { ...last, reason: because('the quotation goes on', last.speaker) };
}
