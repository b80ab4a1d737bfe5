import type { Attribution } from '../../types.ts';
import type { SourceCount } from '../protocol.ts';

/** Colours that the style sheet has; further speakers begin again. */
const COLOURS = 8;

/** The class that colours a passage: by who says it, so that each speaker has one colour in a text. */
export function colourOf({ speaker, kind }: Attribution, sources: readonly SourceCount[]): string {
  if (!speaker) return kind === 'none' ? 'own' : 'unstated';
  return speakerColour(
    sources.findIndex(({ name, names }) => name === speaker.name || names.includes(speaker.name)),
  );
}

/** The class of the speaker with this place in the list of sources. */
export function speakerColour(place: number): string {
  return place < 0 ? 'unstated' : `speaker-${place % COLOURS}`;
}
