import type { TaggedWord } from '../../../goingOn.ts';
import { isDocumentNoun } from '../2-phrases/wordKinds.ts';
import { TOLD_SINGLY } from '../3-reports/colons/colonReports.ts';

/** "gave *three reasons*", "named *three tests*" */
export function announces(words: readonly TaggedWord[]): boolean {
  const at = words.findIndex(
    ({ pos, word }, i) => i > 0 && (pos === 'NUM' || word === 'several') && TELLING.test(words[i - 1]!.word),
  );
  const noun = words.slice(at + 1, at + 3).find(({ pos }) => pos === 'NOUN')?.word ?? '';
  return at > 0 && (/^(?:name|list|cite)/.test(words[at - 1]!.word) || TOLD.test(noun));
}

const TELLING =
  /^(?:name[sd]|list(?:s|ed)|cite[sd]|gives|gave|offer(?:s|ed)|mention(?:s|ed)|made|makes|raise[sd]|set|had|has|saw|sees)$/;

/** What several of are told one by one. */
const TOLD = new RegExp(`^(?:${TOLD_SINGLY}|points|examples|options)$`);

/** "The *report* says so. *It* also *lists* nine cracks."; but: the guild says so, it lists nine members */
export function listsMore(words: readonly TaggedWord[], before: readonly TaggedWord[]): boolean {
  const at = words[1]?.pos === 'ADV' ? 2 : 1;
  // it counts *as* lost
  const isThing = words[at + 1]?.pos !== 'ADP';
  const isDocument = isDocumentNoun(before.find(({ pos }) => /^(?:NOUN|PROPN)$/.test(pos)));
  return words[0]?.word === 'it' && LISTING.test(words[at]?.word ?? '') && isThing && isDocument;
}

const LISTING =
  /^(?:lists|names|counts|records|describes|details|documents|cites|mentions|recommends|puts|identifies|warns|notes)$/;
