import type { AttributionLanguage } from '../../../language/attribution.ts';
import type { PeopleLanguage } from '../../../language/people.ts';
import type { SpeakerLabelLanguage } from '../../../language/speakerLabels.ts';
import type { Block, Mention, Span } from '../../../types.ts';
import type { Naming } from '../../3-people/naming.ts';
import { clean } from '../../clean.ts';
import { nameAfterTitle } from '../nameAfterTitle.ts';
import { pairIn } from './pairs.ts';
import { readSourceLine } from './sourceLine/readSourceLine.ts';

/** What a line such as "Source: Bloomberg, citing two employees" tells. */
export interface LabelledSource {
  readonly outlet: Mention | null;
  /** Who speaks through the outlet: "the road service on Telegram", "Bloomberg with reference to sources". */
  readonly speaker: Mention;
  readonly role: string | null;
  /** Only unnamed people are cited, so that the story itself is what they say. */
  readonly unnamed: boolean;
  /** Of two who are named together, each by themselves; left out where one speaks. */
  readonly members?: readonly LabelledSource[];
}

/** A "Source:" line, and what it names. */
export interface SourceLabel {
  readonly block: Block;
  readonly sources: readonly LabelledSource[];
  /** Who else was there, with a name and a title: "at a briefing with Minister Tom Fry". */
  readonly besides: readonly Naming[];
}

/** The "Source:" lines of an article that name somebody, in their order. */
export function findSourceLabels(
  text: string,
  blocks: readonly Block[],
  language: AttributionLanguage,
  isPerson: (name: string) => boolean,
): SourceLabel[] {
  const last = blocks.findLastIndex(({ sentences }) => sentences.length > 0);
  return blocks.flatMap((block, i) => {
    // a reference under the text, but not behind an item of it
    if (i > last && blocks[i - 1]?.kind !== 'item') return [];
    // "Source. Kursblatt reports that nine boats are late." is a paragraph that is told, too
    if (!/^(?:label|text)$/.test(block.kind) || !block.label) return [];
    if (!language.labels.source.test(text.slice(block.label.start, block.label.end).trim())) return [];
    // "Lisk Press / Beta / Radio Brine": which of them passed on what, nobody says
    if (/ \/ [^/]+ \/ /u.test(text.slice(block.label.end, block.end))) return [];
    const sources = parts(text, { start: block.label.end, end: block.end }).flatMap((part) => {
      const source = together(text, part, language, isPerson) ?? sourceIn(text, part, language, isPerson);
      const isPublished = language.labels.sourceLine.ownPage.test(inOneLine(text, part));
      return source ? [{ source, isPublished }] : [];
    });
    const named = joined(sources, language.people);
    return named.length > 0
      ? [{ block, sources: named, besides: findBesides(text, block, language, isPerson) }]
      : [];
  });
}

function findBesides(
  text: string,
  { start, end }: Span,
  language: AttributionLanguage,
  isPerson: (name: string) => boolean,
): Naming[] {
  const line = inOneLine(text, { start, end }).replace(/[\s.*_]+$/u, '');
  return [...line.matchAll(language.labels.sourceLine.beside)].flatMap(({ 0: words, index }) => {
    const name = nameAfterTitle(words, language, isPerson);
    if (!name || language.outlets.isMediumName(name)) return [];
    const to = start + index + words.length;
    return [
      { name, start: to - name.length, end: to, form: 'name', role: words.slice(0, -name.length).trim() },
    ];
  });
}

/** What a line behind the text tells of one who speaks in it: "Source. Quist said this in an interview with Lisk Radio." */
export function findClosingSources(
  text: string,
  blocks: readonly Block[],
  language: AttributionLanguage,
): LabelledSource[] {
  const last = blocks.findLastIndex(({ sentences }) => sentences.length > 0);
  const { source, sourceLine } = language.labels;
  return blocks.slice(last + 1).flatMap(({ kind, label, end }) => {
    const isSource = kind === 'label' && label && source.test(text.slice(label.start, label.end).trim());
    const [span, other] = isSource ? parts(text, { start: label.end, end }) : [];
    if (!span || other || !sourceLine.toldSo.test(text.slice(span.start, span.end))) return [];
    const told = sourceIn(text, span, language, () => true);
    return told && !isMediumOnly(told) ? [told] : [];
  });
}

/** The words of a line that may be wrapped, each at its place. */
const inOneLine = (text: string, { start, end }: Span): string =>
  text.slice(start, end).replace(/[^\S ]/gu, ' ');

/** "one; another" */
function parts(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/[^;]+/gu)].flatMap(({ 0: words, index }) => {
    const lead = /^[\s:.*_]*/u.exec(words)?.[0].length ?? 0;
    const trail = /[\s.*_]*$/u.exec(words.slice(lead))?.[0].length ?? 0;
    const from = start + index + lead;
    const to = start + index + words.length - trail;
    return to > from ? [{ start: from, end: to }] : [];
  });
}

