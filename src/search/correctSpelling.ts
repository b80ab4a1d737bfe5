import type { Correction } from '../types.ts';
import type { Range, SearchIndex } from './searchIndex.ts';
import { stemmerOf } from './stems.ts';
import { tokenize } from './tokens.ts';

/** A question with its misspelt words replaced by those that were meant. */
export interface Corrected {
  readonly text: string;
  readonly corrections: readonly Correction[];
}

/** Replaces words that neither the passages nor English know by the words that were meant. */
export function correctSpelling(index: SearchIndex, range: Range, text: string): Corrected {
  if (!hasEnglish(index, range)) return { text, corrections: [] };
  const corrections: Correction[] = [];
  let corrected = '';
  let end = 0;
  for (const token of tokenize(text)) {
    const to = isKnown(index, token.word) ? null : index.speller.correct(token.word);
    if (to === null) continue;
    corrections.push({ from: text.slice(token.start, token.end), to });
    corrected += text.slice(end, token.start) + to;
    end = token.end;
  }
  return { text: corrected + text.slice(end), corrections };
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
