import { indexFrom } from '../../../../values/indexFrom.ts';
import { isNickname, isNoun } from '../../../any/attribution/pieces.ts';
import { capitalised } from '../../../../text/capitalised.ts';
import type { Piece, Range } from '../../../attribution.ts';
import { isBody } from '../people/bodies.ts';
import { takesArticle, isPersonWord } from '../people/titles.ts';
import { headOf } from './headOf.ts';
import { RELATIVE } from './wordKinds.ts';

/** Whether a phrase says what one person is, without a name: "her sports director", "the head of the service". */
export function describesPerson(pieces: readonly Piece[], phrase: Range): boolean {
  const noun = pieces[headOf(pieces, phrase).to - 1];
  return noun?.pos === 'NOUN' && !noun.capital && isPersonWord(noun.word);
}

/** Where the name that begins at a piece ends, which is there too if none begins: "the Rev Tobias Munn". */
export function nameEnd(pieces: readonly Piece[], from: number): number {
  const start = pieces[from]?.word === 'the' && takesArticle(pieces[from + 1]?.word ?? '') ? from + 1 : from;
  let end = start;
  while ((pieces[end]?.capital && isNoun(pieces[end])) || (end > start && isNickname(pieces, end))) end++;
  return end > start ? end : from;
}

/**
 * Where a name ends that stands after a description or a post, between commas: "according to the director, Ann Lee, …", "according to
 * the Director, Harbour Safety, Ann Lee, …".
 */
export function apposedNameEnd(pieces: readonly Piece[], description: Range): number | null {
  const isPost = isPostInCapitals(pieces, description);
  const from = description.to + 1;
  if (pieces[from - 1]?.word !== ',' || !(isPost || describesPerson(pieces, description))) return null;
  let end = nameEnd(pieces, from);
  // "Ministry *of* Ice"
  while (end > from && pieces[end]?.word === 'of' && pieces[end + 1]?.capital) end = nameEnd(pieces, end + 1);
  const isClosed = end === pieces.length || /^[,.;:]$/.test(pieces[end]?.word ?? '');
  const isDepartment =
    isPost ||
    isBody(
      pieces
        .slice(from, end)
        .map(({ word }) => capitalised(word))
        .join(' '),
    );
  const holder = isDepartment && pieces[end]?.word === ',' ? nameEnd(pieces, end + 1) : 0;
  const isHeld =
    holder > end + 2 && (holder === pieces.length || /^[,.;:]$/.test(pieces[holder]?.word ?? ''));
  if (end === from || !isClosed) return null;
  return isHeld ? holder : end;
}

/** "the *Director*", "the Permanent *Secretary*" */
const isPostInCapitals = (pieces: readonly Piece[], { from, to }: Range): boolean =>
  pieces[from]?.pos === 'DET' && pieces[to - 1]?.capital === true && isPersonWord(pieces[to - 1]!.word);

/** Where it begins what somebody is, beside a name: "who is *the mayor of Lisk*"; what they do tells no role. */
export function descriptionStart(pieces: readonly Piece[], from: number): number {
  const isCalled = pieces[from]?.word === 'who' && /^(?:is|was)$/.test(pieces[from + 1]?.word ?? '');
  const noun = indexFrom(pieces, from + 3, ({ pos }) => pos !== 'ADJ' && pos !== 'NOUN');
  const isPost = isPersonWord(pieces[noun - 1]?.word ?? '');
  return isCalled && isPost && /^(?:an?|the|their|its|his|her)$/.test(pieces[from + 2]?.word ?? '')
    ? from + 2
    : from;
}

/** Where what stands beside a name ends, after its comma: at the next comma, a relative word or a quotation. */
export function describedEnd(pieces: readonly Piece[], comma: number): number {
  const first = pieces[comma + 1];
  if (pieces[comma]?.word !== ',' || !first || !/^(?:NOUN|DET|ADJ|PROPN|PRON)$/.test(first.pos)) return comma;
  const end = indexFrom(
    pieces,
    comma + 2,
    ({ word, pos }, i) =>
      /^[,.;:]$/.test(word) || (pos === 'QUOTE' && !isNickname(pieces, i)) || RELATIVE.has(word),
  );
  return end < 0 ? pieces.length : end;
}
