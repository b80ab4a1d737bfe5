import type { ArticleLanguage } from '../../language/article.ts';
import type { PartLanguage } from '../../language/lineParts.ts';
import { inSmallLetters } from '../inSmallLetters.ts';
import { unglued } from '../unglued.ts';

/** What a part of a line around an article is: "Economics desk" (role), "The Meridian" (medium), "27 January" (day) … */
export type PartKind =
  | 'person'
  | 'role'
  | 'medium'
  | 'name'
  | 'section'
  | 'day'
  | 'hour'
  | 'issue'
  | 'credit'
  | 'words';

export interface Part {
  readonly kind: PartKind;
  readonly words: string;
  /** Whether the line says what the part is: "*By* Ann Lee", "*Updated* 3 May", the place of "Ann Lee *in* Lisk", the year of an issue. */
  readonly isSaid: boolean;
}

/** Characters of the longest line that is parted. */
const LONGEST = 200;
/** Between the parts of a line, which end at any of these: a stroke before a figure or where more follow, "Coast / News / 5 June". */
const PARTING = String.raw`(?:\s*[|·•;]\s*|\s+[–—-]+\s+|\s/\s(?=\d|[^/]{2,30}\s/\s)|,\s+)`;
const SEPARATOR = new RegExp(`^(?:\\.?${PARTING}|[.,]?\\s+|[.]$)`, 'u');
const SEGMENT = new RegExp(
  `^.+?(?=${PARTING}|(?<![\\s.]\\p{Lu})\\.\\s+\\p{Lu}\\p{Ll}+(?:$|[\\s:])|\\.?$)`,
  'u',
);
const BEFORE_DAY = /\s(?=\d|\p{Lu}\p{Ll}{2,8}\.?,? \d)/gu;
const BEFORE_FIGURE = /\.\s+(?=\d)/gu;
/** Words of the longest name. */
const NAME_WORDS = 6;

/**
 * The parts of a line that says who wrote an article, for whom and when: "By Ann Lee, health reporter | The Lamp, 3 May" is a
 * person, a role, a medium and a day. None where the language does not tell what such parts are.
 */
export function partLine(plain: string, { bylines: { parts } }: ArticleLanguage): readonly Part[] {
  if (!parts || plain.length > LONGEST) return [];
  const found: Part[] = [];
  let rest = inSmallLetters(unglued(plain).replace(/[*_]/gu, '')).trim();
  const names = rest.replace(parts.by, '');
  if (parts.placed.line.test(names))
    return names.split(parts.placed.between).flatMap((one) => writerParts(one, parts));
  while (rest) {
    const timed = timedPart(rest, parts);
    const length = timed?.length ?? segmentLength(rest, parts);
    found.push(...(timed ? [timed.part] : segmentParts(rest.slice(0, length), found.at(-1), parts)));
    rest = rest.slice(length).replace(SEPARATOR, '');
  }
  return found.map((one, at) => (isNumbered(one, found[at + 1]) ? part('medium', one.words) : one));
}

/** Whether a number behind a name tells that it is a magazine's: "Slow Bread, no. 4". */
const isNumbered = ({ kind, isSaid }: Part, next: Part | undefined): boolean =>
  (kind === 'name' || kind === 'person') && !isSaid && next?.kind === 'issue' && !YEAR.test(next.words);

const YEAR = /\d{4}$/u;

/** A day or an hour at the beginning of words, with what says that the article is from then: "Updated 3 May, 16:40". */
function timedPart(rest: string, { day, issue, hour }: PartLanguage): { part: Part; length: number } | null {
  const number = day.test(rest) ? null : issue.exec(rest);
  if (number) {
    const { 0: words, groups } = number;
    return { part: part('issue', groups?.when ?? words, groups?.when !== undefined), length: words.length };
  }
  const whole = day.exec(rest) ?? hour.exec(rest);
  if (!whole) return null;
  const { when, said } = whole.groups ?? {};
  return { part: part(when ? 'day' : 'hour', when ?? whole[0], said !== undefined), length: whole[0].length };
}

/** Letters up to the next sign that parts a line, or to what stands before a day: "for The Lamp. 3 May", "Ann Lee 3 May 2026". */
function segmentLength(rest: string, { day, by, people }: PartLanguage): number {
  const length = SEGMENT.exec(rest)?.[0].length ?? rest.length;
  const dated = [...rest.slice(0, length).matchAll(BEFORE_DAY)].find(({ index }) => {
    const name = rest.slice(0, index).replace(by, '');
    return YEAR.test(day.exec(rest.slice(index + 1))?.groups?.when ?? '') && people.test(name);
  });
  if (dated) return dated.index;
  const stops = [...rest.slice(0, length).matchAll(BEFORE_FIGURE)];
  return stops.find((stop) => day.test(rest.slice(stop.index + stop[0].length)))?.index ?? length;
}

