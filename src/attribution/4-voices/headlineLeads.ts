import { isDash, isQuote, phraseOf, spanOf } from '../../language/any/attribution/pieces.ts';
import type { Piece, Range } from '../../language/attribution.ts';
import type { PeopleLanguage } from '../../language/people.ts';
import { hasWords } from '../../text/hasWords.ts';
import { initialsOf } from '../../text/initialsOf.ts';
import type { Mention, Span } from '../../types.ts';
import { nameOf } from '../3-people/naming.ts';
import type { Line } from '../2-reports/readLines.ts';
import type { Scene } from './scene.ts';
import { because, type Voice } from './voice.ts';

/** Words beside the colon of a headline that name who says the rest, at most. */
const MOST_WORDS = 4;

/** Fewer words of a quotation may come again by chance. */
const FEWEST_WORDS = 3;

/** Who speaks in a headline, once it is known who speaks below. */
export function voiceFromBelow(scene: Scene, title: Line, voice: Voice): Voice {
  return voiceInFull(scene, (voice.speaker ? null : leadVoice(scene, title)) ?? voice);
}

/** "…, governor says" in a headline is the first governor who speaks below, and "Quist" whoever is called Mara Quist. */
function voiceInFull({ text, voices, cast }: Scene, voice: Voice): Voice {
  const { people, outlets } = cast.language;
  const { speaker, reason } = voice;
  // what is quoted has the whole name already, and a headline passes on no platform
  if (!speaker || reason.rule === 'quoted in the headline') return voice;
  // "…, *senior diplomat* says" and below “…,” *the senior diplomat* said
  const isCalledSo = (other: Mention | null): boolean =>
    other !== null && bare(text.slice(other.start, other.end), people) === bare(speaker.name, people);
  const meant = voices.find(
    (other) => other !== voice && (isMeant(speaker.name, other, people) || isCalledSo(other.speaker)),
  );
  if (!meant?.speaker) return voice;
  return {
    ...voice,
    speaker: { ...speaker, name: meant.speaker.name },
    role: meant.role,
    outlet: meant.outlet && outlets.isPlatform(meant.outlet.name) ? null : meant.outlet,
  };
}

/** Who speaks in a headline without a verb that says so: somebody who speaks below. */
function leadVoice(scene: Scene, title: Line): Voice | null {
  return (
    beforeColon(scene, title) ??
    behindQuotation(scene, title) ??
    behindDash(scene, title) ??
    ofInterview(scene, title) ??
    quotedBelow(scene, title)
  );
}

/** Whether a headline's word for somebody means whoever speaks below. */
function isMeant(name: string, { speaker, role }: Voice, people: PeopleLanguage): boolean {
  if (!speaker) return false;
  const noun = people.headNoun(bare(name, people));
  const hasPost =
    people.headNoun(role ?? '') === noun &&
    /^\p{Lu}/u.test(speaker.name) &&
    !people.isDeputyOf(name, role ?? '');
  // "emergency service" is the State Emergency Service of Lisk
  const isBody = /^\p{Ll}/u.test(name) && people.isBody(name) && hasWords(speaker.name.toLowerCase(), name);
  // "PM" is the Prime Minister of Lisk
  const isShort = /^\p{Lu}{2,4}$/u.test(name) && initialsOf((role ?? '').split(' ')).startsWith(name);
  return ` ${speaker.name}`.endsWith(` ${name}`) || hasPost || isBody || isShort;
}

/** "*Minister*: Railway will not be finished", "*Quist*: ‘The bridge is tired’": whoever stands before the colon, if they speak below. */
function beforeColon(scene: Scene, { pieces, end }: Line): Voice | null {
  const { language } = scene.cast;
  const colon = pieces.findIndex(({ word }) => word === ':');
  if (colon < 1 || colon > MOST_WORDS || pieces.slice(0, colon).some(isQuote)) return null;
  const range = { from: 0, to: colon };
  const from = spanOf(pieces, range).end;
  const isTold =
    pieces.some(isQuote) ||
    language.isHeadline(pieces) || // "Falk: Pier Will Hold"
    language.hasVerb(scene.text.slice(from, Math.max(from, end)));
  const kind = isQuote(pieces[colon + 1]) ? 'mixed' : 'indirect';
  if (!isTold) return null;
  return spokenBelow(scene, pieces, range, kind) ?? mediumAhead(scene, pieces, range, kind);
}

/** "*Kursblatt*: Minister to resign": a medium that surely is one, or is one below, and published no more than others. */
function mediumAhead(
  { text, cast, layout }: Scene,
  pieces: readonly Piece[],
  range: Range,
  kind: 'indirect' | 'mixed',
): Voice | null {
  const span = spanOf(pieces, range);
  const medium = { ...span, name: lineText(text, span) };
  const { outlets, labels, people } = cast.language;
  const isMedium = cast.isMedium(medium.name) || outlets.isMediumName(medium.name);
  const isOwn = layout.publisher !== null && bare(medium.name, people) === bare(layout.publisher, people);
  // "Radio Nord: What we know"
  const isQuestion = /^(?:PRON|ADV|SCONJ)$/.test(pieces[range.to + 1]?.pos ?? '');
  if (!isMedium || isOwn || isQuestion) return null;
  // "Media: Minister to resign"
  const outlet = labels.press.test(medium.name) ? null : medium;
  return { kind, speaker: medium, role: null, outlet, reason: because('led up to', span) };
}

