import type { AttributionLanguage } from '../../attribution.ts';
import { mend } from './1-tokens/mend.ts';
import { tokenize } from './1-tokens/tokens.ts';
import { phraseEndingAt } from './2-phrases/nounPhrases.ts';
import { subjectOf } from './2-phrases/subjects.ts';
import { isCited } from './3-reports/subjects/citations.ts';
import { ownerOfWords } from './3-reports/colons/ownedLabels.ts';
import { findCarriers } from './3-reports/carriers/carriers.ts';
import { findReports } from './3-reports/findReports.ts';
import { RULES } from './3-reports/rules.ts';
import { GOING_ON } from './goingOn/goingOn.ts';
import { isDeed, isHeadline, officeAhead } from './headlines.ts';
import { LABELS } from './labels.ts';
import { leadInOf } from './leadIns.ts';
import { isReportedOn } from './goingOn/reportedOn.ts';
import { textBy, textNamed, textShown } from './3-reports/texts/authors.ts';
import { placeOfThose } from './3-reports/placeOfThose.ts';
import { isDefence } from './3-reports/isDefence.ts';
import { hangsOn, toldBefore } from './goingOn/hangsOn.ts';
import { addsPlainly } from './goingOn/addsPlainly.ts';
import { isOtherTime } from './goingOn/otherTime.ts';
import { isToldWithin } from './3-reports/toldWithin.ts';
import { spokenWith } from './3-reports/spokenWith.ts';
import { tailOf } from './3-reports/tailOf.ts';
import { isReply } from './3-reports/wordings/wordingReports.ts';
import { announcedIn } from './announcements.ts';
import { announcerOf } from './announcedViews.ts';
import { hasVerb } from './2-phrases/hasVerb.ts';
import { isDocumentNoun } from './2-phrases/wordKinds.ts';
import { addressedIn, askedIn, askerIn, calledIn, questionedIn, selfIn, topicOf } from './topics.ts';
import { quotedBehind } from './pointingBack.ts';
import { OUTLETS } from './outlets.ts';
import { ownedIn } from './owned.ts';
import { PEOPLE } from './people/index.ts';
import { introducedIn, viewIn } from './views.ts';

export const ATTRIBUTION: AttributionLanguage = {
  quotedShare: 0.6,
  apostrophes: /^['’‘](?:tis|twas|em|cause|til|till|n|bout|round|\d\ds?)(?![\p{LC}\d])/iu,
  tokenize,
  mend,
  rules: RULES,
  findReports,
  isReportedOn,
  goingOn: GOING_ON,
  findCarriers,
  subjectOf,
  topicOf,
  askedIn,
  askerIn,
  quotedBehind,
  ownerOfWords,
  viewIn,
  introducedIn,
  isOtherTime,
  addsPlainly,
  spokenWith,
  isCited,
  textBy,
  textShown,
  textNamed,
  answers: new Set(['answer', 'reply', 'respond', 'retort']),
  asking: new Set(['ask', 'inquire', 'enquire', 'question', 'press', 'quiz', 'challenge', 'query']),
  isReply,
  isDefence,
  placeOfThose,
  showing: new Set(['show']),
  isDocumentNoun: (noun) => isDocumentNoun({ word: noun }) || /^(?:statement|document)$/.test(noun),
  calling: new Set(['call', 'describe', 'brand', 'label', 'dub']),
  learning: new Set('find show see know prove mean learn realise realize discover ensure suggest'.split(' ')),
  telling: new Set(['tell']),
  warning: new Set(['warn']),
  hoping: new Set(['hope']),
  posting: new Set(['tweet', 'retweet', 'post']),
  calledIn,
  ownedIn,
  questionedIn,
  addressedIn,
  selfIn,
  leadInOf,
  announcedIn,
  announcerOf,
  tailOf,
  hangsOn,
  isToldWithin,
  toldBefore,
  isHeadline,
  isDeed,
  officeAhead,
  hasVerb,
  phraseEndingAt: (pieces, end) => phraseEndingAt(pieces, end, 0),
  people: PEOPLE,
  outlets: OUTLETS,
  labels: LABELS,
};
