import type { Piece, Range } from '../../../attribution.ts';
import type { Cue } from '../../reportingVerbs.ts';
import { phraseStartingAt } from '../2-phrases/nounPhrases.ts';
import { OUTLETS } from '../outlets.ts';
import { DIRECTING } from './links.ts';

/** Verbs that somebody stands behind whom something is said to. */
const ADDRESSED = new Set([
  ...DIRECTING,
  'tell',
  'inform',
  'assure',
  'notify',
  'warn',
  'advise',
  'urge',
  'promise',
]);

/** Whom something is said to: "Quist told *the council*", "Quist told the state broadcaster, *Norland 1*". */
export function addresseeAfter(pieces: readonly Piece[], v: number, { lemma }: Cue): Range | null {
  const phrase = ADDRESSED.has(lemma) ? phraseStartingAt(pieces, v + 1) : null;
  return phrase && (mediumBeside(pieces, phrase) ?? phrase);
}

/** The name behind a noun for a medium and a comma. */
function mediumBeside(pieces: readonly Piece[], { to }: Range): Range | null {
  const noun = pieces[to - 1];
  const isKind = noun?.pos === 'NOUN' && !noun.capital && OUTLETS.isMediumNoun(noun.word);
  const name = isKind && pieces[to]?.word === ',' ? phraseStartingAt(pieces, to + 1) : null;
  const after = pieces[name?.to ?? 0];
  return name && pieces[name.from]?.capital && (!after || /^[,.;]$/.test(after.word)) ? name : null;
}
