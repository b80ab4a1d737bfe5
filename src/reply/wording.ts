import type { Correction } from '../types.ts';

/** Makes words stand out, as the place where they are shown can: bold in Discord, coloured in a terminal. */
export type Emphasis = (words: string) => string;

/** Above an answer that may be none. */
export const notCertain = (strong: Emphasis): string =>
  `${strong('Not certain')} that this answers the question:`;

/** In place of an answer; `notQuoted` is who was asked for and said nothing about it, made fit to be shown. */
export const noAnswer = (notQuoted: string | null): string =>
  notQuoted === null ? 'The article does not say.' : `The article does not quote ${notQuoted} on this.`;

/** Above the passages that come closest to a question that nothing answers. */
export const CLOSEST = 'Closest passages — they do not answer the question:';

/** Above the runners-up of an answer. */
export const OTHERS = 'Other passages that match:';

/** Which words were read as others; nothing without any. */
export function readingOf(corrections: readonly Correction[], show: (words: string) => string): string {
  const read = corrections.map(({ from, to }) => `“${show(from)}” as “${show(to)}”`);
  return read.length > 0 ? `read ${read.join(', ')}` : '';
}

/** About an article that is not there; `name` as it was typed, made fit to be shown. */
export const noArticleCalled = (name: string): string => `No article is called “${name}”.`;

/** Which names of the article may have been meant: "The article has no Li Wei. Did you mean Li Hui?" */
export function otherNames(
  offers: readonly Correction[],
  strong: Emphasis,
  show: (words: string) => string,
): string {
  return [...new Set(offers.map(({ from }) => from))]
    .map((typed) => {
      const names = offers.filter(({ from }) => from === typed).map(({ to }) => strong(show(to)));
      return `The article has no ${show(typed)}. Did you mean ${OR.format(names)}?`;
    })
    .join(' ');
}

const OR = new Intl.ListFormat('en', { type: 'disjunction' });
