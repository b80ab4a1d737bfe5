import { isNominal, isQuote, isQuotedWord } from '../../../any/attribution/pieces.ts';
import type { Piece, Range } from '../../../attribution.ts';
import { isPossessive, isTime, isTimePhrase } from './words.ts';

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

/** Whether piece `i` belongs to the noun phrase that goes on at `next`, the piece after it. */
function joins(pieces: readonly Piece[], i: number, next: number): boolean {
  const piece = pieces[i];
  const right = pieces[next];
  if (!piece || !right) return false;
  const place = { pieces, i, piece, left: pieces[i - 1], right, after: pieces[next + 1] };
  return JOINS.some(({ tags, holds }) => tags.includes(piece.pos) && holds(place));
}

/** A piece with those around it: `right` belongs to the noun phrase, and the question is whether `piece` does. */
interface Place {
  readonly pieces: readonly Piece[];
  readonly i: number;
  readonly piece: Piece;
  readonly left: Piece | undefined;
  readonly right: Piece;
  readonly after: Piece | undefined;
}

interface JoinRow {
  readonly example: string;
  readonly tags: readonly Piece['pos'][];
  readonly holds: (place: Place) => boolean;
}

const isAlone = (piece: Piece | undefined): boolean => piece?.pos === 'PRON' && !isPossessive(piece);

/** What joins a noun phrase to its left, by part of speech; one row that holds is enough. */
const JOINS: readonly JoinRow[] = [
  {
    example: 'the *old* *harbour* master; but: when *Easter* the ferry, on *Monday* police',
    tags: ['NOUN', 'PROPN', 'NUM', 'ADJ', 'SYM', 'X'],
    holds: ({ piece, left, right }) =>
      !isAlone(right) &&
      !(right.pos === 'DET' && isNominal(piece)) &&
      !(isTime(piece) && left?.word === 'on'),
  },
  { example: '*the* harbour', tags: ['DET'], holds: ({ right }) => right.pos !== 'PRON' },
  {
    example: '*her* student, *one* of them',
    tags: ['PRON'],
    holds: ({ piece, right }) => isPossessive(piece) || right.word === 'of' || right.word === "'s",
  },
  {
    example: "Quist*'s* student",
    tags: ['PART'],
    holds: ({ piece }) => piece.word === "'s" || piece.word === "'",
  },
  {
    example: 'the head *of* the service, people familiar *with* it, a surveyor hired *by* him',
    tags: ['ADP'],
    holds: ({ pieces, i, piece, left }) =>
      JOINING.has(piece.word) &&
      (isNominal(left) ||
        (left?.pos === 'ADJ' && isNominal(pieces[i - 2])) ||
        left?.pos === 'PRON' ||
        left?.pos === 'DET' ||
        isParticiple(pieces, i - 1)),
  },
  {
    example: 'Quist *and* Fry, the cook *and* his son',
    tags: ['CCONJ'],
    holds: ({ piece, left, right, after }) =>
      piece.word !== 'but' &&
      (isNominal(left) || left?.word === ')') &&
      (right.pos !== 'PRON' || (isPossessive(right) && isNominal(after))),
  },
  {
    example: 'papers *published* on Friday, a *leading* expert',
    tags: ['VERB'],
    holds: ({ pieces, i, piece }) =>
      PARTICIPLE.test(piece.word) && (isParticiple(pieces, i) || isAdjectival(pieces, i)),
  },
  {
    example: 'a *very* old man',
    tags: ['ADV'],
    holds: ({ left, right }) => left?.pos === 'DET' && right.pos === 'ADJ',
  },
  {
    example: 'the firm from *abroad*',
    tags: ['ADV'],
    holds: ({ piece, left }) => /^(?:abroad|home|here|there)$/.test(piece.word) && left?.pos === 'ADP',
  },
  {
    example: "the beekeepers*'* association",
    tags: ['PUNCT'],
    holds: ({ piece, left }) => piece.word === "'" && left?.word.endsWith('s') === true,
  },
  {
    example: 'Keel *&* Cargo',
    tags: ['PUNCT'],
    holds: ({ piece, left }) => /^[-/&.]$/.test(piece.word) && isNominal(left),
  },
  {
    example: 'the *“Apprentice”* star',
    tags: ['QUOTE'],
    holds: ({ piece, i }) => isQuotedWord(piece) && i > 0,
  },
];