/** What stands between two signs that part a line. */
function segmentParts(segment: string, before: Part | undefined, parts: PartLanguage): Part[] {
  const said = parts.by.exec(segment)?.[0];
  if (said !== undefined) return writerParts(segment.slice(said.length), parts);
  const { people, beside } = parts.reporting.exec(segment)?.groups ?? {};
  if (people && beside) return placedParts(people, beside, parts);
  if (parts.credit.test(segment)) return [part('credit', segment, true)];
  const source = before && parts.source?.exec(segment)?.[0];
  if (source) return [part('medium', segment.slice(source.length), true)];
  const signed = parts.signed.exec(segment)?.groups;
  if (signed && parts.isPerson(signed.person!))
    return [part('person', signed.person!, true), part('role', signed.role!)];
  const { role, person } = parts.titled.exec(segment)?.groups ?? {};
  if (role && person) return [part('role', role), part('person', person, true)];
  if (goesOn(segment, before, parts)) return [part('person', segment, true)];
  // "LISK, 3 May *(Brine Press)* – By Ann Lee"
  const words = segment.replace(/^\((.+)\)$/u, '$1');
  return [part(kindOf(words, parts), words)];
}

/** "By Ann Lee, *Jo Doe and Bo Dean*", "From our court reporter, *Ann Lee*" */
function goesOn(segment: string, before: Part | undefined, parts: PartLanguage): boolean {
  if (!before?.isSaid || !parts.people.test(segment) || parts.medium.test(segment)) return false;
  return (
    (before.kind === 'person' && parts.several.test(segment)) ||
    ((before.kind === 'person' || before.kind === 'role') && parts.isPerson(segment))
  );
}

/** Who a line says wrote the article, their part and where: "our court reporter Felix Amsel", "Ann Lee in Lisk". */
function writerParts(words: string, parts: PartLanguage): Part[] {
  const { role, person } = parts.titled.exec(words)?.groups ?? {};
  if (role && person) return [part('role', role, true), part('person', person, true)];
  // "By Ann Lee Senior Reporter"
  const signed = parts.signed.exec(words)?.groups;
  if (signed) return [part('person', signed.person!, true), part('role', signed.role!)];
  if (parts.role.test(words)) return [part('role', words, true)];
  const { people, beside, alone } = parts.writers.exec(words)?.groups ?? {};
  if (alone) return [part('person', alone, true)];
  return people && beside ? placedParts(people, beside, parts) : [part('words', words)];
}

/** People and where they write or for whom, or both: "Ann Lee" in "Lisk", in "Lisk for The Lamp". */
function placedParts(people: string, beside: string, parts: PartLanguage): Part[] {
  const { place, medium } = parts.forMedium.exec(beside)?.groups ?? {};
  const named =
    place && medium && kindOf(medium, parts) === 'medium'
      ? [part('name', place, true), part('medium', medium)]
      : [part(kindOf(beside, parts), beside, kindOf(beside, parts) === 'name')];
  return [part('person', people, true), ...named];
}

const part = (kind: PartKind, words: string, isSaid = false): Part => ({ kind, words, isSaid });

function kindOf(words: string, parts: PartLanguage): PartKind {
  if (parts.role.test(words)) return 'role';
  if (parts.isSection(words)) return 'section';
  if (parts.medium.test(words)) return 'medium';
  if (!parts.name.test(words) || words.split(' ').length > NAME_WORDS) return 'words';
  return parts.people.test(words) && parts.isPerson(words) ? 'person' : 'name';
}

/** Whether the parts of a line are all such as stand above and below an article, and one of them stands nowhere else. */
export function isTopLine(parts: readonly Part[]): boolean {
  const [first, ...others] = parts;
  const has = (kind: PartKind, isSaid = false): boolean =>
    parts.some((one) => one.kind === kind && (one.isSaid || !isSaid));
  const isStamped = has('day', true) || has('hour', true);
  // "Live coverage ends | Updated 3 May"
  if (has('words')) return isStamped && others.every(({ kind }) => kind !== 'words');
  if (isStamped || has('person', true) || has('role', true)) return true;
  if (others.length === 0) return false;
  if (has('role') || (has('day') && !has('name'))) return true;
  const last = others.at(-1)!;
  const isName = (last.kind === 'person' || last.kind === 'name') && last.words.includes(' ');
  if (first!.kind === 'section') return others.length === 1 && isName;
  if (first!.kind === 'name' && first!.words.includes(' '))
    return others.length === 1 && last.kind === 'day' && YEAR.test(last.words);
  return first!.kind === 'person' && last.kind === 'medium';
}
