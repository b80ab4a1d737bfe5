import { describesPerson, nameEnd } from './appositions.ts';
import { citationAt } from './citations.ts';
import type { Cue } from '../language/en/reportingVerbs.ts';
import { PARTICIPLE, phraseEndingAt, phraseStartingAt, type Phrase, type Range } from './phrases.ts';
import { endsClause, isQuote, type Piece } from './pieces.ts';
import type { Report } from './report.ts';
import { verbGroup } from './verbs.ts';
import { isDash, isFiniteVerb, isNominal, isRelative } from './words.ts';

/** Who does what a verb says, and where the text names them. */
export interface Subject {
  readonly phrase: Phrase | null;
  /** First piece of the reporting clause. */
  readonly from: number;
  /** Where the speaker stands. */
  readonly place: 'before' | 'inverted' | 'first' | 'shared' | 'relative';
}

/** Whose verb piece `v` is; its auxiliaries begin at `groupStart`. */
export function findSubject(
  pieces: readonly Piece[],
  v: number,
  groupStart: number,
  cue: Cue,
  earlier: readonly Report[],
): Subject | null {
  const citation = citationAt(pieces, v);
  if (citation) return { phrase: citation.speaker, from: citation.from, place: 'before' };
  const left = pieces[groupStart - 1];
  if (cue.form === 'gerund' && groupStart === v && isLoose(left)) {
    return /^(?:of|worth|without)$/.test(left?.word ?? '') ? null : sharedSubject(pieces, v, earlier);
  }
  if (left === undefined) return cue.complement === 'anything' ? openingSubject(pieces, v) : null;
  if (isQuote(left) || left.word === ',' || isDash(left)) {
    const between = left.word === ',' ? subjectEndingAt(pieces, groupStart, 0) : null;
    if (between?.beside && !isSaid(pieces, between))
      return { phrase: between, from: between.from, place: 'before' };
    const mayInvert = endsClause(left) ? cue.lemma !== 'tell' : invertsAfterComma(cue);
    const inverted = mayInvert && groupStart === v ? invertedSubject(pieces, v) : null;
    if (inverted || isQuote(left)) return inverted;
  }
  if (left.pos === 'CCONJ' || left.word === 'then') return sharedSubject(pieces, groupStart, earlier);
  if (isRelative(left)) {
    const comma = pieces[groupStart - 2]?.word === ',' ? 1 : 0;
    const head = phraseEndingAt(pieces, groupStart - 1 - comma, 0);
    return head && { phrase: { ...head, beside: null }, from: groupStart - 1, place: 'relative' };
  }
  const phrase = subjectEndingAt(pieces, groupStart, 0);
  return phrase && { phrase, from: phrase.from, place: 'before' };
}

/** A participle after this belongs to the subject of the sentence: ", saying that …", "by noting …". */
const isLoose = (left: Piece | undefined): boolean =>
  left === undefined ||
  left.word === ',' ||
  isQuote(left) ||
  /^(?:ADP|SCONJ|CCONJ)$/.test(left.pos) ||
  left.word === 'worth';

/** The subject that an earlier verb has: "She denied it and said …". */
function sharedSubject(pieces: readonly Piece[], from: number, earlier: readonly Report[]): Subject | null {
  const shared = earlier.at(-1)?.speaker ?? subjectOf(pieces.slice(0, from));
  return shared && { phrase: shared, from, place: 'shared' };
}

/** Said Mara Quist: “…” */
function openingSubject(pieces: readonly Piece[], v: number): Subject | null {
  const phrase = pieces[v]?.capital ? phraseStartingAt(pieces, v + 1) : null;
  const next = pieces[phrase?.to ?? v]?.word;
  return phrase && (next === ':' || next === ',')
    ? { phrase: { ...phrase, beside: null }, from: v, place: 'first' }
    : null;
}

/** Verbs that come before their subject without quotation marks: It was late, said Mara Quist. */
const invertsAfterComma = ({ lemma, complement, form }: Cue): boolean =>
  complement !== 'object' && lemma !== 'tell' && (form === 'past' || form === 'present');

/** What stands before an inverted verb is said, not a subject: there is a verb of its own in it. */
function isSaid(pieces: readonly Piece[], { from }: Phrase): boolean {
  return pieces.slice(0, from).some((piece) => isFiniteVerb(piece) || isQuote(piece));
}

/** The subject of the first verb that is not of a relative clause: "*Quist*, who has led the board, will stay". */
export function subjectOf(pieces: readonly Piece[]): Phrase | null {
  const verb = pieces.findIndex(
    ({ pos }, i) =>
      i > 0 && (pos === 'VERB' || pos === 'AUX') && !isRelative(pieces[verbGroup(pieces, i).from - 1]),
  );
  return verb > 0 ? subjectEndingAt(pieces, verbGroup(pieces, verb).from, 0) : null;
}

/** “…,” said Mara Quist, treasurer of the club. */
function invertedSubject(pieces: readonly Piece[], v: number): Subject | null {
  if (v === 0) return null;
  const phrase = phraseStartingAt(pieces, v + 1);
  if (!phrase) return null;
  const next = pieces[phrase.to];
  if (isFiniteVerb(next) || next?.pos === 'ADV') return null;
  const end = invertedEnd(pieces, phrase.to);
  const beside = end > phrase.to ? { from: phrase.to, to: end } : null;
  return { phrase: { ...phrase, beside }, from: v, place: 'inverted' };
}

