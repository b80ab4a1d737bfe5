import { indexFrom } from '../../../../../values/indexFrom.ts';
import { isQuote } from '../../../../any/attribution/pieces.ts';
import type { Phrase, Piece } from '../../../../attribution.ts';
import { isFiniteVerb, isTime, isTimePhrase } from '../../2-phrases/wordKinds.ts';

/** Pieces of an aside at most, the commas left out. */
const LONGEST = 7;

/**
 * Where what is said goes on behind words set between commas: she warned, *however*, of ice; he argued, *in a letter*,
 * for more; he argued *in turn* that it was late. 0 where no aside stands there, or where what follows may be a clause of its own.
 */
export function asideEnd(pieces: readonly Piece[], from: number, subject: Phrase | null): number {
  if (pieces[from]?.word === 'in' && pieces[from + 1]?.word === 'turn') return from + 2;
  if (pieces[from]?.word !== ',') return 0;
  const comma = indexFrom(pieces, from + 2, ({ word }) => word === ',', from + 2 + LONGEST);
  if (comma < 0 || !isAside(pieces.slice(from + 1, comma))) return 0;
  const next = pieces[comma + 1];
  // "One of the replies, *from a keeper*, read: “No”"
  if (isFiniteVerb(next)) return 0;
  // "When she called, *however*, the line was dead"
  const opener = subject && pieces[subject.from - 1];
  const isMain = !opener || !/^(?:SCONJ|ADP|ADV)$/.test(opener.pos);
  return isMain || next?.pos === 'ADP' || next?.word === 'that' ? comma + 1 : 0;
}

/** "however", "once again", "in a letter", "last week", "as well"; but: "shouted", "a weekly" */
function isAside(words: readonly Piece[]): boolean {
  if (words.length === 2 && words[0]?.word === 'in' && words[1]?.word === 'turn') return true; // no verb
  if (words.some((piece) => isFiniteVerb(piece) || isQuote(piece))) return false;
  return (
    words.every(({ pos, word }) => pos === 'ADV' || /^(?:though|too|again|more|as)$/.test(word)) ||
    words[0]?.pos === 'ADP' ||
    isTime(words[0]) ||
    isTimePhrase(words, 0)
  );
}
