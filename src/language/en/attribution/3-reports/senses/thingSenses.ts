import { indexFrom } from '../../../../../values/indexFrom.ts';
import { headAt, phraseStartingAt } from '../../2-phrases/nounPhrases.ts';
import { isFiniteVerb } from '../../2-phrases/wordKinds.ts';
import { isSomebody } from '../subjects/isSomebody.ts';
import { OUTLOOKS } from './outlookSenses.ts';
import { isOfSomebody, isPerson, type Place, type Sense } from './sense.ts';

/** Senses in which a verb reports a thing where no clause is tied to it; of those of one verb the first that holds counts. */
export const THINGS: readonly Sense[] = [
  ...OUTLOOKS,
  {
    lemma: 'complain',
    example: 'Mara Quist *complains* of lorries in her lane.',
    reports: 'thing',
    holds: (place) => /^(?:of|about)$/.test(place.next) && isOfSomebody(place),
  },
  {
    lemma: 'hint',
    example: 'Mara Quist *hinted* at a sale.',
    reports: 'thing',
    holds: (place) => place.next === 'at' && isOfSomebody(place),
  },
  ...['boast', 'brag'].map((lemma): Sense => ({
    lemma,
    example: `Mara Quist *${lemma === 'brag' ? 'bragged' : 'boasted'}* of nine boats.`,
    reports: 'thing',
    holds: (place) => /^(?:of|about)$/.test(place.next) && isOfSomebody(place),
  })),
  {
    lemma: 'ask',
    example: 'Mara Quist *asked* for a second quotation.',
    reports: 'thing',
    holds: ({ pieces, from, next, subject }) =>
      next === 'for' &&
      subject !== null &&
      isSomebody(pieces, subject) &&
      (pieces[subject.from]?.pos !== 'PRON' || SPOKEN_FOR.test(headAt(pieces, from + 1))) &&
      /^(?:an?|the|more|its|his|her|their)$/.test(pieces[from + 1]?.word ?? ''),
  },
  {
    lemma: 'worry',
    example: 'Mara Quist *worries* about the pier.',
    reports: 'thing',
    holds: (place) => place.next === 'about' && place.cue.form === 'present' && isOfSomebody(place),
  },
  {
    lemma: 'argue',
    example: 'Mara Quist *argued* for a new pier.',
    reports: 'thing',
    holds: (place) =>
      /^(?:for|against)$/.test(place.next) &&
      /^(?:an?|the|more|less|fewer|better|higher|lower)$/.test(place.pieces[place.from + 1]?.word ?? '') &&
      isOfSomebody(place),
  },
  {
    lemma: 'insist',
    example: 'Mara Quist *insists* on a second quotation.',
    reports: 'thing',
    holds: (place) => place.next === 'on' && place.cue.form === 'present' && isOfSomebody(place),
  },
  {
    lemma: 'insist',
    example: 'Tom Fry *insisted* on his innocence.',
    reports: 'thing',
    holds: ({ pieces, from, next }) => next === 'on' && headAt(pieces, from + 1) === 'innocence',
  },
  ...['stress', 'emphasise', 'emphasize', 'underline', 'underscore', 'lament'].map((lemma): Sense => ({
    lemma,
    example: `Mara Quist *${lemma}${lemma.endsWith('e') ? 'd' : 'ed'}* the need for a pier.`,
    reports: 'thing',
    holds: (place) => /^(?:an?|the|its|his|her|their)$/.test(place.next) && isOfSomebody(place),
  })),
  {
    lemma: 'claim',
    example: 'Mara Quist *claims* to have seen it.',
    reports: 'thing',
    holds: ({ pieces, from, next }) =>
      next === 'to' && /^(?:have|be|know)$/.test(pieces[from + 1]?.word ?? ''),
  },
  {
    lemma: 'claim',
    example: 'Norland *claimed* control of the pier.',
    reports: 'thing',
    holds: ({ next, subject }) =>
      subject !== null && /^(?:control|victory|responsibility|success|credit)$/.test(next),
  },
  {
    lemma: 'see',
    example: 'Mara Quist *sees* in the strike an act of despair.',
    reports: 'thing',
    holds: ({ pieces, from, next, cue, subject }) =>
      next === 'in' &&
      cue.form === 'present' &&
      subject !== null &&
      isSomebody(pieces, subject) &&
      /^(?:an?|the|no)$/.test(pieces[phraseStartingAt(pieces, from + 1)?.to ?? -1]?.word ?? ''),
  },
  {
    lemma: 'see',
    example: 'Mara Quist *sees* no way back.',
    reports: 'thing',
    holds: ({ pieces, from, next, cue, subject }) =>
      cue.form === 'present' &&
      subject !== null &&
      isSomebody(pieces, subject) &&
      /^(?:no|little|few|any|an?|the|some)$/.test(next) &&
      OUTLOOK.test(headAt(pieces, from)),
  },
  {
    lemma: 'remember',
    example: 'Mara Quist *remembers* no such advice.',
    reports: 'thing',
    // but: the man well
    holds: (place) => place.cue.form === 'present' && isOfSomebody(place) && isRemembered(place),
  },
  {
    lemma: 'remember',
    example: 'Mara Quist *remembers* hiding under the stairs.',
    reports: 'thing',
    // remembered hiding there: a story tells it
    holds: (place) => place.cue.form !== 'past' && isOfSomebody(place) && isLived(place),
  },
  {
    lemma: 'recall',
    example: 'Mara Quist *recalled* hiding under the stairs.',
    reports: 'thing',
    holds: (place) => place.cue.form !== 'gerund' && isOfSomebody(place) && isLived(place),
  },
  {
    lemma: 'recall',
    example: 'Mara Quist *recalled* a night in which it froze.',
    reports: 'thing',
    holds: (place) => isOfSomebody(place) && !isPerson(place) && isTold(place),
  },
  {
    lemma: 'maintain',
    example: 'Tom Fry *maintained* his innocence.',
    reports: 'thing',
    holds: ({ pieces, from }) => headAt(pieces, from) === 'innocence',
  },
  {
    lemma: 'repeat',
    example: 'Mara Quist *repeated* her demand for a new pier.',
    reports: 'thing',
    holds: ({ pieces, from, subject }) =>
      subject !== null &&
      isSomebody(pieces, subject) &&
      /^(?:demand|call|warning|claim|denial|accusation|offer|request|appeal|plea|promise|threat)s?$/.test(
        headAt(pieces, from),
      ),
  },
  {
    lemma: 'suggest',
    example: 'Mara Quist *suggested* soap.',
    reports: 'thing',
    holds: ({ pieces, subject }) => subject !== null && isSomebody(pieces, subject),
  },
  {
    lemma: 'note',
    example: 'Brokers *note* a shortage of boats.',
    reports: 'thing',
    holds: ({ pieces, from, next, subject }) =>
      subject !== null &&
      isSomebody(pieces, subject) &&
      /^(?:an?|the|no)$/.test(next) &&
      /^(?:shortage|lack|absence|rise|increase|fall|drop|decline|decrease|growth|surge|shift|change|trend|gap|difference|improvement|risk|irony)s?$/.test(
        headAt(pieces, from),
      ),
  },
  {
    lemma: 'explain',
    example: 'Mara Quist *explained* the delay by a lack of fuel.',
    reports: 'thing',
    holds: ({ pieces, from, subject }) => {
      const by = indexFrom(pieces, from + 1, ({ word }) => /^(?:by|with)$/.test(word), from + 9);
      const isThing = by > from && !pieces.slice(from, by).some(isFiniteVerb);
      return isThing && subject !== null && isSomebody(pieces, subject);
    },
  },
  {
    lemma: 'question',
    example: 'Mara Quist *questioned* the need for a pier.',
    reports: 'thing',
    holds: (place) =>
      place.subject !== null &&
      isSomebody(place.pieces, place.subject) &&
      /^(?:the|its|his|her|their)$/.test(place.next) &&
      !isPerson(place),
  },
  {
    lemma: 'report',
    example: 'Sergeant Quist *reported* two thefts.',
    reports: 'thing',
    holds: ({ pieces, from, next, subject }) =>
      subject !== null &&
      isSomebody(pieces, subject) &&
      (/^(?:NUM|ADJ)$/.test(pieces[from]?.pos ?? '') ||
        /^(?:an?|no|several|some|another|more|further)$/.test(next)) &&
      phraseStartingAt(pieces, from) !== null &&
      !pieces.slice(from).some(({ word }) => word === 'to'), // reported the theft to the guard
  },
];

