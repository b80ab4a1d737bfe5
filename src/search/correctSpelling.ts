import type { Correction } from '../types.ts';
import type { Range, SearchIndex } from './searchIndex.ts';
import { stemmerOf } from './stems.ts';
import { isStopWord } from './stopWords.ts';
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
 * Replaces words that neither the passages nor English know by the words that were meant. A name is replaced by a word of
 * the passages alone, and also where English has it: "What does Par say?" of an article with a Parr.
 */
export function correctSpelling(index: SearchIndex, range: Range, text: string): Corrected {
  if (!hasEnglish(index, range)) return { text, corrections: [] };
  const corrections: Correction[] = [];
  const read = new Map<string, string | null>();
  const shouting = !/\p{Ll}/u.test(text);
  let corrected = '';
  let end = 0;
  for (const token of tokenize(text)) {
    const isNew = !read.has(token.word);
    if (isNew && read.size < MOST_WORDS && !isKnown(index, token.word)) {
      const isName = token.start > 0 && !shouting && startsWithCapital(text, token.start);
      read.set(token.word, whatWasMeant(index, token.word, isName));
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
function whatWasMeant({ vocabulary, speller }: SearchIndex, word: string, isName: boolean): string | null {
  const corrected = speller.correct(word);
  if (!isName || (corrected !== null && vocabulary.words.has(corrected))) return corrected;
  if (corrected !== null || isStopWord(word)) return null;
  return speller.almost(word).find((name) => isNameWord(vocabulary, vocabulary.words.get(name)!)) ?? null;
}

/** Whether the passages have the word or another form of it. */
function isKnown({ vocabulary }: SearchIndex, word: string): boolean {
  return vocabulary.words.has(word) || vocabulary.terms.has(stemmerOf('en')(word));
}

/** The speller knows English; it would bend the words of other languages. */
function hasEnglish({ articles, articleOf }: SearchIndex, { from, to }: Range): boolean {
  const concerned = articles.slice(articleOf[from], (articleOf[to - 1] ?? -1) + 1);
  return concerned.some(({ language }) => /^en\b/i.test(language));
}
