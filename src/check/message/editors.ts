import type { ClaimLanguage } from '../../language/claims.ts';

/** A name in square brackets, with the word before it. */
const NAMED =
  /(?:(?<![\p{L}\p{N}'’])(?<word>\p{L}{1,12})\s+)?\[(?<name>\p{Lu}[\p{LC}\p{M}.'’-]*(?:\s+\p{L}[\p{LC}\p{M}.'’-]*){0,4})\]/gu;

/** A text in which a name that whoever quotes put beside a pronoun, or in its place, stands for it: "He [Wren] left", "[Wren] left". */
export function withEditorsNames(text: string, { isPronoun, isDeterminer }: ClaimLanguage): string {
  return text.replace(NAMED, (_, word: string | undefined, name: string) => {
    if (word === undefined) return name;
    const form = word.toLowerCase();
    return isPronoun(form) && !isDeterminer(form) ? name : `${word} ${name}`;
  });
}
