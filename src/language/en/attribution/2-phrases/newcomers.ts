import type { Phrase, Piece } from '../../../attribution.ts';
import { phraseOf } from '../../../any/attribution/pieces.ts';
import { describesPerson } from './appositions.ts';
import { phraseStartingAt } from './nounPhrases.ts';

/** Where somebody is, or how they get there. */
const BEING = /^(?:is|was|are|were)$/;
const POSTURE =
  /^(?:stood|stands|sat|sits|knelt|kneels|lay|lies|leaned|leans|came|comes|walked|walks|waited|waits|appeared|appears|lived|lives|stepped|steps|ran|runs)$/;

/** "*There was* a boy", "*Outside stood* a boy", "*Next to him sat* an old man": somebody new behind where they are. */
export function newcomerBehind(pieces: readonly Piece[]): Phrase | null {
  const verb = pieces.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const word = pieces[verb]?.word ?? '';
  if (verb < 1 || !/^(?:an?|one|another)$/.test(pieces[verb + 1]?.word ?? '')) return null;
  const isThere = pieces[0]?.word === 'there' && verb === 1;
  const isBehind = isThere || isPlace(pieces, verb, BEING.test(word));
  const phrase =
    isBehind && (BEING.test(word) || POSTURE.test(word)) ? phraseStartingAt(pieces, verb + 1) : null;
  return phrase && describesPerson(pieces, phrase) ? phraseOf(phrase) : null;
}

/** "*Outside*", "*Next to him*", "*Behind the counter*": where somebody is, and no subject behind it, as in "*in May the mayor* was a guest". */
function isPlace(pieces: readonly Piece[], verb: number, isBeing: boolean): boolean {
  const words = pieces.slice(0, verb);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || words.some(({ pos }) => pos === 'PUNCT' || pos === 'QUOTE' || pos === 'SCONJ'))
    return false;
  const isOpening =
    /^(?:ADP|ADV)$/.test(first.pos) || /^(?:next|close|opposite|inside|outside)$/.test(first.word);
  if (!isOpening || /^(?:i|we|you|he|she|it|they|who|that|this)$/.test(last.word)) return false;
  const isSubject = words.filter(({ pos }, i) => pos === 'DET' && words[i - 1]?.pos !== 'ADP').length > 0;
  return (
    !isSubject && (words.length === 1 || words.some(({ pos }) => pos === 'ADP')) && !(isBeing && last.capital)
  );
}
