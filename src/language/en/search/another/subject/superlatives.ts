import { tokenize } from '../../../../../text/tokens.ts';
import { isStopWord } from '../../words/stopWords.ts';
import { priced, superlatives } from '../contraries.ts';
import { ANYTHING } from './anything.ts';
import { familyOfWord } from '../../words/familiesIn.ts';

/** Words between a superlative and its noun: "the oldest *giant* tortoise". */
const NEAR = 2;

/**
 * Whether a sentence has the superlative of a question beside another noun, and the asked one only stands elsewhere in the article:
 * the oldest shark, where it is asked for the oldest tortoise.
 */
export function isMostOfOther(question: string, sentence: string, elsewhere: string): boolean {
  const [asked, told, others] = [question, sentence, elsewhere].map(wordsOf);
  return asked!.some((word, at) => {
    const nouns = nounsBehind(asked!, at);
    if (!superlatives().has(word) || nouns.length === 0) return false;
    if (nouns.some((noun) => ANYTHING.test(noun))) return false;
    if (has(told!, nouns) || !has(others!, nouns)) return false;
    const places = told!.flatMap((other, place) => (other === word ? [nounsBehind(told!, place)] : []));
    return places.length > 0 && places.every((words) => isOther(words, asked!));
  });
}

const wordsOf = (text: string): string[] => priced(tokenize(text).map(({ word }) => word));

const nounsBehind = (words: readonly string[], at: number): string[] => {
  const behind = words.slice(at + 1, at + 1 + NEAR);
  const end = behind.findIndex(isStopWord);
  return end < 0 ? behind : behind.slice(0, end);
};

const has = (words: readonly string[], nouns: readonly string[]): boolean => {
  const families = new Set(nouns.map((noun) => familyOfWord(noun)));
  return words.some((word) => families.has(familyOfWord(word)));
};

const isOther = (words: readonly string[], question: readonly string[]): boolean =>
  words.length > 0 && !has(question, words) && !words.some((word) => ANYTHING.test(word));
