import { indexFrom } from '../../../../indexFrom.ts';
import { isQuote } from '../../../any/attribution/pieces.ts';
import type { Phrase, Piece } from '../../../attribution.ts';
import { cueOf } from '../../reportingVerbs.ts';
import { phraseStartingAt } from '../2-phrases/nounPhrases.ts';
import { isDocumentNoun, isFiniteVerb, isPossessive } from '../2-phrases/wordKinds.ts';
import { isBody } from '../people/bodies.ts';
import { isPersonNoun } from '../people/titles.ts';
import { agreesToAct } from './agreesToAct.ts';
import { CALL_SENSES } from './callSenses.ts';
import { FRAME_SENSES } from './frameSenses.ts';
import { isSomebody } from './isSomebody.ts';
import type { Place, Sense } from './sense.ts';
import { isToHappen } from './toHappen.ts';

/** Senses that decide before anything else; the first that holds counts. */
export const SENSES: readonly Sense[] = [
  ...CALL_SENSES,
  ...FRAME_SENSES,
  {
    lemma: 'agree',
    example: 'The firm *agreed* late on Monday to pay the fine.',
    reports: null,
    holds: ({ pieces, from }) => agreesToAct(pieces, from),
  },
  {
    lemma: 'agree',
    example: 'Three guilds *agree* on the sum.',
    reports: null,
    holds: ({ next }) => next === 'on' || next === 'about',
  },
  {
    lemma: 'report',
    example: 'Private Tom Fry *reported* for duty at six.',
    reports: null,
    holds: ({ pieces, from, next }) =>
      next === 'for' && /^(?:duty|work|training|service|trial|jury)$/.test(pieces[from + 1]?.word ?? ''),
  },
  {
    lemma: 'claim',
    example: 'A group *claimed* the attack in a letter.',
    reports: 'thing',
    holds: ({ pieces, from, next, subject }) =>
      subject !== null &&
      /^(?:the|this|that|both)$/.test(next) &&
      /^(?:attacks?|ambush|bombings?|killings?|raid|assault|strikes?|shooting|blasts?|explosions?|hack|hit|kidnapping|murder)$/.test(
        pieces[pieces[from + 1]?.pos === 'ADJ' ? from + 2 : from + 1]?.word ?? '',
      ),
  },
  {
    lemma: 'write',
    example: 'Tom Fry *wrote* himself nine cheques.',
    reports: null,
    holds: ({ next }) => next.endsWith('self') || next.endsWith('selves'),
  },
  {
    lemma: 'write',
    example: 'Tom Fry *wrote* it all down.',
    reports: null,
    holds: ({ pieces, from }) => {
      const down = indexFrom(pieces, from, ({ word }) => word === 'down', from + 4);
      return down >= from && pieces.slice(from, down).every(isGiven) && !pieces.slice(from).some(isQuote);
    },
  },
  {
    lemma: 'tell',
    example: 'The price *told* us little.',
    reports: null,
    holds: ({ pieces, from }) => {
      const at = /^(?:us|me|him|her|them|you)$/.test(pieces[from]?.word ?? '') ? from + 1 : from;
      const isLittle = /^(?:little|nothing|much|less|more)$/.test(pieces[at]?.word ?? '');
      return isLittle && (pieces[at + 1]?.pos ?? 'PUNCT') === 'PUNCT' && !pieces.slice(at).some(isFiniteVerb);
    },
  },
  {
    lemma: 'disagree',
    example: 'The radar *disagreed* with the map.',
    reports: null,
    holds: isFit,
  },
  {
    lemma: 'agree',
    example: 'It is near the limit *agreed* with the bank.',
    reports: null,
    holds: isFit,
  },
  {
    lemma: 'explain',
    example: 'The exchange rate *explained* half of the rise.',
    reports: null,
    holds: (place) => {
      const { pieces, from } = place;
      const isPart =
        /^(?:NUM|DET|ADJ|NOUN|ADV)$/.test(pieces[from]?.pos ?? '') &&
        !/^(?:that|why|how|when|where)$/.test(place.next);
      return isPart && isThing(place) && !tellsThat(place) && !pieces.some(isQuote);
    },
  },
  {
    lemma: 'read',
    example: 'A board of teachers *reads* the whole book before it votes.',
    reports: null,
    holds: ({ pieces, from, cue, subject }) =>
      cue.form === 'present' &&
      pieces[from]?.pos === 'DET' &&
      subject !== null &&
      isSomebody(pieces, subject) &&
      !pieces.slice(from).some((piece) => isQuote(piece) || piece.word === 'as'),
  },
  {
    lemma: 'say',
    example: 'The order *says* nothing of the kind.',
    reports: null,
    holds: ({ pieces, from, next }) => next === 'nothing' && !pieces.slice(from).some(isQuote),
  },
  {
    lemma: 'answer',
    example: 'Tom Fry *answered* an advertisement for a “small boat”.',
    reports: null,
    holds: ({ pieces, from, next }) =>
      /^(?:an?|the|his|her|its|their)$/.test(next) &&
      /^(?:ads?|adverts?|advertisements?|doors?|(?:tele)?phones?|bells?|calls?|letters?)$/.test(
        headAt(pieces, from),
      ),
  },
  {
    lemma: 'plead',
    example: 'Tom Fry *pleaded* guilty to theft.',
    reports: null,
    holds: ({ next }) => /^(?:not|guilty|no)$/.test(next),
  },
  {
    lemma: 'appeal',
    example: 'The mayor *appealed* to drivers to turn back.',
    reports: 'thing after a word',
    holds: ({ pieces, from, next, subject }) =>
      next === 'to' &&
      subject !== null &&
      isSomebody(pieces, subject) &&
      !/^(?:court|tribunal|judges?)$/.test(headAt(pieces, from + 1)) &&
      isToHappen(pieces, from + 1),
  },
  {
    lemma: 'point',
    example: 'Mara Quist *pointed* to the ice as a sign of winter.',
    reports: 'thing after a word',
    holds: ({ pieces, from, next, subject }) =>
      next === 'to' &&
      subject !== null &&
      isSomebody(pieces, subject) &&
      (isCitable(headAt(pieces, from + 1)) ||
        pieces
          .slice(from)
          .some(({ word }, i) => word === 'as' && i > 1 && /^an?$/.test(pieces[from + i + 1]?.word ?? ''))),
  },
  {
    lemma: 'refer',
    example: 'Mara Quist *referred* to measurements by a laboratory.',
    reports: 'thing after a word',
    holds: ({ pieces, from, next, subject }) =>
      next === 'to' &&
      subject !== null &&
      isSomebody(pieces, subject) &&
      isCitable(headAt(pieces, from + 1)) &&
      !pieces.slice(from).some(({ word }) => word === 'as'),
  },
  {
    lemma: 'show',
    example: 'The cracks *show* when it rains.',
    reports: null,
    holds: ({ next }) => next === 'when' || next === '.',
  },
  {
    lemma: 'compare',
    example: 'A ferry *compared* to a “bath”.',
    reports: null,
    holds: ({ next }) => next === 'to' || next === 'with',
  },
  {
    lemma: 'cite',
    example: 'Radio Sund *cited* a pilot as saying that it was late.',
    reports: null,
    holds: ({ pieces, from }) =>
      indexFrom(
        pieces,
        from + 1,
        ({ word }, i) => word === 'as' && cueOf(pieces[i + 1]?.word ?? '')?.form === 'gerund',
        from + MAX_ADJUNCT,
      ) > 0,
  },
  {
    lemma: 'sum',
    example: 'Mara Quist *sums* the fares.',
    reports: null,
    holds: ({ next }) => next !== 'up',
  },
  {
    lemma: 'dismiss',
    example: 'Mara Quist *dismissed* the previous regulator.',
    reports: null,
    holds: isPerson,
  },
  {
    lemma: 'tell',
    example: 'Mara Quist *told* the story of the bridge.',
    reports: null,
    holds: ({ pieces, from, next }) =>
      /^(?:an?|the|his|her|their|its)$/.test(next) && /^(?:story|tale)$/.test(headAt(pieces, from)),
  },
  {
    lemma: 'tell',
    example: 'Mara Quist *told* how to bake.',
    reports: null,
    holds: ({ pieces, from, next }) => next === 'how' && pieces[from + 1]?.word === 'to',
  },
  {
    lemma: 'know',
    example: 'A blogger *known* as Salt left.',
    reports: null,
    holds: ({ next }) => next === 'as',
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
    lemma: 'know',
    example: 'Mara Quist *knows* the dull parts of the trade, and she has a boat.',
    reports: null,
    holds: ({ pieces, from, next }) =>
      /^(?:an?|the)$/.test(next) &&
      /^[,.;]$/.test(pieces[phraseStartingAt(pieces, from)?.to ?? from]?.word ?? ''),
  },
  {
    lemma: 'count',
    example: 'Mara Quist *counts* the days.',
    reports: null,
    holds: (place) =>
      !place.subject || !(isDocument(place.pieces, place.subject) || countsAsBody(place, place.subject)),
  },
  {
    lemma: 'record',
    example: 'Mara Quist *recorded* nine songs.',
    reports: null,
    holds: ({ pieces, subject }) => !subject || !isDocument(pieces, subject),
  },
  {
    lemma: 'put',
    example: 'Mara Quist *put* the savings at 90 million.',
    reports: 'thing',
    holds: ({ pieces, from }) =>
      indexFrom(
        pieces,
        from + 1,
        ({ word }, i) =>
          (word === 'at' || isShare(pieces, i)) &&
          pieces.slice(i + 1, i + 4).some(({ pos }) => /^(?:NUM|SYM)$/.test(pos)), // at between 3 and 4 million
      ) > 0,
  },
  {
    lemma: 'put',
    example: 'Mara Quist *put* it to him that he had slept.',
    reports: 'that',
    holds: ({ pieces, from, next }) =>
      next === 'it' && pieces[from + 1]?.word === 'to' && thatAfter(pieces, from + 2) > 0,
  },
  {
    lemma: 'put',
    example: 'Mara Quist *put* the delay down to ice.',
    reports: 'thing',
    holds: ({ pieces, from, subject }) =>
      subject !== null &&
      isSomebody(pieces, subject) &&
      pieces
        .slice(from + 1, from + 8)
        .some(({ word }, i) => word === 'down' && pieces[from + i + 2]?.word === 'to'),
  },
  {
    lemma: 'reject',
    example: 'The council *rejected* a motion by Mara Quist.',
    reports: null,
    // but: Mara Quist rejected the bill; the council rejected the charge
    holds: ({ pieces, from, subject }) =>
      isBody(pieces[(subject?.to ?? 0) - 1]?.word ?? '') &&
      pieces
        .slice(from, from + 3)
        .some(
          ({ word, pos }) => pos === 'NOUN' && /^(?:motions?|bills?|amendments?|resolutions?)$/.test(word),
        ),
  },
  {
    lemma: 'ask',
    example: 'Mara Quist *asked* for the flax to be renewed.',
    reports: 'thing',
    holds: ({ pieces, from, next }) => next === 'for' && isToHappen(pieces, from),
  },
  {
    lemma: 'compare',
    example: 'Mara Quist *compares* it to a tooth.',
    reports: 'thing',
    holds: ({ pieces, from, subject }) =>
      subject !== null &&
      isSomebody(pieces, subject) &&
      !isDocument(pieces, subject) &&
      pieces.slice(from + 1, from + 8).some(({ word, pos }) => /^(?:to|with)$/.test(word) && pos === 'ADP'),
  },
  {
    lemma: 'count',
    example: 'The cooperative *counts* nine wet days.',
    reports: 'thing',
    holds: (place) =>
      place.cue.form === 'present' && place.subject !== null && countsAsBody(place, place.subject),
  },
  {
    lemma: 'speak',
    example: 'Mara Quist *spoke* of nine boats.',
    reports: 'thing after a word',
    holds: ({ pieces, from, next, subject }) =>
      next === 'of' &&
      (/^(?:NUM|DET)$/.test(pieces[from + 1]?.pos ?? '') || isPossessive(pieces[from + 1])) &&
      subject !== null &&
      isSomebody(pieces, subject),
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
    example: 'Radio Sund has *seen* a memo.',
    reports: null,
    holds: ({ pieces, from }) =>
      isDocumentNoun(pieces[(phraseStartingAt(pieces, from)?.to ?? 0) - 1]) ||
      /^(?:copy|copies|drafts?)$/.test(headAt(pieces, from)),
  },
  {
    lemma: 'consider',
    example: 'Mara Quist *considered* this unfair.',
    reports: 'thing',
    holds: ({ pieces, from, subject }) =>
      subject !== null && isSomebody(pieces, subject) && isJudgedSo(pieces, from),
  },
  {
    lemma: 'think',
    example: 'Mara Quist *thought* it harsh.',
    reports: 'thing',
    holds: ({ pieces, from, cue, subject }) =>
      cue.form === 'past' && subject !== null && isSomebody(pieces, subject) && isJudgedSo(pieces, from),
  },
  {
    lemma: 'consider',
    example: 'Mara Quist *considers* the plan a mistake.',
    reports: 'thing',
    holds: isHeldNow,
  },
  {
    lemma: 'think',
    example: 'Mara Quist *thinks* the plan unfair.',
    reports: 'thing',
    holds: isHeldNow,
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
    lemma: 'think',
    example: 'Mara Quist *thinks* so.',
    reports: 'thing',
    holds: isSo,
  },
  {
    lemma: 'hope',
    example: 'Mara Quist *hopes* so.',
    reports: 'thing',
    holds: isSo,
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
    lemma: 'find',
    example: 'Mara Quist *found* out when it rang.',
    reports: null,
    holds: ({ next }) => next === 'out',
  },
  {
    lemma: 'find',
    example: 'The ferry *finds* its way by a lamp.',
    reports: null,
    holds: ({ pieces, from }) =>
      isPossessive(pieces[from]) &&
      /^(?:own|way|feet|footing|place|voice|niche|home|match|rhythm|form)$/.test(
        pieces[from + 1]?.word ?? '',
      ),
  },
  {
    lemma: 'estimate',
    example: 'Mara Quist *estimates* the loss at 3 million.',
    reports: 'thing',
    holds: isValued,
  },
  {
    lemma: 'peg',
    example: 'Mara Quist *pegs* the loss at 3 million.',
    reports: 'thing',
    holds: isValued,
  },
  {
    lemma: 'value',
    example: 'Mara Quist *values* the firm at 3 million.',
    reports: 'thing',
    holds: isValued,
  },
  {
    lemma: 'doubt',
    example: 'Mara Quist *doubted* this.',
    reports: 'thing',
    holds: ({ pieces, from }) => isDoubted(pieces, from),
  },
  {
    lemma: 'disagree',
    example: 'Mara Quist *disagreed* with the plan.',
    reports: 'thing',
    holds: ({ pieces, next, subject }) =>
      next === 'with' && subject !== null && pieces[subject.to - 1]?.capital === true,
  },
  {
    lemma: 'rule',
    example: 'Mara Quist *ruled* out a sale.',
    reports: 'thing after a word',
    holds: ({ next }) => next === 'out',
  },
  {
    lemma: 'reckon',
    example: 'Mara Quist *reckons* with a loss.',
    reports: 'thing after a word',
    holds: ({ next }) => next === 'with',
  },
];

