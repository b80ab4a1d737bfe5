import type { NextSentence } from '../../../language/goingOn.ts';
import type { Place } from './place.ts';
import { subjectIn } from './subject.ts';

/** Whether a sentence goes on by its form alone; it stands right behind what was said, in its paragraph. */
export function isByForm(place: Place): boolean {
  const { line, said, i, at, grammar } = place;
  return line.block === said.block && i - at === 1 && grammar.goesOnByForm(nextIn(place));
}

/** Whether the article tells a sentence itself, by its form alone. */
export const isToldByForm = (place: Place): boolean => place.grammar.breaksOff(nextIn(place));

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
