import { indexFrom } from '../../../../../values/indexFrom.ts';
import { isQuote, phraseOf } from '../../../../any/attribution/pieces.ts';
import type { Phrase, Piece } from '../../../../attribution.ts';
import { cueOf, type Cue } from '../../../reportingVerbs.ts';
import { headOf } from '../../2-phrases/headOf.ts';
import { phraseStartingAt } from '../../2-phrases/nounPhrases.ts';
import { subjectEndingAt } from '../../2-phrases/subjects.ts';
import { afterParticle, verbGroup, type VerbGroup } from '../../2-phrases/verbGroups.ts';
import { isRelative } from '../../2-phrases/wordKinds.ts';
import { describedEnd } from '../../2-phrases/appositions.ts';
import { isRelating } from '../links/isRelating.ts';
import { isSomebody } from '../subjects/isSomebody.ts';
import { reportOfRest } from '../clauseReport.ts';
import type { Found } from '../found.ts';
import { isHeardOf } from './heardOf.ts';
import { mainSubject } from '../openings.ts';
import { textBehind, textOpening } from '../texts/textNoted.ts';

/** Verbs whose passive still tells who spoke. */
const SPOKEN = new Set(
  `say tell accuse urge advise blame praise hail brand label assure inform warn remind report announce confirm describe disclose reveal quote cite state allege claim note stress emphasise emphasize
   demand explain predict estimate forecast promise propose suggest acknowledge admit condemn deplore denounce criticise
   criticize welcome dispute deny`.split(/\s+/),
);

/** What somebody says no to; what else is refused is refused by a deed: "the bill was rejected by parliament". */
const REFUSED = /^(?:reject|dismiss|contradict|rule|rebuff)$/;

/** Pieces between a passive and "by": "put *at 2.1 million tonnes in 2020* by the Survey". */
const FURTHEST = 9;

/** Verbs of "is said to". */
const HEARSAY = new Set('say report allege rumour rumor claim believe think understand'.split(' '));

/** "Quist *is said* to have answered": whose infinitive begins behind "to", who did so, if people are right. */
export function isHearsay(pieces: readonly Piece[], infinitive: number): boolean {
  const said = infinitive - 2;
  const cue = pieces[said + 1]?.word === 'to' ? cueOf(pieces[said]?.word ?? '') : null;
  return cue !== null && HEARSAY.has(cue.lemma) && verbGroup(pieces, said).passive;
}

/** "It was reported that …", "the minister is said to …": nobody is named. */
function impersonal(pieces: readonly Piece[], v: number, cue: Cue, group: VerbGroup): Found | null {
  // "Ganzverk, which is *said to* want it, was silent": beside the sentence
  const isAside = isRelative(pieces[group.from - 1]);
  if (pieces[v + 1]?.word === 'to' && HEARSAY.has(cue.lemma) && !isAside) {
    const clause = { from: group.from, to: v + 2 };
    return reportOfRest(pieces, null, clause, ['hearsay', cue.lemma, 'object'], v + 2);
  }
  const isNoted = SPOKEN.has(cue.lemma) || NOTED.test(cue.lemma);
  if (pieces[group.from - 1]?.word !== 'it' || !isNoted) return null;
  // The quay will be mended, *it was stated later in the day*.
  const isLast = pieces.slice(v + 1).every(({ pos }) => !/^(?:VERB|AUX|QUOTE|SCONJ|PRON)$/.test(pos));
  if (pieces[group.from - 2]?.word === ',' && group.from > 4 && isLast) {
    const clause = { from: group.from - 1, to: pieces.length };
    return {
      rule: 'it was said that',
      lemma: cue.lemma,
      cue: { from: group.from - 1, to: v + 1 },
      speaker: null,
      content: [{ from: 0, to: clause.from - 1 }],
      addressee: null,
      clause,
      link: 'before',
    };
  }
  const text = textBehind(pieces, v + 1);
  const that = text?.to ?? v + 1;
  if (pieces[that]?.word !== 'that') return null;
  const speaker = text ?? textOpening(pieces, group.from - 1);
  return {
    rule: 'it was said that',
    lemma: cue.lemma,
    cue: { from: group.from - 1, to: v + 1 },
    speaker,
    content: [{ from: that + 1, to: pieces.length }],
    addressee: null,
    clause: { from: speaker && speaker !== text ? 0 : group.from - 1, to: that + 1 },
    link: 'that',
  };
}

