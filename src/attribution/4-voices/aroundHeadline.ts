import { isQuote, spanOf } from '../../language/any/attribution/pieces.ts';
import type { Piece, Range, Report } from '../../language/attribution.ts';
import { nameOf } from '../3-people/naming.ts';
import type { Line } from '../2-reports/readLines.ts';
import { clean } from '../clean.ts';
import type { Scene } from './scene.ts';
import { because, reportReason, type Voice } from './voice.ts';

/** Shares of a headline that its end tells, from which on who says that speaks in it; the second where words of it are quoted. */
const TOLD = 0.4;
const QUOTED = 0.25;

/** Who says a headline by its beginning or, where it has no statement of its own, by its end. */
export const voiceAround = (scene: Scene, line: Line): Voice | null =>
  officeVoice(scene, line) ?? (line.statement ? null : voiceOfEnd(scene, line));

/** "*Police*: Stolen van found in river": an office gives out the rest, in which nobody else speaks. */
function officeVoice({ text, cast }: Scene, { pieces, statement }: Line): Voice | null {
  const office = cast.language.officeAhead(pieces);
  const speaker = statement?.report.speaker;
  if (!office || (speaker && speaker.from < office.to)) return null;
  const span = spanOf(pieces, office);
  const kind = pieces.some(isQuote) ? 'mixed' : 'indirect';
  const named = { name: clean(text, span), ...span };
  return { kind, speaker: named, role: null, outlet: null, reason: because('led up to', span) };
}

/** "Ferry fares to rise, *operator says* fuel is to blame" */
function voiceOfEnd({ text, cast }: Scene, line: Line): Voice | null {
  const { pieces } = line;
  const report = cast.language.findReports(pieces).find((one) => isEnd(pieces, one));
  if (!report?.speaker) return null;
  const { name, role, start, end } = nameOf(text, pieces, report.speaker, cast.language.people);
  const kind = pieces.slice(report.clause.to).some(isQuote) ? 'mixed' : 'indirect';
  return { kind, speaker: { name, start, end }, role, outlet: null, reason: reportReason(line, report) };
}

/** Whether a report stands behind a comma, goes on to the end, and is not much shorter than what stands before it. */
function isEnd(pieces: readonly Piece[], { clause, content, link, speaker }: Report): boolean {
  const [told] = content;
  if (!speaker || !told || (link !== 'clause' && link !== 'that')) return false;
  if (pieces[clause.from - 1]?.word !== ',' || told.to !== pieces.length) return false;
  if (pieces[speaker.from]?.pos === 'PRON') return false;
  const letters = (range: Range): number => spanOf(pieces, range).end - spanOf(pieces, range).start;
  const share = letters(told) / (letters(told) + letters({ from: 0, to: clause.from - 1 }));
  return share >= (pieces.slice(told.from).some(isQuote) ? QUOTED : TOLD);
}
