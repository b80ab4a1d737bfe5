import { indexFrom, lastIndexBefore } from '../../../../../values/indexFrom.ts';
import { isNoun, isQuote } from '../../../../any/attribution/pieces.ts';
import type { Piece } from '../../../../attribution.ts';
import { type Cue, cueOf } from '../../../reportingVerbs.ts';
import { phraseEndingAt, phraseStartingAt } from '../../2-phrases/nounPhrases.ts';
import { isFiniteVerb, isTime } from '../../2-phrases/wordKinds.ts';
import { isBody } from '../../people/bodies.ts';
import { isPersonNoun } from '../../people/titles.ts';
import { hasSubjectAndVerb } from '../links/hasSubjectAndVerb.ts';
import type { FormRow } from './formPlace.ts';
import { isVerbOfSeveral } from './verbOfSeveral.ts';

/** Rows for words that the tagger takes for nouns or adjectives. */
export const TAKEN_FOR_NOUNS: readonly FormRow[] = [
  {
    example:
      'Half the boats, the clerks *note*, are gone; but: the boats, the police *reports*, the nets were gone',
    isFor: ({ pieces, v, piece, left, next }) =>
      piece.pos === 'NOUN' && isNoun(left) && next?.word === ',' && isSetInClause(pieces, v),
    isVerb: ({ pieces, v, cue }) => {
      const head = groupBehindComma(pieces, v) ?? '';
      const isMany = /[^s]s$/.test(head);
      const one = isMany ? head.slice(0, -1) : head;
      return (isBody(one) || isPersonNoun(one)) && cue.form === (isMany ? 'base' : 'present');
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
    isVerb: () => true,
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
    isVerb: () => true,
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
    isFor: () => true,
    isVerb: ({ next }) =>
      next?.pos === 'PRON' || next?.pos === 'DET' || (next?.pos === 'PROPN' && !isTime(next)),
  },
];

/** *informed* on Friday that it was late, *informed* in a letter.; but: informed clerks left, informed of it, they left */
function isInforming(pieces: readonly Piece[], v: number, { lemma }: Cue): boolean {
  const next = pieces[v + 1];
  const isOpen = next?.word === 'that' || /^(?:on|in|via|through)$/.test(next?.word ?? '') || isTime(next);
  const verb = indexFrom(
    pieces,
    v + 1,
    ({ pos, word }) => word === 'that' || /^(?:VERB|AUX|PUNCT)$/.test(pos),
  );
  return lemma === 'inform' && isOpen && /^(?:that|[.])$/.test(pieces[verb]?.word ?? '.');
}

/** "In nine lanes, *the report notes*, it froze", "Half of it, *the clerks note*, is gone"; but: the nets, the *notes*, the boats; he sold the nets, the *notes*, the boats */
function isSetInClause(pieces: readonly Piece[], v: number): boolean {
  const comma = lastIndexBefore(pieces, v, ({ word }) => word === ',');
  const isAhead =
    comma > 0 && !pieces.slice(0, comma).some((piece) => piece.word === ',' || isFiniteVerb(piece));
  return (
    isAhead &&
    groupBehindComma(pieces, v) !== null &&
    (isFiniteVerb(pieces[v + 2]) || (pieces[0]?.pos === 'ADP' && pieces.slice(v + 2).some(isFiniteVerb)))
  );
}

/** What the phrase turns on that stands between a comma and a piece: ", a *team* from Lisk reports"; null where none does. */
function groupBehindComma(pieces: readonly Piece[], v: number): string | null {
  const phrase = phraseEndingAt(pieces, v, 0);
  const isApart = phrase && pieces[phrase.from]?.pos === 'DET' && pieces[phrase.from - 1]?.word === ',';
  const of = phrase ? indexFrom(pieces, phrase.from + 1, ({ pos }) => pos === 'ADP', v) : -1;
  return isApart ? (pieces[(of > 0 ? of : v) - 1]?.word ?? null) : null;
}

const bothEndInS = (one: Piece, other: Piece | undefined): boolean =>
  one.word.endsWith('s') && /[^s]s$/.test(other?.word ?? '');
