import { isQuote } from '../../../../any/attribution/pieces.ts';
import type { Phrase, Piece } from '../../../../attribution.ts';
import { headAt, phraseStartingAt } from '../../2-phrases/nounPhrases.ts';
import { isFiniteVerb, isPossessive } from '../../2-phrases/wordKinds.ts';
import { isBody } from '../../people/bodies.ts';
import { isNamedBeside, isSomebody } from '../subjects/isSomebody.ts';
import { isDoubted, isJudgedSo, isOpinion, judgedAt } from './judged.ts';
import { isPerson, type Place, type Sense } from './sense.ts';

/** Senses of verbs of thinking, such as "consider" and "know". */
export const THINKING: readonly Sense[] = [
  {
    lemma: 'think',
    example: 'Mara Quist *thought* it harsh.',
    reports: 'thing',
    holds: ({ pieces, from, cue, subject }) =>
      cue.form === 'past' && subject !== null && isSomebody(pieces, subject) && isJudgedSo(pieces, from),
  },
  {
    lemma: 'think',
    example: 'Mara Quist *thinks* the plan unfair.',
    reports: 'thing',
    holds: isHeldNow,
  },
  {
    lemma: 'think',
    example: 'Mara Quist *thinks* so.',
    reports: 'thing',
    holds: isSo,
  },
  {
    lemma: 'consider',
    example: 'Mara Quist *considered* this unfair.',
    reports: 'thing',
    holds: ({ pieces, from, subject }) =>
      subject !== null && isSomebody(pieces, subject) && isJudgedSo(pieces, from),
  },
  {
    lemma: 'consider',
    example: 'Mara Quist *considers* the plan a mistake.',
    reports: 'thing',
    holds: isHeldNow,
  },
  {
    lemma: 'see',
    example: 'Mara Quist *sees* oil at 60 crowns.',
    reports: 'thing',
    holds: ({ pieces, from, cue, subject }) =>
      cue.form === 'present' &&
      subject !== null &&
      isSomebody(pieces, subject) &&
      pieces
        .slice(from, from + 8)
        .some(({ word }, i) => word === 'at' && /^(?:NUM|SYM)$/.test(pieces[from + i + 1]?.pos ?? '')),
  },
  {
    lemma: 'see',
    example: 'Mara Quist *sees* the plan as a mistake.',
    reports: 'thing',
    holds: isSeenAs,
  },
  {
    lemma: 'regard',
    example: 'Mara Quist *regards* the plan as a mistake.',
    reports: 'thing',
    holds: isSeenAs,
  },
  {
    lemma: 'hope',
    example: 'Mara Quist *hopes* so.',
    reports: 'thing',
    holds: isSo,
  },
  {
    lemma: 'doubt',
    example: 'Mara Quist *doubted* this.',
    reports: 'thing',
    holds: ({ pieces, from }) => isDoubted(pieces, from),
  },
  {
    lemma: 'assume',
    example: 'Mara Quist *assumed* a newly made post.',
    reports: null,
    holds: ({ pieces, from }) =>
      pieces
        .slice(from, from + 6)
        .some(({ word }) =>
          /^(?:roles?|posts?|offices?|powers?|control|command|duties|responsibility)$/.test(word),
        ),
  },
  {
    lemma: 'find',
    example: 'Mara Quist *finds* the plan unacceptable.',
    reports: 'thing',
    holds: (place) => isHeldNow(place) && isOpinion(place.pieces, judgedAt(place.pieces, place.from)),
  },
  {
    lemma: 'find',
    example: 'Tom Fry has *found* a new use for the nets: they keep birds off.',
    reports: null,
    holds: ({ pieces, from, next }) =>
      /^(?:an?|the|another)$/.test(next) &&
      pieces
        .slice(from, from + 5)
        .some(({ word }) => /^(?:uses?|ways?|places?|home|jobs?|remedy|trick|answer|solution)$/.test(word)) &&
      !pieces.slice(from).some((piece) => piece.word === 'that' || isQuote(piece)),
  },
  {
    lemma: 'find',
    example: 'Mara Quist *found* a purse holding nine coins.',
    reports: null,
    holds: ({ pieces, from, next, subject }) =>
      subject !== null &&
      /^(?:an?|the|his|her)$/.test(next) &&
      isOnePerson(pieces, subject) &&
      !pieces.slice(from).some((piece) => piece.word === 'that' || isFiniteVerb(piece) || isQuote(piece)),
  },
  {
    lemma: 'find',
    example: 'Mould *found* at a third pool.',
    reports: null,
    // a headline: nobody finds it
    holds: ({ pieces, from, cue, subject }) =>
      cue.form === 'past' &&
      subject?.from === 0 &&
      pieces[subject.to - 1]?.pos !== 'PRON' &&
      !/^(?:DET|PRON)$/.test(pieces[0]?.pos ?? '') &&
      subject.to === from - 1 &&
      /^(?:at|in|on|near|under|inside|dead|alive|guilty)$/.test(pieces[from]?.word ?? '') &&
      !pieces.slice(from).some(({ word }) => word === 'that'),
  },
  {
    lemma: 'find',
    example: 'Mara Quist *found* out when it rang.',
    reports: null,
    holds: ({ next }) => next === 'out',
  },
  {
    lemma: 'find',
    example: 'The report *found* its way to the guild.',
    reports: null,
    holds: ({ pieces, from }) =>
      isPossessive(pieces[from]) &&
      /^(?:own|way|feet|footing|place|voice|niche|home|match|rhythm|form)$/.test(
        pieces[from + 1]?.word ?? '',
      ),
  },
  {
    lemma: 'recall',
    example: 'Cat food *recalled* in nine countries.',
    reports: null,
    // a headline: nobody recalls it who is named
    holds: ({ pieces, from, cue, subject, next }) =>
      cue.form === 'past' &&
      subject?.from === 0 &&
      subject.to === from - 1 &&
      (/^(?:over|after|amid|due)$/.test(next) ||
        (/^(?:in|across|from|by|as|for|nationwide|worldwide)$/.test(next) && !isSomebody(pieces, subject))) &&
      !pieces.slice(from).some((piece) => /^(?:that|how)$/.test(piece.word) || isQuote(piece)),
  },
  {
    lemma: 'recall',
    example: 'Mara Quist *recalls* a week without fuel.',
    reports: 'thing',
    holds: (place) => {
      const { pieces, from, next, subject } = place;
      if (subject === null || pieces[from - 1]?.word !== 'recalls') return false;
      return isSomebody(pieces, subject) && /^(?:an?|the|one|how)$/.test(next) && !isPerson(place);
    },
  },
  {
    lemma: 'recall',
    example: 'The firm *recalled* 41,000 boats.',
    reports: null,
    holds: ({ pieces, from, cue }) =>
      cue.form === 'gerund' ||
      (pieces[from]?.pos === 'NUM' &&
        pieces[from + 1]?.pos === 'NOUN' &&
        /[^s]s$/.test(pieces[from + 1]!.word) &&
        !/^(?:years|days|weeks|months|hours|times|nights)$/.test(pieces[from + 1]!.word)),
  },
  {
    lemma: 'recall',
    example: 'Norland *recalled* its ambassador.',
    reports: null,
    // but: Mara Quist recalled an envoy who slept, recalled her envoy saying so
    holds: ({ pieces, from, next }) =>
      !/^an?$/.test(next) &&
      /^(?:ambassadors?|envoys?|diplomats?|consuls?)$/.test(headAt(pieces, from)) &&
      pieces[phraseStartingAt(pieces, from)?.to ?? from]?.word.endsWith('ing') !== true,
  },
];

