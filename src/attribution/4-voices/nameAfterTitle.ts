import { lastIndexBefore } from '../../values/indexFrom.ts';
import type { AttributionLanguage } from '../../language/attribution.ts';
import type { Mention } from '../../types.ts';

/** "Ulla Berg" of "Fishery Minister Ulla Berg" and of "Head of the Varn Office Ulla Berg"; null where no title comes first. */
export function nameAfterTitle(
  who: string,
  { people }: AttributionLanguage,
  isPerson: (name: string) => boolean,
): string | null {
  const words = who.split(' ');
  const title = lastIndexBefore(
    words,
    words.length - 1,
    (word) => people.isTitle(word.toLowerCase()) || (/^\p{Ll}/u.test(word) && people.isPersonNoun(word)),
  );
  const first = people.isPersonNoun(words[0]?.toLowerCase() ?? '') ? 0 : -1;
  if (Math.max(title, first) < 0) return null;
  const rest = words.slice(Math.max(title, first) + 1);
  const isName = (some: readonly string[]): boolean =>
    some.length > 0 && some.every((word) => /^\p{Lu}/u.test(word)) && !people.isBody(some.join(' '));
  const isLong = rest.length === 2 || rest.length === 3;
  // "President Quist"
  const isOffice = rest.length === 1 && title === 0 && /^\p{Lu}/u.test(words[0] ?? '');
  // "Viktor Quist" ends like an occupation
  const isKnown = (title >= 0 || rest.length > 1) && isPerson(rest.join(' '));
  if (isName(rest) && (isLong || isOffice || isKnown)) return rest.join(' ');
  const last = rest.slice(-2);
  return rest.length > 3 && isName(last) && isPerson(last.join(' ')) ? last.join(' ') : null;
}

/** The name that words end with, which end at an offset, and as a role what stands before it: "Mayor *Mara Quist*". */
export const namedAtEnd = (
  words: string,
  name: string,
  end: number,
): Mention & { readonly role: string | null } => ({
  name,
  role: words.slice(0, -name.length).trim() || null,
  start: end - name.length,
  end,
});
