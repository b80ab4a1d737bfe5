import { indexFrom, lastIndexBefore } from '../../../../../values/indexFrom.ts';
import { allBut, isQuote, phraseOf } from '../../../../any/attribution/pieces.ts';
import type { Piece } from '../../../../attribution.ts';
import { phraseStartingAt } from '../../2-phrases/nounPhrases.ts';
import { subjectEndingAt } from '../../2-phrases/subjects.ts';
import { verbGroup } from '../../2-phrases/verbGroups.ts';
import { isTime, isTimePhrase } from '../../2-phrases/wordKinds.ts';
import { clauseReport, reportOfSubject } from '../clauseReport.ts';
import type { Found } from '../found.ts';
import { hasSubjectAndVerb } from '../links/hasSubjectAndVerb.ts';
import { isSomebody } from '../subjects/isSomebody.ts';
import { isDocument } from '../subjects/isDocument.ts';
import { isToHappen } from '../links/toHappen.ts';

/** What somebody is called who holds that something is so. */
const CONVICTION =
  /^(?:convinced|persuaded|unconvinced|unpersuaded|doubtful|confident|adamant|certain|sure|unsure|hopeful|optimistic|sceptical|skeptical|worried|afraid|concerned|alarmed|surprised|disappointed|relieved|pleased|furious|angry|outraged|appalled|dismayed|frustrated|grateful|glad|delighted|sorry|proud|aware)$/;

/** How somebody puts it in what follows a colon: "is more blunt: …". */
const MANNER =
  /^(?:blunt|clear|definite|cautious|frank|categorical|unequivocal|harsh|scathing|dismissive|unambiguous|firm|pessimistic)(?:er)?$/;

/** Where a conviction begins that ends at a piece: "*confident*", "*of* the view". */
function convictionAt(pieces: readonly Piece[], v: number): number | null {
  const isColon = pieces[v + 1]?.word === ':';
  if (CONVICTION.test(pieces[v]?.word ?? '') || (isColon && MANNER.test(pieces[v]?.word ?? ''))) return v;
  const isView = /^(?:view|opinion|belief|impression)$/.test(pieces[v]?.word ?? '');
  return isView && pieces[v - 1]?.word === 'the' && pieces[v - 2]?.word === 'of' ? v - 2 : null;
}

/** "Mara Quist *wanted to know* who would pay": she asked. */
export function wonderReport(pieces: readonly Piece[], v: number): Found | null {
  if (pieces[v + 2]?.word !== 'know') return null;
  const aside = askedAside(pieces, v);
  if (aside) return aside;
  if (!/^(?:who|what|when|where|why|how|whether|if|which)$/.test(pieces[v + 3]?.word ?? '')) return null;
  const clause = {
    rule: 'conviction',
    lemma: 'ask',
    link: 'clause',
    cueTo: v + 3,
    contentFrom: v + 3,
  } as const;
  return reportOfSubject(pieces, verbGroup(pieces, v), clause);
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
  return {
    rule: 'words before the verb',
    lemma: 'ask',
    cue: { from: group.from, to: v + 3 },
    speaker: subject,
    content: allBut(pieces, clause),
    addressee: null,
    clause,
    link: 'before',
  };
}

/** "Mara Quist *wished it to be noted that* …" */
export function requestReport(pieces: readonly Piece[], v: number): Found | null {
  const words = pieces.slice(v + 1, v + 6).map(({ word }) => word);
  if (!/^(?:it|that it) (?:to )?be \S+ that/.test(words.join(' '))) return null;
  const that = lastIndexBefore(pieces, v + 7, ({ word }) => word === 'that', v + 4);
  const clause = {
    rule: 'conviction',
    lemma: 'wish',
    link: 'that',
    cueTo: that,
    contentFrom: that + 1,
  } as const;
  return reportOfSubject(pieces, verbGroup(pieces, v), clause);
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
  return clauseReport(pieces, phraseOf(whom), 0, {
    rule: 'conviction',
    lemma: 'believe',
    link: 'clause',
    cueTo: 2,
    contentFrom: whom.to,
  });
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
  const clause = {
    rule: 'conviction',
    lemma: 'wish',
    link: 'object',
    cueTo: isToSee ? v + 3 : v + 1,
    contentFrom: isToSee ? v + 3 : v + 1,
  } as const;
  return reportOfSubject(pieces, group, clause);
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
  return reportOfSubject(pieces, group, {
    rule: 'conviction',
    lemma: 'wish',
    link: 'object',
    cueTo: v + 2,
    contentFrom: v + 2,
  });
}