/** "she", "Mara Quist", but not "the guild", "Lisk University" */
function isOnePerson(pieces: readonly Piece[], { from, to }: Phrase): boolean {
  const { word = '', capital } = pieces[to - 1] ?? {};
  const isPronoun = to === from + 1 && /^s?he$/.test(word);
  return isPronoun || (capital === true && pieces[from]?.capital === true && !isBody(word));
}

/** "considers the plan a mistake": what somebody thinks of it now. */
function isHeldNow({ pieces, from, cue, subject }: Place): boolean {
  const isNow =
    cue.form === 'present' || (cue.form === 'base' && /[^s]s$/.test(pieces[from - 2]?.word ?? ''));
  const isHers = subject !== null && (isSomebody(pieces, subject) || isNamedBeside(pieces, subject));
  return isNow && isHers && judgedAt(pieces, from) > 0;
}

/** "sees the plan as a mistake", "regards it as “a mistake”" */
function isSeenAs({ pieces, from, cue, subject }: Place): boolean {
  if (cue.form !== 'present' || subject === null || !isSomebody(pieces, subject)) return false;
  // the army regards it as its own, according to Quist
  if (pieces.some(({ word }) => word === 'according')) return false;
  const thing = phraseStartingAt(pieces, from);
  const after = pieces[(thing?.to ?? -1) + 1];
  return (
    thing !== null &&
    pieces[thing.to]?.word === 'as' &&
    (isQuote(after) || /^(?:DET|ADJ|PRON)$/.test(after?.pos ?? ''))
  );
}

/** "The engineer thinks *so*.": what was asked or told before. */
function isSo({ pieces, from, next, cue, subject }: Place): boolean {
  return (
    /^(?:so|not|otherwise)$/.test(next) &&
    cue.form === 'present' &&
    subject !== null &&
    isSomebody(pieces, subject) &&
    pieces.slice(from + 1).every(({ pos }) => pos === 'PUNCT')
  );
}
