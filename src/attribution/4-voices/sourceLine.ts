import type { AttributionLanguage } from '../../language/attribution.ts';
import type { Span } from '../../types.ts';

/** The parts of one source of a "Source:" line, as offsets of its words. */
export interface SourceLine {
  /** Who speaks; null where only a medium is named. */
  readonly who: Span | null;
  readonly role: Span | null;
  /** The medium, or the platform on which somebody wrote. */
  readonly medium: Span | null;
  /** Whom the medium cites without a name: "its sources". */
  readonly unnamed: Span | null;
}

/** Whether a name without anything beside it is somebody's, as far as the rest of the text tells. */
type IsPerson = (name: string) => boolean;

/**
 * Reads one source by a small grammar:
 *
 *     source   = claim | claim CITING claim | claim CARRIED medium
 *     claim    = who [", " role] [OCCASION] [THROUGH medium] | medium
 *     who      = a name, a body, people without a name
 */
export function readSourceLine(words: string, language: AttributionLanguage, isPerson: IsPerson): SourceLine {
  const line = language.labels.sourceLine;
  const citing = line.citing.exec(words);
  if (citing) {
    const medium = trimmed(words, { start: 0, end: citing.index });
    const cited = trimmed(words, { start: citing.index + citing[0].length, end: words.length });
    const cites = words.slice(cited.start, cited.end);
    if (language.labels.unnamed.test(cites)) return { ...NOBODY, medium, unnamed: cited };
    const inner = shifted(readClaim(cites, language, isPerson, true), cited.start);
    const isNamed = inner.who && /^\p{Lu}/u.test(words.slice(inner.who.start));
    return isNamed ? { ...inner, medium: inner.medium ?? medium } : { ...NOBODY, medium };
  }
  const carried = line.carried.exec(words);
  if (carried && carried.index > 0) {
    const first = readClaim(words.slice(0, carried.index), language, isPerson, true);
    const medium = trimmed(words, { start: carried.index + carried[0].length, end: words.length });
    return { ...first, medium: first.medium ?? medium };
  }
  return readClaim(words, language, isPerson, false);
}

const NOBODY: SourceLine = { who: null, role: null, medium: null, unnamed: null };

/** `isCarried`: a medium is known already, so that initials are rather who spoke. */
function readClaim(
  words: string,
  language: AttributionLanguage,
  isPerson: IsPerson,
  isCarried: boolean,
): SourceLine {
  const { sourceLine, kind } = language.labels;
  const { isMediumName, isMediumNoun } = language.outlets;
  const own = sourceLine.ownOccasion.exec(words);
  if (own) {
    const platform = platformOf(words, { start: own.index, end: words.length }, language);
    return { ...whoOf(words, own.index), medium: platform ?? partnerOf(words, endOf(own), language) };
  }
  const occasion = sourceLine.occasion.exec(words);
  const through = throughOf(words, occasion?.index ?? words.length, language);
  if (through) return { ...whoOf(words, through.from), medium: through.medium };
  if (occasion && occasion.index > 0)
    return { ...whoOf(words, occasion.index), medium: partnerOf(words, endOf(occasion), language) };
  const claim = whoOf(words, words.length);
  const { who, role } = claim;
  const name = who ? words.slice(who.start, who.end) : '';
  const besides = role ? words.slice(role.start, role.end) : '';
  const whole = trimmed(words, { start: 0, end: words.length });
  // "Frostline, a local news site", "the news site Frostline", "Reuters, Bloomberg"
  if (
    kind.test(words) ||
    isMediumNoun(language.people.headNoun(besides)) ||
    isMediumName(name) ||
    isMediumNoun(name)
  )
    return { ...NOBODY, medium: whole };
  // "Mara Quist, Kursblatt"
  if (role && /^\p{Lu}[^,]*$/u.test(besides) && (isMediumName(besides) || !/ /u.test(besides)))
    return { ...claim, role: null, medium: role };
  const isSomebody =
    role !== null ||
    /^\p{Ll}/u.test(name) ||
    sourceLine.anonymous.test(name) ||
    language.people.isBody(name) ||
    isPerson(name) ||
    (isCarried && (/ /u.test(name) || /^\p{Lu}+$/u.test(name)));
  return isSomebody ? claim : { ...NOBODY, medium: whole };
}

