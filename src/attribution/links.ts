import type { Cue } from './cues.ts';
import type { Phrase } from './phrases.ts';
import { isQuote, type Piece } from './pieces.ts';
import { isDocumentNoun, isFiniteVerb, isNoun, isRelative, isTime, isTimePhrase } from './words.ts';

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
  if (cue.lemma === 'put' && putsAt(pieces, from)) return { kind: 'object', from };
  if (cue.complement === 'manner')
    return pieces[from]?.word === ':' ? { kind: 'quote', from: from + 1 } : null;
  if (cue.lemma === 'agree' && pieces[from]?.word === 'to') return null; // agreed to pay
  if (cue.lemma === 'call' && isNamed(pieces, from)) return null; // a barge called Dulcinea leaves
  if (cue.lemma === 'call' && /^an?$/.test(pieces[from]?.word ?? '')) return null; // called a strike
  if (cue.lemma === 'rule' && pieces[from]?.word === 'out') return { kind: 'object', from: from + 1 };
  if (cue.complement === 'quoted') {
    return pieces.slice(from).some((piece) => isQuote(piece)) ? { kind: 'words', from } : null;
  }
  if (/^(?:count|record)$/.test(cue.lemma) && !(subject && isDocument(pieces, subject))) return null;
  const told = afterAside(pieces, from);
  const adjunct = pieces[from]?.pos === 'ADP'; // wrote in the journal Cold Biology that
  for (
    let i = pieces[told]?.word === 'that' ? told : from;
    i < Math.min(pieces.length, from + MAX_ADJUNCT);
    i++
  ) {
    const piece = pieces[i];
    if (!piece || piece.word === ';') break;
    const isLast = !pieces[i + 1] || pieces[i + 1]?.word === '.'; // she rejects that
    if (
      piece.word === 'that' &&
      !isLast &&
      !(i > from && isNoun(pieces[i - 1]) && isFiniteVerb(pieces[i + 1])) && // showed us the nets that were torn
      (piece.pos === 'SCONJ' || i === told || (adjunct && isNoun(pieces[i - 1])))
    )
      return { kind: 'that', from: i + 1 };
    if (adjunct && isNoun(pieces[i - 1]) && /^(?:why|how|whether|what)$/.test(piece.word))
      return { kind: 'clause', from: i };
    if (piece.word === ':') return { kind: 'quote', from: i + 1 };
    if (isQuote(piece)) {
      const opens = i === from || pieces[i - 1]?.word === ',' || pieces[i - 1]?.word === ':';
      if (opens) return { kind: 'quote', from: i };
      break;
    }
    if (i > from && isFiniteVerb(piece)) break;
  }
  const first = pieces[from];
  if (!first || first.word === '.' || first.word === ',') return null;
  if (QUESTION.has(first.word)) return { kind: 'clause', from };
  if (EXPECTING.has(cue.lemma) && isToHappen(pieces, from)) return { kind: 'clause', from };
  if (hasSubjectAndVerb(pieces, from) || (FINDING.has(cue.lemma) && hasParticiple(pieces, from)))
    return { kind: 'clause', from };
  if (cue.complement === 'anything') return { kind: 'object', from };
  if (pieces.some((piece, i) => i >= from && i < from + MAX_ADJUNCT && isQuote(piece)))
    return { kind: 'object', from };
  const finds = FINDING.has(cue.lemma) && subject && isDocument(pieces, subject);
  return finds || cue.complement === 'object' ? { kind: 'object', from } : null;
}

/** Where a link may stand: "reported *last week* that", "reports, *citing a memo*, that". */
function afterAside(pieces: readonly Piece[], from: number): number {
  let i = from;
  while (isTime(pieces[i]) || isTimePhrase(pieces, i)) i += isTime(pieces[i]) ? 1 : 2;
  if (pieces[i]?.word !== ',' || pieces[i + 1]?.word !== 'citing') return i;
  const comma = pieces.findIndex(({ word }, at) => at > i && word === ',');
  return comma < 0 ? i : comma + 1;
}

/** "put the savings at 90 million" */
function putsAt(pieces: readonly Piece[], from: number): boolean {
  return pieces.some(
    ({ word }, i) => i > from && word === 'at' && /^(?:NUM|SYM)$/.test(pieces[i + 1]?.pos ?? ''),
  );
}

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

/** Verbs that report without a verb after them: "the poll showed Quist leading", "the survey counted nine boats". */
const FINDING = new Set(['show', 'find', 'count', 'record', 'suggest']);

/** Verbs that report with "to": "she expects prices to rise"; "she expects to win" tells of her alone. */
const EXPECTING = new Set(['expect', 'believe', 'reckon']);

function isToHappen(pieces: readonly Piece[], from: number): boolean {
  const to = pieces.findIndex(({ word }, i) => i > from && i < from + 8 && word === 'to');
  return to > 0 && pieces.slice(from, to).some(isNoun) && /^(?:VERB|AUX)$/.test(pieces[to + 1]?.pos ?? '');
}

function hasParticiple(pieces: readonly Piece[], from: number): boolean {
  return pieces.some(
    ({ pos, word }, i) =>
      i > from && i < from + 6 && pos === 'VERB' && word.endsWith('ing') && isNoun(pieces[i - 1]),
  );
}

/** Whether a subject and its verb follow: "(said) the pool in Marsh Lane, which leaks, will close". */
function hasSubjectAndVerb(pieces: readonly Piece[], from: number): boolean {
  let inRelative = false;
  let subject = false;
  let commas = 0;
  for (let i = from; i < pieces.length; i++) {
    const piece = pieces[i];
    if (piece?.word === ',') commas++;
    if (!piece || piece.word === ';' || piece.word === 'to' || (piece.word === ',' && !subject)) return false;
    subject ||=
      (isNoun(piece) && !isTime(piece)) || piece.pos === 'PRON' || piece.pos === 'NUM' || piece.pos === 'DET';
    if (piece.pos === 'SCONJ' && subject && pieces[i + 1]?.pos === 'PRON') return false; // knew her since they were five
    if (isFiniteVerb(piece) && i > from) {
      const left = pieces[i - 1];
      if (left?.pos === 'CCONJ' || left?.pos === 'ADP' || left?.pos === 'DET') return false;
      if (left?.word === ',' && commas === 1) return false; // showed nine degrees, says their union
      if (!inRelative) return true;
      inRelative = piece.pos === 'AUX' && pieces[i + 1]?.pos === 'VERB'; // the nets that were meant
    } else if (isRelative(piece) && i > from) inRelative = true;
    else if (piece.pos === 'VERB' && i === from) return false;
  }
  return false;
}
