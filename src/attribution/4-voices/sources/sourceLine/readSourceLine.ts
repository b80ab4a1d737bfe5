import type { AttributionLanguage } from '../../../../language/attribution.ts';
import type { Span } from '../../../../types.ts';
import type { PeopleLanguage } from '../../../../language/people.ts';
import { channelOf, mediumIn, partnerOf, platformOf, printedIn, programmeOf, throughOf } from './media.ts';
import { endOf, NOBODY, shifted, type SourceLine, trimmed, withoutEmpty } from './lineParts.ts';
import { type IsPerson, type Known, readWho, whoOf } from './readWho.ts';
import { isPersonOrPeople } from '../../../3-people/peopleNouns.ts';

/**
 * Reads one source by a small grammar:
 *
 *     source   = (claim | claim CITING claim | claim CARRIED medium) [WHEN]
 *     claim    = who [", " role] [OCCASION] [THROUGH medium] | medium | CORRESPONDENT of a medium
 *     who      = a name, a body or a text of it, people without a name
 */
export function readSourceLine(words: string, language: AttributionLanguage, isPerson: IsPerson): SourceLine {
  const { opener, when, tells } = language.labels.sourceLine;
  const start = opener.exec(words)?.[0].length ?? 0;
  const told = tells.exec(words);
  const end = told?.index ?? words.length - (when.exec(words)?.[0].length ?? 0);
  // "Mara Quist said that": no medium has said it
  const isSpeaker: IsPerson = (name) => told?.groups?.speaks !== undefined || isPerson(name);
  const line = shifted(readSource(words.slice(start, end), language, isSpeaker), start);
  const { who, medium } = line;
  // "an article in the Lisk Courier"
  const isText = who !== null && language.labels.sourceLine.anyText.test(words.slice(who.start, who.end));
  return withoutEmpty(words, isText && medium ? { ...line, who: null, role: null } : line);
}

function readSource(words: string, language: AttributionLanguage, isPerson: IsPerson): SourceLine {
  const line = language.labels.sourceLine;
  const citing = line.citing.exec(words);
  if (citing) return readCiting(words, citing, language, isPerson);
  const carried = line.carried.exec(words);
  if (carried && carried.index > 0) {
    const first = readClaim(words.slice(0, carried.index), language, isPerson, 'carried');
    const medium = trimmed(words, {
      start: endOf(carried),
      end: line.reports.exec(words)?.index ?? words.length,
    });
    return { ...first, medium: first.medium ?? employerOf(words, medium, language) ?? medium };
  }
  return readClaim(words, language, isPerson, null);
}

/** "reported by a correspondent of *Kursblatt*" */
function employerOf(words: string, { start, end }: Span, { labels }: AttributionLanguage): Span | null {
  const [, before, after] = labels.sourceLine.correspondent.exec(words.slice(start, end)) ?? [];
  const name = before ?? after;
  const at = name ? words.indexOf(name, start) : -1;
  return name && at >= start ? { start: at, end: at + name.length } : null;
}

/** "Kursblatt, citing two officials", "the guard, citing Mara Quist on Telegram" */
function readCiting(
  words: string,
  citing: RegExpExecArray,
  language: AttributionLanguage,
  isPerson: IsPerson,
): SourceLine {
  const { people, outlets, labels } = language;
  const medium = trimmed(words, { start: 0, end: citing.index });
  const cited = trimmed(words, citedIn(words, endOf(citing), language));
  const cites = words.slice(cited.start, cited.end);
  // "Radio Sund, citing Kursblatt, citing two officials"
  const again = labels.sourceLine.citing.exec(cites);
  if (again && again.index > 0) return shifted(readCiting(cites, again, language, isPerson), cited.start);
  // "citing the minister's aide Per Lund"
  const [, noun = ''] = /(\p{Ll}+) \p{Lu}\S+ \p{Lu}\S+$/u.exec(cites) ?? [];
  const isNamed = /^\p{Lu}/u.test(cites.replace(people.articles, '')) || people.isPersonNoun(noun);
  if (labels.unnamed.test(cites) || !(isNamed || people.isBody(people.headNoun(cites)))) {
    // "citing notebooks and two employees": what a medium has read is nobody's who speaks
    const [first = '', other] = cites.split(` ${people.and} `);
    if (other !== undefined && isThing(first, people)) return { ...NOBODY, medium, unnamed: null };
    // "two members of the board and a draft"
    const end = other === undefined ? cited.end : cited.start + first.length;
    return { ...NOBODY, medium, unnamed: { ...cited, end } };
  }
  const inner = shifted(readClaim(cites, language, isPerson, 'cited'), cited.start);
  if (inner.who) return { ...inner, medium: inner.medium ?? medium };
  // "Upform with reference to Radio Sund"
  const isMedium = inner.medium && outlets.isMediumName(words.slice(inner.medium.start, inner.medium.end));
  return isMedium ? inner : { ...NOBODY, medium };
}

/** "citing *three officials*, as reported by Radio Sund": whoever passed that on carried neither. */
function citedIn(words: string, start: number, { labels }: AttributionLanguage): Span {
  const passedOn = labels.sourceLine.carried.exec(words.slice(start));
  return { start, end: passedOn && passedOn.index > 0 ? start + passedOn.index : words.length };
}

/** "notebooks", "a draft seen by the newspaper" */
function isThing(words: string, people: PeopleLanguage): boolean {
  const noun = people.headNoun(words.replace(/,$/u, ''));
  return noun !== '' && !isPersonOrPeople(noun, people);
}

