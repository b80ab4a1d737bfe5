import { isQuote, wordsOf } from '../../../any/attribution/pieces.ts';
import type { Piece } from '../../../attribution.ts';
import { isFiniteVerb, isRelative } from '../2-phrases/wordKinds.ts';
import { isAuthor } from '../3-reports/obstacles/obstacle.ts';
import { isAnotherShare, isOthersGuess } from './othersFigures.ts';
import { subjectEndingAt } from '../2-phrases/subjects.ts';

/** When the article itself looked: "by then", "at the time of writing". */
const LOOKED =
  /\b(?:by (?:then|now|publication|press time|the time of)|(?:at|by) (?:the )?(?:time of|press time|publication)|so far|yet)\b/;

/** What somebody said again and again, and not when what follows was told: "used to say", "always told". */
const HABIT =
  /\b(?:used to|liked to|loved to|would|always|often) (?:always |often |sometimes |usually )?(?:say|said|tell|told|joked?|quip|quipped|insist|insisted|remark|remarked|boast|boasted|warn|warned|complain|complained|claim|claimed|argued?)\b/;

/** What nobody who was told of says of somebody: the authors waited for it. */
const WAITED = /^(?:repl(?:y|ied)|respond(?:ed)?|comment(?:ed)?|answer(?:ed)?)$/;

/**
 * “It is late,” a pilot told Radio Sund. *Nobody had asked her.*: what had happened before somebody told of it is what they told;
 * the article tells of earlier days in the simple past. `before` is what was told, where the sentence stands right behind it, or null.
 */
export function isReportedOn(pieces: readonly Piece[], before: readonly Piece[] | null): boolean {
  if (!before || pieces.some(isQuote) || LOOKED.test(wordsOf(pieces)) || HABIT.test(wordsOf(before)))
    return false;
  if (isAnotherShare(pieces, before) || isOthersGuess(pieces)) return false;
  const verb = pieces.findIndex((piece, i) => isFiniteVerb(piece) && !isRelative(pieces[i - 1]));
  const after = pieces.slice(verb + 1).find(({ pos }) => !/^(?:ADV|ADJ|PART)$/.test(pos));
  const isBefore =
    pieces[verb]?.word === 'had' &&
    pieces[verb + 1]?.word !== 'to' && // she had to wait
    /^(?:VERB|AUX)$/.test(after?.pos ?? '') &&
    !WAITED.test(after?.word ?? '');
  return isBefore && !isAuthor(pieces, subjectEndingAt(pieces, verb, 0));
}
