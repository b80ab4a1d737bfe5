import { isQuote } from '../../../../any/attribution/pieces.ts';
import type { Piece } from '../../../../attribution.ts';
import { headAt } from '../../2-phrases/nounPhrases.ts';
import { isRelative } from '../../2-phrases/wordKinds.ts';
import { isBody } from '../../people/bodies.ts';
import { agreesThing, agreesToAct } from './agreesToAct.ts';
import { isDocument } from '../subjects/isDocument.ts';
import { isSomebody } from '../subjects/isSomebody.ts';
import { isPerson, type Place, type Sense } from './sense.ts';
import { isToHappen } from '../links/toHappen.ts';

/** Senses of verbs with which somebody takes a side, such as "agree" and "reject". */
export const ARGUING: readonly Sense[] = [
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
    lemma: 'agree',
    example: 'The guild has *agreed* a fee of 3 million for the pier.',
    reports: null,
    holds: ({ pieces, from }) => agreesThing(pieces, from),
  },
  {
    lemma: 'agree',
    example: 'It is near the limit *agreed* with the bank.',
    reports: null,
    holds: isFit,
  },
  {
    lemma: 'disagree',
    example: 'The radar *disagreed* with the map.',
    reports: null,
    holds: isFit,
  },
  {
    lemma: 'disagree',
    example: 'Mara Quist *disagreed* with the plan.',
    reports: 'thing',
    holds: ({ pieces, next, subject }) =>
      next === 'with' && subject !== null && pieces[subject.to - 1]?.capital === true,
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
    lemma: 'admit',
    example: 'Tom Fry *admitted* 11 counts of theft.',
    reports: null,
    holds: (place) => isCrime(place),
  },
  {
    lemma: 'admit',
    example: 'The guild *admitted* her in 1971.',
    reports: null,
    holds: ({ pieces, from, next }) =>
      (/^(?:him|her|them|us|me)$/.test(next) && pieces[from + 1]?.pos === 'ADP') ||
      (next === 'women' && pieces[from + 1]?.pos === 'ADP'),
  },
  {
    lemma: 'concede',
    example: 'Mara Quist *conceded* defeat in the vote.',
    reports: null,
    holds: ({ pieces, from, next }) =>
      /^(?:as|after|amid|in|to)$/.test(next) ||
      pieces
        .slice(from, from + 4)
        .some(({ word }) =>
          /^(?:defeat|victory|power|goals?|penalt(?:y|ies)|corners?|seats?|ground)$/.test(word),
        ),
  },
  {
    lemma: 'reject',
    example: 'A court in Lisk *rejected* the guild’s appeal.',
    reports: null,
    // it decides, and says so to those who asked
    holds: ({ pieces, from, subject }) =>
      subject !== null &&
      pieces
        .slice(subject.from, subject.to)
        .some(({ word }) => /^(?:court|judges?|tribunal|jury)$/.test(word)) &&
      pieces
        .slice(from, from + 5)
        .some(({ word }) =>
          /^(?:application|appeal|bid|request|petition|motion|lawsuit|challenge)s?$/.test(word),
        ) &&
      !pieces.slice(from).some(isQuote),
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
    lemma: 'dismiss',
    example: 'Mara Quist *dismissed* the previous regulator.',
    reports: null,
    holds: isPerson,
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
    lemma: 'ask',
    example: 'Mara Quist, who *asked* that her name not be used, left.',
    reports: null,
    holds: ({ pieces, from, next }) =>
      next === 'that' && pieces.slice(from - 3, from - 1).some(isRelative) && isUnnamed(pieces.slice(from)),
  },
  {
    lemma: 'ask',
    example: 'Mara Quist *asked* for talks to be held.',
    reports: 'thing',
    holds: ({ pieces, from, next }) => next === 'for' && isToHappen(pieces, from),
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
        isSum(pieces, from + 1) ||
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
];

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

/** "admitted *11 counts of theft*", "admitted *manslaughter*": what a court hears of, not what somebody says in it. */
function isCrime({ pieces, from }: Place): boolean {
  const near = pieces.slice(from, from + 4).map(({ word }) => word);
  const end = near.findIndex((word) => /^[,.;]$/.test(word) || word === 'that');
  return near.slice(0, end < 0 ? near.length : end).some((word) => CRIME.test(word));
}

const CRIME =
  /^(?:counts?|offences?|offenses?|murder|manslaughter|theft|burglary|fraud|arson|assault|robbery|rape|perjury|smuggling|bribery|guilt)$/;

/** "pointed to *£1.2m*" */
const isSum = (pieces: readonly Piece[], from: number): boolean =>
  /^(?:NUM|SYM)$/.test(pieces[from]?.pos ?? '');

/** What somebody may point to who argues: a study, an agreement, changes, a lack; but no window and no map. */
const isCitable = (noun: string): boolean =>
  /^(?:stud(?:y|ies)|surveys?|polls?|reports?|audits?|inquir(?:y|ies)|investigations?|figures|data|statistics|findings|laws?|rules?|agreements?|measurements?|treat(?:y|ies)|contracts?|clauses?|rulings?|judgments?|research|evidence|examples?|precedents?|costs?|lack|shortages?|rises?|falls?|increases?|declines?|changes|margins?|delays?|prices?|growth|improvements?|success|results?|risks?)$/.test(
    noun,
  );

/** "that her name *not be used*": how somebody wants to be quoted, and nothing that they say. */
const isUnnamed = (pieces: readonly Piece[]): boolean =>
  pieces.some(
    ({ word }, i) =>
      word === 'not' &&
      pieces[i + 1]?.word === 'be' &&
      /^(?:used|named|identified|published|printed|disclosed|revealed)$/.test(pieces[i + 2]?.word ?? ''),
  );
