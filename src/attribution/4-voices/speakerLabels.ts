import { PERSON } from '../../language/any/personNames.ts';
import type { SpeakerLabelLanguage } from '../../language/speakerLabels.ts';
import type { Block, Mention, Span } from '../../types.ts';
import { initialsOf } from '../../text/initialsOf.ts';
import { clean } from '../clean.ts';

/** "Mara Quist -- Lisk Bank -- *Analyst*", on a line of its own. */
const POST = /^(?: -{1,2} |,? [–—|] |, )(?:[^\n]+ -- )?([^\n:.!?]{2,80}?)[*_ ]*(?=\n)/u;
const LONGEST_POST = 120;

/** "MARA QUIST, *HOST*: …" */
const OWN_POST = /^(?: \([^()\n]{1,30}\))?, ([^:.!?\n()]{2,80}?)(?: \([^()\n]{1,30}\))?:/u;

/** Whose turn a block is whose label is a name: "MQ: …", "MARA QUIST: …", "Minister Quist: …". */
export function turnOf(
  text: string,
  { label, section, start }: Block,
  isKnown: (name: string) => boolean,
  { answer, section: ofSection }: SpeakerLabelLanguage,
): (Mention & { readonly role: string | null }) | null {
  if (!label || section === 'quote') return null;
  const name = clean(text, label);
  const words = name.split(' ');
  const capitals = words.every((word) => /^\p{Lu}/u.test(word));
  const isName =
    words.length <= 4 &&
    capitals &&
    (words.length > 1 || /^\p{Lu}+$/u.test(name) || answer.test(name) || isKnown(name));
  if (!isName || name.toLowerCase() === section.toLowerCase() || ofSection.test(name)) return null;
  // "Q (Mara Quist, *Kursblatt*): …": for whom somebody asks
  const behind = text.slice(label.end, label.end + LONGEST_POST);
  const [, asking = null] = /^, ([^()]{2,40})\)/u.exec(behind) ?? [];
  const post = label.start >= start ? (OWN_POST.exec(behind)?.[1] ?? null) : null;
  const role = asking ?? post ?? (label.end < start ? (POST.exec(behind)?.[1] ?? null) : null);
  return { name, start: label.start, end: label.end, role };
}

/** Whether nothing but what somebody is stands between their name and a block: "Mara Quist, treasurer" above it. */
export function isRightBelow(text: string, name: Span, { start }: Block): boolean {
  const between = text.slice(name.end, Math.max(name.end, Math.min(start, name.end + LONGEST_POST)));
  return start > name.end && /^[:*_ ]*\s*$/u.test(between.replace(POST, ''));
}

/** The words that say whose quotation a label announces: "Quote from *the council*". */
export function quotedIn(text: string, { label }: Block, { quoteFrom }: SpeakerLabelLanguage): Span | null {
  const words = label ? text.slice(label.start, label.end) : '';
  const from = quoteFrom.exec(words);
  if (!label || !from) return null;
  return { start: label.start + from.index + from[0].length, end: label.end };
}

/** Whose turn a quotation says it is: “WALLACE: Let's start.” */
export function turnInside(text: string, start: number, end: number): Mention | null {
  const match = /^(["“«„']?)(\p{Lu}[\p{Lu} .'’-]{1,30}):\s/u.exec(
    text.slice(start, Math.min(end, start + 60)),
  );
  const [, mark = '', name = ''] = match ?? [];
  return match && { name, start: start + mark.length, end: start + mark.length + name.length };
}

/** Initials of the names that stand as labels, whoever asks or answers: "MQ" of "Mara Quist:". */
export function readInitials(text: string, blocks: readonly Pick<Block, 'label'>[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { label } of blocks) {
    const name = label ? clean(text, label) : '';
    if (!/^\p{Lu}\S+(?: \p{Lu}\S+){1,3}$/u.test(name)) continue;
    const initials = initialsOf(name.split(' '));
    if (!found.has(initials)) found.set(initials, name);
  }
  return found;
}

/** Initials and the names they stand for: "MQ = Marta Quiney". */
export function readLegend(text: string): Map<string, string> {
  if (!/[=–—]/u.test(text)) return new Map();
  const pairs = text.matchAll(/(?<![\p{LC}\d])(\p{Lu}{1,4})\s?[=–—]\s?(\p{Lu}[^,;=\n()]{1,60})/gu);
  return new Map([...pairs].map(([, initials = '', name = '']) => [initials, name.trim()]));
}

/** Whether a paragraph has a label of its own; others may stand under that of a paragraph above them. */
export const hasOwnLabel = ({ label, start }: Block): boolean => label !== null && label.start >= start;

const NAME = new RegExp(`^${PERSON}`, 'u');

const ONE_WORD = /^\p{Lu}[\p{LC}\p{M}\d'’-]+$/u;
/** A label's colon, and a sentence in quotation marks behind it. */
const QUOTED = /^[*_]*:[*_]* ?["“„«][^]*[.!?…][*_]*["”“»]\.?[*_]*$/u;

/** The one word that stands alone before a sentence in quotation marks: “*Norlink*: …”. */
export function wordBefore(text: string, block: Block): string | null {
  const { label, section, end } = block;
  if (!label || !hasOwnLabel(block) || section === 'quote') return null;
  const word = clean(text, label);
  const isSection = word.toLowerCase() === section.toLowerCase();
  return !isSection && ONE_WORD.test(word) && QUOTED.test(text.slice(label.end, end)) ? word : null;
}

/** Whether a paragraph has a label of its own that begins like a name, whosever that is: “Deputy Leader of Lisk United: …”, “Norlink: …”. */
export const startsWithName = (text: string, block: Block): boolean =>
  wordBefore(text, block) !== null ||
  (hasOwnLabel(block) &&
    block.section !== 'quote' &&
    NAME.test(text.slice(block.label?.start, block.label?.end)));
