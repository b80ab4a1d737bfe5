import { isDash, isQuote, spanOf, tagged } from '../../language/any/attribution/pieces.ts';
import type { AttributionLanguage, Piece } from '../../language/attribution.ts';
import type { Layout, Mention } from '../../types.ts';
import { clearAtTimes } from '../../process/litter.ts';
import { clean } from '../clean.ts';
import type { Line } from '../2-reports/readLines.ts';
import type { Statement } from '../2-reports/statements.ts';
import type { Cast, Resolved } from '../3-people/cast.ts';
import { nameOf } from '../3-people/naming.ts';
import { meetNames } from '../3-people/meetNames.ts';
import { ownerTold } from '../3-people/relations.ts';
import { goneOn } from './goingOn/judge.ts';
import { voiceAround } from './aroundHeadline.ts';
import { isMeant, leadVoice, leadOver } from './headlineLeads.ts';
import { Scene } from './scene.ts';
import { voiceOfSentence } from './sentenceRules.ts';
import { because, reportReason, silent, type Voice } from './voice.ts';

/** The voice of each sentence, by the offset where the sentence begins. */
export function findVoices(layout: Layout, lines: readonly Line[], cast: Cast): Map<number, Voice> {
  const found = new Map<number, Voice>();
  const scene = new Scene(layout, lines, cast);
  /** Who was told something by the one who spoke last. */
  let told: Resolved | null = null;
  for (const [i, line] of lines.entries()) {
    clearAtTimes(i + 1);
    const { section, kind } = line.block;
    cast.meanings.enter(layout.text, lines, i);
    goOn(scene, found, i - 2);
    if (section === 'background' && lines[i - 1]?.block.section !== section) {
      // a background section does not speak for the story's source
      scene.leave();
    }
    if (kind === 'title') {
      found.set(line.start, voiceOfTitle(scene, line));
      // nothing after a headline goes back to it
      scene.voices.push(silent(because('own words')));
      scene.heard.push(scene.last !== null);
      continue;
    }
    scene.enter(line);
    scene.heard.push(scene.last !== null);
    // Her boss told her to go. ¶ *She* left: the article goes on with whoever was told
    if (told && line.first) cast.remindOfOne(told);
    const owner = line.statement && ownerTold(cast, line.pieces, line.statement.report);
    const voice = withoutOwnOutlet(scene, voiceOfSentence(scene, line, i), i);
    found.set(line.start, voice);
    scene.voices.push(voice);
    if (voice.speaker) scene.last = voice;
    if (voice.speaker || line.first) told = owner;
    // “It will not last.” She added …: who speaks was just heard, named or not
    if (voice.speaker && voice.kind === 'direct' && !line.statement) cast.hearByName(voice.speaker.name);
    // "At a Dinner, Mara Quist Said": in a heading verbs look like names
    // nor does "she" in what was led up to mean anybody whom the article has named
    const isSpeech = voice.reason.rule === 'led up to';
    if (!isSpeech && !scene.isHeading(line) && !isScore(scene.text, line)) meetNames(scene.text, cast, line);
  }
  for (const i of [lines.length - 2, lines.length - 1]) goOn(scene, found, i);
  const title = lines.find(({ block }) => block.kind === 'title');
  const headline = title && found.get(title.start);
  if (title && headline) {
    const voice =
      (headline.speaker ? leadOver(scene, title, headline.speaker) : leadVoice(scene, title)) ?? headline;
    found.set(title.start, voiceInFull(scene, voice));
  }
  for (const [start, voice] of found) found.set(start, namedInFull(voice, cast, layout.publisher));
  return found;
}

/** "Marlow Kestrels 2-1 Tarn Rovers": the sides of a match, and nobody whom a description means below. */
const isScore = (text: string, { start, end, pieces }: Line): boolean =>
  /\p{LC} \d{1,3}\s?[-–]\s?\d{1,3},? \p{Lu}/u.test(text.slice(start, end)) &&
  pieces.every(({ pos }) => pos !== 'VERB' && pos !== 'AUX');

