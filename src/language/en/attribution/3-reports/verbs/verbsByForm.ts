import { endsClause, isQuote } from '../../../../any/attribution/pieces.ts';
import type { Piece } from '../../../../attribution.ts';
import type { Cue } from '../../../reportingVerbs.ts';
import { IRREGULAR_PASTS } from '../../1-tokens/irregularPasts.ts';
import { phraseStartingAt } from '../../2-phrases/nounPhrases.ts';
import { subjectEndingAt } from '../../2-phrases/subjects.ts';
import { afterParticle, verbGroup } from '../../2-phrases/verbGroups.ts';
import { isFiniteVerb, isRelative } from '../../2-phrases/wordKinds.ts';
import { hasSubjectAndVerb } from '../links/hasSubjectAndVerb.ts';
import { isSomebody } from '../subjects/isSomebody.ts';
import { isQuotedFrame } from './quotedFrames.ts';

/**
 * A reporting verb that no list has: “No,” *harrumphed* Petra Lund; “No,” Lund *harrumphed* to the crowd.
 * What stands between a quotation and a person reports it, whatever the verb.
 */
export function cueByForm(pieces: readonly Piece[], v: number): Cue | null {
  const piece = pieces[v];
  if (piece?.pos !== 'VERB' || piece.capital) return null;
  const isFramed = isQuotedFrame(pieces, v);
  const isPast = IRREGULAR_PASTS.has(piece.word) && (isFramed || isIrregularPast(pieces, v));
  if (!/(?:ed|s)$/.test(piece.word) && !isPast) return null;
  const isBetween =
    isOpen(pieces, v - 1) && isSomebody(pieces, phraseStartingAt(pieces, afterParticle(pieces, v)));
  const subject = isBetween ? null : subjectEndingAt(pieces, verbGroup(pieces, v).from, 0);
  const from = subject !== null && isSomebody(pieces, subject) ? subject.from : null;
  const complement = from === null ? null : complementOf(pieces, from, v, isFramed);
  if (!isBetween && complement === null) return null;
  return { lemma: piece.word, complement: complement ?? 'manner', form: formOf(piece) };
}

/** What follows a verb whose subject begins at `from`, where that shows that it reports. */
function complementOf(
  pieces: readonly Piece[],
  from: number,
  v: number,
  isFramed: boolean,
): Cue['complement'] | null {
  if (hasThat(pieces, v) || closesStatement(pieces, from, v) || isSetIn(pieces, from, v)) return 'clause';
  if (isFramed || isInHerWords(pieces, v)) return 'quoted';
  return isOpen(pieces, from - 1) ? 'manner' : null;
}

/** What stands behind an irregular past that may report: Mara Quist *shot* back, *cut* in, *held* that; “…,” the letter *began*. */
function isIrregularPast(pieces: readonly Piece[], v: number): boolean {
  const isText = /^(?:letter|e-?mail|note|message|post|tweet|statement)$/.test(pieces[v - 1]?.word ?? '');
  const next = pieces[v + 1];
  const isView = pieces[v]?.word === 'held' && next?.word === 'that';
  // “…,” Quist *began*, *spat*, *wept*: nothing else is done with what was said
  const isAlone = !next || /^[,.;:]$/.test(next.word) || next.pos === 'CCONJ';
  return /^(?:back|in|out|off)$/.test(next?.word ?? '') || isText || isView || isAlone;
}

const formOf = ({ word }: Piece): Cue['form'] => (word.endsWith('s') ? 'present' : 'past');

/** Verbs of doing, wishing and being so, which a clause with "that" follows and which report nothing. */
export const NO_SPEECH =
  /^(?:ensur|arrang|prov|demonstrat|requir|result|caus|dream|pretend|wish|hop|happen|turn|seem|appear|follow|matter|mean|declin|prefer|imagin|forget|car|trust)(?:e?d|e?s)$/;

