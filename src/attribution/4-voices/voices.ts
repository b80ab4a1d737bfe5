import type { AttributionLanguage } from '../../language/attribution.ts';
import type { Layout, Mention } from '../../types.ts';
import { clearAtTimes } from '../../process/litter.ts';
import type { Line } from '../2-reports/readLines.ts';
import type { Cast, Resolved } from '../3-people/cast.ts';
import { meetNames } from '../3-people/meetNames.ts';
import { ownerTold } from '../3-people/relations.ts';
import { goneOn } from './goingOn/judge.ts';
import { voiceFromBelow } from './headlineLeads.ts';
import { voiceOfHeadline } from './headlines.ts';
import { Scene } from './scene.ts';
import { voiceOfSentence } from './sentenceRules.ts';
import { because, silent, type Voice } from './voice.ts';

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
      found.set(line.start, voiceOfHeadline(scene, line));
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
  if (title && headline) found.set(title.start, voiceFromBelow(scene, title, headline));
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