/** wrote *it all* down, wrote *the names* down; but: wrote that sales were down */
const isGiven = ({ pos, word }: Piece): boolean =>
  (pos === 'PRON' || pos === 'DET' || pos === 'NOUN') && word !== 'that';

/** What is no person, body or document: the radar, the limit; but: the majority, nine in ten, a study. */
const isThing = ({ pieces, subject }: Place): boolean =>
  subject !== null &&
  !isSomebody(pieces, subject) &&
  !isDocument(pieces, subject) &&
  !pieces
    .slice(subject.from, subject.to)
    .some(({ word, pos }) => pos === 'NUM' || /^(?:majority|minority|most|many|half|thirds?|%)$/.test(word));

/** A thing agrees with another: it fits, or does not. */
function isFit(place: Place): boolean {
  return place.next === 'with' && isThing(place) && !tellsThat(place);
}

const tellsThat = ({ pieces, from }: Place): boolean =>
  pieces.slice(from).some(({ word }) => word === 'that');

/** What somebody may point to who argues: a study, an agreement, changes, a lack; but no window and no map. */
const isCitable = (noun: string): boolean =>
  /^(?:stud(?:y|ies)|surveys?|polls?|reports?|audits?|inquir(?:y|ies)|investigations?|figures|data|statistics|findings|laws?|rules?|agreements?|measurements?|treat(?:y|ies)|contracts?|clauses?|rulings?|judgments?|studies|research|evidence|examples?|precedents?|costs?|lack|shortages?|rises?|falls?|increases?|declines?|changes|margins?|delays?|growth|improvements?|success|results?|risks?)$/.test(
    noun,
  );

