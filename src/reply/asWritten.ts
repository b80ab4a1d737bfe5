import { formsAsWritten } from '../check/words/claimWords.ts';

/**
 * Words that differ, as a text writes them: what is compared has no capitals. A word that the text has in no form stays as it is.
 *
 *     asWritten(['oslo', '4 million'], 'Oslo paid 4 million.')   →   ['Oslo', '4 million']
 */
export function asWritten(words: readonly string[], text: string): string[] {
  const written = formsAsWritten(text);
  return words.map((word) =>
    word
      .split(' ')
      .map((form) => written.get(form) ?? form)
      .join(' '),
  );
}
