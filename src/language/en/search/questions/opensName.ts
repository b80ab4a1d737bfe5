import { wordSet } from '../../../wordList.ts';

/** Words right after which a name may stand without "the" or "a": "what *about* aslak", "*mr* tesk". */
const OPENERS = wordSet(`
  about by from to with and or named called
  mr mrs ms mx miss dr prof rev capt col gen lt sgt det insp supt cmdr cpl maj adm gov sen rep cllr professor sir lord lady king queen president minister chancellor secretary senator general
  captain judge mayor
`);

/** The same where they begin the question or follow its question word: "*did* aslak come", "who *is* aslak". */
const AUXILIARIES = wordSet(`
  is are was were do does did has have had will would can could may might must should
`);
const QUESTION_WORDS = wordSet('who whom what which when where why how');

/** Little words that stand in such a place as well: "did *they*", "is *the* ferry", "was *not*". */
const LITTLE_WORDS = wordSet(`
  the a an this that these those my your his her its our their no any some every each both all
  i you he she it we they me him them us who whom which what there not also ever only so
`);

/** Whether a name may stand right after some words, the last of which was typed like this: "who's aslak". */
export function opensName(before: readonly string[], typed: string): boolean {
  const [last = '', earlier] = [before.at(-1), before.at(-2)];
  if (OPENERS.has(last) || /^(?:who|what|where)['’ʼ]s$/iu.test(typed)) return true;
  return AUXILIARIES.has(last) && (earlier === undefined || QUESTION_WORDS.has(earlier));
}

/** Whether a little word may stand where a name may: "the", but not "from". */
export function standsForName(word: string): boolean {
  return LITTLE_WORDS.has(word);
}

/** Whether an unknown word may be what many of a kind are called: "tories", "dems". */
export function namesGroup(word: string): boolean {
  return /[^s]s$/u.test(word);
}
