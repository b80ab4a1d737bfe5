import { indexFrom } from '../../../../values/indexFrom.ts';
import { isNoun, isQuote } from '../../../any/attribution/pieces.ts';
import type { Phrase, Piece, Range } from '../../../attribution.ts';
import { isAdjectiveByForm } from '../verbs.ts';
import { isMediumNoun } from '../outlets.ts';
import { isCourtesy, isOffice } from '../people/occupations.ts';

const PRONOUN = /^(?:er|sie|es|ich|wir|man|niemand)$/u;
const GENITIVE = /^(?:der|des|einer|eines|seiner|ihrer|dieser)$/u;
const DATIVE = /^(?:dem|der|den|einem|einer|ihm|ihr|ihnen|uns|mir)$/u;
/** What ties a name to where it belongs: Greta Holm *von* der Initiative. */
const BELONGING = /^(?:von|vom|aus)$/u;

const isName = (piece: Piece | undefined): boolean => piece?.capital === true;
const isAdjective = (piece: Piece | undefined): boolean =>
  piece?.pos === 'NUM' || (piece?.pos === 'X' && isAdjectiveByForm(piece.word));

/** "die Direktorin Prof. Ilse Marquardt", "ein Hirte", "Greta Holm von der Initiative Klarer Fluss", "sie" */
export function phraseStartingAt(pieces: readonly Piece[], from: number): Range | null {
  if (PRONOUN.test(pieces[from]?.word ?? '')) return { from, to: from + 1 };
  const head = simplePhrase(pieces, from);
  if (!head) return null;
  let { to } = head;
  while (to < pieces.length) {
    const next = modifierAt(pieces, to);
    if (!next) break;
    to = next.to;
  }
  return { from, to };
}

/** An article, adjectives, nouns and a name. */
function simplePhrase(pieces: readonly Piece[], from: number): Range | null {
  let to = from;
  if (pieces[to]?.pos === 'DET') to++;
  while (isAdjective(pieces[to])) to++;
  const noun = to;
  while ((isNoun(pieces[to]) && goesOn(pieces, to, noun)) || isOfName(pieces, to, noun)) to++;
  return to > noun ? { from, to } : null;
}

/** A name or another title follows a noun; another noun begins a phrase of its own: "nach Angaben der Bahn | Risse". */
const goesOn = (pieces: readonly Piece[], i: number, first: number): boolean =>
  i === first || isName(pieces[i]) || isOffice(pieces[i]?.word ?? '');

/** A full stop after a title, or a small word between two names: Lena von Holt. */
function isOfName(pieces: readonly Piece[], i: number, first: number): boolean {
  if (i === first) return false;
  if (pieces[i]?.word === '.') return isCourtesy(pieces[i - 1]?.word ?? '');
  const isSmall = /^(?:von|van|de|zu|&)$/u.test(pieces[i]?.word ?? '');
  return isSmall && isName(pieces[i - 1]) && isName(pieces[i + 1]) && !isName(pieces[i - 2]);
}

/** "der Polizei" after a common noun, "von der Initiative Klarer Fluss" after any. */
function modifierAt(pieces: readonly Piece[], at: number): Range | null {
  const { word = '' } = pieces[at] ?? {};
  if (BELONGING.test(word)) return simplePhrase(pieces, at + 1);
  if (!GENITIVE.test(word) || isName(pieces[at - 1])) return null;
  const phrase = simplePhrase(pieces, at);
  // "ein Hirte *der »Bergpost«*" was told to it
  return phrase && !(word === 'der' && isMedium(pieces, phrase)) ? phrase : null;
}

const isMedium = (pieces: readonly Piece[], { from, to }: Range): boolean =>
  pieces
    .slice(from, to)
    .some((piece) => (piece.pos === 'NOUN' && isMediumNoun(piece.word)) || piece.word === 'dpa') ||
  (to === from + 2 && isName(pieces[from + 1]));

/** The longest phrase that ends before piece `end`. */
export function phraseEndingAt(pieces: readonly Piece[], end: number, least = 0): Range | null {
  for (let from = Math.max(least, end - 15); from < end; from++) {
    const phrase = startsPhrase(pieces, from) ? phraseStartingAt(pieces, from) : null;
    if (phrase?.to === end) return phrase;
  }
  return null;
}

/** A phrase does not begin in the middle of another one or after a preposition. */
function startsPhrase(pieces: readonly Piece[], i: number): boolean {
  const before = pieces[i - 1];
  return !before || !(before.pos === 'ADP' || before.pos === 'DET' || isAdjective(before) || isNoun(before));
}

/** To whom something is said: "der dpa", "dem Sender Welle Nord". */
export function dativeAt(pieces: readonly Piece[], at: number): Range | null {
  return DATIVE.test(pieces[at]?.word ?? '') ? (simplePhrase(pieces, at) ?? { from: at, to: at + 1 }) : null;
}

/** A phrase as a speaker: without the article before a name, and with what stands beside it. */
export function asSpeaker(pieces: readonly Piece[], { from, to }: Range, isOblique = false): Phrase {
  const isBare = pieces[from]?.pos === 'DET' && to > from + 1 && (isName(pieces[from + 1]) || isOblique);
  const isDefinite = /^d(?:er|ie|as|em|en|es)$/u.test(pieces[from]?.word ?? '');
  const isNamed = pieces.slice(from, to).some((piece) => isName(piece));
  return { from: isBare && isDefinite ? from + 1 : from, to, beside: besideAt(pieces, to, isNamed) };
}

/** ", Sprecherin der Stadt" behind a name, ", Helga Brandt" behind a description, up to the next comma. */
function besideAt(pieces: readonly Piece[], at: number, isNamed: boolean): Range | null {
  if (pieces[at]?.word !== ',' || isQuote(pieces[at + 1])) return null;
  const phrase = simplePhrase(pieces, at + 1);
  if (!phrase || isName(pieces[at + 1]) === isNamed) return null;
  const ends = indexFrom(pieces, phrase.to, ({ word }) => /^[,.]$/u.test(word));
  const to = ends < 0 ? pieces.length : ends;
  return pieces.slice(at, to).some(({ pos }) => pos === 'AUX' || pos === 'SCONJ') ? null : { from: at, to };
}
