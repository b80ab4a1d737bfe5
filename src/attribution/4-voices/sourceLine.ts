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
 *     claim    = who [", " role] [OCCASION] [THROUGH medium] | medium | CORRESPONDENT of a medium
 *     who      = a name, a body or a text of it, people without a name
 */
export function readSourceLine(words: string, language: AttributionLanguage, isPerson: IsPerson): SourceLine {
  const line = language.labels.sourceLine;
  const opener = line.opener.exec(words)?.[0].length ?? 0;
  if (opener > 0) return shifted(readSourceLine(words.slice(opener), language, isPerson), opener);
  const citing = line.citing.exec(words);
  if (citing) return readCiting(words, citing, language, isPerson);
  const carried = line.carried.exec(words);
  if (carried && carried.index > 0) {
    const first = readClaim(words.slice(0, carried.index), language, isPerson, 'carried');
    const medium = trimmed(words, {
      start: endOf(carried),
      end: line.reports.exec(words)?.index ?? words.length,
    });
    return { ...first, medium: first.medium ?? medium };
  }
  return readClaim(words, language, isPerson, null);
}

const NOBODY: SourceLine = { who: null, role: null, medium: null, unnamed: null };

/** "Kursblatt, citing two officials", "the guard, citing Mara Quist on Telegram" */
function readCiting(
  words: string,
  citing: RegExpExecArray,
  language: AttributionLanguage,
  isPerson: IsPerson,
): SourceLine {
  const { people, outlets, labels } = language;
  const medium = trimmed(words, { start: 0, end: citing.index });
  const cited = trimmed(words, { start: endOf(citing), end: words.length });
  const cites = words.slice(cited.start, cited.end);
  // "citing the minister's aide Per Lund"
  const [, noun = ''] = /(\p{Ll}+) \p{Lu}\S+ \p{Lu}\S+$/u.exec(cites) ?? [];
  const isNamed = /^\p{Lu}/u.test(cites.replace(people.articles, '')) || people.isPersonNoun(noun);
  if (labels.unnamed.test(cites) || !(isNamed || people.isBody(people.headNoun(cites)))) {
    // "citing notebooks and two employees": what a medium has read is nobody's who speaks
    const [, first] = /(\p{Ll}+),? and /u.exec(cites) ?? [];
    const isThing = first !== undefined && !people.isPersonNoun(people.singular(first) ?? first);
    return { ...NOBODY, medium, unnamed: isThing ? null : cited };
  }
  const inner = shifted(readClaim(cites, language, isPerson, 'cited'), cited.start);
  if (inner.who) return { ...inner, medium: inner.medium ?? medium };
  // "Upform with reference to Radio Sund"
  const isMedium = inner.medium && outlets.isMediumName(words.slice(inner.medium.start, inner.medium.end));
  return isMedium ? inner : { ...NOBODY, medium };
}

/** Whether a medium is known already, so that initials are rather who spoke: it cites them, or passed on what they said. */
type Known = 'cited' | 'carried' | null;

function readClaim(
  words: string,
  language: AttributionLanguage,
  isPerson: IsPerson,
  known: Known,
): SourceLine {
  const { sourceLine } = language.labels;
  const own = sourceLine.ownOccasion.exec(words);
  if (own) return inSetting(words, own.index, endOf(own), language);
  const occasion = sourceLine.occasion.exec(words);
  const through = throughOf(words, occasion?.index ?? words.length, language);
  if (through) return { ...whoOf(words, through.from, language), medium: through.medium };
  if (occasion && occasion.index > 0) return inSetting(words, occasion.index, endOf(occasion), language);
  const setting = settingOf(words, language);
  if (setting !== null) {
    const said = inSetting(words, setting, setting, language);
    return { ...said, medium: said.medium ?? mediumIn(words, setting, language) };
  }
  return readWho(words, language, isPerson, known);
}

