import type { Naming } from '../3-people/naming.ts';

/** A number of at most three digits and words that begin with capitals: "6 On Your Side", "20 Minutes". */
const NUMBERED = /^\d{1,3}(?: (?:\p{Lu}[\p{LC}\d'’.-]*|&))+$/u;

/** A medium's name with the number that it begins with, which is no part of a person's: "7 News", not "News". */
export const withNumber = (naming: Naming, words: string): Naming =>
  NUMBERED.test(words) ? { ...naming, form: 'name', name: words, role: null } : naming;