function readClaim(
  words: string,
  language: AttributionLanguage,
  isPerson: IsPerson,
  known: Known,
): SourceLine {
  const { sourceLine } = language.labels;
  const parted = readParted(words, language);
  if (parted) return parted;
  const text = readText(words, language, (rest) => readClaim(rest, language, isPerson, known));
  if (text) return text;
  const toldSo = sourceLine.toldSo.exec(words);
  if (toldSo) return inSetting(words, toldSo.index, endOf(toldSo), language);
  const own = sourceLine.ownOccasion.exec(words);
  if (own) return ofAsker(words, inSetting(words, own.index, endOf(own), language), language, isPerson);
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

/** "Telegram / Mara Quist", "Mara Quist – Facebook": a platform, and who wrote there. */
function readParted(words: string, language: AttributionLanguage): SourceLine | null {
  const [mark, other] = [...words.matchAll(/ ?[/|] ?|: | [–—-] /gu)];
  if (!mark || other) return null;
  const [before, after] = [words.slice(0, mark.index), words.slice(endOf(mark))];
  const isFirst = language.outlets.isPlatform(before);
  if (isFirst === language.outlets.isPlatform(after)) return null;
  const first = { start: 0, end: mark.index };
  const medium = isFirst ? first : { start: endOf(mark), end: words.length };
  const named = isFirst
    ? shifted(whoOf(after, after.length, language), endOf(mark))
    : whoOf(before, before.length, language);
  return { ...named, medium };
}

/** "Radio Sund's interview with *Mara Quist*": whoever was asked speaks, and not the medium that asked. */
function ofAsker(
  words: string,
  line: SourceLine,
  { outlets }: AttributionLanguage,
  isPerson: IsPerson,
): SourceLine {
  const { who, medium } = line;
  // "Radio Sund's morning show"
  if (who && !medium && outlets.isMediumName(words.slice(who.start, who.end)))
    return { ...NOBODY, medium: who };
  if (!who || !medium) return line;
  const asker = words.slice(who.start, who.end);
  const asked = words.slice(medium.start, medium.end);
  if (outlets.isMediumName(asked)) return line;
  const isAskers = outlets.isMediumName(asker) || (isPerson(asked) && !isPerson(asker) && !/ /u.test(asker));
  if (!isAskers) return isPerson(asked) ? { ...line, medium: null } : line;
  const isBeside = words.startsWith(', ', medium.end);
  const role = isBeside ? trimmed(words, { start: medium.end, end: words.length }) : null;
  return { ...NOBODY, who: medium, role, medium: who };
}

/** Who speaks before `from`, and the platform or the medium of the occasion, whose name ends at `to`. */
function inSetting(words: string, from: number, to: number, language: AttributionLanguage): SourceLine {
  const platform =
    channelOf(words, to, language) ?? platformOf(words, { start: from, end: words.length }, language);
  // "a press conference with the Chancellor": who stands beside one before others is no medium
  const isMeeting = language.labels.sourceLine.meeting.test(words.slice(from, to));
  const partner = partnerOf(words, to, language);
  const isNamed = partner !== null && language.outlets.isMediumName(words.slice(partner.start, partner.end));
  const medium =
    platform ??
    (isMeeting && !isNamed ? null : partner) ??
    programmeOf(words, { start: from, end: to }, language) ??
    printedIn(words, { start: from, end: to }, language);
  return { ...whoOf(words, from, language), medium };
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
const PERSON = /^\p{Lu}[\p{LC}.'’-]*(?: \p{Lu}[\p{LC}.'’-]*){1,3}(?= \p{Ll})/u;

/**
 * "Facebook page of the guard", "a letter from Mara Quist to the guild", "an interview of Mara Quist with Kursblatt": what stands
 * first tells what was read, and behind it whose it is; `read` reads what follows. Null where a source begins otherwise.
 */
function readText(
  words: string,
  language: AttributionLanguage,
  read: (rest: string) => SourceLine,
): SourceLine | null {
  const { labels, people, outlets } = language;
  const lead = labels.sourceLine.textFirst.exec(words);
  if (!lead) return null;
  const at = endOf(lead);
  const rest = words.slice(at);
  const [name] = (lead.groups?.talk && PERSON.exec(rest)) || [];
  const partner = name ? partnerOf(words, at + name.length, language) : null;
  if (name && partner) return { ...NOBODY, who: { start: at, end: at + name.length }, medium: partner };
  const { who, role, medium } = read(rest);
  const platform = platformOf(words, { start: 0, end: at }, language);
  const isMediumAlone =
    who === null &&
    medium !== null &&
    platform === null &&
    outlets.isMediumName(rest.slice(medium.start, medium.end));
  // "a letter from the guard" is the guard's, be it a medium or not, unless its name tells that it is one
  const owner = who || isMediumAlone ? null : whoOf(rest, medium?.end ?? rest.length, language);
  const own = owner ? { ...NOBODY, who: owner.who, role: owner.role } : { ...NOBODY, who, role, medium };
  // "a story of the pier" is nobody's
  const whole = own.who ? rest.slice(own.who.start, own.who.end) : '';
  const owned = whole.replace(labels.sourceLine.recipient, '');
  const noun = people.headNoun(owned);
  const isSomebody = people.isBody(noun) || isPersonOrPeople(noun, people);
  if (/^\p{Ll}/u.test(owned) && !isSomebody) return null;
  const whose = own.who && { ...own.who, end: own.who.start + owned.length };
  const named = shifted({ ...own, who: whose }, at);
  const { asker = '' } = lead.groups ?? {}; // "a Kursblatt interview with Mara Quist"
  const from = words.indexOf(asker);
  const asking = asker ? { start: from, end: from + asker.length } : null;
  return { ...named, medium: platform ?? named.medium ?? asking };
}
