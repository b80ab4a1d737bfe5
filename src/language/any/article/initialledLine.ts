import { PERSON } from '../personNames.ts';

const PARTED = String.raw`\s*[|·•/,–—-]\s*`;

/** A line of one name or two, the first group, perhaps a place, and the initials of a medium, the second: "Ann Lee | Lisk | TO". */
export const initialledLine = (and?: string): RegExp =>
  new RegExp(
    `^(${PERSON}(?:(?:,${and ? `| ${and}` : ''}| &) ${PERSON})?)(?:${PARTED}\\p{Lu}[\\p{LC}'’-]+(?: \\p{Lu}[\\p{LC}'’-]+){0,2})?${PARTED}(\\p{Lu}{2,5})$`,
    'u',
  );