/** What is noted, and nobody says by whom. */
const NOTED = /^(?:indicate|mention|add|record|observe|underline|conclude)$/;

/** "The leak was first reported by the Courier", "the loss was put at 3 million by the board", "that was denied by Quist". */
function byAgent(pieces: readonly Piece[], v: number, cue: Cue, group: VerbGroup): Found | null {
  const by = agentAt(pieces, v);
  const agent = by > 0 ? agentFrom(pieces, by + 1) : null;
  if (!agent || !isSaidBy(pieces, v, cue, agent, by) || isHeardOf(pieces, group.from)) return null;
  // "Quist is cited by the Courier *as saying* that": what she says is the news
  if (pieces[agent.to]?.word === 'as' && pieces[agent.to + 1]?.word.endsWith('ing')) return null;
  // "The bee was *first described* by Sark": he found it
  if (cue.lemma === 'describe' && pieces[v - 1]?.word === 'first') return null;
  const told = cue.lemma === 'tell' ? subjectEndingAt(pieces, group.from, 0) : null;
  // "was called “a joke” by Quist": what is quoted is hers
  const isQuoted = pieces.slice(v, by).some(isQuote);
  const from = told?.from ?? (isQuoted ? by : group.from);
  const clause = { from, to: agent.beside?.to ?? agent.to };
  const cueTo = isQuoted ? v + 1 : by + 1;
  const report = reportOfRest(pieces, agent, clause, ['passive', cue.lemma, 'object'], cueTo, group.from);
  // "Kursblatt was told by two of them that …"
  return { ...report, addressee: told };
}

/** Where "by" stands after a passive, nothing but a place, a time, a sum or what was quoted in between. */
function agentAt(pieces: readonly Piece[], v: number): number {
  for (let i = v + 1; i < Math.min(pieces.length, v + FURTHEST); i++) {
    if (pieces[i]?.word === 'by') return i;
    if (/^(?:VERB|AUX|PUNCT|SCONJ|PRON)$/.test(pieces[i]?.pos ?? '')) return -1;
  }
  return -1;
}

/** "were told by *text message*": how, and not by whom. */
const MEANS = /^(?:sms|e-?mails?|texts?|letters?|post|mail|phone|telephone|fax|loudspeakers?|megaphone)$/;

/** "by *Quist, head of the guard*": with what stands beside the name, to the end of the sentence or its comma. */
function agentFrom(pieces: readonly Piece[], from: number): Phrase | null {
  const phrase = MEANS.test(pieces[from]?.word ?? '') ? null : phraseStartingAt(pieces, from);
  if (!phrase) return null;
  const end = describedEnd(pieces, phrase.to);
  return phraseOf(phrase, end > phrase.to + 1 ? { from: phrase.to, to: end } : null);
}

/** Whether a passive tells what its agent says. */
function isSaidBy(
  pieces: readonly Piece[],
  v: number,
  { lemma, complement }: Cue,
  agent: Phrase,
  by: number,
): boolean {
  // "was called “a joke” by Quist"
  if (pieces.slice(v, by).some(isQuote))
    return (complement === 'object' || complement === 'quoted') && isSomebody(pieces, agent);
  if (lemma === 'put') return pieces[v + 1]?.word === 'at' && /^(?:NUM|SYM)$/.test(pieces[v + 2]?.pos ?? '');
  const { from } = verbGroup(pieces, v);
  const subject = pieces[from - 1];
  // "a proposal *to raise it* was rejected by parliament"
  const isClaim =
    pieces[from - 2]?.pos !== 'VERB' &&
    /^(?:that|this|it|claims?|allegations?|accusations?|charges?|reports?|criticism|version)$/.test(
      subject?.word ?? '',
    );
  if (REFUSED.test(lemma)) return isClaim && isSomebody(pieces, agent);
  // "The valley is *claimed by* both"
  if (lemma === 'claim' && !isClaim && isClaimableAt(pieces, from)) return false;
  // "Fry hit the bar and *was denied by* the keeper"
  const denied = lemma === 'deny' ? (subjectEndingAt(pieces, from, 0) ?? mainSubject(pieces, from)) : null;
  const isDenied = denied && !pieces.slice(denied.from, denied.to).some(({ pos }) => pos === 'ADP');
  if (isDenied && isSomebody(pieces, denied)) return false;
  return SPOKEN.has(lemma) && (by === v + 1 || isSomebody(pieces, agent));
}

