import type { TaggedWord } from '../../../goingOn.ts';
import { cueOf } from '../../reportingVerbs.ts';
import { shareEnd } from '../3-reports/texts/shares.ts';

/** Half of the keepers said they had no lamp. *One in ten* had never heard of it: others of those asked. */
export const isAnotherShare = (words: readonly TaggedWord[], before: readonly TaggedWord[]): boolean =>
  shareEnd(words, 0) > 0 && shareEnd(before, 0) > 0 && tellsAlone(before);

/** "*Half of the keepers said* they had no lamp", but not "Half had no lamp, Quist said" */
function tellsAlone(words: readonly TaggedWord[]): boolean {
  const verb = words.findIndex(({ word, pos }) => pos === 'VERB' || pos === 'AUX' || cueOf(word) !== null);
  return cueOf(words[verb]?.word ?? '') !== null && !words.some(({ word }) => /^(?:,|according)$/.test(word));
}

/** "*Analysts* had expected 9 per cent", "*Most investors* had hoped for more" */
export function isOthersGuess(words: readonly TaggedWord[]): boolean {
  const had = words.findIndex(({ word }) => word === 'had');
  const behind = words.slice(had + 1, had + 3).map(({ word }) => word);
  return (
    had > 0 &&
    had < 5 &&
    GUESSING.test(words[had - 1]!.word) &&
    behind.some((word) => /^(?:expected|forecast|predicted|hoped|anticipated|pencilled|bet)$/.test(word))
  );
}

/** Who guesses what a firm or an office will tell. */
const GUESSING =
  /^(?:analysts|investors|economists|forecasters|traders|markets?|brokers|pollsters|observers|experts|bookmakers)$/;
