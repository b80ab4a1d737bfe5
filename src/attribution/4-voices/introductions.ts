import { PERSON } from '../../language/any/personNames.ts';
import type { AttributionLanguage } from '../../language/attribution.ts';
import type { Block, Mention, Span } from '../../types.ts';
import { clean } from '../clean.ts';
import { speakerOfHeading } from './excerpts.ts';
import { nameAfterTitle, namedAtEnd } from './nameAfterTitle.ts';
import type { SourceLine } from './sources/sourceLine/lineParts.ts';
import { readSourceLine } from './sources/sourceLine/readSourceLine.ts';
import { isPersonOrPeople } from '../3-people/peopleNouns.ts';

/** Who is named, with what they are or where they said it, before a colon and a quotation. */
export interface Introduction {
  readonly speaker: Mention & { readonly role: string | null };
  readonly outlet: Mention | null;
}

const NAME = new RegExp(`^${PERSON}$`, 'u');
const FIRST_NAME = new RegExp(`^${PERSON}`, 'u');
const LONGEST = 160;

/**
 * "Mara Quist, Kursblatt: “…”", "Tom Fry, editor of the Bulletin: “…”", "Petro Yarsen on Channel Nord: “…”"; where only the press is
 * quoted, "Ines Falk, La Voz: “…”" is a medium's, too.
 */
