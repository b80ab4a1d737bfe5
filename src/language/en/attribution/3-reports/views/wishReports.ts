import { indexFrom, lastIndexBefore } from '../../../../../values/indexFrom.ts';
import { isQuote, phraseOf, wordsOf } from '../../../../any/attribution/pieces.ts';
import type { Piece } from '../../../../attribution.ts';
import { phraseStartingAt } from '../../2-phrases/nounPhrases.ts';
import { subjectEndingAt } from '../../2-phrases/subjects.ts';
import { verbGroup } from '../../2-phrases/verbGroups.ts';
import { isTime, isTimePhrase } from '../../2-phrases/wordKinds.ts';
import { clauseReport, reportOfRest, reportOfSubject } from '../clauseReport.ts';
import type { Found } from '../found.ts';
import { isSomebody } from '../subjects/isSomebody.ts';
import { isToHappen } from '../links/toHappen.ts';
import { isBody } from '../../people/bodies.ts';
import { isCountryOf } from '../../people/countries.ts';

/** "Mara Quist *wanted to know* who would pay": she asked. */
export function wonderReport(pieces: readonly Piece[], v: number): Found | null {
  if (pieces[v + 2]?.word !== 'know') return null;
  const aside = askedAside(pieces, v);
  if (aside) return aside;
  if (!/^(?:who|what|when|where|why|how|whether|if|which)$/.test(pieces[v + 3]?.word ?? '')) return null;
  return reportOfSubject(pieces, verbGroup(pieces, v), ['conviction', 'ask', 'clause'], v + 3);
}

/** "Which boat, Mara Quist *wanted to know*.", "Why, she *wanted to know last week*, is it late?": what she asked stands around it. */
function askedAside(pieces: readonly Piece[], v: number): Found | null {
  const end = isTimePhrase(pieces, v + 3) ? v + 5 : isTime(pieces[v + 3]) ? v + 4 : v + 3;
  if (end < pieces.length && pieces[end]?.pos !== 'PUNCT') return null;
  // "When he left, she wanted to know": no question stands before it
  const isQuestion =
    /^(?:which|why|what|who|whose|how|where|was|were|is|are|did|do|does|had|has|would|could)$/.test(
      pieces[0]?.word ?? '',
    );
  if (!isQuestion || pieces.some(isQuote)) return null;
  const group = verbGroup(pieces, v);
  const subject = group.negated ? null : subjectEndingAt(pieces, group.from, 0);
  if (!subject || pieces[subject.from - 1]?.word !== ',' || !isSomebody(pieces, subject)) return null;
  const clause = { from: subject.from, to: end };
  const kind = ['words before the verb', 'ask', 'before'] as const;
  return reportOfRest(pieces, subject, clause, kind, v + 3, group.from);
}

/** "Mara Quist *wished it to be noted that* …" */
export function requestReport(pieces: readonly Piece[], v: number): Found | null {
  const words = wordsOf(pieces, { from: v + 1, to: v + 6 });
  if (!/^(?:it|that it) (?:to )?be \S+ that/.test(words)) return null;
  const that = lastIndexBefore(pieces, v + 7, ({ word }) => word === 'that', v + 4);
  return reportOfSubject(pieces, verbGroup(pieces, v), ['conviction', 'wish', 'that'], that, that + 1);
}

/** "*What convinced Mara Quist* was the ice", "*What worries her most* is that it melts": whom it does something to tells so. */
export function struckReport(pieces: readonly Piece[], i: number): Found | null {
  if (i !== 1 || pieces[0]?.word !== 'what' || !STRIKING.test(pieces[1]?.word ?? '')) return null;
  const isPronoun = /^(?:him|her)$/.test(pieces[2]?.word ?? '') && pieces[3]?.pos !== 'NOUN';
  const whom = isPronoun ? { from: 2, to: 3 } : phraseStartingAt(pieces, 2);
  const isSomeone =
    whom !== null && (/^(?:him|her)$/.test(pieces[2]?.word ?? '') || pieces[whom.to - 1]?.capital === true);
  const verb = indexFrom(pieces, whom?.to ?? 0, ({ word }) => /^(?:is|was|are|were)$/.test(word));
  if (!whom || !isSomeone || verb < 0) return null;
  return clauseReport(pieces, phraseOf(whom), 0, ['conviction', 'believe', 'clause'], 2, whom.to);
}

/** What something does to somebody who tells of it. */
const STRIKING =
  /^(?:(?:convinc|persuad|surpris|puzzl|impress|pleas|anger|frighten|troubl|excit|fascinat|intrigu|amaz|interest|annoy|alarm|worr|upset|both?er)(?:ed|es|s|ies|ied)?|struck|strikes|hurts?)$/;

