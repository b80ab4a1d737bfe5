import { isNoun, isQuote } from '../../../any/attribution/pieces.ts';
import type { Phrase, Piece } from '../../../attribution.ts';
import type { Cue } from '../../reportingVerbs.ts';
import { phraseStartingAt } from '../2-phrases/nounPhrases.ts';
import { isBody } from '../people/bodies.ts';
import { isPersonNoun } from '../people/titles.ts';
import { hasSubjectAndVerb } from './hasSubjectAndVerb.ts';
import { isSomebody } from './isSomebody.ts';
import { isDocumentNoun, isFiniteVerb, isTime, isTimePhrase } from '../2-phrases/wordKinds.ts';

/** How what is reported is tied to a verb, and the piece where it begins. */
export interface Link {
  readonly kind: 'that' | 'clause' | 'quote' | 'object' | 'words';
  readonly from: number;
}

const QUESTION = new Set(['whether', 'if', 'how', 'what', 'why', 'who', 'when', 'where', 'which']);

/** How far behind its verb "that", a colon or a quotation may stand. */
export const MAX_ADJUNCT = 16;

export function findLink(
  pieces: readonly Piece[],
  from: number,
  cue: Cue,
  subject: Phrase | null,
): Link | null {
  const { lemma, complement } = cue;
  const next = pieces[from]?.word ?? '';
  if (reportsNothing(pieces, from, cue, subject)) return null;
  if (lemma === 'put' && putsAt(pieces, from)) return { kind: 'object', from };
  if (lemma === 'ask' && next === 'for' && isToHappen(pieces, from)) return { kind: 'object', from }; // asked for the flax to be renewed
  if (lemma === 'compare' && comparesTo(pieces, from, subject)) return { kind: 'object', from };
  if (lemma === 'count' && cue.form === 'present' && subject && countsAsBody(pieces, from, subject))
    return { kind: 'object', from };
  if (
    lemma === 'speak' &&
    next === 'of' &&
    pieces[from + 1]?.pos === 'NUM' &&
    subject &&
    isSomebody(pieces, subject)
  )
    return { kind: 'object', from: from + 1 }; // spoke of nine boats
  if (lemma === 'recall' && recallsThing(pieces, from, subject)) return { kind: 'object', from };
  if (lemma === 'doubt' && isDoubted(pieces, from)) return { kind: 'object', from };
  if (lemma === 'disagree' && next === 'with' && subject && pieces[subject.to - 1]?.capital)
    return { kind: 'object', from };
  if (lemma === 'rule' && next === 'out') return { kind: 'object', from: from + 1 };
  if (complement === 'manner') {
    if (next === 'that' && pieces[from]?.pos === 'SCONJ') return { kind: 'that', from: from + 1 }; // laughs that
    return next === ':' ? { kind: 'quote', from: from + 1 } : null;
  }
  if (complement === 'quoted') return pieces.slice(from).some(isQuote) ? { kind: 'words', from } : null;
  if (lemma === 'reckon' && next === 'with') return { kind: 'object', from: from + 1 };
  return markedLink(pieces, from) ?? unmarkedLink(pieces, from, cue, subject);
}

/** Quist doubted *this*. */
export const isDoubted = (pieces: readonly Piece[], from: number): boolean =>
  /^(?:this|that|it)$/.test(pieces[from]?.word ?? '') &&
  pieces.slice(from + 1).every(({ pos }) => pos === 'PUNCT');

/** Verbs that report in some senses only. */
function reportsNothing(
  pieces: readonly Piece[],
  from: number,
  { lemma }: Cue,
  subject: Phrase | null,
): boolean {
  const next = pieces[from]?.word ?? '';
  switch (lemma) {
    case 'agree':
      return next === 'to'; // agreed to pay
    case 'write':
      return next.endsWith('self') || next.endsWith('selves'); // wrote himself nine cheques
    case 'plead':
      return /^(?:not|guilty|no)$/.test(next); // pleaded guilty to theft
    case 'call':
      return /^an?$/.test(next) || isNamed(pieces, from); // called a strike, a barge called Dulcinea leaves
    case 'sum':
      return next !== 'up'; // summed up the price as 3 million
    case 'dismiss':
      return isPerson(pieces, from); // dismissed the regulator
    case 'tell':
      return /^(?:an?|the|his|her|their|its)$/.test(next) && /^(?:story|tale)$/.test(headAt(pieces, from));
    case 'count':
      return !subject || !(isDocument(pieces, subject) || countsAsBody(pieces, from, subject));
    case 'record':
      return !subject || !isDocument(pieces, subject);
    default:
      return false;
  }
}

