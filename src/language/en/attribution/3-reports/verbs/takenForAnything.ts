import { indexFrom } from '../../../../../values/indexFrom.ts';
import { isNoun, isQuote } from '../../../../any/attribution/pieces.ts';
import type { Piece } from '../../../../attribution.ts';
import { cueOf } from '../../../reportingVerbs.ts';
import { phraseStartingAt } from '../../2-phrases/nounPhrases.ts';
import { isDocumentNoun, isFiniteVerb, isTime } from '../../2-phrases/wordKinds.ts';
import { isBody } from '../../people/bodies.ts';
import { isPersonNoun, isPersonOrPeople } from '../../people/titles.ts';
import type { FormRow } from './formPlace.ts';
import { cueOfOther } from './otherVerbs.ts';
import { isQuotedFrame } from './quotedFrames.ts';
import { isVerbOfSeveral } from './verbOfSeveral.ts';

/** Rows for words that the tagger may take for verbs, the last of them for all that it does. */
export const TAKEN_FOR_ANYTHING: readonly FormRow[] = [
  {
    example: 'Quist *figures* the vote will be close.',
    // their frames have told
    isFor: ({ pieces, v }) => cueOfOther(pieces, v) !== null,
    isVerb: () => true,
  },
  {
    example: '“No,” she *went* on.',
    isFor: ({ cue }) => cue.lemma === 'go',
    isVerb: ({ pieces, v, next }) =>
      next?.word === 'on' && (endsPhrase(pieces[v + 2]) || isQuotedFrame(pieces, v)),
  },
  {
    example: 'The guild *points* to a study; but: by 9 *points* to a record',
    isFor: ({ pieces, v, cue, next }) =>
      cue.lemma === 'point' &&
      cue.form === 'present' &&
      next?.word === 'to' &&
      /^(?:DET|ADJ|NOUN)$/.test(pieces[v + 2]?.pos ?? ''),
    isVerb: ({ pieces, v, left }) =>
      !pieces.slice(0, v).some(isFiniteVerb) &&
      (left?.capital === true || isBody(left?.word ?? '') || isPersonNoun(left?.word ?? '')),
  },
  {
    example: "the *report*, Quist's *answer*; but: both *report* that it leaks",
    isFor: ({ left }) =>
      (left?.pos === 'DET' && !/^(?:all|both|some|many|each|another)$/.test(left.word)) ||
      left?.word === "'s",
    isVerb: () => false,
  },
  {
    example: 'the guild *counts* nine boats',
    isFor: ({ cue, left, next }) => cue.lemma === 'count' && next?.pos === 'NUM' && left?.pos !== 'DET',
    isVerb: () => true,
  },
  {
    example: 'Public *comment* began at seven.',
    isFor: ({ cue, left, next }) =>
      cue.form === 'base' &&
      left?.pos !== 'PRON' &&
      next?.pos === 'VERB' &&
      /(?:ed|gan|lt|nt)$/.test(next.word),
    isVerb: () => false,
  },
  {
    example: 'Ferry *recall*: what to do; but: Critics *recall*: it was shut.',
    isFor: ({ v, cue, next }) =>
      v === 1 && cue.form === 'base' && MADE.test(cue.lemma) && (next?.word === ':' || next?.pos === 'AUX'),
    isVerb: ({ left }) => !isSingular(left),
  },
  {
    example: 'Storm *warning*: ice to form; but: Weather office *warning*: stay ashore',
    isFor: ({ v, cue, next }) => v < 4 && cue.lemma === 'warn' && cue.form === 'gerund' && next?.word === ':',
    isVerb: ({ left }) => isBody(left?.word ?? '') || isPersonOrPeople(left?.word ?? ''),
  },
  {
    example: 'Lisk *branded* Tarrow a “thief”.',
    isFor: ({ piece, cue, left, next }) =>
      piece.pos === 'ADJ' &&
      cue.form === 'past' &&
      left?.pos === 'PROPN' &&
      /^(?:PROPN|DET|PRON)$/.test(next?.pos ?? ''),
    isVerb: ({ piece }) => !piece.capital,
  },
  {
    example: 'a new *report*; but: the accused *denied* it',
    isFor: ({ left }) => left?.pos === 'ADJ',
    isVerb: ({ piece }) => piece.pos === 'VERB',
  },
  {
    example:
      'A bill *written* by a senator was passed, a rule *suggested* by a clerk failed, a plan *put* forward by a clerk failed.',
    isFor: ({ pieces, v, cue, left, next }) => {
      const by = next?.pos === 'ADV' ? v + 2 : v + 1;
      return (
        isNoun(left) &&
        pieces[by]?.word === 'by' &&
        // a document that a medium has seen tells something
        cue.lemma !== 'see' &&
        (cue.form === 'participle' || (cue.form === 'past' && isFollowedByVerb(pieces, by + 1)))
      );
    },
    isVerb: () => false,
  },
  {
    example: 'A survey *published* in May offers some hope; but: The guild *published* in May what it had.',
    isFor: ({ pieces, v, cue, left, next }) =>
      isNoun(left) &&
      cue.lemma === 'publish' &&
      cue.form === 'past' &&
      next?.pos === 'ADP' &&
      isDocumentNoun(left) &&
      isFollowedByVerb(pieces, timeEnd(pieces, v + 2)),
    isVerb: () => false,
  },
  {
    example: 'She *said* so.',
    isFor: ({ piece }) => piece.pos === 'VERB' || piece.pos === 'AUX',
    isVerb: () => true,
  },
];

/** "a rule suggested by a clerk *failed*", "figures published by the board *indicate*" */
function isFollowedByVerb(pieces: readonly Piece[], from: number): boolean {
  const end = phraseStartingAt(pieces, from)?.to ?? from;
  const last = end - 1;
  const cue = cueOf(pieces[last]?.word ?? '');
  const isOfSeveral =
    cue?.form === 'base' &&
    isVerbOfSeveral({
      pieces,
      v: last,
      cue,
      piece: pieces[last]!,
      left: pieces[last - 1],
      next: pieces[end],
    });
  return isFiniteVerb(pieces[end]) || isOfSeveral;
}

/** "in *May 2019* offers", "on *4 May* offers" */
function timeEnd(pieces: readonly Piece[], from: number): number {
  const end = indexFrom(pieces, from, (piece) => !isTime(piece) && piece.pos !== 'NUM', from + 4);
  return end > from && pieces.slice(from, end).some(isTime) ? end : from;
}

/** "public", "the ferry", but neither "critics" nor "police", behind which a verb has no ending. */
const isSingular = (piece: Piece | undefined): boolean =>
  !/(?:[^s]s|people|police|men|children|others|many|some|both|few|data|media)$/.test(piece?.word ?? 's');

/** What is made, and called as the verb is. */
const MADE =
  /^(?:recall|report|claim|charge|comment|question|answer|estimate|forecast|request|order|record)$/;

/** “…,” she went on. */
const endsPhrase = (piece: Piece | undefined): boolean =>
  !piece || isQuote(piece) || /^[,.:;]$/.test(piece.word);
