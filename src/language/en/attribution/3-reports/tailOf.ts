import { indexFrom } from '../../../../indexFrom.ts';
import { isQuote, phraseOf } from '../../../any/attribution/pieces.ts';
import type { Phrase, Piece, Report } from '../../../attribution.ts';
import { cueOf } from '../../reportingVerbs.ts';
import { phraseStartingAt } from '../2-phrases/nounPhrases.ts';
import { subjectEndingAt } from '../2-phrases/subjects.ts';
import { verbGroup } from '../2-phrases/verbGroups.ts';
import { endsTime, isFiniteVerb } from '../2-phrases/wordKinds.ts';
import { PREPOSITION } from './openings.ts';

/** "*wrote* Mara Quist on Telegram.", "Mara Quist *said* to Reuters." below what was said: a verb, somebody, and no more said. */
export function tailOf(pieces: readonly Piece[]): Report | null {
  const first = pieces.findIndex(({ pos }) => pos !== 'PUNCT');
  const v = pieces.findIndex(({ word, capital }, i) => {
    const form = i >= first && !capital ? cueOf(word)?.form : undefined;
    return form === 'past' || form === 'present';
  });
  const cue = cueOf(pieces[v]?.word ?? '');
  if (!cue || pieces.some(isQuote)) return null;
  const phrase = v === first ? speakerAfter(pieces, v) : speakerBefore(pieces, v, first);
  if (!phrase) return null;
  return {
    rule: 'words before the verb',
    lemma: cue.lemma,
    cue: { from: verbGroup(pieces, v).from, to: v + 1 },
    speaker: phrase,
    content: [],
    addressee: null,
    clause: { from: 0, to: pieces.length },
    link: 'before',
    setting: 0,
    isAdvice: false,
    press: null,
  };
}

/** *wrote* Mara Quist, mayor of Lisk, on Telegram */
function speakerAfter(pieces: readonly Piece[], v: number): Phrase | null {
  const words = indexFrom(pieces, v + 2, ({ word }) => PREPOSITION.has(word));
  const end = words > 0 && pieces[words - 1]?.word !== ',' ? words : pieces.length;
  const phrase = phraseStartingAt(words > 0 ? pieces.slice(0, words) : pieces, v + 1);
  if (!phrase || !saysNothing(pieces, phrase.to)) return null;
  const comma = indexFrom(pieces, phrase.to + 1, ({ word }) => word === ',');
  const to = comma > 0 ? comma : end;
  const beside = pieces[phrase.to]?.word === ',' && to > phrase.to + 1 ? { from: phrase.to, to } : null;
  return phraseOf(phrase, beside);
}

/** – Mara Quist, mayor of Lisk, *said* on Telegram */
function speakerBefore(pieces: readonly Piece[], v: number, first: number): Phrase | null {
  const phrase = subjectEndingAt(pieces, verbGroup(pieces, v).from, first);
  const next = pieces[v + 1];
  const isLast = !next || next.pos === 'PUNCT' || PREPOSITION.has(next.word) || isWhen(pieces, v + 1);
  return phrase?.from === first && isLast && saysNothing(pieces, v) ? phrase : null;
}

/** said *half an hour later*, said *the same evening* */
function isWhen(pieces: readonly Piece[], from: number): boolean {
  const words = pieces.slice(from).filter(({ pos }) => pos !== 'PUNCT');
  const end = words.findIndex((piece) => endsTime(piece));
  const next = words[end + 1];
  return end >= 0 && (!next || PREPOSITION.has(next.word)) && !words.slice(0, end).some(isFiniteVerb);
}

const saysNothing = (pieces: readonly Piece[], from: number): boolean =>
  !pieces.slice(from).some(({ word }) => word === 'that');
