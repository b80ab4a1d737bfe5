import { indexFrom } from '../../../../../values/indexFrom.ts';
import { isNoun, isQuote } from '../../../../any/attribution/pieces.ts';
import type { Piece } from '../../../../attribution.ts';
import { type Cue, cueOf } from '../../../reportingVerbs.ts';
import { phraseStartingAt } from '../../2-phrases/nounPhrases.ts';
import { isDocumentNoun, isFiniteVerb, isTime } from '../../2-phrases/wordKinds.ts';
import { isBody } from '../../people/bodies.ts';
import { isPersonNoun, isPersonOrPeople } from '../../people/titles.ts';
import { hasSubjectAndVerb } from '../links/hasSubjectAndVerb.ts';
import { cueOfOther } from './otherVerbs.ts';
import { isFollowedByVerb } from './isFollowedByVerb.ts';
import { isInforming } from './isInforming.ts';
import { isQuotedFrame } from './quotedFrames.ts';
import { groupBehindComma, isSetInClause } from './setInClause.ts';
import { isVerbOfSeveral, type FormPlace } from './verbOfSeveral.ts';

/** Whether a word that looks like a reporting verb is one; the first row that is for its place decides. */
interface Row {
  readonly example: string;
  readonly isFor: (place: FormPlace) => boolean;
  readonly isVerb: (place: FormPlace) => boolean;
}

const yes = (): boolean => true;
const no = (): boolean => false;