/** papers *published* on Friday; a surveyor *hired* by his group */
const isParticiple = (pieces: readonly Piece[], i: number): boolean =>
  pieces[i]?.pos === 'VERB' &&
  PARTICIPLE.test(pieces[i]?.word ?? '') &&
  (isNominal(pieces[i - 1]) || (pieces[i - 1]?.pos === 'CCONJ' && isNominal(pieces[i - 2]))) &&
  pieces[i + 1]?.pos === 'ADP';

/** a *leading* expert */
const isAdjectival = (pieces: readonly Piece[], i: number): boolean =>
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
  if (!piece || isTimePhrase(pieces, i)) return false;
  const left = i > from ? pieces[i - 1] : undefined;
  const place = { piece, left, next: pieces[i + 1], isFirst: i === from, hasNoun };
  return GOING_ON.find(({ isFor }) => isFor(place))?.holds(place) ?? false;
}

/** A piece with those around it; the question is whether the noun phrase before it goes on with it. */
interface Step {
  readonly piece: Piece;
  readonly left: Piece | undefined;
  readonly next: Piece | undefined;
  readonly isFirst: boolean;
  readonly hasNoun: boolean;
}

interface StepRow {
  readonly example: string;
  readonly isFor: (step: Step) => boolean;
  readonly holds: (step: Step) => boolean;
}

const has =
  (...tags: readonly Piece['pos'][]): StepRow['isFor'] =>
  ({ piece }) =>
    tags.includes(piece.pos);

/** With what a noun phrase goes on; the first row that is for a piece decides. */
const GOING_ON: readonly StepRow[] = [
  {
    example: 'the magazine *The* Lychgate',
    isFor: ({ piece, next, hasNoun }) =>
      piece.word === 'the' && piece.capital && next?.capital === true && hasNoun,
    holds: () => true,
  },
  {
    example: '*her* student, the head of *the* service',
    isFor: ({ piece }) => isPossessive(piece) || piece.pos === 'DET',
    holds: ({ left, hasNoun }) => !hasNoun || left?.pos === 'ADP' || left?.pos === 'CCONJ',
  },
  {
    example: "the beekeepers*'* association",
    isFor: ({ piece }) => piece.word === "'",
    holds: ({ left, next }) => left?.word.endsWith('s') === true && isNominal(next),
  },
  {
    example: 'the old *harbour* *master*; USA *Today*; but: told Quist *Monday*',
    isFor: has('NOUN', 'PROPN', 'NUM', 'X', 'SYM'),
    holds: ({ piece, left, isFirst, hasNoun }) =>
      !isTime(piece) || (!hasNoun && !isFirst) || isNameDay(piece, left),
  },
  {
    example: '*she*, two of *them*',
    isFor: has('PRON'),
    holds: ({ left, isFirst }) => isFirst || left?.word === 'of',
  },
  {
    example: 'the head *of* the service, Bank *in* Lisk; but: the head *on* Monday',
    isFor: has('ADP'),
    holds: ({ piece, left, next, hasNoun }) => {
      const begins = isNominal(next) || /^(?:DET|ADJ|PRON)$/.test(next?.pos ?? '');
      const inName = left?.capital === true && next?.capital === true && JOINING.has(piece.word);
      return hasNoun && begins && !isTime(next) && (CONTINUING.has(piece.word) || inName);
    },
  },
  {
    example: 'Quist *and* Fry',
    isFor: has('CCONJ'),
    holds: ({ next, hasNoun }) => hasNoun && isNominal(next),
  },
  { example: "Quist*'s* student", isFor: has('PART'), holds: ({ piece }) => piece.word === "'s" },
  {
    example: 'Keel *&* Cargo',
    isFor: has('PUNCT'),
    holds: ({ piece, next }) => /^[-./&]$/.test(piece.word) && isNominal(next),
  },
  {
    example: 'the *old* master, people *familiar* with it',
    isFor: has('ADJ'),
    holds: ({ next, hasNoun }) => !hasNoun || isNominal(next) || JOINING.has(next?.word ?? ''),
  },
  { example: 'a *very* old man', isFor: has('ADV'), holds: ({ hasNoun }) => !hasNoun },
  {
    example: 'a *leading* expert',
    isFor: has('VERB'),
    holds: ({ piece, next, isFirst, hasNoun }) =>
      !hasNoun && (PARTICIPLE.test(piece.word) || isFirst) && isNominal(next),
  },
  {
    example: 'the *“Apprentice”* star',
    isFor: has('QUOTE'),
    holds: ({ piece, next }) => isQuotedWord(piece) && isNominal(next),
  },
];