/** “The bridge is tired”: *Mara Quist* on stone and water */
function behindQuotation(scene: Scene, { pieces }: Line): Voice | null {
  const sign = pieces[1];
  if (!isQuote(pieces[0]) || !(sign?.word === ':' || isDash(sign))) return null;
  const joint = pieces.findIndex(({ pos }, i) => i > 2 && (pos === 'ADP' || pos === 'PUNCT'));
  const range = { from: 2, to: joint < 0 ? pieces.length : joint };
  return range.to - range.from > MOST_WORDS ? null : spokenBelow(scene, pieces, range, 'mixed');
}

/** The bridge will not hold – *Quist*; The bridge will not hold – *Norland*: a name at the end, of somebody who speaks below. */
function behindDash(scene: Scene, { pieces }: Line): Voice | null {
  const dash = pieces.findLastIndex((piece) => isDash(piece));
  const range = { from: dash + 1, to: pieces.length };
  const areNames = dash > 2 && pieces.slice(range.from).every(({ capital }) => capital);
  if (!areNames || range.to - range.from >= MOST_WORDS || range.to === range.from) return null;
  const name = lineText(scene.text, spanOf(pieces, range));
  const { isMediumName, isMediumNoun } = scene.cast.language.outlets;
  const isMedium = scene.cast.isMedium(name) || isMediumName(name) || isMediumNoun(name);
  return isMedium ? null : spokenBelow(scene, pieces, range, 'indirect');
}

/** “The bridge is tired”: a talk with its keeper ¶ – How old is it? ¶ – It is old. */
function ofInterview({ text, voices, cast, layout }: Scene, { pieces, end }: Line): Voice | null {
  const [quote] = pieces;
  if (!quote || !isQuote(quote) || cast.language.hasVerb(text.slice(quote.end, end))) return null;
  const answers = voices.filter(
    ({ reason, speaker }) =>
      speaker && speaker.name !== layout.author && (reason.rule === 'answer' || reason.rule === 'turn'),
  );
  const names = new Set(answers.map(({ speaker }) => speaker?.name));
  const [first] = answers;
  return first?.speaker && names.size === 1
    ? { ...first, kind: pieces.length > 1 ? 'mixed' : 'direct', reason: because('answer', first.speaker) }
    : null;
}

/** *‘The bridge is tired’*: guild closes its road ¶ “I told you, the bridge is tired,” said Mara Quist. */
function quotedBelow({ text, lines, voices }: Scene, title: Line): Voice | null {
  const [quote, sign] = title.pieces;
  // a sentence that only holds a quotation tells something itself
  if (!quote || !isQuote(quote) || (sign && sign.word !== ':' && !isDash(sign))) return null;
  const words = spoken(lineText(text, quote));
  if (words.split(' ').length < FEWEST_WORDS) return null;
  const at = lines.findIndex((line) => line !== title && hasWords(spoken(lineText(text, line)), words));
  const { kind: told, speaker, role } = voices[at] ?? {};
  if (!speaker || !(told === 'direct' || told === 'mixed')) return null;
  const kind = sign ? 'mixed' : 'direct';
  return {
    kind,
    speaker,
    role: role ?? null,
    outlet: null,
    reason: because('quoted in the headline', speaker),
  };
}

const bare = (name: string, { articles }: PeopleLanguage): string => name.replace(articles, '');

const lineText = (text: string, { start, end }: Span): string => text.slice(start, end);

/** Words as they are heard: in small letters and without signs. */
const spoken = (words: string): string =>
  (words.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu) ?? []).join(' ').replaceAll('’', "'");

function spokenBelow(
  { text, voices, cast }: Scene,
  pieces: readonly Piece[],
  range: Range,
  kind: 'indirect' | 'mixed',
): Voice | null {
  const { people, labels } = cast.language;
  // "*Minister* Falk: …"
  const isTitled = range.to - range.from > 1 && people.isTitle(pieces[range.from]?.word ?? '');
  const plain = spanOf(pieces, isTitled ? { ...range, from: range.from + 1 } : range);
  const naming = nameOf(text, pieces, phraseOf(range), people);
  const at = naming.form === 'name' ? text.indexOf(naming.name, plain.start) : -1;
  // "engineer *Quist*"
  const span = at >= 0 && at < plain.end ? { start: at, end: at + naming.name.length } : plain;
  const name = text.slice(span.start, span.end);
  // "Quist: We have no other plan", of the Mara Quist whom the article names
  const told = text.slice(span.end, pieces.at(-1)?.end);
  const isOwn = labels.oneself.test(told) || labels.ourselves.test(told);
  const isNamed = isOwn && kind === 'indirect' && cast.isPerson(name);
  if (!isNamed && !voices.some((voice) => isMeant(name, voice, people))) return null;
  return { kind, speaker: { name, ...span }, role: null, outlet: null, reason: because('led up to', span) };
}