/** What the words of a span name as a source: "Mara Quist, mayor, in a comment to Radio Sund". */
export function sourceIn(
  text: string,
  span: Span,
  language: AttributionLanguage,
  isPerson: (name: string) => boolean,
): LabelledSource | null {
  const { labels } = language;
  const at = ({ start, end }: Span): Span => ({ start: span.start + start, end: span.start + end });
  const mention = ({ start, end }: Span): Mention => mentionIn(text, start, end, labels);
  const { who, role, medium, unnamed } = readSourceLine(inOneLine(text, span), language, isPerson);
  const outlet = medium && mention(at(medium));
  if (unnamed && outlet) {
    const words = clean(text, at(unnamed));
    const name = labels.sourcesOf(outlet.name, words);
    const place = name === words ? at(unnamed) : span;
    return { role: null, outlet, speaker: { ...place, name }, unnamed: true };
  }
  if (who) {
    const words = clean(text, at(who));
    const name = nameAfterTitle(words, language, isPerson) ?? words;
    const title = words.slice(0, -name.length).trim() || null;
    const speaker = { ...at(who), name };
    // "sources at one company": without a name, and so what the story tells is what they say
    const isOwned = outlet?.start === at(who).start; // "Kursblatt's sources"
    const isNameless = (isOwned || /^\p{Ll}/u.test(words)) && labels.sourceLine.anonymous.test(words);
    return { outlet, speaker, role: role ? clean(text, at(role)) : title, unnamed: isNameless };
  }
  // "Brine *news agency*"
  const agency = medium && labels.sourceLine.agency.exec(clean(text, at(medium)))?.[0].trim();
  return outlet && { outlet, speaker: outlet, role: agency || null, unnamed: false };
}

/** "Ann Lee, mayor, and Bo Kurz, head of the port, to Radio Sund": what two people told the same medium. */
function together(
  text: string,
  part: Span,
  language: AttributionLanguage,
  isPerson: (name: string) => boolean,
): LabelledSource | null {
  const line = inOneLine(text, part);
  const { who, role } = readSourceLine(line, language, isPerson);
  const start = part.start + (who?.start ?? 0);
  const end = part.start + (role?.end ?? who?.end ?? 0);
  const pair = who && pairIn(line.slice(start - part.start, end - part.start), language, isPerson);
  const outlet = pair && (sourceIn(text, part, language, isPerson)?.outlet ?? null);
  const members = (pair ?? []).flatMap((one) => {
    const span = { start: start + one.start, end: start + one.end };
    const member = sourceIn(text, span, language, () => true);
    return member && !isMediumOnly(member) ? [{ ...member, outlet }] : [];
  });
  if (members.length < 2) return null;
  const name = members.map(({ speaker }) => speaker.name).join(` ${language.people.and} `);
  return { outlet, speaker: { name, start, end }, role: null, unnamed: false, members };
}

/** One of a line, and whether it published what it says on a page of its own. */
interface Part {
  readonly source: LabelledSource;
  readonly isPublished: boolean;
}

/** "Yarsen, head of the press office; Channel Nord": the medium after somebody who has none carried it. */
function joined(sources: readonly Part[], people: PeopleLanguage): LabelledSource[] {
  const found: LabelledSource[] = [];
  for (const [i, { source }] of sources.entries()) {
    const before = found.at(-1);
    // "the Coast Guard on its website; Norlink" are two who say something
    // nor did it carry "the State Rescue Service; Norlink"
    const isSomebody = before && !before.outlet && !people.isBody(people.headNoun(before.speaker.name));
    if (isSomebody && !sources[i - 1]?.isPublished && isMediumOnly(source))
      found[found.length - 1] = throughMedium(before, source.outlet);
    else found.push(source);
  }
  return found;
}

/** A source, and each of two who speak together, through a medium. */
function throughMedium({ members, ...source }: LabelledSource, outlet: Mention | null): LabelledSource {
  return members
    ? { ...source, outlet, members: members.map((one) => ({ ...one, outlet })) }
    : { ...source, outlet };
}

/** A medium that cites nobody. */
export const isMediumOnly = ({ outlet, speaker }: LabelledSource): boolean =>
  outlet !== null && outlet.start === speaker.start && outlet.end === speaker.end;

/** What a source is called for the cast; "Kursblatt's sources" are not Kursblatt, though they begin where it does. */
export function namingOf({ speaker, role, outlet, unnamed }: LabelledSource): Naming {
  const form = /^\p{Lu}/u.test(speaker.name) && !unnamed ? 'name' : 'description';
  return { ...speaker, start: outlet?.start === speaker.start ? speaker.end : speaker.start, form, role };
}

/** "the news site Frostline" and "Frostline, a local news site" are called Frostline. */
function mentionIn(
  text: string,
  from: number,
  to: number,
  { kind, kindAfter, sourceLine }: SpeakerLabelLanguage,
): Mention {
  const words = text.slice(from, to);
  const short = sourceLine.agency.exec(words)?.[0].length ?? 0;
  const lead = kind.exec(words) ?? (short ? sourceLine.owner.exec(words) : null);
  const start = from + (lead?.[0].length ?? 0);
  const end = to - (short || (kindAfter.exec(words)?.[0].length ?? 0));
  return { start, end, name: clean(text, { start, end }) };
}
