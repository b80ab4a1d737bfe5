import type { Piece } from '../../../language/attribution.ts';
import { hasWords } from '../../../text/hasWords.ts';
import type { Voice } from '../voice.ts';
import type { Place } from './place.ts';

/** What the subject of a sentence is, also to whoever spoke before: "she", "the speaker", "the thing that was told". */
export function subjectIn({ line, said, voice, scene, grammar }: Place): string {
  const { language } = scene.cast;
  const { people } = language;
  const { pieces } = line;
  const phrase = language.subjectOf(pieces);
  const range = phrase ? pieces.slice(phrase.from, phrase.to) : [];
  const [first] = range;
  const last = range.at(-1);
  if (!first || !last) return 'none';
  if (first === last && (first.pos === 'PRON' || people.pronouns[first.word])) return first.word;
  if (last.capital) {
    if (isNamed(voice, last.word)) return 'the speaker';
    const isTold = said.pieces.some(({ word, capital }) => capital && word === last.word);
    return isTold ? 'a name that was told' : 'another name';
  }
  const singular = (word: string): string => people.singular(word) ?? word;
  const noun = singular(last.word);
  const isTold = said.pieces.some(({ word }) => singular(word) === noun);
  const sort = people.isPersonNoun(noun) ? 'person' : people.isBody(noun) ? 'body' : 'thing';
  return `${formOf(first)} ${sort}${isTold ? ' that was told' : ''}`;

  function formOf({ word, pos }: Piece): string {
    if (people.possessives.has(word)) return 'own';
    if (grammar.isDefinite(word)) return 'the';
    return pos === 'DET' ? 'a' : 'bare';
  }
}

/** Whether a word is one of the speaker's name. */
export const isNamed = ({ speaker }: Voice, word: string): boolean =>
  speaker !== null && hasWords(speaker.name.toLowerCase(), word);
