import { franc } from 'franc-min';
import { tokenize } from '../text/tokens.ts';
import { languageOf } from './languages.ts';

/** The language that is assumed where a text does not tell. */
export const USUAL_LANGUAGE = 'en';

/** Characters at the beginning that are looked at. */
const SAMPLE = 3000;

/**
 * The least share of a text's words that are little words of its language. Of 3,660 English texts it is 0.25 and more in
 * prose, and 0.07 at most of German, Spanish and Russian articles, read as English.
 */
const LITTLE_WORDS = 0.1;

/**
 * The language that a text is in, as BCP 47 tag. English unless another is plain: by how often letters follow each other
 * (franc), and by its little words where they are known; by its letters alone where they are none of English.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const words = tokenize(sample).map(({ word }) => word);
  if (shareOfLittleWords(words, USUAL_LANGUAGE) >= LITTLE_WORDS) return USUAL_LANGUAGE;
  const tag = Intl.getCanonicalLocales(franc(sample))[0] ?? USUAL_LANGUAGE;
  const isPlain = isInOtherLetters(sample) || shareOfLittleWords(words, tag) >= LITTLE_WORDS;
  return isPlain && tag !== UNDETERMINED ? tag : USUAL_LANGUAGE;
}

/** What franc says of a text that it can't tell. */
const UNDETERMINED = 'und';
const LATIN = /\p{Script=Latin}/gu;
const OTHER = /(?!\p{Script=Latin})\p{L}/gu;

/** Whether most letters of a text are none of those that English is written in. */
function isInOtherLetters(text: string): boolean {
  return (text.match(OTHER)?.length ?? 0) > (text.match(LATIN)?.length ?? 0);
}

/** Whether a text that is said to be in a language plainly is in another one, of which it has the little words. */
export function isPlainlyOther(text: string, tag: string): boolean {
  const words = tokenize(text.slice(0, SAMPLE)).map(({ word }) => word);
  const isLike = (language: string): boolean => shareOfLittleWords(words, language) >= LITTLE_WORDS;
  const detected = detectLanguage(text);
  return detected !== tag.toLowerCase().split('-')[0] && isLike(detected) && !isLike(tag);
}

function shareOfLittleWords(words: readonly string[], tag: string): number {
  const { isStopWord } = languageOf(tag).search;
  return words.filter(isStopWord).length / Math.max(1, words.length);
}
