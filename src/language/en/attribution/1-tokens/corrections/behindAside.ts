import type { Piece } from '../../../../attribution.ts';
import { cueOf } from '../../../reportingVerbs.ts';
import { isFiniteVerb } from '../../2-phrases/wordKinds.ts';
import type { Correction, Place } from './correction.ts';

/** A verb that its subject is parted from by what stands between two commas. */
export const BEHIND_ASIDE: Correction = {
  name: 'verb behind what is set between commas, where no other word is one',
  example: 'The guild, however, *doubts* it.',
  taken: 'NOUN',
  is: 'VERB',
  holds: (place) => cueOf(place.piece.word)?.form === 'present' && isBehindAside(place),
};

/** "The guild, *by contrast,* fears for the pier", "A keeper, *who rows there,* fears it"; but: "In Lisk, however, fears for it grew" */
function isBehindAside({ pieces, i, left, right }: Place): boolean {
  const comma = pieces.findIndex(({ word }) => word === ',');
  const [first, second] = pieces.slice(comma + 1);
  const isAside = /^(?:ADV|ADP)$/.test(first?.pos ?? '') || isWh(first);
  const isOpen = isAside || (first?.word === 'and' && isWh(second));
  const isObject = /^(?:DET|PRON|NUM|SCONJ)$/.test(right?.pos ?? '');
  const isLast = right?.word === 'for' && !pieces.slice(i + 1).some(isFiniteVerb);
  const [opener] = pieces;
  const isHead = /^(?:DET|NOUN|PROPN|NUM|ADJ)$/.test(opener?.pos ?? '');
  const head = pieces.slice(0, comma);
  const isTold = head.some(isWh); // A keeper who rows, and who fishes, fears it
  return (
    left?.word === ',' &&
    comma > 0 &&
    comma < i - 1 &&
    isOpen &&
    isHead &&
    (isTold || !head.some(isFiniteVerb)) &&
    (isObject || isLast)
  );
}

/** "who", "which", "whose" */
const isWh = (piece: Piece | undefined): boolean => piece?.word.startsWith('wh') === true;
