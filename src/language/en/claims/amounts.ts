import type { Amount } from '../../claims.ts';
import { wordSet } from '../../wordList.ts';
import { PLURAL } from '../attribution/people/pronouns.ts';

const ONE = wordSet('a an one 1 another each');
const MANY = wordSet(
  'several many numerous multiple various countless few dozens scores hundreds thousands millions most all both plenty',
);
/** "A few officials", "A number of officials". */
const AFTER_A =
  /^a (?:(?:large |growing |small )?(?:number|handful|group|couple|series|majority|minority) of|few)(?= )/u;
/** Where the words end that say who: "people | familiar with the talks". */
const ENDS = wordSet('of for from in at with on to by about who whose near familiar close involved briefed');

/** How many a description means: "several officials" many, by the word "several"; "an official" one. */
export function amountOf(words: readonly string[]): Amount {
  const [first = ''] = words;
  const group = AFTER_A.exec(words.join(' '))?.[0];
  if (group !== undefined) return { isMany: true, by: group };
  if (ONE.has(first)) return { isMany: false, by: null };
  if (MANY.has(first)) return { isMany: true, by: first };
  const end = words.findIndex((word) => ENDS.has(word));
  const said = end < 0 ? words : words.slice(0, end);
  // "The tenants' lawyer" is one, "the mayor and two clerks" are several.
  return {
    isMany: /^\d/u.test(first) || PLURAL.test(said.at(-1) ?? '') || said.includes('and'),
    by: null,
  };
}