/** Finds out whether a sentence of which no rule knows goes on with what was said, once it is known who speaks in the next. */
function goOn(scene: Scene, found: Map<number, Voice>, i: number): void {
  const line = scene.lines[i];
  const said = line && goneOn(scene, line, i);
  if (!said) return;
  const voice = withoutOwnOutlet(scene, said, i);
  scene.voices[i] = voice;
  found.set(line.start, voice);
}

/** Quist told *the Mercury* that it is late. “It is tired,” she said: what is told to the publisher itself ends with its sentence or quotation. */
function withoutOwnOutlet({ lines, layout, cast }: Scene, voice: Voice, i: number): Voice {
  const { outlet } = voice;
  const { start = 0, end = 0, opening = null } = lines[i] ?? {};
  const isInside = opening !== null && opening.start < (lines[i - 1]?.end ?? 0);
  const isHere = outlet !== null && outlet.start >= start && outlet.start < end;
  if (!outlet || isHere || isInside) return voice;
  const names = [outlet.name, outlet.name.replace(cast.language.people.articles, '')];
  const isOwn = names.some(
    (name) => publisherInFull(name, layout.publisher, cast.language) === layout.publisher,
  );
  return isOwn ? { ...voice, outlet: null } : voice;
}

/** The voice with whole names; most have them, and a copy of each would take as much memory again. */
function namedInFull(voice: Voice, cast: Cast, publisher: string | null): Voice {
  const speaker = renamed(voice.speaker, (name) => cast.inFull(name));
  const outlet = renamed(voice.outlet, (name) => publisherInFull(name, publisher, cast.language));
  return speaker === voice.speaker && outlet === voice.outlet ? voice : { ...voice, speaker, outlet };
}

function renamed(mention: Mention | null, rename: (name: string) => string): Mention | null {
  if (!mention) return null;
  const name = rename(mention.name);
  return name === mention.name ? mention : { ...mention, name };
}

/** "the Mercury" and "LTM" are the Lisk Tarrow Mercury that publishes the article. */
function publisherInFull(name: string, publisher: string | null, { people }: AttributionLanguage): string {
  if (!publisher) return name;
  if (name.toLowerCase() === publisher.toLowerCase()) return publisher; // an agency in capitals
  const isShort = publisher.endsWith(` ${name}`) || isInitials(name, publisher.replace(people.articles, ''));
  return isShort ? publisher : name;
}

/** "LTM" of the Lisk Tarrow Mercury */
const isInitials = (name: string, full: string): boolean =>
  name.length > 2 && name === full.match(/(?<![\p{LC}-])\p{Lu}/gu)?.join('');

