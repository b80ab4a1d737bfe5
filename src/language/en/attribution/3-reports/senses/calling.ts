import { indexFrom, lastIndexBefore } from '../../../../../values/indexFrom.ts';
import { isQuote } from '../../../../any/attribution/pieces.ts';
import type { Phrase, Piece } from '../../../../attribution.ts';
import { phraseStartingAt } from '../../2-phrases/nounPhrases.ts';
import { isFiniteVerb, isRelative } from '../../2-phrases/wordKinds.ts';
import { isBody } from '../../people/bodies.ts';
import { isPersonNoun } from '../../people/titles.ts';
import { isSomebody } from '../subjects/isSomebody.ts';
import { judgedAt } from './judged.ts';
import { isOfSomebody, type Sense } from './sense.ts';
import { isToHappen } from '../links/toHappen.ts';

/** Senses of "call", and of verbs for what somebody calls for or says that something is. */
export const CALLING: readonly Sense[] = [
  {
    lemma: 'appeal',
    example: 'Mara Quist *appealed* for calm.',
    reports: 'thing',
    holds: (place) => place.next === 'for' && isOfSomebody(place),
  },
  ...['characterise', 'characterize'].map((lemma): Sense => ({
    lemma,
    example: `Mara Quist *${lemma}d* the plan as a mistake.`,
    reports: 'thing',
    holds: (place) => {
      const { pieces, from } = place;
      const thing = phraseStartingAt(pieces, from);
      return thing !== null && pieces[thing.to]?.word === 'as' && isOfSomebody(place);
    },
  })),
  {
    lemma: 'put',
    example: 'Mara Quist *put* the blame on the guild.',
    reports: 'thing',
    holds: (place) =>
      place.next === 'the' && place.pieces[place.from + 1]?.word === 'blame' && isOfSomebody(place),
  },
  {
    lemma: 'cast',
    example: 'Mara Quist *cast* doubt on the figures.',
    reports: 'thing',
    holds: (place) =>
      place.next === 'doubt' && place.pieces[place.from + 1]?.word === 'on' && isOfSomebody(place),
  },
  {
    lemma: 'declare',
    example: 'Mara Quist *declared* the pier unsafe.',
    reports: 'thing',
    // it is open when the mayor says so
    holds: (place) => {
      const at = judgedAt(place.pieces, place.from);
      const { word = '', pos } = place.pieces[at] ?? {};
      return at > 0 && pos === 'ADJ' && !DONE_BY_SAYING.test(word) && isOfSomebody(place);
    },
  },
  {
    lemma: 'call',
    example: 'The union *called* on members to wait.',
    reports: 'thing after a word',
    holds: ({ pieces, from, next, subject }) =>
      next === 'on' && subject !== null && isSomebody(pieces, subject) && isToHappen(pieces, from + 1),
  },
  {
    lemma: 'call',
    example: 'A gang that *calls* itself Red Kite has it.',
    reports: null,
    holds: ({ pieces, from, next }) =>
      /sel(?:f|ves)$/.test(next) && (pieces[from + 1]?.capital === true || isTheName(pieces, from + 1)),
  },
  {
    lemma: 'call',
    example: 'One of nine boys with a syndrome *called* Holm’s is cured.',
    reports: null,
    holds: ({ pieces, from, cue, subject }) =>
      cue.form === 'past' && subject !== null && namesWithin(pieces, subject, from - 1),
  },
  {
    lemma: 'call',
    example: 'His friends *call* him Birdie.',
    reports: null,
    // but: Mara Quist called him Sleepy Tom
    holds: ({ pieces, from, next, cue }) =>
      (next === 'it' || (cue.form !== 'past' && /^(?:him|her|them)$/.test(next))) &&
      (pieces[from + 1]?.capital === true || isTheName(pieces, from + 1)) &&
      !pieces.slice(from).some(isQuote),
  },
  {
    lemma: 'call',
    example: 'A boy whom everybody *calls* Salt rows.',
    reports: null,
    holds: ({ pieces, from, next }) =>
      from > 2 &&
      pieces[from - 3]?.pos !== 'PUNCT' &&
      /^(?:everybody|everyone|people|some|many|others|nobody)$/.test(pieces[from - 2]?.word ?? '') &&
      next !== 'on' &&
      !pieces.some(isQuote),
  },
  {
    lemma: 'call',
    example: 'The union *called* a strike.',
    reports: null,
    holds: ({ next }) => /^an?$/.test(next),
  },
  {
    lemma: 'call',
    example: 'The two *called* it quits in May.',
    reports: null,
    holds: ({ pieces, from, next }) =>
      next === 'it' &&
      (/^(?:quits|off)$/.test(pieces[from + 1]?.word ?? '') || pieces[from + 2]?.word === 'day'), // a day
  },
  {
    lemma: 'call',
    example: 'A barge *called* Dulcinea leaves at six.',
    reports: null,
    holds: ({ pieces, from }) => isNamed(pieces, from),
  },
  {
    lemma: 'call',
    example: 'It was kept by a man *called* Oke in a shed.',
    reports: null,
    holds: ({ pieces, from }) => isNamedSomewhere(pieces, from),
  },
  {
    lemma: 'call',
    example: 'A paint *called* brine ester leaks.',
    reports: null,
    holds: ({ pieces, from, subject }) =>
      subject !== null && /^an?$/.test(pieces[subject.from]?.word ?? '') && isKindNamed(pieces, from),
  },
  {
    lemma: 'call',
    example: 'Mara Quist *calls* every Sunday.',
    reports: null,
    holds: ({ pieces, from, next }) =>
      (/^(?:every|each|daily|home|once|twice)$/.test(next) || pieces[from + 1]?.word === 'times') &&
      !pieces.slice(from).some(isQuote),
  },
  {
    lemma: 'call',
    example: 'The family *called* the police.',
    reports: null,
    holds: ({ pieces, from }) => isRung(pieces, from),
  },
  {
    lemma: 'call',
    example: 'Mara Quist *called* into a radio show.',
    reports: null,
    // called to the scene
    holds: ({ pieces, from, next }) =>
      /^(?:in|into|at|off|up|back|round)$/.test(next) || (next === 'to' && pieces[from + 1]?.pos === 'DET'),
  },
];