/** The last word of the noun phrase that begins at a piece: "regulator" of "the previous regulator". */
function headAt(pieces: readonly Piece[], from: number): string {
  const phrase = phraseStartingAt(pieces, from);
  const of = phrase ? pieces.findIndex(({ pos }, i) => i > from && i < phrase.to && pos === 'ADP') : -1;
  return (phrase && pieces[(of > 0 ? of : phrase.to) - 1]?.word) ?? '';
}

const isPerson = (pieces: readonly Piece[], from: number): boolean =>
  isPersonNoun(headAt(pieces, from).replace(/s$/, ''));

/** "The cooperative counts nine wet days" */
const countsAsBody = (pieces: readonly Piece[], from: number, { from: start, to }: Phrase): boolean =>
  pieces[from]?.pos === 'NUM' && pieces.slice(start, to).some(({ word }) => isBody(word));

/** The "that", colon, question word or quotation mark that what is reported begins with. */
function markedLink(pieces: readonly Piece[], from: number): Link | null {
  const told = afterAside(pieces, from);
  const adjunct = pieces[from]?.pos === 'ADP'; // wrote in the journal Cold Biology that
  const start = pieces[told]?.word === 'that' ? told : from;
  for (let i = start; i < Math.min(pieces.length, from + MAX_ADJUNCT); i++) {
    const piece = pieces[i];
    if (!piece || piece.word === ';') return null;
    const afterNoun = isNoun(pieces[i - 1]);
    const isLast = !pieces[i + 1] || pieces[i + 1]?.word === '.'; // she rejects that
    const isRelating = i > from && afterNoun && isFiniteVerb(pieces[i + 1]); // showed us the nets that were torn
    const joins = piece.pos === 'SCONJ' || i === told || (adjunct && afterNoun);
    if (piece.word === 'that' && joins && !isLast && !isRelating) return { kind: 'that', from: i + 1 };
    if (adjunct && afterNoun && /^(?:why|how|whether|what)$/.test(piece.word))
      return { kind: 'clause', from: i };
    if (piece.word === ':') return { kind: 'quote', from: i + 1 };
    if (isQuote(piece)) {
      const opens = i === from || pieces[i - 1]?.word === ',' || pieces[i - 1]?.word === ':';
      return opens ? { kind: 'quote', from: i } : null;
    }
    if (i > from && isFiniteVerb(piece)) return null;
  }
  return null;
}

/** What is reported follows at once: "said it was late", "denied the charge". */
function unmarkedLink(
  pieces: readonly Piece[],
  from: number,
  { lemma, complement }: Cue,
  subject: Phrase | null,
): Link | null {
  const first = pieces[from];
  if (!first || first.word === '.' || first.word === ',' || first.pos === 'CCONJ') return null;
  // "Fever confirmed on eleven farms": nobody confirms anything here
  const isPassive = first.pos === 'ADP' && first.word !== 'as' && TRANSITIVE.has(lemma);
  if (isPassive && !pieces.slice(from, from + MAX_ADJUNCT).some(isQuote)) return null;
  const isClause =
    QUESTION.has(first.word) ||
    (EXPECTING.has(lemma) && isToHappen(pieces, from)) ||
    (DIRECTING.has(lemma) && directs(pieces, from, lemma)) ||
    hasSubjectAndVerb(pieces, from) ||
    (FINDING.has(lemma) && hasParticiple(pieces, from));
  if (isClause) return { kind: 'clause', from };
  const isObject =
    complement === 'anything' ||
    complement === 'object' ||
    pieces.slice(from, from + MAX_ADJUNCT).some(isQuote) ||
    (lemma === 'suggest' && subject !== null && isSomebody(pieces, subject)) || // Quist suggested soap
    (lemma === 'expect' && expectsThing(pieces, from, subject)) ||
    (lemma === 'report' && reportsThing(pieces, from, subject)) ||
    (FINDING.has(lemma) && subject !== null && isDocument(pieces, subject));
  return isObject ? { kind: 'object', from } : null;
}

/** Where a link may stand: "reported *last week* that", "reports, *citing a memo*, that", "told the Brine, *a weekly*, that". */
function afterAside(pieces: readonly Piece[], from: number): number {
  let i = from;
  while (isTime(pieces[i]) || isTimePhrase(pieces, i)) i += isTime(pieces[i]) ? 1 : 2;
  if (pieces[i]?.word !== ',') return i;
  const comma = pieces.findIndex(({ word }, at) => at > i && word === ',');
  const isDescribed =
    /^(?:an?|the|its|their)$/.test(pieces[i + 1]?.word ?? '') &&
    pieces[comma + 1]?.word === 'that' &&
    !pieces.slice(i, comma).some(isFiniteVerb);
  return comma > 0 && (pieces[i + 1]?.word === 'citing' || isDescribed) ? comma + 1 : i;
}

