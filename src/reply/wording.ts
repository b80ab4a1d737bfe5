import type { Correction } from '../types.ts';
import type { Emphasis, Words } from './words/words.ts';

/** Which words were read as others; nothing without any. */
export function readingOf(
  corrections: readonly Correction[],
  show: (words: string) => string,
  { answer }: Pick<Words, 'answer'>,
): string {
  if (corrections.length === 0) return '';
  return answer.read(corrections.map(({ from, to }) => ({ from: show(from), to: show(to) })));
}

/** Two words between quotation marks of any language: “a” „a“ „a” «a» */
const QUOTED = /[“„«]\s?(.*?)\s?[”“»]/gu;

/** The corrections of such a reading, in whichever language it was told; without one that was cut off. */
export function readReading(told: string): Correction[] {
  const words = [...told.matchAll(QUOTED)].map(([, word = '']) => word);
  return Array.from({ length: Math.floor(words.length / 2) }, (_, place) => ({
    from: words[2 * place] ?? '',
    to: words[2 * place + 1] ?? '',
  }));
}

/** Which names of the article may have been meant: "The article has no Li Wei. Did you mean Li Hui?" */
export function otherNames(
  offers: readonly Correction[],
  strong: Emphasis,
  show: (words: string) => string,
  { answer }: Pick<Words, 'answer'>,
): string {
  return [...new Set(offers.map(({ from }) => from))]
    .map((typed) => {
      const names = offers.filter(({ from }) => from === typed).map(({ to }) => strong(show(to)));
      return answer.otherNames(show(typed), names);
    })
    .join(' ');
}
