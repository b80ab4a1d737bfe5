import { PERSON } from '../personNames.ts';

/** "Mara Quist, Kursblatt:" and, with the words that stand before a medium, "Petro Yarsen *on* Channel Nord:" before a quotation. */
export function introduction(before: readonly string[] = []): RegExp {
  const parts = [
    '(?:, [^.;:"“”„«»]{2,110})',
    ...before.map((word) => String.raw`(?: ${word} \p{Lu}[^.,;:()]{1,40})`),
  ];
  const bold = String.raw`(?:\*\*|__)?`;
  return new RegExp(
    String.raw`^(${bold})(${PERSON}(?:${parts.join('|')}))${bold}\s?:${bold}\s*(?=["“„«])`,
    'u',
  );
}
