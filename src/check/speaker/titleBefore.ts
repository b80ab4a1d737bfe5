import type { ClaimLanguage } from '../../language/claims.ts';
import { wordsOf } from '../words/claimWords.ts';

/** The words right before a name, in small letters and with no sign between. */
const BEFORE = /(?:(?<![\p{L}'’])\p{Ll}[\p{L}'’-]*\s+)+$/u;

/** Characters before a name in which they lie. */
const NEAR = 200;

/**
 * What a passage calls its speaker right before their name, where that says what they are and takes nothing back: "said *head nurse*
 * Dana Wren". Null for others, as for "the mayor’s wife Dana Wren".
 */
export function titleBefore(name: string, quote: string, language: ClaimLanguage): string | null {
  const at = name === '' ? -1 : quote.indexOf(name);
  const before = at < 0 ? undefined : BEFORE.exec(quote.slice(Math.max(at - NEAR, 0), at))?.[0];
  const words = wordsOf(before ?? '', language);
  const from =
    words.findLastIndex(({ form }) => language.isReporting(form) || language.isDeterminer(form)) + 1;
  const forms = words.slice(from).map(({ form }) => form);
  const isTitle =
    forms.length > 0 && !forms.some((form) => form.endsWith("'s")) && language.describesSomebody(forms);
  const title = forms.join(' ');
  return isTitle && language.limitBefore(`${title} `, '') === null ? title : null;
}
