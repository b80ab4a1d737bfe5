import type { PeopleLanguage } from '../../language/people.ts';

/** Characters that a name may have. */
const LONGEST = 60;

/**
 * Finds whose offices a text tells of: "*Norlink*'s spokesman", so that it is a body rather than a medium. The set has each
 * name in all the lengths that it may have: "the Coast Guard", "Coast Guard", "Guard".
 */
export function findOfficeHolders(text: string, { office }: PeopleLanguage): ReadonlySet<string> {
  const holders = new Set<string>();
  for (const { index, 1: words = '' } of text.matchAll(/['’]s? ((?:\p{Ll}+ ){0,2}\p{Ll}+)/gu)) {
    if (!words.split(' ').some((word) => office.test(word))) continue;
    const before = text.slice(Math.max(0, index - LONGEST), index);
    for (const { index: start } of before.matchAll(/(?<![\p{L}-])[\p{L}\p{N}]/gu))
      holders.add(before.slice(start));
  }
  return holders;
}
