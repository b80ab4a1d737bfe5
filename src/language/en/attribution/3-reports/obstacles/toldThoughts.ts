import { indexFrom } from '../../../../../values/indexFrom.ts';
import { isQuote } from '../../../../any/attribution/pieces.ts';
import type { Phrase, Piece } from '../../../../attribution.ts';
import type { Cue } from '../../../reportingVerbs.ts';
import { isFiniteVerb, isYear } from '../../2-phrases/wordKinds.ts';
import { QUESTION } from '../links/links.ts';
import { isDoubted, isJudgedSo, judgedAt, isRememberedAs } from '../senses/judged.ts';

/** "*Councillor Quist* felt that", as minutes put what was said; but: "Mara Quist felt that somebody knocked" */
export const isMinuted = (pieces: readonly Piece[], phrase: Phrase | null): boolean =>
  phrase !== null && /^(?:cllrs?\.?|councill?ors?)$/.test(pieces[phrase.from]?.word ?? '');

/** "Mara Quist *felt that* the goal *should* have stood", "*believed that* a boat *should* be seen": what somebody makes of it, told as their view. */
export const isJudgement = (pieces: readonly Piece[], v: number, { lemma }: Cue): boolean =>
  /^(?:feel|believe|think)$/.test(lemma) &&
  pieces[v + 1]?.word === 'that' &&
  pieces.slice(v + 2).some(({ word, pos }) => pos === 'AUX' && /^(?:should|ought)$/.test(word));

/** "Mara Quist *felt the goal was harsh*", "its coach Mara Quist *felt it had cost them the game*": what somebody with a name, or who leads, makes of it. */
const isFelt = (pieces: readonly Piece[], v: number, phrase: Phrase | null): boolean => {
  const verb = indexFrom(pieces, v + 2, isFiniteVerb);
  return (
    phrase !== null &&
    pieces[phrase.to - 1]?.capital === true &&
    pieces[phrase.to - 1]?.pos !== 'PRON' &&
    verb > 0 &&
    ((isLeading(pieces, phrase) && (pieces[v + 1]?.word === 'that' || isPast(pieces[verb]))) ||
      (/^(?:was|were|had|should)$/.test(pieces[verb]?.word ?? '') &&
        /^(?:ADJ|ADV|AUX|QUOTE)$/.test(pieces[verb + 1]?.pos ?? '')))
  );
};

/** felt it *had* cost too much; but: felt his knee *go* */
const isPast = (piece: Piece | undefined): boolean =>
  piece?.pos === 'AUX' || piece?.word.endsWith('ed') === true;

/** "*its coach* Mara Quist", "Mara Quist, *its coach*,"; but: the nurse Mara Quist felt the house had moved */
function isLeading(pieces: readonly Piece[], { from, to, beside }: Phrase): boolean {
  const own = pieces.slice(from, to).concat(beside ? pieces.slice(beside.from, beside.to) : []);
  return own.some(({ word, capital }) => !capital && LEADING.test(word));
}

const LEADING = /^(?:coach|manager|boss|leader|chair(?:wo)?man|chair)$/;

/** "Mara Quist *thought the pier would be gone in ten years*": so far ahead nobody thinks but who is asked. */
function isForeseen(pieces: readonly Piece[], v: number): boolean {
  const would = indexFrom(pieces, v + 2, ({ word }) => /^(?:would|'d)$/.test(word), v + 12);
  const isFar = ({ word }: Piece, i: number): boolean =>
    (/^(?:in|within)$/.test(word) && /^(?:years|months|decades?)$/.test(pieces[i + 2]?.word ?? '')) ||
    (word === 'by' && isYear(pieces[i + 1]));
  return would > 0 && indexFrom(pieces, would, isFar) > 0;
}

/** doubted this, feared that it was late, wondered how, considered this unfair, thought the price “brave”, understood from the police that */
export const isToldThought = (
  pieces: readonly Piece[],
  v: number,
  { lemma }: Cue,
  phrase: Phrase | null,
): boolean =>
  (lemma === 'feel' && isFelt(pieces, v, phrase)) ||
  (lemma === 'remember' && isRememberedAs(pieces, v + 1, phrase)) ||
  (/^(?:think|believe|expect|fear)$/.test(lemma) && isForeseen(pieces, v)) ||
  (lemma === 'doubt' && isDoubted(pieces, v + 1)) ||
  (/^(?:consider|think)$/.test(lemma) && isJudgedSo(pieces, v + 1)) ||
  (/^(?:fear|doubt|suspect)$/.test(lemma) && pieces[v + 1]?.word === 'that') ||
  (/^(?:wonder|doubt)$/.test(lemma) && isAskedOpenly(pieces, v, phrase)) ||
  (lemma === 'wonder' && isWondering(pieces, v)) ||
  (/^(?:consider|think|believe)$/.test(lemma) && isQuote(pieces[judgedAt(pieces, v + 1)])) ||
  (lemma === 'understand' && pieces[v + 1]?.word === 'from');

/** "Mara Quist *wondered aloud whether*", “wondered why “nobody came””, "Cllr Quist *wondered how*": what somebody asks others. */
const isWondering = (pieces: readonly Piece[], v: number): boolean =>
  pieces[v + 1]?.word === 'aloud' ||
  (QUESTION.has(pieces[v + 1]?.word ?? '') && pieces.slice(v + 2).some(isQuote)) ||
  isMinuted(pieces, { from: 0, to: 1, beside: null });

/**
 * "Mara Quist *wondered why it had* taken so long", "*doubted whether* the pier *would* hold": what somebody with a whole name asks
 * of others; but: she wondered why, wondered whether she had locked it, why the door was open.
 */
function isAskedOpenly(pieces: readonly Piece[], v: number, phrase: Phrase | null): boolean {
  const isWhole = phrase !== null && isName(pieces[phrase.to - 1]) && isName(pieces[phrase.to - 2]);
  const asked = pieces.slice(v + 2);
  const isToldBack = asked.some(
    ({ pos, word }) => pos === 'AUX' && /^(?:had|would|could|should)$/.test(word),
  );
  const isOwn = asked.some(({ word }) => /^(?:he|she|they|his|her|their|him|them)$/.test(word));
  return isWhole && /^(?:why|whether|if|how)$/.test(pieces[v + 1]?.word ?? '') && isToldBack && !isOwn;
}

const isName = (piece: Piece | undefined): boolean => piece?.pos === 'PROPN' && piece.capital;