/** What something is as soon as somebody who may do so declares it. */
const DONE_BY_SAYING =
  /^(?:open|closed|shut|over|void|null|bankrupt|insolvent|independent|sovereign|elected|dead)$/;

/** "*the* Wedge": a name with an article, and nothing that somebody thinks of it. */
const isTheName = (pieces: readonly Piece[], from: number): boolean =>
  pieces[from]?.word === 'the' && pieces[from + 1]?.capital === true;

/** Whom somebody rings or sends for, and nothing that they are called: "called *the police* at six", "called *999*"; but: "called the plan a farce". */
function isRung(pieces: readonly Piece[], from: number): boolean {
  if (/^(?:911|999|112|000)$/.test(pieces[from]?.word ?? '')) return true;
  if (!/^(?:the|his|her|its|their)$/.test(pieces[from]?.word ?? '') || pieces.slice(from).some(isQuote))
    return false;
  const noun = serviceAt(pieces, from + 1) ?? (pieces[from + 1]?.pos === 'ADJ' ? from + 2 : from + 1);
  const after = pieces[noun + 1];
  const isLast = !after || /^(?:PUNCT|ADP|CCONJ|SCONJ|PART)$/.test(after.pos) || after.word === 'to';
  // "called the boom in tar a summer cold"; but: called the police, who came *in a* van
  const relative = indexFrom(
    pieces,
    noun + 2,
    (piece, i) => isRelative(piece) && pieces[i - 1]?.word === ',',
  );
  const isCalled = pieces
    .slice(noun + 1, relative > 0 ? relative : undefined)
    .some(({ word }, i) => /^an?$/.test(word) && pieces[noun + i]?.pos !== 'ADP');
  return pieces[noun]?.pos === 'NOUN' && isLast && !isCalled;
}

