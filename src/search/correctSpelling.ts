import type { SearchLanguage } from '../language/search.ts';
import type { Correction } from '../types.ts';
import type { Range, SearchIndex } from './searchIndex.ts';
import { questionLanguage } from './questionLanguage.ts';
import { tokenize } from './tokens.ts';
import { isNameWord, startsWithCapital } from './vocabulary.ts';

/** A question with its misspelt words replaced by those that were meant. */
export interface Corrected {
  readonly text: string;
  readonly corrections: readonly Correction[];
}

/** Distinct unknown words that are looked up; further ones stay as they are. */
const MOST_WORDS = 40;

/**
 * Replaces words that neither the passages nor their language know by the words that were meant. A name is replaced by a word of
 * the passages alone, and also where the language has it: "What does Par say?" of an article with a Parr.
 */
export function correctSpelling(index: SearchIndex, range: Range, text: string): Corrected {
  const language = questionLanguage(index, range, text);
  if (!language.spelling) return { text, corrections: [] };
  const corrections: Correction[] = [];
  const read = new Map<string, string | null>();
  const shouting = !/\p{Ll}/u.test(text);
  let corrected = '';
  let end = 0;
  for (const token of tokenize(text)) {
    const isNew = !read.has(token.word);
    if (isNew && read.size < MOST_WORDS && !isKnown(index, language, token.word)) {
      const isName = token.start > 0 && !shouting && startsWithCapital(text, token.start);
      read.set(token.word, whatWasMeant(index, language, token.word, isName));
    }
    const to = read.get(token.word) ?? null;
    if (to === null) continue;
    if (isNew) corrections.push({ from: text.slice(token.start, token.end), to });
    corrected += text.slice(end, token.start) + to;
    end = token.end;
  }
  return { text: corrected + text.slice(end), corrections };
}

/** The word that was meant by an unknown one; null where it may stay, as a name does that resembles none of the passages'. */
function whatWasMeant(
  { vocabulary, speller }: SearchIndex,
  { spelling, isStopWord }: SearchLanguage,
  word: string,
  isName: boolean,
): string | null {
  const corrected = spelling && speller.correct(word, spelling);
  if (!isName || (corrected !== null && vocabulary.words.has(corrected))) return corrected;
  if (corrected !== null || isStopWord(word)) return null;
  return speller.almost(word).find((name) => isNameWord(vocabulary, vocabulary.words.get(name)!)) ?? null;
}

/** Whether the passages have the word or another form of it. */
function isKnown({ vocabulary }: SearchIndex, { stem }: SearchLanguage, word: string): boolean {
  return vocabulary.words.has(word) || vocabulary.terms.has(stem(word));
}
