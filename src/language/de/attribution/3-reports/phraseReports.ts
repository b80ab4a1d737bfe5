import { allBut } from '../../../any/attribution/pieces.ts';
import type { Piece, Range, Report } from '../../../attribution.ts';
import { asSpeaker, phraseEndingAt, phraseStartingAt } from '../2-phrases/nounPhrases.ts';
import { report } from './segments.ts';

/** Nouns for what somebody says or thinks, behind "nach" and the like. */
const WORDS =
  /^(?:angaben?|ansicht|auffassung|aussagen?|darstellung|einschätzung|erkenntnissen|informationen|meinung|schätzung(?:en)?|überzeugung|worten|berechnungen|sicht|ermittlungen|prognosen?)$/u;
const BEFORE_WORDS = /^(?:nach|aus|laut)$/u;

/** *Laut Ohm*, *nach Angaben der Bahn*, *aus Sicht von Pia Stern* */
export function accordingTo(pieces: readonly Piece[]): Report[] {
  return pieces.flatMap(({ word }, from) => {
    const noun = /^(?:eigenen|den|der)$/u.test(pieces[from + 1]?.word ?? '') ? from + 2 : from + 1;
    const hasWords = BEFORE_WORDS.test(word) && WORDS.test(pieces[noun]?.word ?? '');
    if (!hasWords && word !== 'laut') return [];
    const start = hasWords ? noun + (/^vo[nm]$/u.test(pieces[noun + 1]?.word ?? '') ? 2 : 1) : from + 1;
    const isGenitive = !hasWords || start > noun + 1 || pieces[start]?.pos === 'DET';
    const phrase = isGenitive ? phraseStartingAt(pieces, start) : null;
    return phrase ? [according(pieces, { from, to: phrase.to }, { from, to: start }, phrase)] : [];
  });
}

/** *Dem Botschafter zufolge* */
export function zufolge(pieces: readonly Piece[]): Report[] {
  return pieces.flatMap(({ word }, i) => {
    const phrase = word === 'zufolge' ? phraseEndingAt(pieces, i) : null;
    if (!phrase) return [];
    return [according(pieces, { from: phrase.from, to: i + 1 }, { from: i, to: i + 1 }, phrase)];
  });
}

function according(pieces: readonly Piece[], clause: Range, cue: Range, phrase: Range): Report {
  return report({
    rule: pieces[cue.from]?.word === 'zufolge' ? 'somebody zufolge' : 'according to somebody',
    lemma: pieces[cue.from]?.word ?? '',
    cue,
    speaker: asSpeaker(pieces, phrase, true),
    content: allBut(pieces, clause),
    clause,
    link: 'according',
  });
}
