import { indexFrom } from '../../../../values/indexFrom.ts';
import type { Phrase, Piece } from '../../../attribution.ts';
import type { Cue } from '../../reportingVerbs.ts';
import { isDocument } from './isDocument.ts';
import { isOrdinary } from './isOrdinary.ts';
import { isSomebody } from './isSomebody.ts';
import { FIGURES } from './ownerOfFigures.ts';

/** "*Sediment from a lake* shows that …", "*the tree rings* suggest that …": a thing that is no text, no figure and no study. */
export function isMute(pieces: readonly Piece[], phrase: Phrase, { lemma }: Cue): boolean {
  if (!/^(?:show|suggest|reveal)$/.test(lemma)) return false;
  const { from, to } = phrase;
  const joint = indexFrom(pieces, from + 1, ({ pos }) => pos === 'ADP' || pos === 'VERB', to);
  const head = pieces[(joint < 0 ? to : joint) - 1];
  // "Brown of the guild suggests"
  const isWord = joint === 1 && from === 0 && lemma !== 'suggest' && isOrdinary(head);
  if (head?.pos !== 'NOUN' && !isWord) return false;
  const small = [{ ...pieces[0]!, capital: false }, ...pieces.slice(1)];
  return (
    !isSomebody(small, phrase) && !isText(head) && !isDocument(pieces, phrase) && !FIGURES.test(head.word)
  );
}

/** What is written, drawn or found out. */
const isText = ({ word }: Piece): boolean =>
  /^(?:files?|filings?|messages?|transcripts?|receipts?|contracts?|certificates?|permits?|ledgers?|diar(?:y|ies)|charts?|maps?|tables?|graphs?|lists?|results?|supplements?|append(?:ix|ices)|annex(?:es)?|footnotes?|evidence|polling|trials?|experiments?|scans?)$/.test(
    word,
  );
