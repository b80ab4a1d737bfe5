import type { PublisherLanguage } from '../../language/surroundings.ts';
import type { TextRule } from '../../language/textRule.ts';
import type { BlockKind } from '../../types.ts';
import { mayMatch } from '../mayMatch.ts';
import type { Paragraph } from '../paragraphs.ts';
import type { Place } from './places.ts';

/** A name in a line of the page. */
export interface NameMention {
  readonly name: string;
  readonly paragraph: Paragraph;
  /** The part of the page that the line is in. */
  readonly where: Place['where'];
  /** How much of the line the name is: "whole", "first piece", "words", "words without the first" … */
  readonly how: string;
  /** What stands beside it in the line, of a name among other words. */
  readonly beside: { readonly before: string; readonly after: string } | null;
  /** What else tells of it as the publisher's: what stands under the line, or that it holds the copyright. */
  readonly signs: readonly string[];
  /** Whether these alone may make a publisher of it. */
  readonly isStrong: boolean;
  /** Whether the line may name who wrote the article as well. */
  readonly isFollowed?: boolean;
  /** Whether the line says outright that it is the publisher's. */
  readonly isStated?: boolean;
}

/** Between two lines, unless a name goes on: "Ministry of Roads", "*and Rivers*". */
const LINE_END = /\n(?!\p{Ll}{1,3} \p{Lu})/u;
/** Words of the longest line that may be a name as a whole. */
const WHOLE = 7;
/** Letters of the longest line of the text that is read as a line around it is. */
const SHORT_TEXT = 60;
/** Signs of Markdown. */
const MARK = /[*_#[\]]/u;
const MARKS = /[*_#[\]]+/gu;
/** Between the pieces of a line: "Brine Monthly | MARKETS". */
const PARTED = /\s*[|·•»›>]\s*|\s+[–—/-]+\s+/u;
const PARTS = /[|·•»›>/–—-]/u;
/** In lines of more pieces, which are links, only the first and the last are names. */
const PIECES = 4;
/** Letters beside a name that are looked at. */
const BESIDE = 40;
/** Words at the end of a name that may be none of it: "Ember Post *Media Group*". */
const TAIL = 2;
/** What stands right before the holder of a copyright. */
const HOLDER = /(?:©|\(c\)|copyright)(?:\s|\d|[–,-]|©|by|the(?= ))*$/iu;
const HOLDS = /©|\(c\)|copyright/iu;
/** What a name does not end with: "Ember Post, 2026". */
const YEAR = /[.,]+$|,? \d{4}$/u;
/** Lines that the rules of the language are for; in others any name may follow such words. */
const CUED: ReadonlySet<BlockKind> = new Set(['byline', 'notice', 'legend']);
/** The beginning of a line or sentence. */
const OPENING = /(?:^|[.!?:|•·][”"’]? *)$/u;

/** The names in a line: it as a whole, its pieces, and those among other words. */
export function mentionsAt(place: Place, text: string, language: PublisherLanguage): NameMention[] {
  if (isTurnLine(place.role)) return lineMentions(place, text);
  return [
    ...lineMentions(place, text),
    ...wordMentions(place, text, language),
    ...cueMentions(place, language),
  ];
}

/** "Mara Quist -- Chief Executive Officer", who speaks below: nobody else is named in it. */
const isTurnLine = ({ isTurn, label, paragraph }: Place['role']): boolean =>
  isTurn && label?.rest === paragraph.plain.length && !paragraph.plain.endsWith(':');

function lineMentions({ role, where, beneath }: Place, text: string): NameMention[] {
  const { paragraph, kind } = role;
  const found: NameMention[] = [];
  const add = (name: string, how: string, signs: readonly string[]): void => {
    const isStrong = how === 'agency' || how === 'turn' || signs.length > 0;
    found.push({ name, paragraph, where, how, signs, beside: null, isStrong });
  };
  if (role.agency) add(role.agency, 'agency', []);
  if (isTurnLine(role)) {
    add(role.label!.name, 'turn', []);
    return found;
  }
  if (role.isTurn && role.label)
    add(paragraph.plain.slice(0, Math.max(0, role.rest)).replace(/:\s*$/u, ''), 'turn', []);
  if (where === 'told' && paragraph.plain.length > SHORT_TEXT) return found;
  for (const line of text.slice(paragraph.start, paragraph.end).split(LINE_END)) {
    const whole = line.replaceAll('\n', ' ');
    const words = MARK.test(whole) ? whole.replace(MARKS, '').trim() : whole;
    const pieces = PARTS.test(words) ? words.split(PARTED).filter(Boolean) : [words];
    pieces.forEach((name, at) => {
      const how = howOf(at, pieces.length);
      if ((how === 'inner piece' && pieces.length > PIECES) || (kind === 'title' && how === 'whole')) return;
      if (name.split(' ', WHOLE + 1).length > WHOLE) return;
      add(name, how, beneath !== null && at === 0 ? ['top', `top ${beneath}`] : []);
    });
  }
  return found;
}

function howOf(at: number, pieces: number): string {
  if (pieces === 1) return 'whole';
  return at === 0 ? 'first piece' : at === pieces - 1 ? 'last piece' : 'inner piece';
}

/** "Support *Ember Post*", "© 2026 *Ember Post* Media"; perhaps without its first word, and without its last ones. */
function wordMentions(
  { role: { paragraph }, where }: Place,
  text: string,
  { names }: PublisherLanguage,
): NameMention[] {
  const plain = paragraph.plain.replace(/[*_]/gu, ' ');
  const isHeld = where !== 'told' && HOLDS.test(plain);
  const found: NameMention[] = [];
  for (const { 0: whole, index } of plain.matchAll(names)) {
    const left = plain.slice(Math.max(0, index - BESIDE), index);
    const right = plain.slice(index + whole.length, index + whole.length + BESIDE);
    const words = whole.split(' ');
    const mayLeave = words.length > 1 && OPENING.test(left) ? 1 : 0;
    for (let from = 0; from <= mayLeave; from++)
      for (let to = words.length; to > from && to >= words.length - TAIL; to--) {
        const name = words.slice(from, to).join(' ');
        if (name.length > plain.length - 3) continue;
        if (to < words.length && !isHeld && !isMoreOften(name, whole, text)) continue;
        const before = `${left}${words.slice(0, from).join(' ')}`;
        const after = `${words.slice(to).join(' ')}${right}`;
        const signs = isHeld && HOLDER.test(before) ? [`holder ${where}`] : [];
        const how = `words${from > 0 ? ' front' : ''}${to < words.length ? ' back' : ''}`;
        const isStrong = where !== 'told' && signs.length > 0;
        found.push({ name, paragraph, where, how, beside: { before, after }, signs, isStrong });
      }
  }
  return found;
}

/** Names that a rule of the language finds: "*Slow Trades* appears four times a year." */
function cueMentions({ role, where, isRelease, isGiven }: Place, language: PublisherLanguage): NameMention[] {
  const { paragraph, kind } = role;
  if (where !== 'told' && !CUED.has(kind) && !(kind === 'heading' && where === 'below')) return [];
  const plain = paragraph.plain.replace(/[*_]/gu, '');
  const found: NameMention[] = [];
  const add = (name: string, how: string, signs: readonly string[], from: TextRule | null): void => {
    const isStated = from !== null && (from === language.given || language.states.includes(from));
    const isFollowed = from !== null && from === language.follow;
    found.push({ name, paragraph, where, how, beside: null, signs, isStrong: true, isStated, isFollowed });
  };
  if (isRelease && where === 'told') {
    const name = language.announces.exec(plain.slice(role.rest))?.[1]?.replace(language.article, '');
    if (name) add(name, 'announces', [], null);
  }
  const lower = plain.toLowerCase();
  const given = isGiven && language.given ? [language.given] : [];
  for (const rule of where === 'told' ? language.tells : [...given, ...language.states, ...language.lines]) {
    if (!mayMatch(rule, lower)) continue;
    const name = rule.pattern.exec(plain)?.[1]?.replace(YEAR, '').replace(language.tail, '');
    if (!name) continue;
    const signs = ['cue', `cue ${rule.example}`];
    const short = name.replace(language.firm, '');
    add(name, 'cue', signs, rule);
    if (short !== name) add(short, 'cue back', signs, rule);
  }
  return found;
}

/** Whether the text has a shorter name apart from the whole one. */
function isMoreOften(name: string, whole: string, text: string): boolean {
  const short = name.replace(/^the /iu, '');
  for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + short.length)) {
    const from = at - whole.indexOf(short);
    if (!text.startsWith(whole, from)) return true;
  }
  return false;
}
