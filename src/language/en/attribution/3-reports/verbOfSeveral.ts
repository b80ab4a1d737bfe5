import { lastIndexBefore } from '../../../../indexFrom.ts';
import type { Piece } from '../../../attribution.ts';
import type { Cue } from '../../reportingVerbs.ts';
import { isDocumentNoun, isFiniteVerb, isTime } from '../2-phrases/wordKinds.ts';
import { isPersonNoun } from '../people/titles.ts';
import { hasSubjectAndVerb } from './hasSubjectAndVerb.ts';

/** A form of a reporting verb with the words around it. */
export interface FormPlace {
  readonly pieces: readonly Piece[];
  readonly v: number;
  readonly cue: Cue;
  readonly piece: Piece;
  readonly left: Piece | undefined;
  readonly next: Piece | undefined;
}

/** Whether a form without an ending is the verb of several, though it looks like a noun: "its members *point* out a flaw", "the accounts *show*". */
export const isVerbOfSeveral = (place: FormPlace): boolean =>
  followsWho(place) || ((followsPlural(place) || followsDocuments(place)) && reportsWithoutEnding(place));

/** "*people who* were in the room *recount*": whoever the relative clause tells of. */
const followsWho = ({ pieces, v, next }: FormPlace): boolean => {
  const who = lastIndexBefore(pieces, v, ({ word }) => word === 'who', v - 7);
  return who > 0 && pieces[who - 1]?.word === 'people' && (next?.word === ',' || next?.word === '.');
};

/** What may have a verb without an ending after it: "its members", "some … that", "Tom Fry, her student,", "the Church … that". */
const followsPlural = ({ left, next }: FormPlace): boolean =>
  (/^(?:some|many|both|others)$/.test(left?.word ?? '') && next?.word === 'that') ||
  (left?.pos === 'NOUN' && /s$|^data$/.test(left.word)) ||
  left?.word === ',' ||
  (left?.pos === 'PROPN' && next?.word === 'that');

/** "Figures from the ministry *show*" */
const followsDocuments = ({ pieces, v, left, next }: FormPlace): boolean =>
  (left?.pos === 'NOUN' || (left?.pos === 'NUM' && next?.word === 'that')) &&
  !isFiniteVerb(next) &&
  pieces.slice(Math.max(0, v - 8), v - 1).some((piece, i, near) => {
    const isPlural = isDocumentNoun(piece) && /[^s]s$/.test(piece.word);
    return isPlural && near[i + 1]?.pos === 'ADP';
  });

/** "the accounts *show*.", "the figures for May *show* a rise", "doctors *fear* the worst", "members *point* out", "report in a journal that" */
function reportsWithoutEnding({ pieces, v, cue, left, next }: FormPlace): boolean {
  const closes = left?.pos === 'NOUN' && (next === undefined || next.word === '.');
  const isShown = cue.lemma === 'show' && pieces.slice(Math.max(0, v - 8), v).some(isDocumentNoun);
  const isThought =
    cue.complement === 'thought' &&
    left?.pos === 'NOUN' &&
    (/^(?:the|it|they|he|she)$/.test(next?.word ?? '') || isOutlook(pieces, v));
  const hasThat = pieces.slice(v + 1, v + 10).some(({ word }) => word === 'that');
  // ", researchers *report* in May", "critics *call* the plan"
  const isPeople = left?.pos === 'NOUN' && isPersonNoun(left.word.slice(0, -1));
  const isApart = /^(?:,|and)$/.test(pieces[v - 2]?.word ?? '');
  const isBehind = isPeople && isApart && (isTime(next) || next?.pos === 'ADP');
  const isDone = isPeople && next?.pos === 'DET';
  return closes || isShown || isThought || isBehind || isDone || next?.word === 'out' || hasThat;
}

/** "*Lisk officials doubt* border deal *will* hold": what people think will be, as headlines have it. */
const isOutlook = (pieces: readonly Piece[], v: number): boolean =>
  isPersonNoun(pieces[v - 1]?.word.slice(0, -1) ?? '') &&
  !pieces.slice(0, v).some(isFiniteVerb) &&
  hasSubjectAndVerb(pieces, v + 1);
