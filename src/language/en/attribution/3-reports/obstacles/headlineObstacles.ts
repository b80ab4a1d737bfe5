import { isQuote } from '../../../../any/attribution/pieces.ts';
import type { Piece } from '../../../../attribution.ts';
import { type Cue, cueOf } from '../../../reportingVerbs.ts';
import { hasClause } from '../links/hasClause.ts';
import { isDocument } from '../subjects/isDocument.ts';
import { isOrdinary } from '../subjects/isOrdinary.ts';
import { inSmall, isSomebody } from '../subjects/isSomebody.ts';
import type { Obstacle, VerbPlace } from './obstacle.ts';

/** A verb in a headline with what is tied to it. */
type Place = Pick<VerbPlace, 'pieces' | 'v' | 'cue' | 'opener' | 'link' | 'subject'>;

/** Why a verb of a headline does not report what is tied to it. */
export const HEADLINE_OBSTACLES: readonly Obstacle<Place>[] = [
  {
    name: 'who was told, in a headline',
    example: 'Passengers *told* not to travel on Friday.',
    holds: ({ pieces, v, cue }) => isToldTo(pieces, v, cue),
  },
  {
    name: 'how somebody was found, in a headline',
    example: 'Missing girl *found safe* as storm ends',
    holds: ({ pieces, v, cue }) =>
      cue.lemma === 'find' &&
      cue.form === 'past' &&
      pieces[v + 1]?.pos === 'ADJ' &&
      /^(?:ADP|SCONJ|CCONJ|PUNCT)$/.test(pieces[v + 2]?.pos ?? '') &&
      !/^[.?!]$/.test(pieces.at(-1)?.word ?? ''),
  },
  {
    name: 'what is answered or told below, in a headline',
    example: 'Your questions *answered*: what the new bill means',
    holds: (place) => isToldBelow(place),
  },
  {
    name: 'what goes on beside the news, in a headline',
    example: 'Storm shuts piers as Lisk *orders* 9,000 to leave',
    holds: ({ pieces, opener, link }) =>
      opener?.word === 'as' &&
      !/^[.?!]$/.test(pieces.at(-1)?.word ?? '') &&
      pieces.slice(0, -1).every(({ word }) => word !== '.') &&
      !pieces.slice(link.from).some(isQuote),
  },
];

/** "Passengers *told to leave*", "*urged not to* travel": whoever is told what to do, and says nothing. */
function isToldTo(pieces: readonly Piece[], v: number, { lemma, form }: Cue): boolean {
  const to = pieces[v + 1]?.word === 'not' ? v + 2 : v + 1;
  const isHeard = /^(?:tell|warn|urge|order|advise|remind|instruct)$/.test(lemma);
  return isHeard && form === 'past' && pieces[to]?.word === 'to' && pieces[to + 1]?.pos === 'VERB';
}

/** "*Your questions* answered:", "*Renters' rights* explained:", but not "Quist answered:", "Officials explained:" */
function isToldBelow({ pieces, v, cue, subject: { phrase, place } }: Place): boolean {
  const last = pieces[v - 1];
  if (cue.form !== 'past' || place !== 'before' || phrase?.to !== v || pieces[v + 1]?.word !== ':')
    return false;
  const isMany = /[^s]s$/.test(last?.word ?? '') && (!last?.capital || (v === 1 && isOrdinary(last)));
  return (
    isMany &&
    phrase.from === 0 &&
    !isQuote(pieces[v + 2]) &&
    !isSomebody(inSmall(pieces), phrase) &&
    // but: "Documents revealed: the lamp was out"
    (cue.lemma === 'answer' || !isDocument(pieces, phrase))
  );
}

/** "Fire in Lisk, *two men charged*", "Ferry stops, *thousands told to leave*": a line without a full stop, and what is done to people. */
export function isDoneTo(pieces: readonly Piece[], v: number, cue: Cue, from: number): boolean {
  const [first, last] = [pieces[from], pieces.at(-1)];
  const isBare = first !== undefined && !first.capital && !/^(?:DET|PRON)$/.test(first.pos);
  const isLine = last?.pos !== 'PUNCT' && !pieces.slice(from, v).some(({ pos }) => pos === 'AUX');
  if (cue.form !== 'past' || !isBare || !isLine) return false;
  if (cue.lemma === 'charge' || isToldTo(pieces, v, cue)) return true;
  // “Fire in Lisk” says nothing
  const isNamed = !hasClause(pieces, { from: 0, to: from });
  return isNamed && (first.pos === 'NUM' || cueOf(pieces[v]?.word ?? '') === null);
}
