import { PERSON } from '../personNames.ts';

/** "Lt. Col. (ret.) *Mara Quist*" */
const RANK = String.raw`(?:(?:\p{Lu}\p{LC}*\.? ){1,3}\(\p{Ll}{2,6}\.?\) )?`;

/** "pilot with the call sign “Salt”, Deep Water podcast" */
const DESCRIBED = String.raw`\p{Ll}[^.,;:"“”„«»]{2,80}(?: ["“„][^"“”„:]{2,30}["“”])?(?:, [^.;:"“”„«»]{2,60})?`;

/**
 * "Mara Quist, Kursblatt:" and, with the words that stand before a medium, "Petro Yarsen *on* Channel Nord:" before a
 * quotation, "Petro Yarsen – Channel Nord:"; with articles also "*A* pilot at the port, Kursblatt:", and with the text of a
 * pattern for a name that is described behind it "*Salt*, a channel close to the guild:".
 */
export function introduction(
  before: readonly string[] = [],
  articles: readonly string[] = [],
  name: string | null = null,
): RegExp {
  const parts = [
    '(?:, [^.;:"“”„«»]{2,110})',
    ...before.map((word) => String.raw`(?: ${word} (?:\p{Ll}{2,3} )?\p{Lu}[^.,;:()]{1,40})`),
    String.raw`(?: [–—] \p{Lu}[^.,;:()"“”„«»]{1,40})`,
  ];
  const bold = String.raw`(?:\*\*|__)?`;
  const whom = [
    `${RANK}${PERSON}(?:${parts.join('|')})`,
    ...articles.map((word) => `${word} ${DESCRIBED}`),
    ...(name ? [String.raw`${name}${DESCRIBED}\)?`] : []),
  ];
  return new RegExp(String.raw`^(${bold})(${whom.join('|')})${bold}\s?:${bold}\s*(?=["“„«‘'])`, 'u');
}
