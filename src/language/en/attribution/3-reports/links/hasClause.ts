import { indexFrom } from '../../../../../values/indexFrom.ts';
import { isNominal, isQuote } from '../../../../any/attribution/pieces.ts';
import type { Piece, Range } from '../../../../attribution.ts';
import { isFiniteVerb, isRelative } from '../../2-phrases/wordKinds.ts';

/** A noun before another one's article: "Since *Easter* the ferry …". */
const opensPhrase = (pieces: readonly Piece[], i: number): boolean =>
  isNominal(pieces[i]) && pieces[i + 1]?.pos === 'DET';

/** Whether words say something by themselves, and do not only lead up to what comes. */
export function hasClause(pieces: readonly Piece[], { from, to }: Range): boolean {
  const first = pieces[from];
  if (first?.pos === 'ADP' && hasOwnVerb(pieces, { from, to })) return true;
  if (first?.pos === 'ADP' || first?.pos === 'SCONJ') {
    // a lead-in ("After he left, she said"), unless a main clause follows it
    const main = indexFrom(
      pieces,
      from + 1,
      (piece, i) => piece.word === ',' || opensPhrase(pieces, i),
      to - 1,
    );
    return main > 0 && hasClause(pieces, { from: main + 1, to });
  }
  for (let i = from; i < to; i++) if (isFiniteVerb(pieces[i]) || isQuote(pieces[i])) return true;
  return false;
}

/** Prepositions that open a clause, too: "*after* he had left". */
const OPENERS = /^(?:after|as|because|before|but|for|if|like|once|since|than|till|until|while|with|without)$/;

/** "Of nine boats only two *had* sunk", "up to nine *could* sink": behind what is no clause the verb is that of the main one. */
function hasOwnVerb(pieces: readonly Piece[], { from, to }: Range): boolean {
  const verb = indexFrom(pieces, from + 1, ({ pos }) => pos === 'AUX', to);
  return verb > 0 && !OPENERS.test(pieces[from]?.word ?? '') && !pieces.slice(from, verb).some(isRelative);
}
