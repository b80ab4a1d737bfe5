import type { SearchIndex } from '../../src/search/searchIndex.ts';
import { isStopWord } from '../../src/language/en/search/stopWords.ts';
import { tokenize } from '../../src/search/tokens.ts';

/**
 * The question as somebody asks it who has not the text before their eyes: some or all of the words that the article
 * has are replaced by words that it has not.
 */
export function hideWords(
  question: string,
  { vocabulary }: SearchIndex,
  strangers: readonly string[],
  random: () => number,
): string {
  const chance = 0.3 + 0.7 * random();
  let hidden = '';
  let done = 0;
  for (const { word, start, end } of tokenize(question)) {
    if (isStopWord(word) || !vocabulary.words.has(word) || random() > chance) continue;
    hidden += question.slice(done, start) + unknownWord(vocabulary.words, strangers, random);
    done = end;
  }
  return hidden + question.slice(done);
}

/** A word that the article does not have. */
function unknownWord(
  known: ReadonlyMap<string, number>,
  strangers: readonly string[],
  random: () => number,
): string {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const word = strangers[Math.floor(random() * strangers.length)] ?? '';
    if (!known.has(word)) return word;
  }
  return 'unheard';
}
