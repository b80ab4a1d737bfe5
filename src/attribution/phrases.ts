import { isQuotedWord, type Piece } from './pieces.ts';

/** Pieces `from` (inclusive) to `to` (exclusive) of a sentence. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The words that name who speaks. */
export interface Phrase extends Range {
  /** Words set beside it: "Mara Quist, *its treasurer*, said". */
  readonly beside: Range | null;
}

const TIME = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
   october november december today yesterday tomorrow tonight later earlier recently`.split(/\s+/),
);
/** Prepositions that can hold a noun phrase together: the head of the service. */
const JOINING = new Set(
  'of for in at on from with to by near against between within under about behind inside outside through across over into along among without like'.split(
    ' ',
  ),
);
const RELATIVE = new Set(['who', 'which', 'that', 'whose', 'whom']);
/** Pronouns that can begin or be a noun phrase but never join one. */
const POSSESSIVE = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your']);
const PARTICIPLE = /(?:ed|ing|en)$/;

export const isTime = (piece: Piece | undefined): boolean => piece !== undefined && TIME.has(piece.word);
const TIME_UNIT =
  /^(?:morning|afternoon|evening|night|day|week|weekend|month|year|summer|winter|spring|autumn|fall)$/;

/** "this month", "last week" */
export function isTimePhrase(pieces: readonly Piece[], i: number): boolean {
  const unit = pieces[i + 1];
  return (
    /^(?:this|last|next|that|early|late)$/.test(pieces[i]?.word ?? '') &&
    (TIME_UNIT.test(unit?.word ?? '') || isTime(unit))
  );
}

export const isDash = (piece: Piece | undefined): boolean => /^(?:--|[–—―])$/u.test(piece?.word ?? '');
export const isRelative = (piece: Piece | undefined): boolean =>
  piece !== undefined && RELATIVE.has(piece.word);

const isNominal = (piece: Piece | undefined): boolean =>
  piece !== undefined && (piece.pos === 'NOUN' || piece.pos === 'PROPN' || piece.pos === 'NUM');

/** The noun phrase that ends before piece `end` and begins at `floor` or later. */
export function phraseEndingAt(pieces: readonly Piece[], end: number, floor: number): Range | null {
  let to = end;
  if (pieces[to - 1]?.word === ')') {
    // Ray Hessle (Independent, Upper Tarrow) said
    let open = to - 1;
    while (open > floor && pieces[open]?.word !== '(') open--;
    to = open;
  }
  const last = pieces[to - 1];
  if (to <= floor || !last) return null;
  if (last.pos === 'PRON' && !POSSESSIVE.has(last.word)) {
    const before = pieces[to - 2];
    const chain = before?.word === 'of' && to - 2 > floor; // two of them
    if (!chain) return { from: to - 1, to };
  } else if (!isNominal(last) && !isHeadless(last)) return null;
  let from = to - 1;
  while (from > floor && joins(pieces, from - 1, from)) from--;
  from = withoutLeadIn(pieces, from, to, floor);
  return from < to ? { from, to } : null;
}

/** Words that stand for a noun by themselves: "both said", "many say", "the accused". */
function isHeadless(piece: Piece): boolean {
  return (
    (piece.pos === 'DET' && piece.word !== 'the' && piece.word !== 'a') ||
    piece.pos === 'ADJ' ||
    piece.pos === 'X' ||
    piece.pos === 'SYM'
  );
}

/** Whether piece `i` belongs to the noun phrase that goes on at `i + 1`. */
function joins(pieces: readonly Piece[], i: number, next: number): boolean {
  const piece = pieces[i];
  const right = pieces[next];
  if (!piece || !right) return false;
  switch (piece.pos) {
    case 'NOUN':
    case 'PROPN':
    case 'NUM':
    case 'ADJ':
    case 'SYM':
    case 'X':
      if (right.pos === 'PRON' && !POSSESSIVE.has(right.word)) return false;
      return !(right.pos === 'DET' && isNominal(piece)) && !(isTime(piece) && pieces[i - 1]?.word === 'on');
    case 'DET':
      return right.pos !== 'PRON';
    case 'PRON':
      return POSSESSIVE.has(piece.word) || right.word === 'of' || right.word === "'s";
    case 'PART':
      return piece.word === "'s" || piece.word === "'";
    case 'ADP':
      return (
        JOINING.has(piece.word) &&
        (isNominal(pieces[i - 1]) ||
          (pieces[i - 1]?.pos === 'ADJ' && isNominal(pieces[i - 2])) ||
          pieces[i - 1]?.pos === 'PRON' ||
          pieces[i - 1]?.pos === 'DET' ||
          participle(pieces, i - 1))
      );
    case 'CCONJ':
      return (
        piece.word !== 'but' &&
        (isNominal(pieces[i - 1]) || pieces[i - 1]?.word === ')') &&
        right.pos !== 'PRON'
      );
    case 'VERB':
      // papers published on Friday; a leading expert; a surveyor hired by his group
      return PARTICIPLE.test(piece.word) && (participle(pieces, i) || adjectival(pieces, i));
    case 'ADV':
      return pieces[i - 1]?.pos === 'DET' && right.pos === 'ADJ';
    case 'PUNCT':
      if (piece.word === "'" && pieces[i - 1]?.word.endsWith('s') === true) return true; // the beekeepers' association
      return (
        (piece.word === '-' || piece.word === '/' || piece.word === '&' || piece.word === '.') &&
        isNominal(pieces[i - 1])
      );
    case 'QUOTE':
      return isQuotedWord(piece) && i > 0;
    default:
      return false;
  }
}

const participle = (pieces: readonly Piece[], i: number): boolean =>
  pieces[i]?.pos === 'VERB' &&
  PARTICIPLE.test(pieces[i]?.word ?? '') &&
  isNominal(pieces[i - 1]) &&
  pieces[i + 1]?.pos === 'ADP';

const adjectival = (pieces: readonly Piece[], i: number): boolean =>
  isNominal(pieces[i + 1]) &&
  (pieces[i - 1]?.pos === 'DET' || pieces[i - 1]?.pos === 'ADJ' || pieces[i - 1]?.word === "'s" || i === 0);

/** Leaves out what comes before the subject: "and police", "In a statement Clinton". */
function withoutLeadIn(pieces: readonly Piece[], start: number, to: number, floor: number): number {
  let from = start;
  while (
    from < to &&
    (pieces[from]?.pos === 'CCONJ' || pieces[from]?.pos === 'PUNCT' || pieces[from]?.word === "'s")
  )
    from++;
  const before = pieces[from]?.pos === 'ADP' ? from : from - 1;
  if (before < floor || pieces[before]?.pos !== 'ADP') return from;
  for (let i = to - 1; i > from + 1; i--) {
    const piece = pieces[i];
    const left = pieces[i - 1];
    if (!piece || !left) break;
    const begins =
      piece.pos === 'DET' ||
      (piece.pos === 'PRON' && left.pos !== 'ADP') ||
      (piece.capital && !left.capital && left.pos === 'NOUN');
    if (begins && left.pos !== 'ADP') return i;
  }
  return pieces[from]?.pos === 'ADP' ? from + 1 : from;
}

/** The noun phrase that begins at piece `from`. */
export function phraseStartingAt(pieces: readonly Piece[], from: number): Range | null {
  const first = pieces[from];
  if (!first) return null;
  const owner =
    POSSESSIVE.has(first.word) && (isNominal(pieces[from + 1]) || pieces[from + 1]?.pos === 'ADJ');
  if (first.pos === 'PRON' && !owner && pieces[from + 1]?.word !== 'of') return { from, to: from + 1 };
  let to = from;
  let hasNoun = false;
  for (let piece = pieces[to]; piece; piece = pieces[++to]) {
    const nominal = isNominal(piece) || piece.pos === 'X' || piece.pos === 'SYM';
    if (isTimePhrase(pieces, to) || (nominal && isTime(piece) && (hasNoun || to === from))) break;
    if (nominal) hasNoun = true;
    else if (piece.pos === 'DET' || (piece.pos === 'PRON' && POSSESSIVE.has(piece.word))) {
      if (hasNoun && pieces[to - 1]?.pos !== 'ADP' && pieces[to - 1]?.pos !== 'CCONJ') break;
    } else if (piece.pos === 'PRON') {
      if (pieces[to - 1]?.word !== 'of' && to !== from) break;
      hasNoun = true;
    } else if (piece.pos === 'ADP') {
      const after = pieces[to + 1];
      if (
        !hasNoun ||
        !JOINING.has(piece.word) ||
        !after ||
        isTime(after) ||
        !(isNominal(after) || after.pos === 'DET' || after.pos === 'ADJ' || after.pos === 'PRON')
      )
        break;
      if (
        piece.word !== 'of' &&
        piece.word !== 'for' &&
        piece.word !== 'at' &&
        piece.word !== 'from' &&
        piece.word !== 'with' &&
        piece.word !== 'by'
      )
        break;
    } else if (piece.pos === 'CCONJ') {
      if (!hasNoun || !isNominal(pieces[to + 1])) break;
    } else if (piece.pos === 'PART') {
      if (piece.word !== "'s" && piece.word !== "'") break;
    } else if (piece.word === "'" && pieces[to - 1]?.word.endsWith('s')) {
      if (!isNominal(pieces[to + 1])) break;
    } else if (piece.pos === 'PUNCT') {
      if (!(piece.word === '-' || piece.word === '.' || piece.word === '/') || !isNominal(pieces[to + 1]))
        break;
    } else if (piece.pos === 'ADJ' || (piece.pos === 'ADV' && !hasNoun)) {
      const complement = JOINING.has(pieces[to + 1]?.word ?? ''); // people familiar with the matter
      if (hasNoun && !complement && !isNominal(pieces[to + 1])) break;
    } else if (piece.pos === 'VERB') {
      if (hasNoun || !(PARTICIPLE.test(piece.word) || to === from) || !isNominal(pieces[to + 1])) break;
    } else if (!(isQuotedWord(piece) && isNominal(pieces[to + 1]))) break;
  }
  return hasNoun ? { from, to } : null;
}

/** The noun phrase before a verb's auxiliaries and adverbs, over what is set between commas. */
export function subjectEndingAt(pieces: readonly Piece[], end: number, floor: number): Phrase | null {
  if (pieces[end - 1]?.word !== ',' && !isDash(pieces[end - 1])) {
    const phrase = phraseEndingAt(pieces, withoutRelative(pieces, end, floor), floor);
    if (!phrase) return null;
    return { ...(describedHead(pieces, phrase, floor) ?? phrase), beside: null };
  }
  const mark = pieces[end - 1]?.word;
  let segmentEnd = end - 1;
  let fallback: Phrase | null = null;
  for (let i = segmentEnd - 1; i >= floor && segmentEnd - i < 60; i--) {
    if (pieces[i]?.word !== mark || pieces[i]?.pos === 'QUOTE') continue;
    const head = phraseEndingAt(pieces, i, floor);
    const beside = { from: i + 1, to: end - 1 };
    const first = pieces[i + 1];
    if (head && !isAge(pieces, head) && !beginsApposition(pieces, head, floor)) return { ...head, beside };
    if (head && !isAge(pieces, head)) fallback = { ...head, beside };
    else if (!head && !isRelative(first)) break;
    segmentEnd = i;
  }
  return fallback;
}

/** "a player *who goes by the name Salt* said": the whole description, not its last noun. */
function describedHead(pieces: readonly Piece[], { from, to }: Range, floor: number): Range | null {
  let verbs = 0;
  for (let i = from - 1; i > floor && from - i < 12; i--) {
    const piece = pieces[i];
    if (!piece || piece.word === ',' || piece.pos === 'QUOTE' || piece.pos === 'SCONJ') return null;
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

/** A phrase after a comma that may describe what comes before it: ", a baker from Lisk". */
function beginsApposition(pieces: readonly Piece[], phrase: Range, floor: number): boolean {
  const first = pieces[phrase.from];
  if (phrase.from - 1 <= floor || pieces[phrase.from - 1]?.word !== ',') return false;
  return first?.pos === 'DET' || first?.pos === 'NUM' || isRelative(first) || first?.pos === 'ADP';
}

const isAge = (pieces: readonly Piece[], { from, to }: Range): boolean =>
  to - from === 1 && pieces[from]?.pos === 'NUM';
