import { lastIndexBefore } from '../../../../../values/indexFrom.ts';
import { isNoun } from '../../../../any/attribution/pieces.ts';
import type { Piece } from '../../../../attribution.ts';
import { PARTICIPLE } from '../../2-phrases/participles.ts';
import { isDocumentNoun, isFiniteVerb, isTime } from '../../2-phrases/wordKinds.ts';
import { arePeople } from '../../people/titles.ts';
import { hasSubjectAndVerb } from '../links/hasSubjectAndVerb.ts';
import { isSomebody } from '../subjects/isSomebody.ts';
import type { FormPlace } from './formPlace.ts';

/** Pieces between what tells something and its verb, at most: "data from the Centers for Disease Control and Prevention show". */
const FURTHEST = 10;

/** Whether a form without an ending is the verb of several, though it looks like a noun: "its members *point* out a flaw", "the accounts *show*". */
export const isVerbOfSeveral = (place: FormPlace): boolean =>
  followsWho(place) || ((followsPlural(place) || followsDocuments(place)) && reportsWithoutEnding(place));

/** "*people who* were in the room *recount*": whoever the relative clause tells of. */
const followsWho = ({ pieces, v, next }: FormPlace): boolean => {
  const who = lastIndexBefore(pieces, v, ({ word }) => word === 'who', v - 7);
  return who > 0 && pieces[who - 1]?.word === 'people' && (next?.word === ',' || next?.word === '.');
};

/** What may have a verb without an ending after it: "its members", "some … that", "Tom Fry, her student,", "the Church … that". */
const followsPlural = ({ pieces, v, left, next }: FormPlace): boolean =>
  (/^(?:some|many|both|others)$/.test(left?.word ?? '') && next?.word === 'that') ||
  (left?.pos === 'NOUN' && /s$|^data$/.test(left.word)) ||
  left?.word === ',' ||
  // "a Telegram post that *has* been shared"
  (left?.pos === 'PROPN' && next?.word === 'that' && !isFiniteVerb(pieces[v + 2]));

/** "Figures from the ministry *show*", "data from the Office for National Statistics *show*", "data compiled by Radio Sund *show*" */
const followsDocuments = ({ pieces, v, piece, left, next }: FormPlace): boolean =>
  !piece.capital &&
  (isNoun(left) || (left?.pos === 'NUM' && next?.word === 'that')) &&
  !isFiniteVerb(next) &&
  documentsBefore(pieces, v) >= 0;

/** Where several documents stand that have a preposition behind them, data only with whoever gave it: "*data* from the ministry | show"; -1 where none do. */
const documentsBefore = (pieces: readonly Piece[], v: number): number =>
  lastIndexBefore(
    pieces,
    v - 1,
    (piece, i) => {
      const isMade = pieces[i + 1]?.pos === 'VERB' && PARTICIPLE.test(pieces[i + 1]?.word ?? '');
      const joint = isMade ? i + 2 : i + 1;
      const isMany = /[^s]s$/.test(piece.word);
      return (
        (isDocumentNoun(piece) || FIGURES.test(piece.word)) &&
        pieces[joint]?.pos === 'ADP' &&
        (isMany || (piece.word === 'data' && isSomebody(pieces, { from: joint + 1, to: v })))
      );
    },
    v - FURTHEST,
  );

/** What is counted or foreseen. */
const FIGURES = /^(?:estimates|forecasts|projections|calculations|numbers|rankings|models)$/;

/** What documents do. */
const SHOWING = /^(?:show|suggest|indicate|reveal)$/;

/** "the accounts *show*.", "the figures for May *show* a rise", "doctors *fear* the worst", "members *point* out", "report in a journal that" */
function reportsWithoutEnding({ pieces, v, cue, left, next }: FormPlace): boolean {
  const closes = left?.pos === 'NOUN' && (next === undefined || next.word === '.');
  const isShown =
    SHOWING.test(cue.lemma) &&
    pieces
      .slice(Math.max(0, v - FURTHEST), v)
      .some((piece) => isDocumentNoun(piece) || FIGURES.test(piece.word));
  const isThought =
    cue.complement === 'thought' &&
    left?.pos === 'NOUN' &&
    (/^(?:the|it|they|he|she)$/.test(next?.word ?? '') || isOutlook(pieces, v));
  const hasThat = pieces.slice(v + 1, v + 10).some(({ word }) => word === 'that');
  // ", researchers *report* in May", "critics *call* the plan"
  const isPeople = left?.pos === 'NOUN' && arePeople(left.word);
  const isApart = /^(?:,|and)$/.test(pieces[v - 2]?.word ?? '');
  const isBehind = isPeople && isApart && (isTime(next) || next?.pos === 'ADP');
  return closes || isShown || isThought || isBehind || next?.word === 'out' || hasThat;
}

/** "*Lisk officials doubt* border deal *will* hold": what people think will be, as headlines have it. */
const isOutlook = (pieces: readonly Piece[], v: number): boolean =>
  arePeople(pieces[v - 1]?.word ?? '') &&
  !pieces.slice(0, v).some(isFiniteVerb) &&
  hasSubjectAndVerb(pieces, v + 1);
