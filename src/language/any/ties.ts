import type { TieLanguage } from '../ties.ts';
import { NOTHING } from './nothing.ts';

/** The texts of patterns for names of bodies, with small words inside, in whatever language they are quoted: "Office *of* Civil Defense". */
export const BODY = String.raw`\p{Lu}[\p{LC}\p{M}'’-]*(?:\s+(?:of\s+(?:the\s+)?)?\p{Lu}[\p{LC}\p{M}'’-]*)*`;
export const LONG_BODY = String.raw`\p{Lu}[\p{LC}’'-]*(?:\s+(?:(?:of|for|and|the|on|in|to)\s+){0,2}\p{Lu}[\p{LC}’'-]*)+`;
/** What somebody is, in small letters; the last word says it. */
export const POST = String.raw`(?:\p{Ll}[\p{L}'’-]{0,40}\s+){0,4}?(?<post>\p{Ll}[\p{L}'’-]{0,40})`;
/** The words before a last name. */
export const FIRSTS = String.raw`(?<firsts>(?:\p{Lu}[\p{LC}\p{M}'’-]{0,40}(?:(?<=(?<!\p{LC})\p{Lu}\p{LC}{0,3})\.)?(?!\s*\n\s*\n)\s+){0,3})`;

/** What signs tell alone. */
export const TIES: TieLanguage = {
  namedBeside: /^(?:\p{Lu}[\p{LC}.'’-]*\s+){1,4}\(\p{LC}[^()]*\)$/u,
  bodyBehind: new RegExp(String.raw`\s+\((?<bracketed>${BODY})\)$|,\s+(?<set>${BODY})$`, 'u'),
  bodyBefore: NOTHING,
  bodyAlone: new RegExp(`^(?<body>${BODY})$`, 'u'),
  bodyTies: [
    {
      example: 'Netbund director Dana Wren',
      post: 'title',
      pattern: ({ body, own }) => String.raw`(?<!\p{L})${body}\s+${POST},?\s+${own}(?!\p{L})`,
    },
  ],
  relations: [],
  atBody: NOTHING,
  related: () => [],
  owned: () => NOTHING.source,
  isOfPerson: () => false,
  opener: NOTHING,
  definite: NOTHING.source,
};
