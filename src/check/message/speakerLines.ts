import type { ClaimLanguage } from '../../language/claims.ts';
import { areNamesAlone, namesSomebody } from './labels.ts';
import { isReactionAlone } from './reactions.ts';
import { readReport } from './report.ts';

/** A line of a message, with what other lines say of who speaks in it; null where none do. */
export interface Line {
  readonly text: string;
  /** Whether it is quoted with ">". */
  readonly isQuoted: boolean;
  /** Who stands above it, without a colon: "Mayor Dana Wren". */
  readonly label: string | null;
  /** Who stands below it, with a dash: "— Dana Wren". */
  readonly signature: string | null;
}

/** A name on a line of its own, below a quotation: "— Dana Wren", "~ Dana Wren, 2024". */
const SIGNATURE = /^[—–~-]{1,2}\s*\p{Lu}[^.!?]{1,60}$/u;
/** With a dash it may be longer, and stand below an empty line: "— Officials, to The Post · Coast Weekly". */
const LONG_SIGNATURE = /^[—–]\s*\p{Lu}[^.!?]{1,160}$/u;
/** What a line begins with that is quoted, a heading, an item of a list, or a quotation. */
const QUOTED = /^(?:>{1,3}(?:\s+|$))+/u;
const HEADING = /^-?#{1,3}\s+/u;
const ITEM = /^(?:[-–*•]|\d{1,2}[.)])\s+/u;
const OPENS = /^[“"«„]/u;
/** Who is named on a line, with the sign that shows it: a dash before it, brackets or signs of Markdown around it, a colon behind it. */
const DASHED = /^[—–~-]{1,2}\s*(?<who>[^—–].*)$/u;
const BRACKETED = /^\((?<who>[^()]+)\)[.!?]?$/u;
const SLANTED = /^(?<sign>[*_])(?<who>[^*_]+)\k<sign>$/u;

/** What a line is beside others: a name is of whoever speaks above it or below it. */
type Kind = 'quotation' | 'label' | 'signature' | 'name' | 'empty' | 'other';

interface Seen {
  readonly kind: Kind;
  /** Who is named, without the signs. */
  readonly who: string;
}

/** Whether words are a signature by their dash, whatever they are. */
export const isSignature = (text: string): boolean => SIGNATURE.test(text) || LONG_SIGNATURE.test(text);

/**
 * The lines of a message without those on which nothing but a speaker stands, above a quotation or below it; the lines of the
 * quotation have them. Below any other line a name stands with a dash.
 *
 *     **The mayor, Dana Wren**⏎> We cannot pay   →   > We cannot pay, with the label “The mayor, Dana Wren”
 */
export function withSpeakers(
  lines: readonly string[],
  language: ClaimLanguage,
  isLoneName: (text: string) => boolean,
): Line[] {
  const seen = lines.map((line) => see(line, language));
  const given = lines.map((text) => ({
    text: text.replace(QUOTED, ''),
    isQuoted: QUOTED.test(text),
    label: null as string | null,
    signature: null as string | null,
  }));
  const speakers = new Set<number>();
  for (const [at, { who }] of seen.entries()) {
    const { places, isLabel } = spokenBy(seen, lines, at, language, isLoneName);
    const isFree = (place: number) => given[place]!.label === null && given[place]!.signature === null;
    const told = places.findIndex((place, far) => far > 0 && isTold(given[place]!.text, language));
    const free = places.slice(0, told < 0 ? places.length : told).filter(isFree);
    for (const place of free) {
      if (isLabel) given[place]!.label = who;
      else given[place]!.signature = `— ${who}`;
    }
    if (free.length > 0) speakers.add(at);
  }
  return given.filter((_, at) => !speakers.has(at));
}

/** Whether a line tells by itself who speaks in it. */
function isTold(text: string, language: ClaimLanguage): boolean {
  return readReport(text.replace(ITEM, ''), language).speaker !== null;
}

/** The lines that whoever stands on a line is said to have spoken; none where nobody stands there. */
function spokenBy(
  seen: readonly Seen[],
  lines: readonly string[],
  at: number,
  language: ClaimLanguage,
  isLoneName: (text: string) => boolean,
): { readonly places: readonly number[]; readonly isLabel: boolean } {
  const { kind, who } = seen[at]!;
  const none = { places: [], isLabel: false };
  if (kind !== 'label' && kind !== 'signature' && kind !== 'name') return none;
  if (isListed(lines, at) && !namesSomebody(who, language)) return none;
  const [above, below] = [quotationsFrom(seen, at, -1), quotationsFrom(seen, at, 1)];
  if (kind === 'label') return { places: below, isLabel: true };
  const isAbove = above.length === 0 || (kind === 'name' && below.length > 0 && !isRunOfSigned(seen, at));
  if (isAbove && below.length > 0) return { places: below, isLabel: true };
  // A word alone may be anything.
  const isNamed = kind === 'signature' || namesSomebody(who, language) || isLoneName(who);
  if (above.length > 0) return isNamed ? { places: above, isLabel: false } : none;
  const signed = seen.findLastIndex((one, place) => place < at && one.kind !== 'empty');
  const line = lines[at]!;
  const isSigned = signed === at - 1 ? SIGNATURE.test(line) : LONG_SIGNATURE.test(line);
  return isSigned && signed >= 0 ? { places: [signed], isLabel: false } : none;
}

/** The places of the quotations next to a line, without another line between them; an empty one may stand before the first. */
function quotationsFrom(seen: readonly Seen[], at: number, step: 1 | -1): readonly number[] {
  let place = at + step;
  // A word may be anything, but for right beside a quotation or with a sign.
  const isFar = seen[at]!.kind !== 'name' || /\s/u.test(seen[at]!.who);
  if (seen[place]?.kind === 'empty' && isFar) place += step;
  const places: number[] = [];
  for (; seen[place]?.kind === 'quotation'; place += step) places.push(place);
  return places;
}

/** Whether names stand below the quotations where both alternate: the first line is a quotation, and the last one is none. */
function isRunOfSigned(seen: readonly Seen[], at: number): boolean {
  const isIn = (place: number) => ['quotation', 'name', 'signature'].includes(seen[place]?.kind ?? '');
  const next = (place: number, step: 1 | -1): number => {
    const beside = seen[place + step]?.kind === 'empty' ? place + 2 * step : place + step;
    return isIn(beside) ? beside : -1;
  };
  let [first, last] = [at, at];
  for (let place = at; place >= 0; place = next(place, -1)) first = place;
  for (let place = at; place >= 0; place = next(place, 1)) last = place;
  return seen[first]!.kind === 'quotation' && seen[last]!.kind !== 'quotation';
}

/** Who stands in a text of their own, without the signs that show it, and whether it has one before it or around it. */
export function whoStands(text: string): { readonly who: string; readonly isSigned: boolean } {
  const bare = SLANTED.exec(text)?.groups?.['who'] ?? text;
  const signed = (DASHED.exec(bare) ?? BRACKETED.exec(bare))?.groups?.['who'];
  return { who: (signed ?? bare).replace(/\s*[:.]$/u, ''), isSigned: signed !== undefined };
}

function see(line: string, language: ClaimLanguage): Seen {
  const isQuoted = QUOTED.test(line);
  const text = line.replace(QUOTED, '').replace(HEADING, '');
  if (text === '') return { kind: 'empty', who: '' };
  if (OPENS.test(text.replace(ITEM, ''))) return { kind: 'quotation', who: '' };
  const { who, isSigned } = whoStands(text);
  const isLed = /:[*_]?$/u.test(text);
  const kind = isLed ? labelled(who, language) : named(text, who, isSigned, isQuoted, language);
  return { kind: kind ?? (isQuoted ? 'quotation' : 'other'), who };
}

/** A line with a colon: whoever is named, or said to say something. */
function labelled(who: string, language: ClaimLanguage): Kind | null {
  const isNamed = areNamesAlone(who) || namesSomebody(who, language, true);
  return isNamed || readReport(`${who}: “${who}”`, language).speaker !== null ? 'label' : null;
}

function named(
  text: string,
  who: string,
  isSigned: boolean,
  isQuoted: boolean,
  language: ClaimLanguage,
): Kind | null {
  if (isReactionAlone(who, language)) return null;
  const isNamed = namesSomebody(who, language, isSigned) || areNamesAlone(who);
  // With a dash it may be an item of what is quoted.
  if (isSigned) return isNamed || (!isQuoted && isSignature(text)) ? 'signature' : null;
  return isNamed ? 'name' : null;
}

/** Whether a line with a dash is one of a list: beside another one with the same, or below a colon. */
function isListed(lines: readonly string[], at: number): boolean {
  const [before = '', line = '', after = ''] = [lines[at - 1], lines[at], lines[at + 1]];
  if (!/^[—–~-]/u.test(line)) return false;
  return before.endsWith(':') || [before, after].some((other) => other.startsWith(`${line.charAt(0)} `));
}
