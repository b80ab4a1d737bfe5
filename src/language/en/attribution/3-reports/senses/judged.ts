import { isQuote } from '../../../../any/attribution/pieces.ts';
import type { Piece, Phrase } from '../../../../attribution.ts';
import { phraseStartingAt } from '../../2-phrases/nounPhrases.ts';
import { isSomebody } from '../subjects/isSomebody.ts';

/** Quist doubted *this*. */
export const isDoubted = (pieces: readonly Piece[], from: number): boolean =>
  /^(?:this|that|it)$/.test(pieces[from]?.word ?? '') &&
  pieces.slice(from + 1).every(({ pos }) => pos === 'PUNCT');

/** Quist considered *this unfair*. */
export const isJudgedSo = (pieces: readonly Piece[], from: number): boolean =>
  /^(?:this|that|it)$/.test(pieces[from]?.word ?? '') &&
  (pieces[from + 1]?.pos === 'ADJ' || /^an?$/.test(pieces[from + 1]?.word ?? ''));

/** considers *the plan* | a mistake, *such plans* | unfair, thought *the price* | “brave”: where it begins what somebody makes of a thing; -1 where nothing does. */
export function judgedAt(pieces: readonly Piece[], from: number): number {
  const isThing = /^(?:DET|PRON)$/.test(pieces[from]?.pos ?? '') || pieces[from]?.word === 'such';
  const thing = isThing ? phraseStartingAt(pieces, from) : null;
  const end = thing?.to ?? -1;
  // the plan *too* costly
  const at = DEGREE.test(pieces[end]?.word ?? '') && pieces[end + 1]?.pos === 'ADJ' ? end + 1 : end;
  const isPlain = isQuote(pieces[at]) || pieces[at]?.pos === 'ADJ' || /^an?$/.test(pieces[at]?.word ?? '');
  return thing !== null && isPlain ? at : -1;
}

const DEGREE = /^(?:more|less|most|least|very|too|so|rather|quite|deeply|hardly|highly|wholly|entirely)$/;

const OPINION =
  /^(?:\p{LC}+(?:[ai]ble|ous|some|ful)|(?:puzzl|confus|disturb|annoy|irritat|worry|encourag|disappoint|surpris|fascinat|insult|reassur|frustrat|infuriat|distast|amus|shock|convinc|compell|strik|intrigu|interest|alarm)ing|absurd|unfair|strange|odd|difficult|hard|troubling|appalling|offensive|excessive)$/u;

/** “*unacceptable*”, but not “open”: what nobody can look at. */
export const isOpinion = (pieces: readonly Piece[], at: number): boolean =>
  OPINION.test(pieces[at]?.word ?? '');

/** "Colleagues *remembered her as a kind clerk*": what people make of somebody; but: she remembered him as a boy */
export function isRememberedAs(pieces: readonly Piece[], from: number, phrase: Phrase | null): boolean {
  const whom = phraseStartingAt(pieces, from);
  const as = whom?.to ?? 0;
  const isWhom = /^(?:him|her|them)$/.test(pieces[from]?.word ?? '') || pieces[as - 1]?.capital === true;
  const isCalledSo =
    pieces[as]?.word === 'as' && /^an?$/.test(pieces[as + 1]?.word ?? '') && pieces[as + 2]?.pos === 'ADJ';
  const isTeller = phrase !== null && pieces[phrase.to - 1]?.pos !== 'PRON' && isSomebody(pieces, phrase);
  return isWhom && isCalledSo && isTeller;
}
