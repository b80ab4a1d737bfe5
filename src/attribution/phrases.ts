import { isQuote, isQuotedWord, type Piece } from './pieces.ts';
import { isNominal, isPossessive, isTime, isTimePhrase } from './words.ts';

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

/** Prepositions that can hold a noun phrase together: the head of the service. */
const JOINING = new Set(
  'of for in at on from with to by near against between within under about behind inside outside through across over into along among without like'.split(
    ' ',
  ),
);

export const PARTICIPLE =
  /(?:ed|ing|en)$|^(?:bought|made|held|sold|sent|led|won|found|kept|built|drawn|shown|known)$/;

/** Pieces of a noun phrase at most: a longer row is no phrase, and to walk along it again and again takes long. */
const LONGEST_PHRASE = 80;

/** The noun phrase that ends before piece `end` and begins at `lowest` or later. */
export function phraseEndingAt(pieces: readonly Piece[], end: number, lowest: number): Range | null {
  const floor = Math.max(lowest, end - LONGEST_PHRASE);
  let to = end;
  if (pieces[to - 1]?.word === ')') {
    // Ray Hessle (Independent, Upper Tarrow) said
    let open = to - 1;
    while (open > floor && pieces[open]?.word !== '(') open--;
    to = open;
  }
  const last = pieces[to - 1];
  if (to <= floor || !last) return null;
  if (/^(?:t?here)$/.test(last.word) && isNominal(pieces[to - 2])) {
    // an official there said
    const named = phraseEndingAt(pieces, to - 1, floor);
    return named && { from: named.from, to };
  }
  if (last.pos === 'PRON' && !isPossessive(last)) {
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
      if (right.pos === 'PRON' && !isPossessive(right)) return false;
      return !(right.pos === 'DET' && isNominal(piece)) && !(isTime(piece) && pieces[i - 1]?.word === 'on');
    case 'DET':
      return right.pos !== 'PRON';
    case 'PRON':
      return isPossessive(piece) || right.word === 'of' || right.word === "'s";
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
        (right.pos !== 'PRON' || (isPossessive(right) && isNominal(pieces[next + 1])))
      );
    case 'VERB':
      // papers published on Friday; a leading expert; a surveyor hired by his group
      return PARTICIPLE.test(piece.word) && (participle(pieces, i) || adjectival(pieces, i));
    case 'ADV':
      return (
        (pieces[i - 1]?.pos === 'DET' && right.pos === 'ADJ') ||
        (/^(?:abroad|home|here|there)$/.test(piece.word) && pieces[i - 1]?.pos === 'ADP')
      );
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
  (isNominal(pieces[i - 1]) || (pieces[i - 1]?.pos === 'CCONJ' && isNominal(pieces[i - 2]))) &&
  pieces[i + 1]?.pos === 'ADP';

const adjectival = (pieces: readonly Piece[], i: number): boolean =>
  isNominal(pieces[i + 1]) &&
  (pieces[i - 1]?.pos === 'DET' ||
    pieces[i - 1]?.pos === 'ADJ' ||
    pieces[i - 1]?.word === "'s" ||
    isQuote(pieces[i - 1]) ||
    i === 0);

/** Prepositions of a place or time before the subject. */
const LEAD_IN = new Set(['in', 'at', 'on', 'after', 'during', 'before', 'until', 'since']);

/** Leaves out what comes before the subject: "and police", "In a statement Clinton". */
function withoutLeadIn(pieces: readonly Piece[], start: number, to: number, floor: number): number {
  let from = start;
  while (
    from < to &&
    (pieces[from]?.pos === 'CCONJ' || pieces[from]?.pos === 'PUNCT' || pieces[from]?.word === "'s")
  )
    from++;
  const before = pieces[from]?.pos === 'ADP' ? from : from - 1;
  if (before < floor || !LEAD_IN.has(pieces[before]?.word ?? '')) return from;
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
  const owns = isPossessive(first) && (isNominal(pieces[from + 1]) || pieces[from + 1]?.pos === 'ADJ');
  if (first.pos === 'PRON' && !owns && pieces[from + 1]?.word !== 'of') return { from, to: from + 1 };
  let to = from;
  let hasNoun = false;
  while (goesOn(pieces, from, to, hasNoun)) {
    const { pos = 'X' } = pieces[to] ?? {};
    hasNoun ||=
      isNominal(pieces[to]) || pos === 'X' || pos === 'SYM' || (pos === 'PRON' && !isPossessive(pieces[to]));
    to++;
  }
  const adjective = to - from > 1 && pieces[to - 1]?.pos === 'ADJ'; // according to the weekly
  return hasNoun || adjective ? { from, to } : null;
}

/** Prepositions after which a phrase that begins goes on; "in" and "on" only inside a name. */
const CONTINUING = new Set(['of', 'for', 'at', 'from', 'with', 'by']);

/** USA Today; "told Quist Monday" names no medium. */
const isNameDay = ({ word, capital }: Piece, left: Piece | undefined): boolean =>
  capital && left?.capital === true && /^(?:today|tonight|tomorrow)$/.test(word);

/** Whether piece `i` belongs to the noun phrase that began at `from` and has had its noun or not. */
function goesOn(pieces: readonly Piece[], from: number, i: number, hasNoun: boolean): boolean {
  const piece = pieces[i];
  const left = i > from ? pieces[i - 1] : undefined;
  const next = pieces[i + 1];
  if (!piece || isTimePhrase(pieces, i)) return false;
  if (piece.word === 'the' && piece.capital && next?.capital && hasNoun) return true; // the magazine The Lychgate
  if (isPossessive(piece) || piece.pos === 'DET')
    return !hasNoun || left?.pos === 'ADP' || left?.pos === 'CCONJ';
  if (piece.word === "'") return left?.word.endsWith('s') === true && isNominal(next);
  switch (piece.pos) {
    case 'NOUN':
    case 'PROPN':
    case 'NUM':
    case 'X':
    case 'SYM':
      return !isTime(piece) || (!hasNoun && i > from) || isNameDay(piece, left);
    case 'PRON':
      return i === from || left?.word === 'of';
    case 'ADP': {
      const begins = isNominal(next) || next?.pos === 'DET' || next?.pos === 'ADJ' || next?.pos === 'PRON';
      const inName = left?.capital === true && next?.capital === true && JOINING.has(piece.word);
      return hasNoun && begins && !isTime(next) && (CONTINUING.has(piece.word) || inName);
    }
    case 'CCONJ':
      return hasNoun && isNominal(next);
    case 'PART':
      return piece.word === "'s";
    case 'PUNCT':
      return /^[-./&]$/.test(piece.word) && isNominal(next);
    case 'ADJ':
      return !hasNoun || isNominal(next) || JOINING.has(next?.word ?? ''); // people familiar with the matter
    case 'ADV':
      return !hasNoun;
    case 'VERB':
      return !hasNoun && (PARTICIPLE.test(piece.word) || i === from) && isNominal(next);
    case 'QUOTE':
      return isQuotedWord(piece) && isNominal(next);
    default:
      return false;
  }
}
