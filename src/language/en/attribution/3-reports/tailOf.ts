import { indexFrom } from '../../../../values/indexFrom.ts';
import { isQuote, phraseOf } from '../../../any/attribution/pieces.ts';
import type { Phrase, Piece, Report } from '../../../attribution.ts';
import { cueOf, type Cue } from '../../reportingVerbs.ts';
import { phraseStartingAt } from '../2-phrases/nounPhrases.ts';
import { subjectEndingAt } from '../2-phrases/subjects.ts';
import { afterParticle, verbGroup } from '../2-phrases/verbGroups.ts';
import { endsTime, isFiniteVerb } from '../2-phrases/wordKinds.ts';
import { quotedBehind } from '../pointingBack.ts';
import { addresseeAfter } from './byVerb/addressee.ts';
import { PREPOSITION } from './speakingStart.ts';
import { isRegularPast, NO_SPEECH } from './verbs/verbsByForm.ts';

/** "*wrote* Mara Quist on Telegram.", "Mara Quist *said* to Reuters." below what was said: a verb, somebody, and no more said. */
export function tailOf(pieces: readonly Piece[]): Report | null {
  return pointing(pieces) ?? plainTail(pieces);
}

/** "*This was stated by* Mara Quist", "*That is how* Mara Quist *put it*": what points back at what was said. */
function pointing(pieces: readonly Piece[]): Report | null {
  const speaker = pieces.some(isQuote) ? null : quotedBehind(pieces);
  if (!speaker || /^(?:so|thus|with)$/.test(pieces[0]?.word ?? '')) return null;
  // That is what Quist told *Kursblatt*
  const v = pieces.findIndex(({ word }) => cueOf(word)?.lemma === 'tell');
  const addressee = v < 0 ? null : addresseeAfter(pieces, v, cueOf(pieces[v]!.word)!);
  const lemma = addressee ? 'tell' : 'say';
  return tail(pieces, { lemma, cue: { from: 0, to: 2 }, speaker, content: [{ from: 0, to: 1 }], addressee });
}

type Tail = Pick<Report, 'lemma' | 'cue' | 'speaker' | 'content' | 'addressee'>;

const tail = (pieces: readonly Piece[], told: Tail): Report => ({
  rule: 'words before the verb',
  ...told,
  clause: { from: 0, to: pieces.length },
  link: 'before',
  setting: 0,
  isAdvice: false,
  press: null,
});

function plainTail(pieces: readonly Piece[]): Report | null {
  // *So* said the keeper
  const first = pieces.findIndex(({ word, pos }) => pos !== 'PUNCT' && !/^(?:so|thus)$/i.test(word));
  const opening = pieces[first] ? cueByForm(pieces[first], pieces[first + 1]) : null;
  const isCue = ({ word, capital }: Piece, i: number): boolean =>
    i >= first && !capital && /^(?:past|present)$/.test(cueOf(word)?.form ?? '');
  const v = opening && !isCue(pieces[first]!, first) ? first : pieces.findIndex(isCue);
  const cue = cueOf(pieces[v]?.word ?? '') ?? opening;
  if (!cue || pieces.some(isQuote)) return null;
  // *told Kursblatt*
  const addressee = v === first ? null : addresseeAfter(pieces, v, cue);
  const end = addressee?.to ?? v + 1;
  const phrase = v === first ? speakerAfter(pieces, v) : speakerBefore(pieces, v, first, end);
  if (!phrase) return null;
  const said = first > 0 && pieces[first - 1]?.pos !== 'PUNCT' ? first - 1 : end;
  return tail(pieces, {
    lemma: cue.lemma,
    cue: { from: verbGroup(pieces, v).from, to: v + 1 },
    speaker: phrase,
    content: isSaid(pieces[said], cue) ? [{ from: said, to: said + 1 }] : [],
    addressee,
  });
}

/** – *specified* Mara Quist: a regular past that somebody in capitals stands behind; but: – *retired* nurse Mara Quist */
function cueByForm({ word, pos, capital }: Piece, next: Piece | undefined): Cue | null {
  const isPast = /^(?:VERB|ADJ)$/.test(pos) && !capital && isRegularPast(word) && !NO_SPEECH.test(word);
  const isBeforeName = next?.capital === true || (pos === 'VERB' && next?.pos === 'DET');
  return isPast && isBeforeName ? { lemma: word, complement: 'manner', form: 'past' } : null;
}

const TO_WHOM = /^(?:me|us|him|them)$/;
const THIS = /^(?:this|so)$/;

/** "Quist said *this*", but not "Quist disputes *this*" */
const isSaid = (piece: Piece | undefined, { lemma }: Cue): boolean =>
  THIS.test(piece?.word ?? '') && /^(?:say|tell|write|state|declare|announce|explain)$/.test(lemma);

/** *wrote* Mara Quist, mayor of Lisk, on Telegram */
function speakerAfter(pieces: readonly Piece[], v: number): Phrase | null {
  const after = afterParticle(pieces, v);
  const words = indexFrom(pieces, after + 1, ({ word }) => PREPOSITION.has(word));
  const end = words > 0 && pieces[words - 1]?.word !== ',' ? words : pieces.length;
  // told *us* Mara Quist
  const from = TO_WHOM.test(pieces[v + 1]?.word ?? '') ? v + 2 : after;
  const phrase = phraseStartingAt(words > 0 ? pieces.slice(0, words) : pieces, from);
  if (!phrase || !saysNothing(pieces, phrase.to)) return null;
  const comma = indexFrom(pieces, phrase.to + 1, ({ word }) => word === ',');
  const to = comma > 0 ? comma : end;
  const beside = pieces[phrase.to]?.word === ',' && to > phrase.to + 1 ? { from: phrase.to, to } : null;
  return phraseOf(phrase, beside);
}

/** – Mara Quist, mayor of Lisk, *said* on Telegram */
function speakerBefore(pieces: readonly Piece[], v: number, first: number, end: number): Phrase | null {
  const phrase = subjectEndingAt(pieces, verbGroup(pieces, v).from, first);
  // said *this* at the lock
  const isLast = isLastAt(pieces, THIS.test(pieces[end]?.word ?? '') ? end + 1 : end);
  return phrase?.from === first && isLast && saysNothing(pieces, v) ? phrase : null;
}

/** Where nothing but where, when or to whom it was said may follow. */
function isLastAt(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at];
  const isWhere = PREPOSITION.has(next?.word ?? '') || WHERE.test(next?.word ?? '');
  return !next || next.pos === 'PUNCT' || isWhere || isWhen(pieces, at);
}

const WHERE = /^(?:at|during|after|before|near|outside|inside|from)$/;

/** said *half an hour later*, said *the same evening* */
function isWhen(pieces: readonly Piece[], from: number): boolean {
  const words = pieces.slice(from).filter(({ pos }) => pos !== 'PUNCT');
  const end = words.findIndex((piece) => endsTime(piece));
  const next = words[end + 1];
  return end >= 0 && (!next || PREPOSITION.has(next.word)) && !words.slice(0, end).some(isFiniteVerb);
}

const saysNothing = (pieces: readonly Piece[], from: number): boolean =>
  !pieces.slice(from).some(({ word }) => word === 'that');
