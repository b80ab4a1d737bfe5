import type { Piece } from '../../language/attribution.ts';
import type { PeopleLanguage } from '../../language/people.ts';

/** "kept *her* “buy” rating", "kept *his* “hold”": whether a pronoun only tells whose the quotation behind it is; but: called *her* “a witch”. */
export function isOfQuotation(
  pieces: readonly Piece[],
  at: number,
  { pronouns }: Pick<PeopleLanguage, 'pronouns'>,
): boolean {
  const { word = '' } = pieces[at] ?? {};
  const { gender, own } = pronouns[word] ?? { gender: null, own: null };
  if (gender === null || own !== word || pieces[at + 1]?.pos !== 'QUOTE') return false;
  const hasObjectForm = Object.values(pronouns).some((one) => one?.gender === gender && one.own === null);
  return hasObjectForm || /^(?:NOUN|PROPN|ADJ)$/u.test(pieces[at + 2]?.pos ?? '');
}
