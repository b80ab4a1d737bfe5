import { indexFrom } from '../../../../../values/indexFrom.ts';
import type { Phrase, Piece } from '../../../../attribution.ts';
import type { Cue } from '../../../reportingVerbs.ts';
import { isDocument } from '../subjects/isDocument.ts';
import { isOrdinary } from '../subjects/isOrdinary.ts';
import { inSmall, isSomebody } from '../subjects/isSomebody.ts';
import { FIGURES } from '../texts/ownerOfFigures.ts';

/**
 * "*Sediment from a lake* shows that …", "*the tree rings* suggest that …": a thing that is no text, no figure and no study; "*the smell of
 * tar* announces a ferry", whatever the verb
 */
export function isMute(pieces: readonly Piece[], phrase: Phrase, { lemma }: Cue): boolean {
  const { from, to } = phrase;
  const joint = indexFrom(pieces, from + 1, ({ pos }) => pos === 'ADP' || pos === 'VERB', to);
  const head = pieces[(joint < 0 ? to : joint) - 1];
  if (isSign(pieces, head)) return true;
  if (!/^(?:show|suggest|reveal)$/.test(lemma)) return false;
  // "Brown of the guild suggests"
  const isWord = joint === 1 && from === 0 && lemma !== 'suggest' && isOrdinary(head);
  if (head?.pos !== 'NOUN' && !isWord) return false;
  return (
    !isSomebody(inSmall(pieces), phrase) &&
    !isText(head) &&
    !isDocument(pieces, phrase) &&
    !FIGURES.test(head.word)
  );
}

/** "*A long whistle*", "*red flags* at the pier": what is heard, smelt or seen of something else; but: Mara Bell, the Red Flags */
const isSign = (pieces: readonly Piece[], head: Piece | undefined): boolean =>
  SIGN.test(head?.word ?? '') &&
  (!head?.capital || (head === pieces[0] && head.word.endsWith('s') && isOrdinary(head)));

const SIGN =
  /^(?:bells?|sirens?|horns?|foghorns?|whistles?|gongs?|chimes?|alarms?|drumbeats?|fanfares?|smells?|scents?|stench|odou?rs?|aromas?|sounds?|noises?|rumbl(?:es?|ing)|creak(?:s|ing)|thuds?|bangs?|cracks?|clouds?|smoke|steam|fog|mist|winds?|thunder|lightning|sky|skies|clocks?|sundials?|thermometers?|barometers?|lights?|lamps?|lanterns?|beacons?|flares?|flags?|pennants?|prices?|symptoms?|footsteps|footprints|ripples|tremors?|icicles|buds|blossoms?|birdsong)$/;

/** What is written, drawn or found out. */
const isText = ({ word }: Piece): boolean =>
  /^(?:files?|filings?|messages?|transcripts?|receipts?|contracts?|certificates?|permits?|ledgers?|diar(?:y|ies)|charts?|maps?|tables?|graphs?|lists?|results?|supplements?|append(?:ix|ices)|annex(?:es)?|footnotes?|evidence|polling|trials?|experiments?|scans?)$/.test(
    word,
  );
