import type { Piece, Range } from '../../../language/attribution.ts';
import type { PeopleLanguage } from '../../../language/people.ts';

/** "the Left Alliance*'s* Marit Fonn": where an owner ends whose somebody with two names is. */
export function ownedName(
  pieces: readonly Piece[],
  { from, to }: Range,
  { owning, isBody, isFirstName, plural }: PeopleLanguage,
): number | null {
  let owner = to - 1;
  while (owner > from && !owning.has(pieces[owner]?.word ?? '')) owner--;
  if (owner <= from) return null;
  const names = pieces.slice(owner + 1, to);
  const isName =
    names.length > 1 && names.length < 4 && names.every(({ capital, pos }) => capital && pos !== 'DET');
  if (!isName || names.some(({ word }) => isBody(word))) return null;
  const isBodys = pieces[from]?.pos === 'DET' && pieces.slice(from, owner).some(({ word }) => isBody(word));
  // "*Lisk's* Dre Falk", but not "Lisk's Border Guards"
  const isPlaces = pieces.slice(from, owner).every(({ capital, pos }) => capital && pos === 'PROPN');
  const isOne = names.length === 2 && !plural.test(names[1]?.word ?? '');
  return isFirstName(names[0]?.word) || isBodys || (isPlaces && isOne) ? owner : null;
}
