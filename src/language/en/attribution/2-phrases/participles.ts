import { isNominal, isQuote } from '../../../any/attribution/pieces.ts';
import type { Piece } from '../../../attribution.ts';
import { isDocumentNoun } from './wordKinds.ts';

/** What is done, or what somebody is at: *published*, *set*, *leading*. */
export const PARTICIPLE =
  /(?:ed|ing|en)$|^(?:bought|made|held|sold|sent|led|won|found|kept|built|drawn|shown|known)$/;

/** What is read out. */
const READ_OUT =
  /^(?:statements?|messages?|speech(?:es)?|poems?|tributes?|confessions?|testimony|declarations?)$/;

/** a letter *read* to the court, *read* out in court; but: the choir *read* to the court */
export const isReadOut = (pieces: readonly Piece[], i: number): boolean =>
  pieces[i]?.word === 'read' &&
  (isDocumentNoun(pieces[i - 1]) || READ_OUT.test(pieces[i - 1]?.word ?? '')) &&
  /^(?:to|in|at|by|before|on|out|aloud)$/.test(pieces[i + 1]?.word ?? '');

/** papers *published* on Friday; a surveyor *hired* by his group */
export const isParticiple = (pieces: readonly Piece[], i: number): boolean =>
  pieces[i]?.pos === 'VERB' &&
  PARTICIPLE.test(pieces[i]?.word ?? '') &&
  (isNominal(pieces[i - 1]) || (pieces[i - 1]?.pos === 'CCONJ' && isNominal(pieces[i - 2]))) &&
  pieces[i + 1]?.pos === 'ADP';

/** a panel *set up* by the guild, a firm *taken over* by its staff */
export const isDoneBy = (pieces: readonly Piece[], i: number): boolean =>
  pieces[i]?.pos === 'VERB' &&
  (PARTICIPLE.test(pieces[i].word) || /^(?:set|put|cut|run|brought)$/.test(pieces[i].word)) &&
  isNominal(pieces[i - 1]) &&
  /^(?:up|together|over|on|in|out|off|back|down|forward)$/.test(pieces[i + 1]?.word ?? '') &&
  pieces[i + 2]?.word === 'by';

/** a *leading* expert, a widely *shared* post */
export const isAdjectival = (pieces: readonly Piece[], i: number): boolean =>
  isNominal(pieces[i + 1]) &&
  (pieces[pieces[i - 1]?.word.endsWith('ly') ? i - 2 : i - 1]?.pos === 'DET' ||
    pieces[i - 1]?.pos === 'ADJ' ||
    pieces[i - 1]?.word === "'s" ||
    isQuote(pieces[i - 1]) ||
    isDoneInOf(pieces, i) ||
    i === 0);

/** a pile of *filed* reports, a pile of newly *filed* reports */
const isDoneInOf = (pieces: readonly Piece[], i: number): boolean =>
  /(?:ed|en)$/.test(pieces[i]?.word ?? '') &&
  pieces[pieces[i - 1]?.word.endsWith('ly') ? i - 2 : i - 1]?.word === 'of';