export function introductionOf(
  text: string,
  { start, end, section }: Span & Pick<Block, 'kind' | 'section'>,
  language: AttributionLanguage,
  isPress = false,
): Introduction | null {
  const head = text.slice(start, Math.min(end, start + LONGEST));
  // before a quotation, or at the end of a line above one
  const words =
    /^(?:[^:"“„«\n]|["“„][^"“”„:\n]{2,30}["“”](?! ?$)){3,}(?=:\s?(?:["“„«‘']|$))/u.exec(head)?.[0] ?? '';
  // "On Monday, Mara Quist told Sky News:" is a sentence
  if (!words || isSentence(words, language)) return null;
  // "At the Guild Dinner, Mara Quist Added: “…”"
  const isBeside = head.length > words.length + 1;
  const told = isBeside ? speakerOfHeading(text, `${words}:`, start, language, true) : null;
  if (told) return { speaker: told, outlet: null };
  const resident = section === 'quote' ? null : residentIn(text, start, words, language);
  const line = readSourceLine(words, language, () => true);
  const plain =
    resident ??
    bodyThrough(text, start, words, line, language) ??
    leaderOf(text, start, words, language) ??
    describedIn(text, start, words, language) ??
    tiedTo(text, start, words, language, isPress);
  if (plain) return plain;
  const {
    who,
    role,
    medium: carrier,
  } = isPress ? withMedium(words, line, language) : withoutLetters(words, line, language);
  if (!who) return null;
  const medium = carrier ?? (role && employerIn(words, role, language));
  const mention = (span: Span): Mention => mentionIn(text, start, span);
  const speaker = mention(who);
  // "Union leader Karl Weiss", "Lt. Col. (ret.) Karl Weiss, analyst"
  const isPlain = role !== null && NAME.test(speaker.name);
  const titled = isPlain ? null : nameAfterTitle(speaker.name, language, () => true);
  if (titled) {
    const from = speaker.end - titled.length;
    const title = role ? mention(role).name : clean(text, { start: speaker.start, end: from });
    return {
      speaker: { ...speaker, start: from, name: titled, role: title },
      outlet: medium && mention(medium),
    };
  }
  const isNamed = NAME.test(speaker.name) && (role ?? medium) !== null;
  if (!isNamed && !isDescription(speaker.name, language)) return null;
  return { speaker: { ...speaker, role: role && mention(role).name }, outlet: medium && mention(medium) };
}

/** "*Lisk Guild* on *Telegram*: “…”", "*Road Office* (to *Kursblatt*): “…”": a body, and where it wrote or to whom it spoke. */
function bodyThrough(
  text: string,
  start: number,
  words: string,
  { who, medium }: SourceLine,
  { people, outlets, labels }: AttributionLanguage,
): Introduction | null {
  if (!who || !medium || !people.isBody(words.slice(who.start, who.end))) return null;
  const name = words.slice(medium.start, medium.end);
  const isTo = words[medium.end] === ')' && labels.sourceLine.surely.test(words.slice(0, medium.start));
  const isMedium = outlets.isPlatform(name) || outlets.isMediumName(name) || (isTo && !people.isBody(name));
  if (!isMedium) return null;
  return { speaker: { ...mentionIn(text, start, who), role: null }, outlet: mentionIn(text, start, medium) };
}

/** A span of words that begin at an offset. */
function mentionIn(text: string, offset: number, { start, end }: Span): Mention {
  const span = { start: offset + start, end: offset + end };
  return { ...span, name: clean(text, span) };
}

/** "Mara Quist, *MP*: “…”", "Mara Quist, *LHG*: “…”": letters that are no medium's are what somebody is or belongs to. */
function withoutLetters(words: string, line: SourceLine, { outlets }: AttributionLanguage): SourceLine {
  const { role, medium } = line;
  const name = role === null && medium ? words.slice(medium.start, medium.end) : '';
  // PhD, M.P.
  const isInLetters = /^(?:\p{Lu}\p{Ll}?\.?){2,6}$/u.test(name) && !outlets.isMediumName(name);
  return isInLetters ? { ...line, role: medium, medium: null } : line;
}

/** "Mara Quist, *La Voz*: “…”" among others of the press. */
function withMedium(words: string, line: SourceLine, language: AttributionLanguage): SourceLine {
  const { role, medium } = line;
  const isCalled = role && !medium && mayBeMedium(words.slice(role.start, role.end), language);
  return isCalled ? { ...line, role: null, medium: role } : line;
}

/** "Gazeta do Sul": words that begin with capitals, but for small ones inside, and name neither a body nor somebody's post. */
function mayBeMedium(words: string, { people }: AttributionLanguage): boolean {
  const noun = people.headNoun(words);
  return (
    /^\p{Lu}[\p{LC}\d'’.-]*(?: (?:[\p{Lu}\d][\p{LC}\d'’.-]*|\p{Ll}{1,3}(?= )))*$/u.test(words) &&
    !people.isBody(words) &&
    !isPersonOrPeople(noun, people) &&
    !words.toLowerCase().split(' ').some(people.isTitle)
  );
}

/** "*Tom Fry* of the Lisk Courier: “…”", "*Tom Fry* – Lisk Courier: “…”": a name, and the medium or the body behind it. */
function tiedTo(
  text: string,
  start: number,
  words: string,
  language: AttributionLanguage,
  isPress: boolean,
): Introduction | null {
  const { labels, people, outlets } = language;
  const whole = FIRST_NAME.exec(words)?.[0] ?? '';
  const [tie] = labels.belonging.exec(words.slice(whole.length)) ?? [];
  const name = nameAfterTitle(whole, language, () => true) ?? whole;
  const last = name.split(' ').at(-1)?.toLowerCase() ?? '';
  // "Deputy Head of Roads"
  const isOther = people.isTitle(last) || people.isThing(name);
  if (!name || tie === undefined || isOther) return null;
  // "Royal Bank of Lisk"
  const end = words.length;
  if (people.isBody(name))
    return { speaker: { ...mentionIn(text, start, { start: 0, end }), role: null }, outlet: null };
  const medium = mentionIn(text, start, { start: whole.length + tie.length, end });
  const isMedium = outlets.isMediumName(medium.name) || (isPress && mayBeMedium(medium.name, language));
  return { speaker: namedAtEnd(whole, name, start + whole.length), outlet: isMedium ? medium : null };
}

/** "A pilot at the port, Kursblatt: “…”": one person without a name. */
function isDescription(words: string, { people }: AttributionLanguage): boolean {
  const isOne = people.articles.test(words) && /^\p{L}+ \p{Ll}/u.test(words);
  return isOne && people.isPersonNoun(people.headNoun(words.replace(people.articles, '')));
}

/** Whether words have a verb; behind a name and a comma only one of saying counts: "Tom Fry, head of the guild, in a letter to staff". */
function isSentence(plain: string, { hasVerb, labels, tokenize }: AttributionLanguage): boolean {
  const words = plain.replace(SHORT_BRACKET, '');
  const [name = '', ...rest] = words.split(', ');
  // "For Ms Quist, that can mean one thing only"
  const [first] = tokenize(name);
  const isNamed = rest.length > 0 && NAME.test(name) && first?.pos !== 'ADP' && !hasVerb(`${name}.`);
  const isTold = rest.some((part) => part.split(' ').some((word) => labels.isSpeechVerb(word)));
  return (!isNamed || isTold) && hasVerb(words);
}

/** "Lt. Col. *(ret.)* Karl Weiss" */
const SHORT_BRACKET = / \(\p{Ll}{2,6}\.\)/u;

/** "*Ada* in Lower Lisk: “…”": somebody with no more than a place. */
function residentIn(
  text: string,
  start: number,
  words: string,
  { labels, people, outlets }: AttributionLanguage,
): Introduction | null {
  const name = labels.resident.exec(words)?.groups?.['name'] ?? '';
  const isOther =
    people.isBody(name) ||
    outlets.isMediumName(name) ||
    name.split(' ').some((word) => people.isTitle(word.toLowerCase()));
  if (!name || isOther) return null;
  return { speaker: { ...mentionIn(text, start, { start: 0, end: name.length }), role: null }, outlet: null };
}

/** "*Lisk Courier*, editorial: “…”", "*Lisk Guild*, press release: “…”": what a medium or a body writes itself. */
function leaderOf(
  text: string,
  start: number,
  words: string,
  { outlets, people, labels }: AttributionLanguage,
): Introduction | null {
  // "Kursblatt (editorial): “…”"
  const [name = '', kind, more] = words.replace(/ \((\p{Ll}[^()]*)\)$/u, ', $1').split(', ');
  const isMedium = outlets.isMediumName(name) || (labels.editorial.test(kind ?? '') && !people.isBody(name));
  if (!kind || more !== undefined || !/^\p{Ll}/u.test(kind) || !(isMedium || people.isBody(name)))
    return null;
  const writer = mentionIn(text, start, { start: 0, end: name.length });
  return { speaker: { ...writer, role: null }, outlet: isMedium ? writer : null };
}

/** "*Salt*, a channel close to the guild: “…”", "*Ole*, 34, a diver: “…”": one name, and behind it who or what that is. */
function describedIn(
  text: string,
  start: number,
  words: string,
  { people, outlets, labels }: AttributionLanguage,
): Introduction | null {
  const { 0: lead = '', groups } = labels.described.exec(words) ?? {};
  const name = groups?.['described'] ?? '';
  const kind = words.slice(lead.length).replace(people.articles, '').replace(/\)$/u, '');
  const noun = people.headNoun(kind);
  const isMedium = outlets.isMediumNoun(noun);
  const isKnown = isMedium || people.isBody(noun) || isPersonOrPeople(noun, people);
  if (!name || people.isTitle(name.toLowerCase()) || !isKnown) return null;
  const speaker = mentionIn(text, start, { start: 0, end: name.length });
  return { speaker: { ...speaker, role: kind }, outlet: isMedium ? speaker : null };
}

/** "editor of *the Upland Bulletin*" */
function employerIn(words: string, { start, end }: Span, { labels }: AttributionLanguage): Span | null {
  const name = labels.sourceLine.staff.exec(words.slice(start, end))?.groups?.['medium'];
  return name ? { start: end - name.length, end } : null;
}
