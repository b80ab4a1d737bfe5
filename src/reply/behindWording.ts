import type { Kind } from '../types.ts';

/** What the buttons below an answer say. */
export const BUTTONS = {
  context: 'Context',
  who: 'Who said it',
  share: 'Share with everyone',
} as const;

/** Above a passage among those around it. */
export const IN_CONTEXT = 'In context';

/** Before the attribution of a passage that stands in bold among others. */
export const IN_BOLD = 'In bold';

/** Above what tells who said a passage. */
export const WHO_SAID_IT = 'Who said it';

/** What a reader may take the words of a passage for. */
export const KIND_SENTENCES: Readonly<Record<Kind, string>> = {
  direct: 'In quotation marks: word for word.',
  mixed: 'Partly in quotation marks: partly word for word.',
  indirect: "Reported in the article's words.",
  none: "The article's own words.",
};

/** Where the words are not the article's own, and it names nobody. */
export const SPEAKER_NOT_STATED = 'The article does not say who said it.';

/** Above the sentence that names somebody; `called` are its words for them, where it has others than their name. */
export const saidBy = (name: string, called: string | null): string => `Said by ${named(name, called)}:`;
export const carriedBy = (name: string, called: string | null): string =>
  `Carried by ${named(name, called)}:`;
export const saidAndCarriedBy = (name: string, called: string | null): string =>
  `Said and carried by ${named(name, called)}:`;

export const publishedBy = (name: string): string => `Published by ${name}.`;

/** Which rule found the speaker, by its name. */
export const foundBy = (rule: string): string => `found by the rule “${rule}”`;

function named(name: string, called: string | null): string {
  return called === null ? name : `${name}, here called “${called}”`;
}
