import type { Cue } from '../language/en/reportingVerbs.ts';
import { isQuote, type Piece } from './pieces.ts';
import { isDocumentNoun, isTime, isTimePhrase } from './words.ts';

export function isReportingVerb(pieces: readonly Piece[], v: number, cue: Cue): boolean {
  const { pos, capital } = pieces[v] ?? {};
  const left = pieces[v - 1];
  if (cue.lemma === 'go') return pieces[v + 1]?.word === 'on' && endsPhrase(pieces[v + 2]);
  const determined =
    (left?.pos === 'DET' && !/^(?:all|both|some|many|each|another)$/.test(left.word)) || left?.word === "'s";
  if (determined) return false;
  if (left?.pos === 'ADJ') return pos === 'VERB';
  if (pos === 'VERB' || pos === 'AUX') return true;
  const following = pieces[v + 1]?.word;
  if (pos === 'NOUN' && cue.form === 'base') {
    // its members point out; she and Tom Fry, her student, report in a journal that
    const plural =
      (left?.pos === 'NOUN' && left.word.endsWith('s')) ||
      left?.word === ',' ||
      (left?.pos === 'PROPN' && following === 'that');
    const clause =
      cue.complement === 'thought' &&
      left?.pos === 'NOUN' &&
      /^(?:the|it|they|he|she)$/.test(following ?? '');
    const closes = left?.pos === 'NOUN' && (following === undefined || following === '.'); // the accounts show.
    const isShown = cue.lemma === 'show' && pieces.slice(Math.max(0, v - 8), v).some(isDocumentNoun);
    return (
      plural &&
      (closes ||
        isShown ||
        clause ||
        following === 'out' ||
        pieces.slice(v + 1, v + 10).some(({ word }) => word === 'that'))
    );
  }
  if (capital || pos !== 'NOUN') return cue.lemma === 'say' && !capital;
  // The tagger reads "The Church claims she …" as a noun.
  const next = pieces[v + 1];
  if (next?.word === 'that') return pieces[v + 2]?.pos !== 'VERB' && pieces[v + 2]?.pos !== 'AUX';
  if (next?.word === ',' && left?.pos === 'PROPN') return true; // …, the Daily Brine reports, citing police
  if (next?.word === 'out' && cue.lemma === 'point') return true; // “…,” the doctor points out
  if (!next || next.word === '.' || next.word === ':' || isQuote(next))
    return left !== undefined && left.pos !== 'ADP';
  return next.pos === 'PRON' || next.pos === 'DET' || (next.pos === 'PROPN' && !isTime(next));
}

/** “…,” she went on. */
const endsPhrase = (piece: Piece | undefined): boolean =>
  !piece || isQuote(piece) || /^[,.:;]$/.test(piece.word);

export interface VerbGroup {
  readonly from: number;
  readonly negated: boolean;
  readonly modal: boolean;
  readonly infinitive: boolean;
  readonly passive: boolean;
}

const MODAL = new Set([
  'would',
  'could',
  'should',
  'might',
  'may',
  'must',
  'can',
  'will',
  'shall',
  "'ll",
  "'d",
]);

const NEGATION = new Set(['not', "n't", 'never', 'neither', 'nor']);

const BE = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', "'s", "'re", 'am']);

/** "went on to say", "continues to insist", "appeared to suggest" */
export const GOING_ON =
  /^(?:on|continue[sd]?|continuing|appear(?:s|ed)?|seem(?:s|ed)?|began|begins|started)$/;

/** The auxiliaries and adverbs before a verb. */
export function verbGroup(pieces: readonly Piece[], v: number): VerbGroup {
  let from = v;
  let negated = false;
  let modal = false;
  let be = false;
  for (let left = pieces[from - 1]; left; left = pieces[--from - 1]) {
    if (isTimePhrase(pieces, from - 2)) from--;
    else if (/^(?:all|both|each)$/.test(left.word) && pieces[from - 2] && !startsPhrase(pieces[from - 2]))
      continue;
    else if (
      left.word === 'to' ||
      !(
        left.pos === 'AUX' ||
        left.pos === 'ADV' ||
        NEGATION.has(left.word) ||
        (isTime(left) && !/^(?:in|of|since|until|from|by)$/.test(pieces[from - 2]?.word ?? '')) ||
        left.word === 'have' ||
        left.word === 'has' ||
        left.word === 'had' ||
        (left.word === 'on' && isTime(pieces[from]))
      )
    )
      break;
    negated ||= NEGATION.has(left.word);
    modal ||= MODAL.has(left.word);
    be ||= BE.has(left.word);
  }
  const gerund = pieces[v]?.word.endsWith('ing') ?? false;
  return { from, negated, modal, infinitive: pieces[from - 1]?.word === 'to', passive: be && !gerund };
}

/** "all" belongs to the verb after a name ("Brown and Quist all said"), else it is the subject. */
const startsPhrase = (piece: Piece | undefined): boolean =>
  piece === undefined ||
  piece.word === ',' ||
  piece.pos === 'CCONJ' ||
  piece.pos === 'SCONJ' ||
  piece.pos === 'ADP';