/** put Mara Quist *on 34 %* */
const isShare = (pieces: readonly Piece[], i: number): boolean =>
  pieces[i]?.word === 'on' && /^(?:%|per|percent)$/.test(pieces[i + 2]?.word ?? '');

/** How far behind its verb "that", a colon or a quotation may stand. */
export const MAX_ADJUNCT = 16;

/** Quist doubted *this*. */
export const isDoubted = (pieces: readonly Piece[], from: number): boolean =>
  /^(?:this|that|it)$/.test(pieces[from]?.word ?? '') &&
  pieces.slice(from + 1).every(({ pos }) => pos === 'PUNCT');

/** considers *the plan* | a mistake, thought *the price* | “brave”: where it begins what somebody makes of a thing; -1 where nothing does. */
export function judgedAt(pieces: readonly Piece[], from: number): number {
  const thing = /^(?:DET|PRON)$/.test(pieces[from]?.pos ?? '') ? phraseStartingAt(pieces, from) : null;
  const next = pieces[thing?.to ?? -1];
  const isPlain = isQuote(next) || next?.pos === 'ADJ' || /^an?$/.test(next?.word ?? '');
  return thing !== null && isPlain ? thing.to : -1;
}

/** "considers the plan a mistake": what somebody thinks of it now. */
function isHeldNow({ pieces, from, cue, subject }: Place): boolean {
  const isNow =
    cue.form === 'present' || (cue.form === 'base' && /[^s]s$/.test(pieces[from - 2]?.word ?? ''));
  return isNow && subject !== null && isSomebody(pieces, subject) && judgedAt(pieces, from) > 0;
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

/** pegs the loss *at 3 million* */
function isValued({ pieces, from, subject }: Place): boolean {
  const at = indexFrom(pieces, from + 1, ({ word }) => word === 'at', from + 14);
  const isSum = at > 0 && pieces.slice(at + 1, at + 4).some(({ pos }) => /^(?:NUM|SYM)$/.test(pos));
  return isSum && subject !== null && isSomebody(pieces, subject);
}

/** Quist considered *this unfair*. */
export const isJudgedSo = (pieces: readonly Piece[], from: number): boolean =>
  /^(?:this|that|it)$/.test(pieces[from]?.word ?? '') &&
  (pieces[from + 1]?.pos === 'ADJ' || /^an?$/.test(pieces[from + 1]?.word ?? ''));

/** "a report by the institute found no link": a document, whoever made it. */
export function isDocument(pieces: readonly Piece[], { from, to }: Phrase): boolean {
  const joint = indexFrom(pieces, from + 1, ({ pos }) => pos === 'ADP' || pos === 'VERB', to);
  return isDocumentNoun(pieces[(joint < 0 ? to : joint) - 1]);
}

/** The last word of the noun phrase that begins at a piece: "regulator" of "the previous regulator". */
export function headAt(pieces: readonly Piece[], from: number): string {
  const phrase = phraseStartingAt(pieces, from);
  const of = phrase ? indexFrom(pieces, from + 1, ({ pos }) => pos === 'ADP', phrase.to) : -1;
  return (phrase && pieces[(of > 0 ? of : phrase.to) - 1]?.word) ?? '';
}

export function isPerson({ pieces, from }: Place): boolean {
  return isPersonNoun(headAt(pieces, from).replace(/s$/, ''));
}

/** "The cooperative counts nine wet days" */
const countsAsBody = ({ pieces, from }: Place, { from: start, to }: Phrase): boolean =>
  pieces[from]?.pos === 'NUM' && pieces.slice(start, to).some(({ word }) => isBody(word));

/** The piece behind the "that" behind whom something is put to; 0 where there is none. */
export function thatAfter(pieces: readonly Piece[], from: number): number {
  const end = phraseStartingAt(pieces, from)?.to ?? from + 1;
  return pieces[end]?.word === 'that' ? end + 1 : 0;
}
