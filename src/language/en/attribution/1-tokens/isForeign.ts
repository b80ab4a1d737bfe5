import { isQuote } from '../../../any/attribution/pieces.ts';
import type { Piece } from '../../../attribution.ts';
import { wordSet } from '../../../wordList.ts';

/** Little words of German, French and Spanish that are neither English nor a part of names. */
const FOREIGN = wordSet(
  `das und ist nicht ein eine einen einer auf für wir sie ich haben hat sind sagte sagt wie bei auch mit den dem es
   est une dans pour que qui nous vous avec sur pas au aux una con por para dijo según muy`,
);
/** Little words that only English has. */
const ENGLISH = wordSet(
  `the of and to is that for with said says have has had from by at its his her their this were will would be are not but`,
);
/** Of so many words and more one of another language does not decide. */
const FEW = 6;

const isWord = (piece: Piece): boolean => !isQuote(piece) && piece.pos !== 'PUNCT';

/** Whether the words of a sentence outside quotation marks are of another language: “…,” sagte die Leiterin der Schule. */
export function isForeign(pieces: readonly Piece[]): boolean {
  // Nearly all sentences have an English word at their beginning.
  if (pieces.some((piece) => ENGLISH.has(piece.word) && isWord(piece))) return false;
  const words = pieces.filter(isWord);
  const foreign = words.filter(({ word, capital }, at) => (!capital || at === 0) && FOREIGN.has(word));
  return foreign.length > 1 || (foreign.length === 1 && words.length < FEW);
}
