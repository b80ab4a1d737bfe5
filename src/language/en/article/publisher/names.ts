import { capitalised } from '../../../../text/capitalised.ts';
import { outletName } from '../../../any/article/names.ts';
import type { TextRule } from '../../../textRule.ts';
import { DOUBTFUL_OUTLET_WORDS, OUTLET_WORDS } from '../../outlets.ts';

/** The text of a pattern whose group is the name of a publisher. */
export const NAME = outletName('The', 'of|and|the|for|&');

/** The text of a pattern for any of the words as it stands in a name: "Courier", "TV". */
const asInNames = (words: readonly string[]): string =>
  `(?:${words.map((word) => (word === 'tv' ? 'TV' : capitalised(word))).join('|')})`;

/** Words in the names of media, in lower case, and the text of a pattern for any of them in a name. */
export const OUTLETS: readonly string[] = [...OUTLET_WORDS, ...DOUBTFUL_OUTLET_WORDS];
export const OUTLET = asInNames(OUTLETS);

/** The same of words that people and places do not have either. */
export const AGENCIES: readonly string[] = [
  'wire',
  'agency',
  'media',
  'online',
  'network',
  'channel',
  'service',
];
export const AGENCY = asInNames(AGENCIES);

/** A rule with its example, and words of which a line must hold one. */
export const rule = (example: string, pattern: string, ...holds: string[]): TextRule => ({
  example,
  ...(holds.length > 0 && { holds }),
  pattern: new RegExp(pattern, 'u'),
});
