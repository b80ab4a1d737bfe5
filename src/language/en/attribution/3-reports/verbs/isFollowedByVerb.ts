import type { Piece } from '../../../../attribution.ts';
import { cueOf } from '../../../reportingVerbs.ts';
import { phraseStartingAt } from '../../2-phrases/nounPhrases.ts';
import { isFiniteVerb } from '../../2-phrases/wordKinds.ts';
import { isVerbOfSeveral } from './verbOfSeveral.ts';

/** "a rule suggested by a clerk *failed*", "figures published by the board *indicate*" */
export function isFollowedByVerb(pieces: readonly Piece[], from: number): boolean {
  const end = phraseStartingAt(pieces, from)?.to ?? from;
  const last = end - 1;
  const cue = cueOf(pieces[last]?.word ?? '');
  const isOfSeveral =
    cue?.form === 'base' &&
    isVerbOfSeveral({
      pieces,
      v: last,
      cue,
      piece: pieces[last]!,
      left: pieces[last - 1],
      next: pieces[end],
    });
  return isFiniteVerb(pieces[end]) || isOfSeveral;
}