/** "Quist *recalls a week* without fuel"; a state recalls its envoy. */
const recallsThing = (pieces: readonly Piece[], from: number, subject: Phrase | null): boolean =>
  subject !== null &&
  pieces[from - 1]?.word === 'recalls' &&
  isSomebody(pieces, subject) &&
  /^(?:an?|the|one|how)$/.test(pieces[from]?.word ?? '') &&
  !isPerson(pieces, from);

/** "put the savings at 90 million" */
function putsAt(pieces: readonly Piece[], from: number): boolean {
  return pieces.some(
    ({ word }, i) => i > from && word === 'at' && /^(?:NUM|SYM)$/.test(pieces[i + 1]?.pos ?? ''),
  );
}

/** "Quist compares it to a tooth"; a study compares figures. */
const comparesTo = (pieces: readonly Piece[], from: number, subject: Phrase | null): boolean =>
  subject !== null &&
  isSomebody(pieces, subject) &&
  !isDocument(pieces, subject) &&
  pieces.slice(from + 1, from + 8).some(({ word, pos }) => /^(?:to|with)$/.test(word) && pos === 'ADP');

/** A name and then a verb: what somebody or something is called. */
function isNamed(pieces: readonly Piece[], from: number): boolean {
  let i = from;
  while (pieces[i]?.capital) i++;
  return i > from && isFiniteVerb(pieces[i]);
}

/** "a report by the institute found no link": a document, whoever made it. */
function isDocument(pieces: readonly Piece[], { from, to }: Phrase): boolean {
  const joint = pieces.findIndex(({ pos }, i) => i > from && i < to && (pos === 'ADP' || pos === 'VERB'));
  return isDocumentNoun(pieces[(joint < 0 ? to : joint) - 1]);
}

/** Verbs that report what stands right behind them: she *confirmed* the loss. */
const TRANSITIVE: ReadonlySet<string> = new Set(
  'acknowledge admit announce confirm condemn criticise criticize decry defend denounce deny describe disclose dismiss dispute hail praise reject ridicule welcome'.split(
    ' ',
  ),
);

/** Verbs that report without a verb after them: "the poll showed Quist leading", "the survey counted nine boats". */
const FINDING = new Set(['show', 'find', 'count', 'record', 'suggest']);

/** Verbs that tell somebody what to do: "she asked people *to keep* their windows shut". */
export const DIRECTING: ReadonlySet<string> = new Set([
  'ask',
  'order',
  'instruct',
  'beg',
  'implore',
  'invite',
  'remind',
]);

/** "She asked Tom Fry to help" tells what she did, not what she said: whoever is asked by name is to do something for her. */
const directs = (pieces: readonly Piece[], to: number, lemma: string): boolean =>
  pieces[to]?.word === 'to' &&
  /^(?:VERB|AUX)$/.test(pieces[to + 1]?.pos ?? '') &&
  !(lemma === 'ask' && pieces[to - 1]?.capital);

/** Verbs that report with "to": "she expects prices to rise"; "she expects to win" tells of her alone. */
const EXPECTING = new Set(['expect', 'believe', 'reckon']);

function isToHappen(pieces: readonly Piece[], from: number): boolean {
  const to = pieces.findIndex(({ word }, i) => i > from && i < from + 8 && word === 'to');
  return to > 0 && pieces.slice(from, to).some(isNoun) && /^(?:VERB|AUX)$/.test(pieces[to + 1]?.pos ?? '');
}

/** The Met Service *expects the peak* at seven; but: she expects to win, expects a child. */
const expectsThing = (pieces: readonly Piece[], from: number, subject: Phrase | null): boolean =>
  subject !== null &&
  pieces[from - 1]?.word === 'expects' &&
  isSomebody(pieces, subject) &&
  pieces.slice(from + 1, from + MAX_ADJUNCT).some(({ pos }) => pos === 'NUM' || pos === 'ADP') &&
  phraseStartingAt(pieces, from) !== null;

/** Sgt Quist *reported two thefts*, the guard *reported no losses*; but: she reported him, reported the theft to the guard. */
const reportsThing = (pieces: readonly Piece[], from: number, subject: Phrase | null): boolean =>
  subject !== null &&
  isSomebody(pieces, subject) &&
  (pieces[from]?.pos === 'NUM' || /^(?:an?|no|several|some)$/.test(pieces[from]?.word ?? '')) &&
  phraseStartingAt(pieces, from) !== null &&
  !pieces.slice(from).some(({ word }) => word === 'to');

function hasParticiple(pieces: readonly Piece[], from: number): boolean {
  return pieces.some(
    ({ pos, word }, i) =>
      i > from && i < from + 6 && pos === 'VERB' && word.endsWith('ing') && isNoun(pieces[i - 1]),
  );
}