/** "Mara Quist is confident that …"; what she was, is told and not reported. */
export function convictionReport(pieces: readonly Piece[], v: number): Found | null {
  const isColon = pieces[v + 1]?.word === ':'; // Mara Quist is adamant: the ice is thin
  // Mara Quist is not persuaded, however, that
  const isAside = pieces[v + 1]?.word === ',' && pieces[v + 3]?.word === ',';
  const that = isAside ? v + 4 : v + 1;
  // Mara Quist is convinced *the ice is thin*
  const isBare = CERTAIN.test(pieces[v]?.word ?? '') && isClause(pieces, v + 1);
  if (pieces[that]?.word !== 'that' && !isColon && !isBare) return null;
  const start = convictionAt(pieces, v);
  if (start === null || (isColon && (start < v || isQuote(pieces[v + 2])))) return null;
  const group = verbGroup(pieces, start);
  // what somebody was of the opinion of was said
  // “…” shows that it was
  const isTold =
    start < v ||
    (isColon && isToldPlainly(pieces, v, group.from)) ||
    pieces.slice(that + 1, that + 4).some(({ word }) => /^["“„«‘']\p{Ll}\S* \S+ /u.test(word));
  const told = isTold ? /^(?:is|are|was|were|'s|'re)$/ : /^(?:is|are|'s|'re)$/;
  const present = pieces.slice(group.from, start).some(({ word }) => told.test(word));
  const subject = present ? subjectEndingAt(pieces, group.from, 0) : null;
  // the guild, whose head is confident that …, met
  if (!subject || /^(?:it|whose)$/.test(pieces[subject.from]?.word ?? '')) return null;
  if (pieces[subject.from - 1]?.word === 'not') return null; // Not everyone is persuaded that
  // The lesson is clear: the ice is thin
  if (isColon && pieces[v]?.word === 'clear' && !isSomebody(pieces, subject)) return null;
  const clause = {
    rule: 'conviction',
    lemma: 'believe',
    link: 'that',
    cueTo: v + 1,
    contentFrom: isBare ? v + 1 : that + 1,
  } as const;
  return clauseReport(pieces, subject, group.from, clause);
}

/** "Mara Quist *was adamant:* the ice is thin": how somebody told what follows; but: she was furious: the boat was gone. */
function isToldPlainly(pieces: readonly Piece[], v: number, end: number): boolean {
  const { from, to } = subjectEndingAt(pieces, end, 0) ?? { from: end, to: end };
  // the *head* of the guild, but no *warning* from Mara Quist
  const joint = indexFrom(pieces, from + 1, ({ pos }) => pos === 'ADP', to);
  return PLAIN.test(pieces[v]?.word ?? '') && isSomebody(pieces, { from, to: joint > 0 ? joint : to });
}

const PLAIN =
  /^(?:adamant|blunt|clear|definite|categorical|unequivocal|unambiguous|frank|scathing|dismissive)$/;

/** What somebody is who holds that something is so, whether or not "that" stands behind it. */
const CERTAIN = /^(?:convinced|confident|certain|sure|adamant)$/;

const isClause = (pieces: readonly Piece[], from: number): boolean =>
  /^(?:DET|PRON|NOUN|PROPN)$/.test(pieces[from]?.pos ?? '') && hasSubjectAndVerb(pieces, from);

/** "The study *came to the conclusion that* the ice is thin", "Mara Quist *reached the view that* …" */
export function conclusionReport(pieces: readonly Piece[], v: number): Found | null {
  const behind = pieces
    .slice(v + 1, v + 6)
    .findIndex(({ word }) => /^(?:conclusions?|views?|opinion|verdict|findings?)$/.test(word));
  const noun = v + 1 + behind;
  const group = verbGroup(pieces, v);
  if (behind < 0 || pieces[noun + 1]?.word !== 'that' || group.negated || group.modal || group.infinitive)
    return null;
  const subject = subjectEndingAt(pieces, group.from, 0);
  if (!subject || !(isSomebody(pieces, subject) || isDocument(pieces, subject))) return null;
  return clauseReport(pieces, subject, group.from, {
    rule: 'conviction',
    lemma: 'conclude',
    link: 'that',
    cueTo: noun + 2,
    contentFrom: noun + 2,
  });
}

/** "Mara Quist *takes the view that* the ice is thin", "*held the position that* …" */
export function viewTakenReport(pieces: readonly Piece[], v: number): Found | null {
  const noun = indexFrom(
    pieces,
    v + 1,
    ({ word }) => /^(?:views?|positions?|line|stance|opinion|belief)$/.test(word),
    v + 4,
  );
  if (noun < 0 || pieces[noun + 1]?.word !== 'that') return null;
  const clause = {
    rule: 'conviction',
    lemma: 'believe',
    link: 'that',
    cueTo: noun + 2,
    contentFrom: noun + 2,
  } as const;
  return reportOfSubject(pieces, verbGroup(pieces, v), clause);
}