/** What somebody asks for by speaking to others; but: she asked for a beer. */
const SPOKEN_FOR =
  /^(?:vote|ballot|debate|recount|inquiry|investigation|adjournment|postponement|amendment|apology|resignation|ruling|ceasefire)$/;

/** What somebody makes of a thing, and nobody can look at. */
export const OUTLOOK =
  /^(?:ways?|reasons?|need|chances?|prospects?|alternatives?|hope|point|risks?|dangers?|threats?|opportunit(?:y|ies)|necessity|justification|grounds|contradictions?|obligations?|benefits?|advantages?|merit|room|scope|cause|problems?|sense)$/;

/** remembers *no such advice*, *the argument going on*, *a night when it froze*, *the clerk who took it*; but: the password */
function isRemembered(place: Place): boolean {
  const { pieces, from, next } = place;
  const after = pieces[phraseStartingAt(pieces, from)?.to ?? pieces.length];
  if (isPerson(place)) return /^(?:an?|the|one)$/.test(next) && after?.word === 'who';
  const goesOn = after?.word.endsWith('ing') === true || /^(?:when|that|where)$/.test(after?.word ?? '');
  return /^(?:no|any)$/.test(next) || (/^(?:an?|the|one)$/.test(next) && goesOn);
}

/** recalled *a night in which* it froze, *the day when* it did: a story within it; but: the password */
function isTold({ pieces, from, next }: Place): boolean {
  const story = indexFrom(
    pieces,
    from + 2,
    ({ word }, i) => word === 'when' || (word === 'which' && /^(?:in|on|at)$/.test(pieces[i - 1]!.word)),
    from + LONGEST_THING,
  );
  return /^(?:an?|the|one)$/.test(next) && story > 0 && !pieces.slice(from, story).some(isFiniteVerb);
}

/** Pieces of what is recalled before its story, at most. */
const LONGEST_THING = 7;

/** remembers *hiding under* the stairs, recalled *being told* so, *walking home*; but: recalled *baking tins* */
function isLived({ pieces, from, next }: Place): boolean {
  const { pos = 'X', word = '' } = pieces[from + 1] ?? {};
  return next.endsWith('ing') && (/^(?:DET|PRON|ADP|ADV|AUX|VERB|PART|PROPN)$/.test(pos) || word === 'home');
}