/** She *specified* that the ice was thin. */
function hasThat(pieces: readonly Piece[], v: number): boolean {
  // griped *to a neighbour* that
  const heard = pieces[v + 1]?.word === 'to' ? phraseStartingAt(pieces, v + 2) : null;
  const that = heard && isSomebody(pieces, heard) ? heard.to : v + 1;
  return (
    pieces[that]?.word === 'that' &&
    pieces[that]?.pos === 'SCONJ' &&
    // "Young *crows that had* been fed": a noun and what tells of it
    !isFiniteVerb(pieces[that + 1]) &&
    !NO_SPEECH.test(pieces[v]?.word ?? '')
  );
}

/** *specified*; but: a tool *shed*, a flower *bed*, a cattle *feed*, which have no ending */
export const isRegularPast = (word = ''): boolean => /[aeiouy].*[^e]ed$/.test(word);

/** The ferry will be free, the Ministry *specified*; but: When it rang, she waited. */
function closesStatement(pieces: readonly Piece[], from: number, v: number): boolean {
  const isLast = pieces.slice(v + 1).every(({ pos }) => pos === 'PUNCT');
  const isSaid = pieces[from]?.pos !== 'PRON' || pieces.slice(0, from).some((piece) => isFiniteVerb(piece));
  const isApart = pieces[from - 1]?.word === ',' && from > 4 && isSaid;
  const [first] = pieces;
  const isMain =
    first?.pos !== 'SCONJ' && first?.pos !== 'ADP' && first?.pos !== 'ADV' && first?.pos !== 'VERB';
  const isSpoken = isRegularPast(pieces[v]?.word) && !NO_SPEECH.test(pieces[v]?.word ?? '');
  return isLast && isApart && isMain && isSpoken;
}

/** The ferry, *she specified*, will be free: between the subject of a clause and its verb. */
function isSetIn(pieces: readonly Piece[], from: number, v: number): boolean {
  const isApart = pieces[from - 1]?.word === ',' && pieces[v + 1]?.word === ',';
  const [first] = pieces;
  const isTimed = first?.pos === 'ADP' || /^(?:since|until)$/.test(first?.word ?? '');
  const isSubject =
    (isTimed || first?.pos !== 'SCONJ') &&
    !pieces.slice(0, from).some((piece) => isFiniteVerb(piece) || isRelative(piece));
  // The rest, *he figures*, is gone.
  const isPerson = /^s?he$/.test(pieces[from]?.word ?? '');
  const isSpoken = (isPerson || isRegularPast(pieces[v]?.word)) && !NO_SPEECH.test(pieces[v]?.word ?? '');
  // Since May, *she has calculated*, it has shrunk.
  const isBetween = isTimed ? hasSubjectAndVerb(pieces, v + 2) : isFiniteVerb(pieces[v + 2]);
  return isApart && isSubject && isSpoken && isBetween;
}

/** Words in quotation marks that are no title and nobody else's: Lund *diagnosed* “eight people waiting for seven”. */
const isInHerWords = (pieces: readonly Piece[], v: number): boolean =>
  /^["“„«‘']\p{Ll}\S*(?: \S+){3,}$/u.test(pieces[v + 1]?.word ?? '') &&
  !/^(?:received|got|gets|gave|gives|had|won|wins|took|takes|faced|faces|carried|bore|lost|loses|entered|signed|caused|causes|held|used|uses|obliges|obliged|requires|required)$/.test(
    pieces[v]?.word ?? '',
  );

/** A quotation that ends with the comma or mark before "she said", and is no title: the series “The Sopranos,” … */
function isOpen(pieces: readonly Piece[], i: number): boolean {
  const [before, piece] = [pieces[i - 1], pieces[i]];
  // « … », marvels Petra Lund
  if (piece?.word === ',' && isQuote(before) && pieces.slice(0, i - 1).every(({ pos }) => pos === 'PUNCT'))
    return true;
  const ends = endsClause(piece) && /[,!?…–—-]["”’'»“‘«]*$/u.test(piece?.word ?? '');
  return ends && (before === undefined || before.pos === 'PUNCT');
}