/** The tagger errs most between verbs and nouns, so that most rows are about words that it takes for nouns. */
export const ROWS: readonly Row[] = [
  {
    example: 'Quist *figures* the vote will be close.',
    // their frames have told
    isFor: ({ pieces, v }) => cueOfOther(pieces, v) !== null,
    isVerb: yes,
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
    isVerb: no,
  },
  {
    example: 'the guild *counts* nine boats',
    isFor: ({ cue, left, next }) => cue.lemma === 'count' && next?.pos === 'NUM' && left?.pos !== 'DET',
    isVerb: yes,
  },
  {
    example: 'The board showed five *added* minutes; but: five *added* that it was late',
    isFor: ({ pieces, v, cue, left, next }) =>
      left?.pos === 'NUM' &&
      cue.form === 'past' &&
      next?.pos === 'NOUN' &&
      /^(?:ADP|VERB)$/.test(pieces[v - 2]?.pos ?? ''),
    isVerb: no,
  },
  {
    example: 'Public *comment* began at seven.',
    isFor: ({ cue, left, next }) =>
      cue.form === 'base' &&
      left?.pos !== 'PRON' &&
      next?.pos === 'VERB' &&
      /(?:ed|gan|lt|nt)$/.test(next.word),
    isVerb: no,
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
    isVerb: ({ v, left }) =>
      isBody(left?.word ?? '') || isPersonOrPeople(left?.word ?? '') || (v > 1 && left?.capital === true),
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
    isVerb: no,
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
    isVerb: no,
  },
  {
    example: 'She *said* so.',
    isFor: ({ piece }) => piece.pos === 'VERB' || piece.pos === 'AUX',
    isVerb: yes,
  },
  {
    example:
      'Half the boats, the clerks *note*, are gone; but: the boats, the police *reports*, the nets were gone',
    isFor: ({ pieces, v, piece, left, next }) =>
      piece.pos === 'NOUN' && isNoun(left) && next?.word === ',' && isSetInClause(pieces, v),
    isVerb: ({ pieces, v, cue }) => {
      const head = groupBehindComma(pieces, v) ?? '';
      const isMany = /[^s]s$/.test(head);
      const one = isMany ? head.slice(0, -1) : head;
      const tells = isBody(one) || isPersonNoun(one) || isDocumentNoun({ word: one });
      return tells && cue.form === (isMany ? 'base' : 'present');
    },
  },
  {
    example: 'The accounts *show* it; its figures *show* it.',
    isFor: ({ piece, cue }) => piece.pos === 'NOUN' && cue.form === 'base',
    isVerb: isVerbOfSeveral,
  },
  {
    example: "It has been closed, the prosecutor's office *informed*",
    isFor: ({ pieces, v, piece, cue }) =>
      piece.pos === 'ADJ' &&
      cue.form === 'past' &&
      (pieces.slice(v + 1).every(({ pos }) => pos === 'PUNCT') || isInforming(pieces, v, cue)),
    isVerb: ({ left, piece }) => !piece.capital && (left?.pos === 'NOUN' || left?.pos === 'PROPN'),
  },
  {
    example: '*Tweeted* Petra Lund: “No.”',
    isFor: ({ v, piece, cue, next }) =>
      v === 0 && piece.capital && cue.form === 'past' && next?.capital === true,
    isVerb: ({ pieces, v }) => pieces[phraseStartingAt(pieces, v + 1)?.to ?? v]?.word === ':',
  },
  {
    // "says" is a verb, whatever the tagger makes of it
    example: 'Quist *Says* Ltd; but: He *says* so',
    isFor: ({ piece }) => piece.capital || piece.pos !== 'NOUN',
    isVerb: ({ piece, cue }) => cue.lemma === 'say' && !piece.capital,
  },
  {
    example: 'The church *claims* to have won; but: the *claims* to land',
    isFor: ({ cue, next }) => cue.lemma === 'claim' && next?.word === 'to',
    isVerb: ({ pieces, v, left }) =>
      /^(?:PROPN|NOUN|PRON)$/.test(left?.pos ?? '') && /^(?:have|be|know)$/.test(pieces[v + 2]?.word ?? ''),
  },
  {
    example: 'The church *claims* that she left; but: the *claims* that were made',
    isFor: ({ next }) => next?.word === 'that',
    isVerb: ({ pieces, v }) =>
      !/^(?:VERB|AUX)$/.test(pieces[v + 2]?.pos ?? '') && cueOf(pieces[v + 2]?.word ?? '')?.form !== 'base',
  },
  {
    example: '…, the Daily Brine *reports*, citing police; the Brine *reports* with reference to police.',
    isFor: ({ pieces, v, left, next }) =>
      left?.pos === 'PROPN' && (next?.word === ',' || pieces[v + 2]?.word === 'reference'),
    isVerb: yes,
  },
  {
    example:
      'The ice is thin, a team from Lisk *reports* in Cold Letters; but: a pile of *reports* in the hall',
    isFor: ({ pieces, v, left, next }) =>
      isNoun(left) && (next?.word === 'in' || isTime(next)) && groupBehindComma(pieces, v) !== null,
    isVerb: ({ pieces, v, cue }) => {
      const head = groupBehindComma(pieces, v) ?? '';
      return cue.form === 'present' && (isBody(head) || isPersonNoun(head));
    },
  },
  {
    example: 'The ice is thin, Quist *points* out.',
    isFor: ({ cue, next }) => next?.word === 'out' && cue.lemma === 'point',
    isVerb: yes,
  },
  {
    example: 'It is small, Quist *estimates*.; but: It lives on market *rumours*.',
    isFor: ({ next }) => !next || next.word === '.' || next.word === ':' || isQuote(next),
    isVerb: ({ pieces, v, left }) =>
      left !== undefined &&
      left.pos !== 'ADP' &&
      !(left.pos === 'NOUN' && /^(?:ADP|CCONJ)$/.test(pieces[v - 2]?.pos ?? '')) && // mail and phone calls
      !(left.pos === 'NUM' && isFiniteVerb(pieces[v - 2])), // named three reasons
  },
  {
    example: 'A source *claims* producers had left; but: She read the *claims* producers had made.',
    isFor: ({ piece, left, next }) =>
      isNoun(left) &&
      (next?.pos === 'NUM' ? isBody(left!.word) : next?.pos === 'NOUN' && bothEndInS(piece, next)),
    isVerb: ({ pieces, v }) => !pieces.slice(0, v).some(isFiniteVerb) && hasSubjectAndVerb(pieces, v + 1),
  },
  {
    example: 'The church *claims* she left, the ferry *reports* Quist; but: the *claims* department',
    isFor: yes,
    isVerb: ({ next }) =>
      next?.pos === 'PRON' || next?.pos === 'DET' || (next?.pos === 'PROPN' && !isTime(next)),
  },
];

export function isReportingVerb(pieces: readonly Piece[], v: number, cue: Cue): boolean {
  const piece = pieces[v];
  if (!piece) return false;
  const place = { pieces, v, cue, piece, left: pieces[v - 1], next: pieces[v + 1] };
  return ROWS.find(({ isFor }) => isFor(place))?.isVerb(place) ?? false;
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

const bothEndInS = (one: Piece, other: Piece | undefined): boolean =>
  one.word.endsWith('s') && /[^s]s$/.test(other?.word ?? '');

/** “…,” she went on. */
const endsPhrase = (piece: Piece | undefined): boolean =>
  !piece || isQuote(piece) || /^[,.:;]$/.test(piece.word);
