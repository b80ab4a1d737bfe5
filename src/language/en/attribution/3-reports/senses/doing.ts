import { indexFrom } from '../../../../../values/indexFrom.ts';
import { isQuote } from '../../../../any/attribution/pieces.ts';
import type { Piece } from '../../../../attribution.ts';
import { headAt, phraseStartingAt } from '../../2-phrases/nounPhrases.ts';
import { isFiniteVerb, isPossessive } from '../../2-phrases/wordKinds.ts';
import { isRelating } from '../links/isRelating.ts';
import type { Place, Sense } from './sense.ts';
import { isSomebody } from '../subjects/isSomebody.ts';

/** Senses in which somebody does something to a thing, by a verb with which others tell something. */
export const DOING: readonly Sense[] = [
  {
    lemma: 'call',
    example: 'Steamers *called* there until 1963.',
    reports: null,
    holds: ({ pieces, from, next }) =>
      /^(?:here|there)$/.test(next) && pieces[from + 1]?.word !== 'for' && isPlain(pieces.slice(from)),
  },
  ...['underline', 'underscore'].map((lemma): Sense => ({
    lemma,
    example: `Mara Quist has *${lemma}d* the sentence in red.`,
    reports: null,
    holds: (place) => hasThing(place, MARKED),
  })),
  {
    lemma: 'charge',
    example: 'The bank *charged* me £40 after I had left.',
    reports: null,
    // but: charged that 40 were lost
    holds: ({ pieces, from, next }) => {
      const isWhom = /^(?:me|us|you|him|her|them|it)$/.test(next);
      const { pos } = pieces[isWhom ? from + 1 : from] ?? {};
      return pos === 'SYM' || (isWhom && pos === 'NUM');
    },
  },
  {
    lemma: 'repeat',
    example: 'Mara Quist *repeated* the test with tools that Tom Fry had owned.',
    reports: null,
    holds: (place) => hasThing(place, TRIED),
  },
  {
    lemma: 'slam',
    example: 'Mara Quist *slammed* the hatch shut.',
    reports: null,
    // but: Mara Quist slammed the board on Friday, slammed the door policy
    holds: (place) => isBlow(place),
  },
  {
    lemma: 'publish',
    example: 'Mara Quist *published* the names of all clerks on a sheet pinned to a door.',
    reports: null,
    // but: published a statement that it was late, published what they call a threat
    holds: (place) => hasThing(place) && !TEXT.test(headAt(place.pieces, place.from)),
  },
  {
    lemma: 'hear',
    example: 'Judge Ann Lee was *hearing* a petition filed by a clerk.',
    reports: null,
    holds: (place) => hasThing(place, TRIED_IN_COURT),
  },
  {
    lemma: 'testify',
    example: 'Tom Fry *testified* after Mara Quist had left.',
    reports: null,
    holds: ({ pieces, from, next }) =>
      /^(?:after|before|when|while|until|once)$/.test(next) && isPlain(pieces.slice(from)),
  },
  {
    lemma: 'find',
    example: 'Firemen *found* him in a hall on a night when it froze.',
    reports: null,
    // but: the court found her in contempt, found them at fault
    holds: ({ pieces, from, next }) =>
      /^(?:him|her|them|me|us)$/.test(next) &&
      /^(?:in|on|at|under|inside|near|behind|beside|outside|by|lying|sitting|asleep|dead|alive)$/.test(
        pieces[from + 1]?.word ?? '',
      ) &&
      !/^(?:contempt|breach|violation|default|fault|error)$/.test(pieces[from + 2]?.word ?? '') &&
      isPlain(pieces.slice(from)),
  },
  {
    lemma: 'think',
    example: 'Mara Quist *thinks* about it while the harp plays.',
    reports: null,
    holds: ({ pieces, from, next }) => next === 'about' && isPlain(pieces.slice(from)),
  },
  {
    lemma: 'protest',
    example: 'Rovers *protested* for some time.',
    reports: null,
    holds: ({ pieces, from, next }) =>
      next === 'for' &&
      /^(?:time|while|moments?|seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?)$/.test(
        pieces[(phraseStartingAt(pieces, from + 1)?.to ?? from) - 1]?.word ?? '',
      ) &&
      isPlain(pieces.slice(from)),
  },
  {
    lemma: 'add',
    example: 'A sponge *adds* a layer to the rod that holds it.',
    reports: null,
    // but: she added the door to the hall was shut
    holds: ({ pieces, from }) => {
      const to = indexFrom(pieces, from, ({ word }) => word === 'to', from + LONGEST_THING);
      const end = phraseStartingAt(pieces, to + 1)?.to ?? 0;
      const thing = pieces.slice(from, to);
      const isGiven = to > from && end > to && /^(?:DET|NUM)$/.test(pieces[from]?.pos ?? '');
      return isGiven && isPlain(thing) && !thing.some(isFiniteVerb) && !isFiniteVerb(pieces[end]);
    },
  },
  {
    lemma: 'learn',
    example: 'They have *learned* the length of it: forty seconds.',
    reports: null,
    holds: ({ pieces, from, next }) =>
      next === 'the' &&
      /^(?:length|name|rules?|ropes|trade|price|meaning|steps?|words|way|lesson)$/.test(
        headAt(pieces, from),
      ) &&
      !pieces.slice(from).some((piece) => isQuote(piece) || piece.word === 'that'),
  },
  {
    lemma: 'disagree',
    example: 'For years pilots *disagreed* about the reef until it sank.',
    reports: null,
    holds: ({ pieces, from, next }) => /^(?:on|about|over)$/.test(next) && !pieces.slice(from).some(isQuote),
  },
];