/** Where a longer name ends of whom somebody sends for: "the mountain rescue *service*"; null for "the plan unfair". */
function serviceAt(pieces: readonly Piece[], from: number): number | null {
  const end = indexFrom(pieces, from, ({ pos, capital }) => capital || !/^(?:ADJ|NOUN)$/.test(pos));
  const last = (end < 0 ? pieces.length : end) - 1;
  const noun = pieces[last]?.word.replace(/s$/, '') ?? '';
  return last > from && (isBody(noun) || isPersonNoun(noun)) ? last : null;
}

/** A name and then a verb or nothing: what somebody or something is called. */
function isNamed(pieces: readonly Piece[], from: number): boolean {
  let i = from;
  while (pieces[i]?.capital) i++;
  return i > from && endsName(pieces, i);
}

/** "A dog called *Pip* in a shed"; but: "a senator called *Roe* in Lisk a liar", "a guard called *Roe* of the guild “odd”" */
function isNamedSomewhere(pieces: readonly Piece[], from: number): boolean {
  const one = pieces[from - 2];
  const end = indexFrom(pieces, from, (piece) => !piece.capital);
  if (one?.pos !== 'NOUN' || one.capital || end <= from || pieces[end]?.pos !== 'ADP') return false;
  const isCalled = ({ word }: Piece, i: number): boolean =>
    /^(?:an?|the)$/.test(word) && pieces[i - 1]?.pos !== 'ADP';
  return indexFrom(pieces, end + 1, (piece, i) => isQuote(piece) || isCalled(piece, i)) < 0;
}

/** A paint called *brine ester*, which leaks; but: a boy called the police, which came. */
function isKindNamed(pieces: readonly Piece[], from: number): boolean {
  const isSpecies = pieces[from]?.capital === true && pieces[from + 1]?.capital === false; // Bryum salsum
  const phrase =
    isSpecies || /^(?:NOUN|ADJ)$/.test(pieces[from]?.pos ?? '') ? phraseStartingAt(pieces, from) : null;
  return phrase !== null && endsName(pieces, phrase.to);
}

/** What follows a name that is all that something is called: a verb, the end, or what is told of it. */
const endsName = (pieces: readonly Piece[], i: number): boolean =>
  isFiniteVerb(pieces[i]) ||
  (pieces[i]?.word === ',' && (isRelative(pieces[i + 1]) || pieces[i + 1]?.pos === 'AUX')) ||
  pieces.slice(i).every(({ pos }) => pos === 'PUNCT');

/** one of nine boys *with a syndrome* called Holm’s: a thing at the end of the subject, and its name; but: called Holm a liar */
function namesWithin(pieces: readonly Piece[], subject: Phrase, verb: number): boolean {
  const noun = pieces[verb - 1];
  const article = lastIndexBefore(pieces, verb - 1, ({ pos }) => !/^(?:ADJ|NOUN)$/.test(pos), subject.from);
  const isWithin =
    article > subject.from && /^an?$/.test(pieces[article]?.word ?? '') && pieces[article - 1]?.pos === 'ADP';
  const end = indexFrom(pieces, verb + 1, ({ capital, pos }) => !capital && pos !== 'PART');
  return (
    isWithin &&
    noun?.pos === 'NOUN' &&
    !isPersonNoun(noun.word) &&
    end !== verb + 1 &&
    !/^(?:DET|ADJ)$/.test(pieces[end]?.pos ?? '') &&
    // called Holm *names*; but: called Holm’s *fever is* cured
    !(pieces[end]?.pos === 'NOUN' && !isFiniteVerb(pieces[end + 1]) && pieces[end + 1]?.pos !== 'PART') &&
    !pieces.some(isQuote)
  );
}