/** Who speaks, where nothing tells on what occasion, or a medium alone. */
function readWho(words: string, language: AttributionLanguage, isPerson: IsPerson, known: Known): SourceLine {
  const { sourceLine, kind } = language.labels;
  const { isMediumName, isMediumNoun } = language.outlets;
  const claim = whoOf(words, words.length, language);
  const { who, role } = claim;
  const name = who ? words.slice(who.start, who.end) : '';
  const besides = role ? words.slice(role.start, role.end) : '';
  const whole = trimmed(words, { start: 0, end: words.length });
  const [, before, after] = sourceLine.correspondent.exec(words) ?? [];
  const reporting = before ?? after;
  if (reporting) {
    const start = words.indexOf(reporting);
    return { ...NOBODY, medium: { start, end: start + reporting.length } };
  }
  const owner = sourceLine.anonymous.test(name) ? /^(\p{Lu}[^,]*?)['’]s? \p{Ll}/u.exec(name)?.[1] : undefined;
  if (who && owner) return { ...claim, medium: { start: who.start, end: who.start + owner.length } };
  // "Frostline, a local news site", "the news site Frostline", "Reuters, Bloomberg"
  if (
    kind.test(words) ||
    isMediumNoun(language.people.headNoun(besides)) ||
    isMediumName(name) ||
    isMediumNoun(name)
  )
    return { ...NOBODY, medium: whole };
  // "Mara Quist, Kursblatt"
  if (
    role &&
    /^\p{Lu}[^,]*$/u.test(besides) &&
    (isMediumName(besides) || !/ /u.test(besides) || isTitled(besides, language))
  )
    return { ...claim, role: null, medium: role };
  const isSomebody =
    role !== null ||
    name.length < whole.end - whole.start ||
    /^\p{Ll}/u.test(name) ||
    sourceLine.anonymous.test(name) ||
    language.people.isBody(name) ||
    name
      .split(' ')
      .slice(0, -1)
      .some((word) => language.people.isTitle(word.toLowerCase())) ||
    isPerson(name) ||
    (known !== null && /^\p{Lu}+$/u.test(name)) ||
    (known !== null && /(?:^| )\p{Ll}{4,}(?: |$)/u.test(name)) ||
    (known === 'cited' && / /u.test(name));
  return isSomebody ? claim : { ...NOBODY, medium: whole };
}

/** "The Northern Lamp": a name with its article, which is that of no body, is a medium's. */
const isTitled = (name: string, { people }: AttributionLanguage): boolean =>
  /^The(?: \p{Lu}[\p{L}'’-]*)+$/u.test(name) &&
  !people.isBody(name) &&
  !people.isPersonNoun(people.headNoun(name));

/** Who speaks before `from`, and the platform or the medium of the occasion, whose name ends at `to`. */
function inSetting(words: string, from: number, to: number, language: AttributionLanguage): SourceLine {
  const platform = platformOf(words, { start: from, end: words.length }, language);
  const medium =
    platform ?? partnerOf(words, to, language) ?? programmeOf(words, { start: from, end: to }, language);
  return { ...whoOf(words, from, language), medium };
}

/** "on the *Deep Water podcast*" */
function programmeOf(words: string, { start, end }: Span, { outlets }: AttributionLanguage): Span | null {
  const name = /\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)* \p{Ll}+$/u.exec(words.slice(start, end))?.[0] ?? '';
  return outlets.isMediumNoun(name) ? { start: end - name.length, end } : null;
}

/** Where it begins on what occasion a person spoke, by its form: "Mara Quist *during question time*", "…, *in court*". */
function settingOf(words: string, { labels, people }: AttributionLanguage): number | null {
  const comma = labels.sourceLine.setting.exec(words);
  if (comma && comma.index > 0) return comma.index;
  const [name] = PERSON.exec(words) ?? [];
  const isPerson = name !== undefined && !people.isBody(name);
  const follows = isPerson && labels.sourceLine.setting.exec(`,${words.slice(name.length)}`);
  return follows && follows.index === 0 ? name.length : null;
}

/** Two to four capitalised words, or initials and one. */
const PERSON = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}(?= \p{Ll})/u;

/** The medium that is named somewhere in words: "on the breakfast show of *Radio Polje*". */
function mediumIn(words: string, from: number, { outlets }: AttributionLanguage): Span | null {
  for (const { 0: name, index } of words
    .slice(from)
    .matchAll(/\p{Lu}[\p{L}\d'’-]*(?: [\p{Lu}\d][\p{L}\d'’-]*)*/gu))
    if (outlets.isMediumName(name)) return { start: from + index, end: from + index + name.length };
  return null;
}

/** "… *on* Telegram", "… *to* Sky News", before an occasion. */
function throughOf(
  words: string,
  before: number,
  language: AttributionLanguage,
): { readonly from: number; readonly medium: Span } | null {
  const { through, surely } = language.labels.sourceLine;
  for (const match of words.slice(0, before).matchAll(through)) {
    const bracket = words.slice(endOf(match)).search(/\)?$/u);
    const span = trimmed(words, { start: endOf(match), end: endOf(match) + bracket });
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
  if (/\d/u.test(words.slice(span.start, span.start + 1))) return null; // in an address of 4 May
  const isMedium = /^\p{Lu}/u.test(name) || language.outlets.isMediumNoun(name);
  if (!isMedium || language.outlets.isAudience(name)) return null;
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
function whoOf(words: string, end: number, { labels, people }: AttributionLanguage): SourceLine {
  const all = trimmed(words, { start: 0, end });
  // "a statement by the guard", "the guard's website", "Mara Quist live" on Kanal 5
  const lead = labels.sourceLine.textOf.exec(words.slice(all.start, all.end))?.[0].length ?? 0;
  const tail = labels.sourceLine.itsText.exec(words.slice(all.start + lead, all.end))?.[0].length ?? 0;
  const whole = { start: all.start + lead, end: all.end - tail };
  const comma = words.slice(whole.start, whole.end).search(/, /u);
  if (comma < 0) return { ...NOBODY, who: whole };
  const role = trimmed(words, { start: whole.start + comma + 1, end: whole.end });
  // "Council of Lisk, Mayor Ines Falk": the council's mayor speaks
  const isOf = people.isBody(words.slice(whole.start, whole.start + comma));
  const [first = '', ...rest] = words.slice(role.start, role.end).split(' ');
  const isNamed = rest.length > 1 && rest.slice(-2).every((word) => /^\p{Lu}/u.test(word));
  if (
    isOf &&
    isNamed &&
    /^\p{Lu}/u.test(first) &&
    [first, ...rest].some((word) => people.isTitle(word.toLowerCase()))
  )
    return { ...NOBODY, who: role };
  return { ...NOBODY, who: { start: whole.start, end: whole.start + comma }, role };
}

const endOf = (match: RegExpMatchArray): number => (match.index ?? 0) + match[0].length;

/** Without "her" and without what it is: "the weekly Der Deich". */
const bare = (name: string, { labels }: AttributionLanguage): string =>
  name.replace(labels.kind, '').replace(labels.sourceLine.owner, '');

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