/** "The *valley*, some 70 km long, is claimed by both", "the *prize* was claimed by Ann Lee": what one has a right to, and says nothing by. */
function isClaimableAt(pieces: readonly Piece[], verb: number): boolean {
  const subject = subjectEndingAt(pieces, verb, 0) ?? mainSubject(pieces, verb);
  const head = (subject && pieces[headOf(pieces, subject).to - 1]?.word) ?? '';
  return /^(?:valley|islands?|territor(?:y|ies)|land|region|area|province|peninsula|strip|waters|sea|coast|prize|throne|title|name|seat|benefits?|money|estate|mountain|reef)s?$/.test(
    head,
  );
}

/** "A different *tone was struck* on Channel Nord *by Quist*, head of the guild, *who said* the quay was old." */
export function toneReport(pieces: readonly Piece[], v: number): Found | null {
  if (pieces[v]?.pos !== 'VERB') return null;
  const group = verbGroup(pieces, v);
  if (!group.passive || !TONE.test(pieces[group.from - 1]?.word ?? '')) return null;
  const by = indexFrom(pieces, v + 1, ({ word }) => word === 'by', v + FURTHEST);
  const agent = by > 0 ? agentFrom(pieces, by + 1) : null;
  const end = agent?.beside?.to ?? agent?.to ?? 0;
  const who = pieces[end]?.word === ',' ? end + 1 : end;
  const verb = cueOf(pieces[who + 1]?.word ?? '');
  if (!agent || pieces[who]?.word !== 'who' || !verb || verb.complement === 'thought') return null;
  const clause = { from: 0, to: who + 2 };
  return reportOfRest(pieces, agent, clause, ['passive', verb.lemma, 'clause'], who + 2, who + 1);
}

/** What somebody strikes, takes or sounds while they say something. */
const TONE =
  /^(?:tones?|notes?|views?|lines?|stances?|positions?|pictures?|warnings?|criticism|doubts?|concerns?|objections?|opposition|support|hopes?|explanations?|versions?|accounts?)$/;

/** Verbs of doing after "it was": "It was *decided* by the council that …" */
const NOT_TOLD = /^(?:decided|agreed|arranged|ensured|ordered|provided|required|resolved|ruled|settled)$/;

/** "It was *specified by Elvoda that* …", "it was also *pointed out* by Quist that …": whatever the verb. */
export function toldByReport(pieces: readonly Piece[], v: number): Found | null {
  const { pos, word = '' } = pieces[v] ?? {};
  if (pos !== 'VERB' || NOT_TOLD.test(word)) return null;
  const by = afterParticle(pieces, v);
  if (pieces[by]?.word !== 'by') return null;
  const group = verbGroup(pieces, v);
  if (!group.passive || group.negated) return null;
  if (pieces[group.from - 1]?.word !== 'it') return null;
  const speaker = phraseStartingAt(pieces, by + 1);
  const that = speaker ? indexFrom(pieces, speaker.to, (piece) => piece.word === 'that') : -1;
  // "signed by Inkwerk, the firm *that* owns it"
  const isApart = speaker !== null && pieces.slice(speaker.to, that - 1).some((piece) => piece.word === ',');
  // "made by Quist in a barn *that was* a shed"
  if (!speaker || that < 0 || that > speaker.to + FURTHEST || isApart || isRelating(pieces, that))
    return null;
  return {
    rule: 'passive',
    lemma: 'say',
    cue: { from: group.from - 1, to: by + 1 },
    speaker: phraseOf(speaker),
    content: [{ from: that + 1, to: pieces.length }],
    addressee: null,
    clause: { from: group.from - 1, to: that + 1 },
    link: 'that',
  };
}

/** A report in the passive, whoever speaks. */
export function passiveReport(pieces: readonly Piece[], v: number, cue: Cue, group: VerbGroup): Found | null {
  return impersonal(pieces, v, cue, group) ?? byAgent(pieces, v, cue, group);
}
