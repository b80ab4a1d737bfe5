import { indexFrom, lastIndexBefore } from '../../values/indexFrom.ts';
import { isQuote, spanOf } from '../../language/any/attribution/pieces.ts';
import type { Piece, Report } from '../../language/attribution.ts';
import type { Kind, Span } from '../../types.ts';
import type { LetterCounter } from '../1-sentences/letters.ts';
import { isClosing, type Verbs } from './closingReport.ts';

/** What a sentence by itself says about who speaks in it. */
export interface Statement {
  readonly report: Report;
  readonly kind: Kind;
  /** Share (0..1) of the sentence, without the speaker's name and the verb, that is reported. */
  readonly coverage: number;
}

/** A sentence is somebody's statement when at least this share of it is reported. */
const LEAST_REPORTED = 0.5;
/** A smaller share is enough where more than half of it stands in quotation marks, so that somebody surely speaks. */
const LEAST_HEARD = 0.4;
/** Verbs that report only words in quotation marks need at least this share of them. */
const LEAST_QUOTED = 0.3;
/** In the speaker's own words when at least this share of what is reported stands in quotation marks. */
const OWN_WORDS = 0.9;

/** The statement that covers most of a sentence, the first of equals but for one that is only told inside another. */
export function findStatement(
  pieces: readonly Piece[],
  sentence: Span,
  reports: readonly Report[],
  letters: LetterCounter,
  language: Verbs,
): Statement | null {
  let best: Statement | null = null;
  const said = reports.filter(
    (report) => !reports.some((other) => isNearer(pieces, other, report) || isAround(other, report)),
  );
  for (const report of said) {
    const together = sameSpeaker(report, reports);
    const coverage = coverageOf(pieces, sentence, together, letters);
    const isHeard = quotedShare(pieces, report, letters) > 0.5;
    if (
      (coverage >= (isHeard ? LEAST_HEARD : LEAST_REPORTED) ||
        (best === null && isClosing(pieces, report, coverage, language))) &&
      (coverage > (best?.coverage ?? 0) ||
        (best !== null &&
          (closesAround(report, best.report, pieces.length) ||
            isToldOf(pieces, report, best.report, language) ||
            isSetInside(pieces, report, best.report)))) &&
      !(report.link === 'words' && quotedShare(pieces, report, letters) < LEAST_QUOTED)
    ) {
      const quotes = together.some((other) => quotedShare(pieces, other, letters) > 0);
      const kind = kindOf(pieces, report, letters);
      best = { report, coverage, kind: kind === 'indirect' && quotes ? 'mixed' : kind };
    }
  }
  return best;
}

/**
 * "The film ends with Quist saying: “…”", "Kursblatt reports that ice is thin, according to the guild": whoever speaks right
 * before a quotation, or tells it a medium, says it.
 */
function isNearer(pieces: readonly Piece[], other: Report, report: Report): boolean {
  if (other.speaker === null || other.speaker.from === report.speaker?.from) return false;
  if (report.press === 'reports') return other.link === 'according' && report.link === 'that';
  const isQuoted = (report.link === 'quote' || report.link === 'words') && other.link === 'quote';
  if (!isQuoted || other.cue.from <= report.cue.from || other.speaker.from <= report.cue.from) return false;
  const quotation = indexFrom(pieces, report.clause.from, isQuote);
  return other.cue.to <= quotation;
}

/** "Quist, *who is defending the pier*, denied this": what is told of a speaker inside the sentence is not what it states. */
const isAround = ({ speaker }: Report, { speaker: own, cue }: Report): boolean =>
  speaker !== null &&
  speaker.beside !== null &&
  speaker.from === own?.from &&
  cue.from >= speaker.beside.from &&
  cue.to <= speaker.beside.to;

/** "*The colonel had promised bread*, the priest added": whoever ends a sentence tells what somebody else says in it. */
function closesAround(report: Report, inner: Report, count: number): boolean {
  const { link, press, content, clause, cue, speaker } = report;
  const isInside = inner.link === 'before' && inner.addressee !== null && inner.clause.to < clause.from;
  const isInner = isInside || (inner.link !== 'before' && inner.link !== 'according');
  const isOuter = content[0]?.from === 0 && inner.clause.to <= clause.from;
  const isLast =
    clause.to >= count - 1 &&
    (speaker === null ||
      clause.from === speaker.from ||
      clause.from === cue.from ||
      clause.from === report.addressee?.from);
  return link === 'before' && press === null && isInner && isOuter && isLast;
}

