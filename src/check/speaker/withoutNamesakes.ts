import type { Language } from '../../language/language.ts';
import { wordsOf, type Word } from '../words/claimWords.ts';
import { describing } from './called.ts';
import { isName, isSame } from './firstNames.ts';

/** What parts a name from what its bearer is. */
const COMMA = /^\s*,\s*/u;
/** What ends the words before a name that say what its bearer is. */
const SIGN = /[,.;:!?()–—“”"«»„]/u;

/**
 * A text without those who share the last name of somebody, and without what they are called beside it; as it is where nothing but
 * the last name is known of them.
 *
 *     Prime Minister Arne Dahl met the rebel leader Erik Dahl   →   of Erik Dahl:  met the rebel leader Erik Dahl
 */
export function withoutNamesakes(text: string, name: string, language: Language): string {
  const own = wordsOf(name, language.claims).filter(({ isCapital }) => isCapital);
  const last = own.at(-1);
  if (own.length < 2 || !last) return text;
  const words = wordsOf(text, language.claims);
  let kept = '';
  let from = 0;
  for (const [at, { form, end }] of words.entries()) {
    const first = words[at - 1];
    if (form !== last.form || !first || own.some((one) => isSame(first, one))) continue;
    if (!isName(first, text, language)) continue;
    kept += text.slice(from, Math.max(words[titleBefore(words, at - 1, text, language)]!.start, from));
    from = end + lengthOfApposition(text.slice(end), language);
  }
  return `${kept} ${text.slice(from)}`.trim();
}

/** Where what stands right before a name begins that says what its bearer is: "Prime Minister". */
function titleBefore(
  words: readonly Word[],
  name: number,
  text: string,
  { attribution, claims }: Language,
): number {
  const { isPersonWord } = attribution.people;
  let at = name;
  while (at > 0) {
    const { form, isCapital, end } = words[at - 1]!;
    const isOf = isCapital || isPersonWord(form) || claims.isDeterminer(form);
    if (!isOf || SIGN.test(text.slice(end, words[at]!.start))) break;
    at--;
  }
  return at;
}

/** How long what stands behind a name and a comma is that says what its bearer is: ", the prime minister". */
function lengthOfApposition(behind: string, { claims }: Language): number {
  const comma = COMMA.exec(behind)?.[0].length ?? 0;
  const told = comma > 0 ? describing(behind.slice(comma), claims) : [];
  return told.length > 0 ? comma + told.at(-1)!.end : 0;
}
