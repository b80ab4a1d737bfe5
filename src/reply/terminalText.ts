import picocolors from 'picocolors';
import wrapAnsi from 'wrap-ansi';
import type { LinkTo } from '../lookup/sourceLink.ts';
import { withoutControls } from '../text/withoutControls.ts';
import type { Passage } from '../types.ts';
import { lineOf } from './lineOf.ts';
import { placeOf } from './place.ts';
import type { Words } from './words/words.ts';

/** How wide and how colourful the text may be. */
export interface TextStyle {
  /** Columns of a line. */
  readonly width: number;
  readonly colours: boolean;
  /** The reader's language. */
  readonly words: Words;
  /** What a person copies to ask something else; the question itself unless given. */
  readonly asking?: (question: string) => string;
  /** Where a passage is from; the address of its article unless given. */
  readonly linkTo?: LinkTo;
}

/** How a word that is longer than a line is wrapped: within, or not at all, so that an address can be followed. */
const ANYWHERE = { hard: true };
export const WHOLE = { hard: false };

export type Colours = ReturnType<typeof picocolors.createColors>;

/** The same with the colours at hand. */
export interface Page extends Pick<TextStyle, 'width' | 'words'> {
  readonly paint: Colours;
}

export const pageOf = ({ width, colours, words }: TextStyle): Page => ({
  width,
  paint: picocolors.createColors(colours),
  words,
});

/** Who said a passage, and where it stands. */
export function describe(passage: Passage, words: Words): string {
  return showable(`${lineOf(passage.attribution, words)} · ${placeOf(passage, words)}`);
}

/** Wrapped text, its first line behind a sign and the others below its words (or behind a bar). */
export function indent(text: string, sign: string, width: number, manner = ANYWHERE): string {
  const columns = sign.includes('│') ? 2 : sign.length;
  const rest = sign.includes('│') ? sign : ' '.repeat(columns);
  return wrap(text, width - columns, manner)
    .split('\n')
    .map((line, number) => (number === 0 ? sign : rest) + line)
    .join('\n');
}

export function wrap(text: string, width: number, manner = ANYWHERE): string {
  return wrapAnsi(text, Math.max(width, 20), manner);
}

/** White space as one space, and nothing that steers a terminal. */
export function showable(text: string): string {
  return withoutControls(text).replace(/\s+/g, ' ');
}
