import type { ClaimLanguage } from '../../language/claims.ts';
import type { Word } from '../words/claimWords.ts';

/** Whose somebody is who is described: "*Wren’s* lawyer", "a spokesman for *Netbund*". Null where a name is their own, or none is there. */
export function ownerOf(words: readonly Word[], language: ClaimLanguage): Word | null {
  const last = words.findLastIndex(({ isCapital }) => isCapital);
  const name = words[last];
  if (!name || (last === 0 && words.length === 1)) return null;
  const forms = words.map(({ form }) => form);
  const [before, after] = [forms.slice(0, last), forms.slice(last + 1)];
  if (name.form.endsWith("'s")) return language.describesSomebody(after) ? name : null;
  const isBelonging = after.length === 0 && language.headOf(before) !== before.at(-1);
  return isBelonging && language.describesSomebody(before) ? name : null;
}

/** Whether somebody is described as what they would have to be to themselves: "Wren’s clerk" of Wren. */
export function isTheirOwn(
  words: readonly Word[],
  owner: Word | null,
  own: ReadonlySet<string>,
  language: ClaimLanguage,
): boolean {
  if (owner?.form.endsWith("'s") !== true || !own.has(owner.form.slice(0, -2))) return false;
  return language.describesSomebody(words.slice(words.indexOf(owner) + 1).map(({ form }) => form));
}
