import type { Phrase, Piece, Report } from '../../../attribution.ts';
import { phraseOf } from '../../../any/attribution/pieces.ts';
import { phraseStartingAt } from '../2-phrases/nounPhrases.ts';
import { isDocumentNoun } from '../2-phrases/wordKinds.ts';
import { isBody } from '../people/bodies.ts';

/** Where people live, work or meet, who are meant by the place. */
const PLACE =
  /^(?:hall|village|town|city|district|region|suburb|neighbou?rhood|parish|street|quarter|headquarters|factory|plant|mill|mine|farm|yard|shipyard|harbou?r|market|shop|bakery|camp|barracks|monastery|convent|kindergarten|nursery|ward|depot|station|embassy|consulate|palace|kremlin|capital|province|valley|island)$/;

/** What is called by a word for a body and is where something happens, or was written. */
const OCCASION = /^(?:poll|study|survey|campaign|statement|letter|document|report|service)$/;

/** "*In the town hall* they say that", "They say *in the village* that": the place for those in it; null where "they" may be anybody. */
export function placeOfThose(pieces: readonly Piece[], { speaker, cue }: Report): Phrase | null {
  const isThey = speaker?.to === (speaker?.from ?? 0) + 1 && pieces[speaker?.from ?? 0]?.word === 'they';
  if (!isThey || !speaker) return null;
  const comma = pieces[speaker.from - 1]?.word === ',' ? 1 : 0;
  return placeAt(pieces, speaker.from === 0 ? -1 : 0, speaker.from - comma) ?? placeAt(pieces, cue.to, null);
}

/** The place behind "in" or "at"; where an end is told, nothing stands behind it. */
function placeAt(pieces: readonly Piece[], joint: number, end: number | null): Phrase | null {
  const isIn = /^(?:in|at|inside)$/.test(pieces[joint]?.word ?? '') && pieces[joint + 1]?.word === 'the';
  const phrase = isIn ? phraseStartingAt(pieces, joint + 1) : null;
  if (!phrase) return null;
  const of = pieces.slice(phrase.from, phrase.to).findIndex(({ word }) => word === 'of');
  const noun = pieces[(of < 0 ? phrase.to : phrase.from + of) - 1]!;
  const isBodys = isBody(noun.word) && !isDocumentNoun(noun) && !OCCASION.test(noun.word);
  const isPlace = isBodys || PLACE.test(noun.word);
  return isPlace && (end === null || phrase.to === end) ? phraseOf(phrase) : null;
}