/** "Mara Quist *would like to see* alarms made compulsory", "*wants to see* it mended", "*would like* it *to be mended*", "*wants* the Harbour Guild *to look* at it". */
export function wishReport(pieces: readonly Piece[], v: number): Found | null {
  const group = verbGroup(pieces, v);
  const isForOthers = pieces[v]?.word === 'like' && group.modal && isToHappen(pieces, v + 1);
  const isToSee = pieces[v + 1]?.word === 'to' && /^(?:see|have)$/.test(pieces[v + 2]?.word ?? '');
  const isOfBody = pieces[v]?.word === 'wants' && (isBodyToAct(pieces, v + 1) || isItToHappen(pieces, v + 1));
  if (!isForOthers && !isToSee && !isOfBody) return null;
  if (!group.modal && !pieces[v]?.word.endsWith('s')) return null;
  return reportOfSubject(pieces, group, ['conviction', 'wish', 'object'], isToSee ? v + 3 : v + 1);
}

/** "wants *it to end*", "wants *this to be mended*" */
const isItToHappen = (pieces: readonly Piece[], from: number): boolean =>
  /^(?:it|this|that|things|all|everything)$/.test(pieces[from]?.word ?? '') &&
  pieces[from + 1]?.word === 'to' &&
  /^(?:VERB|AUX)$/.test(pieces[from + 2]?.pos ?? '');

/** "wants *the Harbour Guild to look* at it", "*the supplier to pay*": somebody is to do something. */
function isBodyToAct(pieces: readonly Piece[], from: number): boolean {
  const phrase = pieces[from]?.pos === 'DET' ? phraseStartingAt(pieces, from) : null;
  const [to, deed] = phrase ? pieces.slice(phrase.to, phrase.to + 2) : [];
  const isDone = to?.word === 'to' && deed?.pos === 'VERB' && !/^(?:win|lose|find|know)$/.test(deed.word);
  return isDone && isSomebody(pieces, phrase);
}

/** "She *would rather see* a fine": what somebody prefers, as they say. */
export function ratherReport(pieces: readonly Piece[], v: number): Found | null {
  if (!/^(?:would|'d)$/.test(pieces[v - 1]?.word ?? '') || pieces[v + 1]?.word !== 'see') return null;
  // "would rather see a film than row"
  const isPlain = pieces.slice(v).some(({ word }) => word === 'than');
  if (isPlain || pieces[v + 2]?.pos === 'PRON' || !/^(?:he|she|they)$/.test(pieces[v - 2]?.word ?? ''))
    return null;
  const group = verbGroup(pieces, v + 1);
  return reportOfSubject(pieces, group, ['conviction', 'wish', 'object'], v + 2);
}

/** "Mara Quist *hopes to* reopen it", "*is hoping to* find out": what somebody has in mind is told by them. */
export function hopeReport(pieces: readonly Piece[], v: number): Found | null {
  if (pieces[v + 1]?.word !== 'to' || !/^(?:VERB|AUX)$/.test(pieces[v + 2]?.pos ?? '')) return null;
  const group = verbGroup(pieces, v);
  const isHoping = pieces[v]?.word === 'hoping' && /^(?:is|are|'s|'re)$/.test(pieces[group.from]?.word ?? '');
  if (!isHoping && pieces[v]?.word !== 'hopes' && !isIntent(pieces, v, group.from)) return null;
  if (isCountryBefore(pieces, group.from)) return null;
  return reportOfSubject(pieces, group, ['conviction', 'hope', 'object'], v + 1);
}

/** "*South Korea* hopes to sign it": what a country plans is known. */
function isCountryBefore(pieces: readonly Piece[], at: number): boolean {
  const { from = 0, to = 0 } = subjectEndingAt(pieces, at, 0) ?? {};
  const words = pieces.slice(from, to).map(({ word }) => word);
  return isCountryOf(words[0] === 'the' ? words.slice(1) : words);
}

/** "Mara Quist *intends to* reopen it", "he *means to* stay": what a person has in mind; what a body plans is known. */
function isIntent(pieces: readonly Piece[], v: number, from: number): boolean {
  if (!/^(?:intends|means|plans)$/.test(pieces[v]?.word ?? '')) return false;
  if (pieces[v - 1]?.pos === 'ADP') return false; // walked out over plans to cut it
  const subject = subjectEndingAt(pieces, from, 0);
  const last = pieces[(subject?.to ?? 0) - 1];
  return (
    subject !== null && isSomebody(pieces, subject) && last?.word !== 'they' && !isBody(last?.word ?? '')
  );
}
