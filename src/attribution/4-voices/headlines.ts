import { isDash, isQuote, spanOf, tagged } from '../../language/any/attribution/pieces.ts';
import type { AttributionLanguage, Phrase, Piece, Range, Report } from '../../language/attribution.ts';
import type { Kind, Mention } from '../../types.ts';
import { nameOf } from '../3-people/naming.ts';
import type { Line } from '../2-reports/readLines.ts';
import type { Statement } from '../2-reports/statements.ts';
import { clean } from '../clean.ts';
import type { Scene } from './scene.ts';
import { because, reportReason, silent, type Voice } from './voice.ts';
import { isPersonOrPeople } from '../3-people/peopleNouns.ts';

/** Shares of a headline that its end tells, from which on who says that speaks in it; the second where words of it are quoted. */
const TOLD = 0.4;
const QUOTED = 0.25;

/** Who speaks in a headline; nobody has been named before it. */
export function voiceOfHeadline(scene: Scene, line: Line): Voice {
  const { text, cast } = scene;
  const around = officeVoice(scene, line) ?? (line.statement ? null : voiceOfEnd(scene, line));
  if (around) return around;
  const { pieces } = line;
  const statement =
    withoutOutlet(line, cast.language) ?? statementOf(line) ?? inCapitals(line, cast.language);
  const phrase = statement?.report.speaker;
  const tail = tailOfTitle(text, pieces, cast.language);
  // "We are not afraid: a night at the pier"
  const isNobody = phrase && isOneself(clean(text, spanOf(pieces, phrase)), cast.language);
  if (!statement || !phrase || isNobody || cast.language.isDeed(pieces, statement.report))
    return voiceOfTail(scene, tail);
  return reportedVoice(scene, line, statement.report, phrase, statement.kind);
}

function reportedVoice({ text, cast }: Scene, line: Line, report: Report, phrase: Phrase, kind: Kind): Voice {
  const { name, role, start, end } = nameOf(text, line.pieces, phrase, cast.language.people);
  return { kind, speaker: { name, start, end }, role, outlet: null, reason: reportReason(line, report) };
}

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
function voiceOfEnd(scene: Scene, line: Line): Voice | null {
  const { pieces } = line;
  const report = scene.cast.language.findReports(pieces).find((one) => isEnd(pieces, one));
  if (!report?.speaker) return null;
  const kind = pieces.slice(report.clause.to).some(isQuote) ? 'mixed' : 'indirect';
  return reportedVoice(scene, line, report, report.speaker, kind);
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

/** "Pier will hold, *mayor admits* – Kursblatt": the report before the outlet. */
function withoutOutlet(
  { pieces }: Line,
  language: AttributionLanguage,
): Pick<Statement, 'kind' | 'report'> | null {
  const dash = pieces.findLastIndex((piece) => isDash(piece));
  const isTail =
    dash > 0 && pieces.length - dash < 5 && pieces.slice(dash + 1).every(({ capital }) => capital);
  const before = isTail ? language.findReports(pieces.slice(0, dash)) : [];
  const report = before.find(({ link }) => link === 'before');
  return report ? { kind: 'indirect', report } : null;
}

/** "Mara Quist *Says* Pier Will Hold": in a headline that writes its words like names, a verb of saying looks like one. */
function inCapitals(
  { pieces }: Line,
  language: AttributionLanguage,
): Pick<Statement, 'kind' | 'report'> | null {
  if (!language.isHeadline(pieces)) return null;
  const isVerb = ({ word, capital }: Piece, i: number): boolean =>
    i > 0 && capital && language.labels.isSpeechVerb(word);
  const mended = pieces.map((piece, i) => (isVerb(piece, i) ? tagged(piece, 'VERB', false) : piece));
  const report = language.findReports(mended).find(({ speaker }) => speaker !== null);
  return report ? { kind: pieces.some(isQuote) ? 'mixed' : 'indirect', report } : null;
}

/** "Pier will hold – *mayor*", "Pier will hold – *Lisk Radio*", "Pier is closed: *police*", "Pier will hold: *Mayor*": the words behind the last dash or colon, if they are few. */
function tailOfTitle(
  text: string,
  pieces: readonly Piece[],
  { people }: AttributionLanguage,
): Mention | null {
  const mark = pieces.findLastIndex((piece) => isDash(piece) || piece.word === ':');
  const words = pieces.slice(mark + 1);
  const [first, last] = [words[0], words.at(-1)];
  if (mark < 3 || !first || !last || words.length > 4) return null;
  // "Job of the week: baker", "Under fire: the police"
  const isSaid =
    first.pos !== 'DET' && pieces.slice(0, mark).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  // "Minister", as headlines have it
  const isPost = words.every(({ capital }) => !capital) || (words.length === 1 && people.isTitle(first.word));
  if (pieces[mark]?.word === ':' && !(isSaid && isPost)) return null;
  return { name: clean(text, { start: first.start, end: last.end }), start: first.start, end: last.end };
}

/** What a headline says with nothing but a medium, somebody's post or a body behind it. */
function voiceOfTail({ text, cast, layout }: Scene, tail: Mention | null): Voice {
  const { people, outlets } = cast.language;
  if (tail && cast.isMedium(tail.name))
    return { ...silent(because('behind the headline', tail)), kind: 'indirect', outlet: tail };
  const noun = people.headNoun(tail?.name ?? '');
  const isSomebody = isPersonOrPeople(noun, people) || people.isBody(noun);
  const isPost =
    tail !== null && isSomebody && (/^\p{Ll}/u.test(tail.name) || people.isTitle(tail.name.toLowerCase()));
  // "– Lisk Harbour Board", which the article names, too: whoever publishes it is not told of
  const isBody =
    tail !== null &&
    people.isBody(tail.name) &&
    !outlets.isMediumName(tail.name) &&
    !outlets.isMediumNoun(tail.name) &&
    tail.name !== layout.publisher &&
    text.includes(tail.name, tail.end);
  return isPost || isBody
    ? { ...silent(because('behind the headline', tail)), kind: 'indirect', speaker: tail }
    : silent(because('own words'));
}

/** "I", "We": who speaks so in a headline, no word of it tells. */
const isOneself = (words: string, { labels }: AttributionLanguage): boolean =>
  !words.includes(' ') && (labels.oneself.test(words) || labels.ourselves.test(words));

/** What a headline states; a name behind a quotation and a colon is only somebody's who speaks below. */
function statementOf({ pieces, statement }: Line): Statement | null {
  const { link, cue } = statement?.report ?? {};
  return link === 'before' && pieces[cue?.from ?? -1]?.word === ':' ? null : statement;
}