/** "slammed *into the wall*", "slammed *the hatch*", "slammed the lamp *down*", "the storm slammed *the coast*": what is hit or shut. */
function isBlow({ pieces, from, subject }: Place): boolean {
  const end = phraseStartingAt(pieces, from)?.to ?? from;
  const head = headAt(pieces, from);
  const isForce = subject !== null && !isSomebody(pieces, subject) && PLACE.test(head);
  const isMoved = /^(?:into|onto|against|through|down|shut|closed|home)$/.test(pieces[end]?.word ?? '');
  const isInto = /^(?:into|onto|on|against|through|down|shut|to)$/.test(pieces[from]?.word ?? '');
  return isPlain(pieces.slice(from)) && (isForce || isMoved || isInto || SHUT.test(head));
}

/** What is shut, struck or kicked with a bang. */
const SHUT =
  /^(?:doors?|gates?|windows?|lids?|hatch(?:es)?|drawers?|phones?|receiver|brakes?|fists?|palms?|hands?|books?|bonnet|hood|boot|trunk|shutters?|balls?|shots?|penalty|header)$/;
/** What a storm comes upon. */
const PLACE =
  /^(?:coasts?|coastline|shores?|islands?|city|towns?|villages?|states?|regions?|areas?|county|province|harbou?rs?|ports?|bay|mainland)$/;

/** Pieces of a thing that is added, at most. */
const LONGEST_THING = 12;

/** Parts of a text that a pencil marks. */
const MARKED = /^(?:sentences?|words?|lines?|passages?|paragraphs?|names?|pages?|dates?)$/;
/** What is done anew. */
const TRIED =
  /^(?:experiments?|tests?|trials?|measurements?|exercise|survey|stud(?:y|ies)|process|procedure|trick|feat|stunt|success|journey|course|year)$/;
/** What a court hears. */
const TRIED_IN_COURT =
  /^(?:petitions?|cases?|appeals?|pleas?|lawsuits?|suits?|applications?|motions?|arguments?|evidence|challenge)$/;
/** What is published, and tells something. */
const TEXT =
  /^(?:statements?|communiqu[eé]s?|letters?|reports?|stud(?:y|ies)|surveys?|polls?|articles?|notes?|notices?|findings|results|forecasts?|estimates?|figures|data|lists?|warnings?|alerts?|reviews?|posts?|guidance|advice)$/;

/** Whether nothing is told by "that" or behind a colon, nor in quotation marks; "boats that had sunk" tells which. */
const isPlain = (pieces: readonly Piece[]): boolean =>
  !pieces.some(
    (piece, i) =>
      isQuote(piece) ||
      piece.word === ':' ||
      (piece.word === 'that' && piece.pos === 'SCONJ' && !isRelating(pieces, i)),
  );

/** A thing right behind the verb, and nothing told of it: "*the names of all clerks* on a sheet"; but: the names were lost */
function hasThing({ pieces, from }: Place, nouns = /./): boolean {
  const phrase = phraseStartingAt(pieces, from);
  const isThing = /^(?:DET|NUM)$/.test(pieces[from]?.pos ?? '') || isPossessive(pieces[from]);
  return (
    phrase !== null &&
    isThing &&
    nouns.test(headAt(pieces, from)) &&
    (!isFiniteVerb(pieces[phrase.to]) || pieces[phrase.to + 1]?.word === 'by') &&
    isPlain(pieces.slice(from))
  );
}
