import type { ReportRule } from '../../../attribution.ts';

/** How an English sentence says who says what. `npm run sources -- --explain` shows these names. */
export const RULES = [
  {
    name: 'words before the verb',
    example: '“The bridge is tired,” said engineer Mara Quist.',
    speaker: 'Mara Quist',
    kind: 'direct',
  },
  {
    name: 'words after the verb',
    example: 'Mara Quist said that the bridge was tired.',
    speaker: 'Mara Quist',
    kind: 'indirect',
  },
  {
    name: 'as somebody said',
    example: 'As Mara Quist told the council, the bridge is tired.',
    speaker: 'Mara Quist',
    kind: 'indirect',
  },
  {
    name: 'according to',
    example: 'The bridge is tired, according to Mara Quist.',
    speaker: 'Mara Quist',
    kind: 'indirect',
  },
  {
    name: 'cited by',
    example: 'Sources at two yards, cited by the Lisk Courier, await a first order in June.',
    speaker: 'Sources at two yards',
    kind: 'indirect',
  },
  {
    name: 'in the view of',
    example: "In Mara Quist's view, the bridge is tired and will not last.",
    speaker: 'Mara Quist',
    kind: 'indirect',
  },
  {
    name: 'as somebody put it',
    example: '“The bridge is tired,” was how Mara Quist put it.',
    speaker: 'Mara Quist',
    kind: 'direct',
  },
  {
    name: 'learned from',
    example: 'The bridge is tired, the Lisk Courier learned from Mara Quist.',
    speaker: 'Mara Quist',
    kind: 'indirect',
  },
  {
    name: 'message',
    example: 'Mara Quist issued a warning that the bridge was tired.',
    speaker: 'Mara Quist',
    kind: 'indirect',
  },
  {
    name: 'conviction',
    example: 'Mara Quist is convinced that the bridge will hold for a year.',
    speaker: 'Mara Quist',
    kind: 'indirect',
  },
  {
    name: 'beside the sentence',
    example: 'The guilds met on Monday, with Mara Quist stressing that the bridge was tired.',
    speaker: 'Mara Quist',
    kind: 'indirect',
  },
  {
    name: 'passive',
    example: 'The closure of the old bridge was first reported by the Lisk Courier.',
    speaker: 'the Lisk Courier',
    kind: 'indirect',
  },
  {
    name: 'it was said that',
    example: 'It was reported that the bridge was tired.',
    speaker: null,
    kind: 'indirect',
  },
  {
    name: 'hearsay',
    example: 'The bridge is said to have been closed twice in the war.',
    speaker: null,
    kind: 'indirect',
  },
  {
    name: 'colon',
    example: 'Mara Quist had a short answer: “The bridge is tired and will not last.”',
    speaker: 'Mara Quist',
    kind: 'direct',
  },
  {
    name: 'signed quotation',
    example: '“The bridge is tired.” – Mara Quist',
    speaker: 'Mara Quist',
    kind: 'direct',
  },
] as const satisfies readonly ReportRule[];

export type RuleName = (typeof RULES)[number]['name'];
