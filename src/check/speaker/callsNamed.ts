import type { Language } from '../../language/language.ts';
import { calledIn } from './called.ts';

const NAMES = /\p{Lu}[\p{LC}-]*(?:\s+\p{Lu}[\p{LC}-]*)*/gu;

/** The names in a text: "Netbund" of "a lawyer for Netbund". */
export const capitalisedIn = (text: string): readonly string[] => text.match(NAMES) ?? [];

/**
 * Whether a noun calls somebody or something that is named so: "company" what no article tells more of, "airline" what is Norland Air,
 * "utility" what a text calls "the utility Netbund".
 */
export function callsNamed(
  noun: string,
  names: readonly string[],
  text: string,
  language: Language,
): boolean {
  const { people } = language.attribution;
  return names.some(
    (name) =>
      (people.mayBeFirm(noun, name.split(' ')[0]!) && !people.trade.test(noun)) ||
      people.isOfTrade(noun, name) ||
      calledIn(text, name, language.claims).includes(noun),
  );
}