/** "… *on* Telegram", "… *to* Sky News", before an occasion. */
function throughOf(
  words: string,
  before: number,
  language: AttributionLanguage,
): { readonly from: number; readonly medium: Span } | null {
  const { through, surely } = language.labels.sourceLine;
  for (const match of words.slice(0, before).matchAll(through)) {
    const span = trimmed(words, { start: endOf(match), end: words.length });
    const name = words.slice(span.start, span.end);
    if (match.index === 0 || name.length > 60) continue;
    const platform = platformOf(words, span, language);
    const isOnly = !/[,;]/u.test(name);
    // in a role, where no comma is before it, only a medium's own name tells: "an expert on Baltic ice"
    const isApart = match[0].startsWith(',') || !words.slice(0, match.index).includes(',');
    const known = language.outlets.isMediumName(bare(name, language));
    if (platform || (isOnly && (known || (isApart && surely.test(match[0])))))
      return { from: match.index, medium: platform ?? withoutOwner(words, span, language) };
  }
  return null;
}

/** "an interview *with Kursblatt*", "on air *on Channel Nord*" */
function partnerOf(words: string, from: number, language: AttributionLanguage): Span | null {
  const partner = language.labels.sourceLine.partner.exec(words.slice(from));
  if (!partner) return null;
  const start = from + partner[0].length;
  const end = words.slice(start).search(/[,;(]/u);
  const span = trimmed(words, { start, end: end < 0 ? words.length : start + end });
  const name = bare(words.slice(span.start, span.end), language);
  const isMedium = /^\p{Lu}/u.test(name) || language.outlets.isMediumNoun(name);
  const isDate = /^\d/u.test(name);
  if (!isMedium || isDate || language.outlets.isAudience(name)) return null;
  return platformOf(words, span, language) ?? withoutOwner(words, span, language);
}

/** "Telegram" of "her Telegram channel". */
function platformOf(words: string, span: Span, { outlets }: AttributionLanguage): Span | null {
  const name = words.slice(span.start, span.end);
  const platform = outlets.platformIn(name.replace(/[,;:'’].*$/u, '')) ?? outlets.platformIn(name);
  if (!platform || !outlets.isPlatform(platform)) return null;
  const start = span.start + name.indexOf(platform);
  return { start, end: start + platform.length };
}

/** The name, and after the first comma what its bearer is. */
function whoOf(words: string, end: number): SourceLine {
  const whole = trimmed(words, { start: 0, end });
  const comma = words.slice(whole.start, whole.end).search(/, /u);
  if (comma < 0) return { ...NOBODY, who: whole };
  const role = trimmed(words, { start: whole.start + comma + 1, end: whole.end });
  return { ...NOBODY, who: { start: whole.start, end: whole.start + comma }, role };
}

const endOf = (match: RegExpMatchArray): number => (match.index ?? 0) + match[0].length;

const bare = (name: string, { labels }: AttributionLanguage): string =>
  name.replace(labels.sourceLine.owner, '');

function withoutOwner(words: string, { start, end }: Span, language: AttributionLanguage): Span {
  return { start: end - bare(words.slice(start, end), language).length, end };
}

/** Without spaces and commas at its ends. */
function trimmed(words: string, { start, end }: Span): Span {
  const inner = words.slice(start, end);
  const lead = /^[\s,]*/u.exec(inner)?.[0].length ?? 0;
  const trail = /[\s,]*$/u.exec(inner.slice(lead))?.[0].length ?? 0;
  return { start: start + lead, end: end - trail };
}

function shifted({ who, role, medium, unnamed }: SourceLine, by: number): SourceLine {
  const move = (span: Span | null): Span | null => span && { start: span.start + by, end: span.end + by };
  return { who: move(who), role: move(role), medium: move(medium), unnamed: move(unnamed) };
}
