import { isQuote, spanOf } from '../../language/any/attribution/pieces.ts';
import type { Report } from '../../language/attribution.ts';
import type { Mention, Span } from '../../types.ts';
import type { Line } from '../2-reports/readLines.ts';
import type { Cast } from '../3-people/cast.ts';
import type { Named } from '../3-people/speakerOf.ts';
import { clean } from '../clean.ts';
import type { Carriers } from './carriers.ts';
import { mentionOf, type Voice } from './voice.ts';

/** An article so far. */
export interface Told {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly voices: readonly Voice[];
  readonly cast: Cast;
  readonly carriers: Carriers;
}

/** The medium of the sentence before, that of a quotation too: “…,” Quist *was quoted as saying*. */
export function citedBefore(
  { cast: { language }, voices }: Told,
  line: Line,
  report: Report,
): Mention | null {
  const outlet = voices.at(-1)?.outlet ?? null;
  if (!outlet || !language.isCited(line.pieces, report)) return null;
  return language.outlets.isPlatform(outlet.name) ? null : outlet;
}

/** As *Saltworks* wrote, the mill is sold. “It is late,” Mara Quist told *the publication*. */
export function writtenBefore(told: Told, line: Line, report: Report, named: Named | null): Mention | null {
  const { text, lines, voices, carriers, cast } = told;
  const { people, outlets, findCarriers } = cast.language;
  const [before, voice] = [lines[voices.length - 1], voices.at(-1)];
  const writer = voice?.speaker;
  if (!writer || before?.block !== line.block || voice.reason.rule !== 'as somebody said') return null;
  if ((before.statement?.report.press ?? null) === null || writer.name === named?.name) return null;
  const isPerson = carriers.isSurname(writer.name) || people.genderOfName(writer.name) !== null;
  if (voice.role !== null || isPerson || people.isBody(writer.name) || !/^\p{Lu}/u.test(writer.name))
    return null;
  const isMedium = findCarriers(line.pieces, report, line.reports).some(({ phrase }) => {
    const [article, ...noun] = clean(text, spanOf(line.pieces, phrase)).toLowerCase().split(' ');
    return article === people.article && outlets.isMediumNoun(noun.join(' '));
  });
  return isMedium ? mentionOf(writer) : null;
}

/** The mayor apologised in a post on X. ¶ *Mara Quist, who took over in May,* wrote that …: the name of whoever spoke first. */
export function isFirstNamed({ text, voices, cast }: Told, line: Line, named: Named | null): boolean {
  const { people } = cast.language;
  const lead = voices.find(({ speaker }) => speaker !== null);
  // "Ada Orr, leader of the opposition, wrote": another
  if (!named || named.role !== null || !line.first || !lead || lead !== voices.at(-1)) return false;
  const called = lead.speaker?.name.replace(people.articles, '') ?? '';
  const isPost = /^\p{Ll}/u.test(called) && people.isPersonNoun(people.headNoun(called));
  const isNew = named.name.includes(' ') && text.indexOf(named.name) >= line.start;
  return isPost && isNew && !cast.isNameless(named) && !people.isBody(named.name);
}

/**
 * Quist wrote on *Telegram* that it was late. *At a briefing* she said …. *She added* …: a platform that nobody speaks on. *In a
 * report* an inspector wrote …: another text. But: Source: Quist's address on Telegram
 */
export function isSpokenElsewhere(
  { text, voices, cast: { language } }: Told,
  { start, end, pieces, first }: Line,
  report: Report,
  named: Named | null,
  outlet: Mention,
  label: Span | null,
): boolean {
  const isHere = outlet.start >= start && outlet.start < end;
  if (isHere || !language.outlets.isPlatform(outlet.name)) return false;
  const { spokenOn, writtenIn } = language.labels.sourceLine;
  const isWritten = report.press === 'writes';
  const last = first || isWritten ? undefined : voices.at(-1);
  if (last?.speaker && last.outlet === null && last.speaker.name === named?.name) return true;
  const isTold = (at: number): boolean => report.content.some(({ from, to }) => at >= from && at < to);
  const own = pieces
    .map((piece, at) => (isTold(at) || isQuote(piece) ? '…' : text.slice(piece.start, piece.end)))
    .join(' ');
  const noun = (isWritten ? writtenIn : spokenOn).exec(own)?.groups?.['on'];
  if (noun === undefined) return false;
  const words = label ? text.slice(label.start, label.end).toLowerCase() : '';
  const at = words.indexOf(noun.toLowerCase());
  return at < 0 || words.indexOf(outlet.name.toLowerCase()) < at;
}
