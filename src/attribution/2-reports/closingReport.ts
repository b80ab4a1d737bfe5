import { isQuote } from '../../language/any/attribution/pieces.ts';
import { lastIndexBefore } from '../../values/indexFrom.ts';
import type { AttributionLanguage, Phrase, Piece, Range, Report } from '../../language/attribution.ts';

/** What a language knows of the verbs of reports. */
export type Verbs = Pick<AttributionLanguage, 'people' | 'asking' | 'hoping' | 'warning' | 'learning'>;

/** A report behind "and" or "but" is what the sentence leads up to when at least this share of the sentence is reported. */
const LEAST_CLOSING = 0.25;
/** The same for a participle that only tells what somebody says. */
const LEAST_BEHIND_PARTICIPLE = 0.1;

/**
 * The clerk read the letter *and pointed out that the pier was old*; the ferry was late, *but she insisted nobody had
 * waited*; the film ran for a week, *and Quist called it “thin”*: the last of two main clauses, to the end of the sentence.
 */
export function isClosing(
  pieces: readonly Piece[],
  { link, lemma, content, clause, cue, speaker, addressee }: Report,
  coverage: number,
  { people: { relatives }, asking, warning, learning }: Verbs,
): boolean {
  const last = content.at(-1);
  const goesToEnd = last !== undefined && pieces.slice(last.to).every(({ pos }) => pos === 'PUNCT');
  const isPlain =
    (link === 'that' ||
      link === 'clause' ||
      (warning.has(lemma) && addressee !== null) ||
      (link === 'object' && last !== undefined && pieces.slice(last.from, last.to).some(isQuote))) &&
    clause.from < cue.from + 1 &&
    speaker !== null &&
    !asking.has(lemma);
  if (!goesToEnd) return false;
  const isTold =
    speaker !== null && link !== 'quote' && !learning.has(lemma) && coverage >= LEAST_BEHIND_PARTICIPLE;
  if (isTold && isParticiple(pieces, speaker, cue, relatives)) return true;
  if (!isPlain || coverage < LEAST_CLOSING) return false;
  // but: "Among the dead was Quist, who *had said* that it was safe"
  if (relatives.has(pieces[clause.from]?.word ?? ''))
    return cue.to === cue.from + 1 && isIntroduced(pieces, speaker, clause.from, relatives);
  const joint = jointBefore(pieces, clause.from);
  if (joint < 1) return false;
  // "*Quist*, who is late, left and said": what is set between commas is no part of what comes before
  const isOwn = speaker.from < joint;
  const from = isOwn ? (speaker.beside?.to ?? speaker.to) : pieces[joint - 1]?.word === ',' ? joint : 0;
  // "met the man *who rowed*, and said": a comma ends what is told of him; but: met a man who rowed and said
  const isEnded = isOwn && pieces[joint - 1]?.word === ',';
  // nor "asked *to come and say* that it was late"; but: "has not come and *said*", "came to look, and *says*"
  const isBare = pieces[cue.to - 1]?.word === lemma;
  const isOther = ({ word, pos }: Piece, i: number): boolean => {
    if (relatives.has(word)) return !isEnded;
    return isBare && pos === 'PART' && pieces[from + i + 1]?.pos === 'VERB';
  };
  return !pieces.slice(from, joint).some(isOther);
}

/** "*Quist* opposed the pier from the start, *warning* that it was dear", "… , *while warning* that …": of whom the sentence begins to tell. */
function isParticiple(
  pieces: readonly Piece[],
  { from, to, beside }: Phrase,
  cue: Range,
  relatives: ReadonlySet<string>,
): boolean {
  const isJoined = pieces[cue.from - 1]?.pos === 'SCONJ';
  const comma = isJoined ? cue.from - 2 : cue.from - 1;
  const end = beside?.to ?? to;
  return (
    from === 0 &&
    end < comma &&
    pieces[comma]?.word === ',' &&
    !pieces.slice(end, comma).some(({ word, pos }) => relatives.has(word) || pos === 'SCONJ')
  );
}

/** "A critic is *Quist, who says* that the pier was old", "it is Quist's, *who rows and who says* so": whom the sentence brings in. */
function isIntroduced(
  pieces: readonly Piece[],
  { from, to, beside }: Phrase,
  relative: number,
  relatives: ReadonlySet<string>,
): boolean {
  const end = beside?.to ?? to;
  const isNext = pieces[relative - 1]?.word === ',' && end >= relative - 1;
  const isPredicate = pieces[from - 1]?.pos === 'AUX';
  const isSecond =
    pieces[relative - 1]?.pos === 'CCONJ' &&
    pieces[to]?.word === ',' &&
    relatives.has(pieces[to + 1]?.word ?? '');
  return (isNext && isPredicate) || isSecond;
}

/** Where "and" or "but" joins a clause: *and* in it he warned, *but* she insisted. */
function jointBefore(pieces: readonly Piece[], clause: number): number {
  const joint = lastIndexBefore(pieces, clause, (piece) => piece.pos === 'CCONJ', clause - 5);
  const isSetting =
    joint === clause - 1 || pieces[joint + 1]?.pos === 'ADP' || pieces[joint + 1]?.pos === 'ADV';
  return joint >= 0 && isSetting ? joint : -1;
}
