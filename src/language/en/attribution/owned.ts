import { lastIndexBefore } from '../../../values/indexFrom.ts';
import { phraseOf } from '../../any/attribution/pieces.ts';
import type { Phrase, Piece } from '../../attribution.ts';
import { phraseEndingAt } from './2-phrases/nounPhrases.ts';
import { isFiniteVerb } from './2-phrases/wordKinds.ts';
import { isFirstName } from './people/firstNames.ts';

/** Pieces between a name and the words that tell whose it is, at most. */
const FURTHEST = 9;

/** A firm that another one has: "*Norlink*, a shipper owned by Falk Group,", "*Norlink* is a unit of Falk Group". */
export function ownedIn(pieces: readonly Piece[]): Phrase | null {
  const at = pieces.findIndex((_, i) => isOwning(pieces, i));
  if (at < 0) return null;
  const last = lastIndexBefore(pieces, at, ({ capital }) => capital);
  if (last < 0 || at - last > FURTHEST || !isJoined(pieces.slice(last + 1, at))) return null;
  const name = phraseEndingAt(pieces, last + 1, 0);
  const isPerson = name === null || isFirstName(pieces[name.from]?.word);
  return isPerson ? null : phraseOf(name);
}

/** "*owned* by Falk Group", "a *part* of Norland's Falk Group" */
function isOwning(pieces: readonly Piece[], i: number): boolean {
  const word = pieces[i]?.word ?? '';
  const joint = pieces[i + 1]?.word;
  const isOf =
    (joint === 'by' && /^(?:(?:\p{LC}+-)?owned|controlled|operated)$/u.test(word)) ||
    (joint === 'of' && /^(?:part|unit|subsidiary|division|arm|branch|affiliate)$/.test(word));
  return isOf && pieces.slice(i + 2, i + 4).some(({ capital }) => capital);
}

/** ", *a small shipper*", ", *which is*", "*is*": nothing that has a verb of its own or is of somebody else. */
const isJoined = (between: readonly Piece[]): boolean =>
  between.length > 0 &&
  /^(?:,|\(|is|was|has|remains)$/.test(between[0]!.word) &&
  between.every(({ word, pos }) => pos !== 'ADP' && word !== 'whose' && pos !== 'CCONJ') &&
  !between.some((piece) => isFiniteVerb(piece) && piece.pos === 'VERB' && !piece.word.endsWith('ed'));
