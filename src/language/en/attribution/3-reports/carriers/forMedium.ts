import { capitalised } from '../../../../../text/capitalised.ts';
import { indexFrom } from '../../../../../values/indexFrom.ts';
import type { Piece, Range, Report } from '../../../../attribution.ts';
import { phraseStartingAt } from '../../2-phrases/nounPhrases.ts';
import { isTime } from '../../2-phrases/wordKinds.ts';
import { isBody } from '../../people/bodies.ts';
import { isCountryOf } from '../../people/countries.ts';
import { isMediumAt } from './isMediumAt.ts';

/** "speaking *for Radio Sund*", whoever is asked; but: speaking for the guild, its spokeswoman speaking for Radio Sund */
export function isForMedium(pieces: readonly Piece[], i: number): boolean {
  const phrase = pieces[i]?.word === 'for' ? phraseStartingAt(pieces, i + 1) : null;
  return phrase !== null && isMediumAt(pieces, phrase) && !pieces.some(({ word }) => SPOKES.test(word));
}

const SPOKES = /^(?:spokes(?:man|woman|person)|directors?|editors?|presenters?|managers?)$/;

/** Where "for" stands behind who speaks: said Mara Quist *for Radio Sund*; -1 where it does not. */
export function forBehindSpeaker(pieces: readonly Piece[], { link, cue, speaker }: Report): number {
  if (link !== 'before' || !speaker || speaker.from < cue.to) return -1;
  const at = indexFrom(pieces, speaker.from + 1, ({ word }) => word === 'for', speaker.to + 1);
  // a clerk for Radio Sund
  return at > 0 && pieces[at - 1]?.capital && pieces[at + 1]?.capital ? at : -1;
}

/** Verbs behind which "for" and a name tell who asked; but: "spoke for Lisk" */
const ASKED = /^(?:comment|explain|state|assess|evaluate|clarify|specify)$/;

/** Mara Quist *commented for Kursblatt*, commented Mara Quist *for Kursblatt*: a name without an article, of no body and no land. */
export function isCommentedFor(pieces: readonly Piece[], report: Report, { from, to }: Range): boolean {
  const words = pieces.slice(from + 1, to);
  const isThere = from === report.cue.to || from === forBehindSpeaker(pieces, report);
  const names = words.map(({ word }) => word);
  return (
    isThere &&
    pieces[from]?.word === 'for' &&
    ASKED.test(report.lemma) &&
    words.every((piece) => piece.capital && !isTime(piece)) &&
    !isBody(names.map(capitalised).join(' ')) &&
    !/^(?:easter|christmas)$/.test(names[0] ?? '') &&
    !isCountryOf(names)
  );
}