/** Where the description of a speaker after the verb ends: at a quotation, or where the sentence goes on. */
function invertedEnd(pieces: readonly Piece[], from: number): number {
  for (let i = from; i < pieces.length; i++) {
    const piece = pieces[i];
    if (isQuote(piece) || piece?.word === ';' || piece?.word === ':') return i;
    const next = pieces[i + 1];
    if (
      piece?.word === ',' &&
      (isQuote(next) || isFiniteVerb(next) || next?.pos === 'CCONJ' || next?.word.endsWith('ing'))
    )
      return i;
  }
  return pieces.length;
}

/** The noun phrase before a verb's auxiliaries and adverbs, over what is set between commas. */
export function subjectEndingAt(pieces: readonly Piece[], end: number, floor: number): Phrase | null {
  if (pieces[end - 1]?.word !== ',' && !isDash(pieces[end - 1])) {
    const phrase = phraseEndingAt(pieces, withoutRelative(pieces, end, floor), floor);
    const whole = describedHead(pieces, { from: phrase?.from ?? end, to: end }, floor) ?? phrase;
    return whole && { ...whole, beside: null };
  }
  const mark = pieces[end - 1]?.word;
  let segmentEnd = end - 1;
  let fallback: Phrase | null = null;
  for (let i = segmentEnd - 1; i >= floor && segmentEnd - i < 60; i--) {
    if (pieces[i]?.word !== mark || pieces[i]?.pos === 'QUOTE') continue;
    const head = phraseEndingAt(pieces, i, floor);
    const beside = { from: i + 1, to: end - 1 };
    if (head ? isSetting(pieces, head, floor) : !isRelative(pieces[i + 1])) break;
    if (head && !isAge(pieces, head)) {
      const named = describesPerson(pieces, head) && nameEnd(pieces, i + 1) > i + 1;
      if (named || !beginsApposition(pieces, head, floor))
        return withDescription(pieces, head, beside, floor);
      fallback = { ...head, beside };
    }
    segmentEnd = i;
  }
  return fallback;
}

/** "a player *who goes by the name Salt* said": the whole description, not its last noun. */
function describedHead(pieces: readonly Piece[], { from, to }: Range, floor: number): Range | null {
  let verbs = 0;
  for (let i = from - 1; i > floor && from - i < 18; i--) {
    const piece = pieces[i];
    if (!piece || piece.word === ',' || piece.pos === 'QUOTE') return null;
    if (piece.pos === 'SCONJ' && piece.word !== 'since') return null;
    if (piece.pos === 'VERB' || piece.pos === 'AUX') verbs++;
    if (piece.word !== 'who') continue;
    const head = verbs > 0 ? phraseEndingAt(pieces, i, floor) : null;
    return head && { from: head.from, to };
  }
  return null;
}

/** Leaves out what is said about the noun: "the experts *I interviewed*", "a poll *released*". */
function withoutRelative(pieces: readonly Piece[], end: number, floor: number): number {
  if (pieces[end - 1]?.pos !== 'VERB') return end;
  if (isNominal(pieces[end - 2]) && PARTICIPLE.test(pieces[end - 1]?.word ?? '')) return end - 1;
  const subject = pieces[end - 2];
  return end - 3 >= floor && subject?.pos === 'PRON' && isNominal(pieces[end - 3]) ? end - 2 : end;
}

/** "*His mother*, Grace, a retired driver, said": the description that a name follows comes first. */
function withDescription(pieces: readonly Piece[], name: Range, beside: Range, floor: number): Phrase {
  const comma = name.from - 1;
  const isName = comma > floor && pieces[comma]?.word === ',' && nameEnd(pieces, name.from) === name.to;
  const description = isName ? phraseEndingAt(pieces, comma, floor) : null;
  const isOwn = description && pieces[description.from - 1]?.pos !== 'ADP';
  return isOwn && describesPerson(pieces, description)
    ? { ...description, beside: { from: name.from, to: beside.to } }
    : { ...name, beside };
}

/** Where or when something was said, before the subject: "*Outside court*, the vicar, Tobias Munn, said". */
const isSetting = (pieces: readonly Piece[], { from }: Range, floor: number): boolean =>
  (from === floor + 1 && pieces[floor]?.pos === 'ADP') ||
  (from === floor && /^(?:out|in)side$/.test(pieces[floor]?.word ?? ''));

/** A phrase after a comma that may describe what comes before it: ", a baker from Lisk", ", of Mill Row". */
function beginsApposition(pieces: readonly Piece[], phrase: Range, floor: number): boolean {
  const first = pieces[phrase.from];
  const opener = pieces[phrase.from - 1];
  if (phrase.from - 1 <= floor) return false;
  if (opener?.pos === 'ADP') return pieces[phrase.from - 2]?.word === ',';
  if (opener?.word !== ',') return false;
  return first?.pos === 'DET' || first?.pos === 'NUM' || isRelative(first) || first?.pos === 'ADP';
}

const isAge = (pieces: readonly Piece[], { from, to }: Range): boolean =>
  to - from === 1 && pieces[from]?.pos === 'NUM';
