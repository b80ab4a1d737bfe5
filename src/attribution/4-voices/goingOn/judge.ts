import type { Line } from '../../2-reports/readLines.ts';
import type { Scene } from '../scene.ts';
import { because, type Voice } from '../voice.ts';
import type { Place } from './place.ts';
import { signsOf } from './signs.ts';
import type { NextSentence } from '../../../language/goingOn.ts';
import { subjectIn } from './subject.ts';

/** Sentences back to the last one that somebody spoke in, at most. */
const REACH = 6;
/** Longer rows of sentences that go on are not told apart. */
const LONGEST_CHAIN = 3;
/** Above these log-odds a sentence goes on with what was said; chosen on what was learned from. */
export const SURELY_GOES_ON = 0;

/**
 * Quist said the bridge was tired. *It would close in May.* What was learned of such places tells that it is hers. Asked of each
 * sentence in order, once the rules have been through the next one, so that it is known who speaks there.
 */
export function goneOn(scene: Scene, line: Line, i: number): Voice | null {
  const { cast, lines, voices } = scene;
  const { language } = cast;
  const grammar = language.goingOn;
  if (!grammar || !isOpen(scene, line, i)) return null;
  const at = lastSpokenAt(scene, i);
  const voice = voices[at];
  const said = lines[at];
  if (!voice?.speaker || !said) return null;
  const place: Place = {
    scene,
    line,
    i,
    voice,
    said,
    at,
    name: cast.inFull(voice.speaker.name),
    chain: chainAt(scene, at),
    grammar,
  };
  if (isToldByForm(place)) return null;
  const goesOn = isByForm(place) || grammar.oddsOf(signsOf(place), line, place.name) > SURELY_GOES_ON;
  if (!goesOn) return null;
  return { ...voice, kind: 'indirect', reason: because('goes on', voice.speaker) };
}

/** Whether no rule found out whose a sentence is, and somebody spoke before it. */
function isOpen({ voices, heard, cast }: Scene, { block, quoted }: Line, i: number): boolean {
  const rule = voices[i]?.reason.rule;
  const isOwn = rule === 'own words' || rule === 'source of the article';
  const isText = block.kind !== 'title' && block.kind !== 'heading' && block.kind !== 'question';
  return isOwn && isText && heard[i] === true && quoted < cast.language.quotedShare;
}

/** The sentence before the i-th in which somebody spoke; -1 where that is too far. */
function lastSpokenAt({ voices }: Scene, i: number): number {
  for (let at = i - 1; at >= Math.max(0, i - REACH); at--) if (voices[at]?.speaker) return at;
  return -1;
}

/** Sentences in a row, up to the one at `at`, that go on with what was said; as many as are told apart. */
function chainAt({ voices }: Scene, at: number): number {
  let chain = 0;
  while (chain < LONGEST_CHAIN && voices[at - chain]?.reason.rule === 'goes on') chain++;
  return chain;
}

/** Whether a sentence goes on by its form alone; it stands right behind what was said, in its paragraph. */
function isByForm(place: Place): boolean {
  const { line, said, i, at, grammar } = place;
  return line.block === said.block && i - at === 1 && grammar.goesOnByForm(nextIn(place));
}

/** Whether the article tells a sentence itself, by its form alone. */
const isToldByForm = (place: Place): boolean => place.grammar.breaksOff(nextIn(place));

function nextIn(place: Place): NextSentence {
  const { line, said } = place;
  const subject = subjectIn(place);
  return {
    words: line.pieces,
    before: said.pieces,
    ...toldIn(place),
    speaker: place.voice.speaker?.name ?? '',
    subject,
    isOfSpeaker: isOfSpeaker(place, subject),
  };
}

/** "the speaker", or "she" where nothing tells that a man spoke. */
function isOfSpeaker({ scene: { cast }, name }: Place, subject: string): boolean {
  const wanted = cast.language.people.pronouns[subject]?.gender;
  const gender = cast.genderOf(name);
  return (
    subject === 'the speaker' || (wanted !== undefined && wanted !== null && (gender ?? wanted) === wanted)
  );
}

/** What the last sentences go on with, and whom that was told to. */
function toldIn({ scene: { lines, voices }, at }: Place): Pick<NextSentence, 'told' | 'heard'> {
  let first = at;
  while (voices[first]?.reason.rule === 'goes on') first--;
  const { pieces = [], statement } = lines[first] ?? {};
  const addressee = statement?.report.addressee;
  return { told: pieces, heard: addressee ? pieces.slice(addressee.from, addressee.to) : [] };
}
