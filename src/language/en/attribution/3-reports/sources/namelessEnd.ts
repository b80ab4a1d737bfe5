import { indexFrom } from '../../../../../values/indexFrom.ts';
import type { Piece, Range } from '../../../../attribution.ts';
import { headOf } from '../../2-phrases/headOf.ts';
import { PARTICIPLE } from '../../2-phrases/participles.ts';
import { phraseStartingAt } from '../../2-phrases/nounPhrases.ts';
import { isDocumentNoun } from '../../2-phrases/wordKinds.ts';
import { isPersonNoun, isPersonOrPeople } from '../../people/titles.ts';
import { clauseEnd } from '../clauseEnd.ts';

/** Where the words end that tell somebody or a text without a name from others; 0 where a phrase does by itself. */
export const namelessEnd = (pieces: readonly Piece[], phrase: Range): number =>
  briefedEnd(pieces, phrase) || madeKnownEnd(pieces, phrase) || whoEnd(pieces, phrase);

/** "according to *a paper published in January*": a text without a name is told from others by who made it known; 0 where it is not. */
function madeKnownEnd(pieces: readonly Piece[], { from, to }: Range): number {
  const isAny =
    /^(?:an?|one|two|three|several)$/.test(pieces[from]?.word ?? '') ||
    /[^s]s$/.test(pieces[to - 1]?.word ?? '');
  const isText = isDocumentNoun(pieces[to - 1]) && pieces[to - 1]?.capital === false;
  const made = pieces[to]?.word ?? '';
  // who has seen it is the medium that it came through
  if (
    !isAny ||
    !isText ||
    !PARTICIPLE.test(made) ||
    /^(?:seen|viewed|read|reviewed|examined|obtained|leaked|shared|provided)$/.test(made)
  )
    return 0;
  const end = pieces.slice(0, clauseEnd(pieces, to)).findLastIndex(({ pos }) => pos !== 'PUNCT') + 1;
  // "a survey published by the guild *to mark* the day"
  const aim = indexFrom(pieces, to + 1, ({ word }, i) => word === 'to' && pieces[i + 1]?.pos === 'VERB');
  return aim > 0 ? Math.min(aim, end) : end;
}

/** "according to *an engineer in the guild who did not want to be named*": whoever has no name is told from others by that; 0 where nothing does. */
function whoEnd(pieces: readonly Piece[], { from, to }: Range): number {
  const noun = pieces[headOf(pieces, { from, to }).to - 1];
  const isAny = /^(?:an?|one|another)$/.test(pieces[from]?.word ?? '') && noun?.capital === false;
  if (!isAny || pieces[to]?.word !== 'who' || !isPersonNoun(noun.word)) return 0;
  return pieces.slice(0, clauseEnd(pieces, to)).findLastIndex(({ pos }) => pos !== 'PUNCT') + 1;
}

export const BRIEFED = /^(?:briefed|informed|involved)$/;

/** "according to *a person briefed on the talks*": whoever has no name is told from others by what they know; 0 where nobody is. */
function briefedEnd(pieces: readonly Piece[], { from, to: end }: Range): number {
  // "a person *involved*" looks like a phrase of its own
  const to = BRIEFED.test(pieces[end - 1]?.word ?? '') ? end - 1 : end;
  const isAny = /^(?:an?|one|two|three|several|some)$/.test(pieces[from]?.word ?? '') || to === from + 1;
  const isPerson =
    isPersonOrPeople(pieces[to - 1]?.word ?? '') ||
    /^(?:people|persons?|sources?)$/.test(pieces[to - 1]?.word ?? '');
  const isBriefed = BRIEFED.test(pieces[to]?.word ?? '');
  return isAny && isPerson && isBriefed ? (phraseStartingAt(pieces, to + 2)?.to ?? 0) : 0;
}
