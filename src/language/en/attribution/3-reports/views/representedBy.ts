import type { Piece } from '../../../../attribution.ts';
import type { Found } from '../found.ts';

const OWN = /^(?:its|their|his|her)$/;
/** Verbs by which somebody takes a side before it is told what is said for it. */
const TAKES_SIDE = /^(?:(?:dis)?agree|differ|object|protest|refuse|doubt|deny)$/;

/** "The guild disagrees: *its head Ada Holm says* it is late": whoever speaks for them says it; but: The guild said: its head left. */
export function representedBy(pieces: readonly Piece[], found: readonly Found[]): readonly Found[] {
  const inner = found.find(
    ({ speaker, cue }) =>
      speaker !== null &&
      speaker.to <= cue.from &&
      OWN.test(pieces[speaker.from]?.word ?? '') &&
      pieces[speaker.from - 1]?.word === ':' &&
      pieces.slice(speaker.from, speaker.to).some(({ capital }) => capital),
  );
  const colon = (inner?.speaker?.from ?? 0) - 1;
  if (
    !inner ||
    found.some(({ cue, lemma, rule }) => cue.to === colon && rule !== 'conviction' && !TAKES_SIDE.test(lemma))
  )
    return found;
  return found.filter(({ cue }) => cue.from > colon);
}
