import { OUTLETS } from '../../outlets.ts';
import type { Correction, Place } from './correction.ts';

/** Words in what media are called that the tagger takes for others. */
export const IN_MEDIUM_NAME: readonly Correction[] = [
  {
    name: 'small word of another language in what a medium is called',
    example: 'The portal Oko *na* Brzegu said so.',
    taken: 'anything',
    is: 'PROPN',
    holds: (place) => isInMediumAbroad(place),
  },
  {
    name: '“Plus” at the end of a name',
    example: 'The newspaper Kronika *Plus* said so.',
    taken: 'CCONJ',
    is: 'PROPN',
    holds: ({ piece, left, right }) => piece.capital && left?.capital === true && !right?.capital,
  },
];

/** Small words of English, which are no part of a name in another language. */
const ENGLISH =
  /^(?:a|an|and|are|as|at|but|by|can|did|do|for|had|has|he|if|in|is|it|its|may|not|nor|of|on|or|per|she|so|than|that|the|to|via|was|we|who)$/;

/** the portal *Oko* na *Brzegu*, the site *Nowa Gazeta* e *Norte*: between two names, of which the first stands behind what it is */
function isInMediumAbroad({ pieces, i, piece, left, right }: Place): boolean {
  const isSmall = !piece.capital && piece.word.length <= 3 && /^\p{Ll}+$/u.test(piece.word);
  if (!isSmall || !left?.capital || !right?.capital || ENGLISH.test(piece.word)) return false;
  const noun = pieces[pieces[i - 2]?.capital ? i - 3 : i - 2];
  return noun !== undefined && !noun.capital && OUTLETS.isMediumNoun(noun.word);
}
