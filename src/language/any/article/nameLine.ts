import { PERSON } from '../personNames.ts';

/** A line of names and nothing else, the last one perhaps after a word for "and": "Ann Lee, Tom Fry and Mara Quist". */
export const nameLine = (and?: string): RegExp =>
  new RegExp(String.raw`^${PERSON}(?:(?:,${and ? `| ${and}` : ''}| &| \|) ${PERSON})*(?<!\p{Ll}\.)$`, 'u');