/**
 * "*The lenders asked for a meeting*, according to two officials": who has no name tells what others do, and so does a
 * text of what they want: "*Norlink plans to close a yard*, according to a memo".
 */
function isToldOf(
  pieces: readonly Piece[],
  { link, speaker, clause }: Report,
  inner: Report,
  { hoping }: Verbs,
): boolean {
  const opening = pieces[speaker?.from ?? pieces.length];
  const isWanted = inner.rule === 'conviction' && inner.link === 'object' && hoping.has(inner.lemma);
  const isNameless = opening?.capital === false && (isWanted || !/^(?:DET|PRON)$/.test(opening.pos));
  const isLast = clause.to >= pieces.length - 1 && inner.clause.to <= clause.from;
  return link === 'according' && isNameless && isLast && !pieces.some(isQuote);
}

/** "He had promised not to leave, *she said*, and had left": whoever says it in the middle tells what he promised. */
function isSetInside(pieces: readonly Piece[], report: Report, inner: Report): boolean {
  const { rule, link, content, clause, speaker } = report;
  const isAside = rule === 'words before the verb' && link === 'before' && speaker !== null;
  const isTold = inner.clause.from === 0 && inner.link !== 'before' && inner.link !== 'according';
  // "The guild insists that it was late; sailors, it says, knew", "He used to say, she recalled, that it was late"
  const isOne =
    pieces[clause.to + 1]?.word !== 'that' &&
    !pieces.slice(0, clause.to).some(({ word }) => /^[:;]$/.test(word));
  const isBetween = pieces[clause.from - 1]?.word === ',' && pieces[clause.to]?.word === ',';
  const isOuter = content.length > 1 && content[0]?.from === 0 && inner.clause.to <= clause.from;
  return isAside && isTold && isOne && isBetween && isOuter;
}

/** She denied it and said …: two reports of one speaker cover more than each. */
function sameSpeaker(report: Report, reports: readonly Report[]): readonly Report[] {
  const { speaker } = report;
  return speaker ? reports.filter((other) => other.speaker?.from === speaker.from) : [report];
}

function coverageOf(
  pieces: readonly Piece[],
  sentence: Span,
  reports: readonly Report[],
  letters: LetterCounter,
): number {
  const marks = new Uint8Array(pieces.length); // 1 reported, 2 names the speaker or the verb
  for (const { content } of reports) for (const range of content) marks.fill(1, range.from, range.to);
  for (const report of reports) {
    const { cue, clause, speaker, setting } = report;
    // "She takes another view: the bridge, she said, …"
    const colon = lastIndexBefore(pieces, clause.from, ({ word }) => word === ':');
    marks.fill(2, 0, Math.max(colon + 1, setting, leadingUp(pieces, report)));
    for (const range of [cue, speaker, speaker?.beside, clause]) {
      if (range) marks.fill(2, range.from, range.to);
    }
  }
  let reported = 0;
  let named = 0;
  for (const [i, piece] of pieces.entries()) {
    if (marks[i] === 1) reported += letters.all(piece);
    if (marks[i] === 2) named += letters.all(piece);
  }
  const left = letters.all(sentence) - named;
  return left > 0 ? reported / left : 0;
}

/** Where the words end that only lead up to a quotation: "*The coach was full of praise, saying:* “…”". */
function leadingUp(pieces: readonly Piece[], { link, content, clause }: Report): number {
  const from = content[0]?.from ?? 0;
  const isLast =
    link === 'quote' && pieces[from - 1]?.word === ':' && isQuote(pieces[from]) && clause.to === from;
  return isLast ? from : 0;
}

function kindOf(pieces: readonly Piece[], report: Report, letters: LetterCounter): Kind {
  const share = quotedShare(pieces, report, letters);
  if (share === 0) return 'indirect';
  const own = report.link === 'quote' || report.link === 'before' || report.link === 'according';
  return own && share >= OWN_WORDS && !report.isAdvice ? 'direct' : 'mixed';
}

/** Share (0..1) of what is reported that stands in quotation marks. */
function quotedShare(pieces: readonly Piece[], report: Report, letters: LetterCounter): number {
  let all = 0;
  let quoted = 0;
  for (const span of report.content.map((range) => spanOf(pieces, range))) {
    all += letters.all(span);
    quoted += letters.quoted(span);
  }
  return all > 0 ? quoted / all : 0;
}