/** "…, governor says" in a headline is the first governor who speaks below, and "Quist" whoever is called Mara Quist. */
function voiceInFull({ text, voices, cast }: Scene, voice: Voice): Voice {
  const { people, outlets } = cast.language;
  const { speaker, reason } = voice;
  // what is quoted has the whole name already, and a headline passes on no platform
  if (!speaker || reason.rule === 'quoted in the headline') return voice;
  const bare = (words: string): string => words.replace(people.articles, '');
  // "…, *senior diplomat* says" and below “…,” *the senior diplomat* said
  const isCalledSo = (other: Mention | null): boolean =>
    other !== null && bare(text.slice(other.start, other.end)) === bare(speaker.name);
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

/** "Pier will hold, *mayor admits* – Kursblatt": the report before the outlet. */
function withoutOutlet(
  { pieces }: Line,
  language: AttributionLanguage,
): Pick<Statement, 'kind' | 'report'> | null {
  const dash = pieces.findLastIndex((piece) => isDash(piece));
  const isTail =
    dash > 0 && pieces.length - dash < 5 && pieces.slice(dash + 1).every(({ capital }) => capital);
  const before = isTail ? language.findReports(pieces.slice(0, dash)) : [];
  const report = before.find(({ link }) => link === 'before');
  return report ? { kind: 'indirect', report } : null;
}

/** "Mara Quist *Says* Pier Will Hold": in a headline that writes its words like names, a verb of saying looks like one. */
function inCapitals(
  { pieces }: Line,
  language: AttributionLanguage,
): Pick<Statement, 'kind' | 'report'> | null {
  if (!language.isHeadline(pieces)) return null;
  const isVerb = ({ word, capital }: Piece, i: number): boolean =>
    i > 0 && capital && language.labels.isSpeechVerb(word);
  const mended = pieces.map((piece, i) => (isVerb(piece, i) ? tagged(piece, 'VERB', false) : piece));
  const report = language.findReports(mended).find(({ speaker }) => speaker !== null);
  return report ? { kind: pieces.some(isQuote) ? 'mixed' : 'indirect', report } : null;
}

/** "Pier will hold – *mayor*", "Pier will hold – *Lisk Radio*", "Pier is closed: *police*", "Pier will hold: *Mayor*": the words behind the last dash or colon, if they are few. */
function tailOfTitle(
  text: string,
  pieces: readonly Piece[],
  { people }: AttributionLanguage,
): Mention | null {
  const mark = pieces.findLastIndex((piece) => isDash(piece) || piece.word === ':');
  const words = pieces.slice(mark + 1);
  const [first, last] = [words[0], words.at(-1)];
  if (mark < 3 || !first || !last || words.length > 4) return null;
  // "Job of the week: baker", "Under fire: the police"
  const isSaid =
    first.pos !== 'DET' && pieces.slice(0, mark).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  // "Minister", as headlines have it
  const isPost = words.every(({ capital }) => !capital) || (words.length === 1 && people.isTitle(first.word));
  if (pieces[mark]?.word === ':' && !(isSaid && isPost)) return null;
  return { name: clean(text, { start: first.start, end: last.end }), start: first.start, end: last.end };
}

/** What a headline says with nothing but a medium, somebody's post or a body behind it. */
function voiceOfTail({ text, cast, layout }: Scene, tail: Mention | null): Voice {
  const { people, outlets } = cast.language;
  if (tail && cast.isMedium(tail.name))
    return { ...silent(because('behind the headline', tail)), kind: 'indirect', outlet: tail };
  const noun = people.headNoun(tail?.name ?? '');
  const isSomebody =
    people.isPersonNoun(noun) || people.isPersonNoun(people.singular(noun) ?? '') || people.isBody(noun);
  const isPost =
    tail !== null && isSomebody && (/^\p{Ll}/u.test(tail.name) || people.isTitle(tail.name.toLowerCase()));
  // "– Lisk Harbour Board", which the article names, too: whoever publishes it is not told of
  const isBody =
    tail !== null &&
    people.isBody(tail.name) &&
    !outlets.isMediumName(tail.name) &&
    !outlets.isMediumNoun(tail.name) &&
    tail.name !== layout.publisher &&
    text.includes(tail.name, tail.end);
  return isPost || isBody
    ? { ...silent(because('behind the headline', tail)), kind: 'indirect', speaker: tail }
    : silent(because('own words'));
}

/** "I", "We": who speaks so in a headline, no word of it tells. */
const isOneself = (words: string, { labels }: AttributionLanguage): boolean =>
  !words.includes(' ') && (labels.oneself.test(words) || labels.ourselves.test(words));

/** What a headline states; a name behind a quotation and a colon is only somebody's who speaks below. */
function statementOf({ pieces, statement }: Line): Statement | null {
  const { link, cue } = statement?.report ?? {};
  return link === 'before' && pieces[cue?.from ?? -1]?.word === ':' ? null : statement;
}

/** Who speaks in a headline; nobody has been named before it. */
function voiceOfTitle(scene: Scene, line: Line): Voice {
  const { text, cast } = scene;
  const around = voiceAround(scene, line);
  if (around) return around;
  const { pieces } = line;
  const statement =
    withoutOutlet(line, cast.language) ?? statementOf(line) ?? inCapitals(line, cast.language);
  const phrase = statement?.report.speaker;
  const tail = tailOfTitle(text, pieces, cast.language);
  // "We are not afraid: a night at the pier"
  const isNobody = phrase && isOneself(clean(text, spanOf(pieces, phrase)), cast.language);
  if (!statement || !phrase || isNobody || cast.language.isDeed(pieces, statement.report))
    return voiceOfTail(scene, tail);
  const { name, role, start, end } = nameOf(text, pieces, phrase, cast.language.people);
  const { kind, report } = statement;
  return { kind, speaker: { name, start, end }, role, outlet: null, reason: reportReason(line, report) };
}
