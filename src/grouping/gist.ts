import type { Asked } from '../language/search.ts';
import { questionLanguage } from '../search/questionLanguage.ts';
import { readFor } from '../search/search.ts';
import type { SearchIndex } from '../search/index/searchIndex.ts';

/** What a question asks, so that questions can be told to ask the same. */
export interface Gist {
  /** What kind of answer it wants, and the families of its words: the same for questions that only differ in form. */
  readonly key: string;
  readonly asked: Asked;
  /** The names and numbers in it: questions about others are other questions, however near their meaning. */
  readonly names: string;
}

/** Reads what a question asks, with its misspelt words as the articles have them. */
export function gistOf(index: SearchIndex, question: string): Gist {
  const { text, range, asked, terms } = readFor(index, question);
  const language = questionLanguage(index, range, text);
  const families = terms.map(({ word }) => language.familyOf(word));
  const named = terms.filter(({ isName, isNumber }) => isName || isNumber).map(({ word }) => word);
  // "Who is it?" names nothing; then its own words are all there is.
  const told = families.length > 0 ? [...new Set(families)].sort().join(' ') : text.toLowerCase();
  return { key: `${asked}: ${told}`, asked, names: named.sort().join(' ') };
}

/** Kinds of answers that a question may want without saying so: "At what time …" wants a "when". */
const OPEN: ReadonlySet<Asked> = new Set<Asked>(['what', 'what is', 'which', 'other']);

/** Whether two questions may ask the same in other words: about the same names, and for no different kind of answer. */
export function mayBeAlike(one: Gist, other: Gist): boolean {
  if (one.names !== other.names) return false;
  return one.asked === other.asked || OPEN.has(one.asked) || OPEN.has(other.asked);
}
