import { spanOf } from '../../language/any/attribution/pieces.ts';
import type { Piece, Range } from '../../language/attribution.ts';
import type { PeopleLanguage } from '../../language/people.ts';
import { clean } from '../clean.ts';
import { describedAs, describedBefore, isFirms } from './besideNames.ts';
import type { Cast } from './cast.ts';
import { relationOf } from './relations.ts';

/** A name of one word is that of somebody described or known, or of whom somebody does something to: Carl Moss has sued *Norlink*. */
export function meetWord(text: string, cast: Cast, pieces: readonly Piece[], range: Range): void {
  const { people } = cast.language;
  const { start, end } = pieces[range.from]!;
  const name = clean(text, { start, end });
  const noun = pieces[range.from - 1];
  // "the state *company* Norlink"
  if (noun && !noun.capital && people.bodyNoun.test(noun.word)) {
    cast.meet({ name, role: noun.word, start, end, form: 'name' }, '', 'body');
    return;
  }
  if (noun?.pos === 'NOUN' && !noun.capital && isCalling(pieces, range, people)) {
    cast.meet({ name, role: noun.word, start, end, form: 'name' }, '', 'person');
    return;
  }
  const what =
    relationOf(pieces, range.from, people) ??
    describedAs(pieces, range.from, people) ??
    describedBefore(pieces, range.from, people);
  if (what) {
    const role = clean(text, spanOf(pieces, what));
    cast.meet({ name, role, start, end, form: 'name' }, '', 'person');
    return;
  }
  if (cast.remind(name) || !(isObject(pieces, range) || isFirms(pieces, range, people))) return;
  cast.meet({ ...spanOf(pieces, range), name, form: 'name', role: null }, '', 'unknown');
}

/** "by street *artist* Quist": what somebody is before a name of one word, behind which no other noun stands. */
const isCalling = (
  pieces: readonly Piece[],
  { from, to }: Range,
  { isPersonNoun, owning, and }: PeopleLanguage,
): boolean =>
  to === from + 1 &&
  isPersonNoun(pieces[from - 1]?.word ?? '') &&
  !owning.has(pieces[to]?.word ?? '') &&
  pieces[to]?.word !== and &&
  !/^(?:NOUN|PROPN|ADJ)$/.test(pieces[to]?.pos ?? '');

const isObject = (pieces: readonly Piece[], { from, to }: Range): boolean =>
  to === from + 1 &&
  pieces[from - 1]?.pos === 'VERB' &&
  /^(?:PUNCT|ADP|CCONJ|ADV)$/.test(pieces[to]?.pos ?? 'PUNCT');
