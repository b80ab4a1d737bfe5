import { isQuote } from '../../../any/attribution/pieces.ts';
import type { Piece } from '../../../attribution.ts';
import { cueOf } from '../../reportingVerbs.ts';
import { FAMILIES } from '../../search/irregular.ts';

/** Words that may be the past of a verb, although they do not end so: "sank"; and such as are their own past: "put". */
export const IRREGULAR: ReadonlySet<string> = new Set([
  ...FAMILIES.trim()
    .split('\n')
    .flatMap((family) => family.split(' ').slice(1)),
  ...'put cut hit let set shut quit hurt cost burst cast split spread beat read bet shed upset'.split(' '),
]);

/** Joins compounds, and mends parts of speech where the tagger is known to err. */
export function mend(pieces: readonly Piece[]): Piece[] {
  const joined = joinRanks(joinCompounds(pieces));
  return joined.map((piece, i) => {
    const pos = correctedPos(piece, i, joined);
    return pos === piece.pos ? piece : { ...piece, pos };
  });
}

/** The part of speech, where the tagger is known to err. */
function correctedPos(piece: Piece, i: number, pieces: readonly Piece[]): Piece['pos'] {
  const [left, right] = [pieces[i - 1], pieces[i + 1]];
  if (isNameLike(piece, i, right)) return 'PROPN';
  if (piece.word === 'chief' && piece.pos === 'ADJ' && right?.pos === 'ADP') return 'NOUN'; // the chief of the road district
  if (piece.word === 'for' && piece.pos === 'SCONJ' && left?.capital && right?.capital) return 'ADP'; // Director for Sales
  // of the opinion that wood would rot
  if (piece.word === 'that' && piece.pos === 'DET' && /^(?:opinion|view)$/.test(left?.word ?? ''))
    return 'SCONJ';
  // said on Radio Sund 2 that wages would fall
  if (piece.word === 'that' && piece.pos === 'DET' && right?.pos === 'NOUN' && /[^s]s$/.test(right.word))
    return 'SCONJ';
  // “No,” Mara Quist shot back
  if (piece.pos === 'NOUN' && IRREGULAR.has(piece.word) && left?.capital && right?.word === 'back')
    return 'VERB';
  if (isSpeechNoun(piece, i, pieces)) return 'VERB';
  // the lawyer also alleged that
  if (
    piece.pos === 'ADJ' &&
    right?.word === 'that' &&
    cueOf(piece.word)?.form === 'past' &&
    left?.pos !== 'AUX'
  )
    return 'VERB';
  if (piece.pos !== 'VERB') return piece.pos;
  // her modelling suggests
  if (piece.word.endsWith('ing') && POSSESSIVES.test(left?.word ?? '') && right?.pos === 'VERB')
    return 'NOUN';
  if (left?.word === 'to' && pieces[i - 2]?.word === 'according') return 'NOUN'; // according to figures
  if (isBareNoun(piece, i, pieces)) return 'NOUN';
  const isAdjective = !/(?:ed|en|ing)$/.test(piece.word) && left?.word === "'s" && right?.pos === 'NOUN';
  return isAdjective ? 'ADJ' : 'VERB'; // the report's lead author
}

const POSSESSIVES = /^(?:his|her|its|their)$/;

/** “No,” *marvels* Petra Lund; “No,” she *deadpans*, “never”; “No!” Lund *bursts* out. */
function isSpeechNoun({ word, pos, capital }: Piece, i: number, pieces: readonly Piece[]): boolean {
  if (pos !== 'NOUN' || capital || !/[^s]s$/.test(word)) return false;
  const [left, right] = [pieces[i - 1], pieces[i + 1]];
  // It is possible but dear, *judges* Petra Lund.
  const isTold =
    left?.word === ',' && pieces.slice(0, i).some((other) => other.pos === 'AUX' || other.pos === 'VERB');
  if (isTold && cueOf(word)?.form === 'present' && right?.capital && right.pos === 'PROPN') return true;
  if (isQuote(left)) return right?.capital === true && right.pos === 'PROPN';
  const isSubject = /^s?he$/.test(left?.word ?? '') || (left?.capital === true && left.pos === 'PROPN');
  const start = isSubject ? i - 1 : i - 2;
  const isOne =
    isSubject || (left?.pos === 'NOUN' && !left.word.endsWith('s') && pieces[start]?.word === 'the');
  const after = /^(?:out|back|in|up)$/.test(right?.word ?? '') ? pieces[i + 2] : right;
  return isOne && isQuote(pieces[start - 1]) && (!after || isQuote(after) || /^[,.:]$/.test(after.word));
}

/**
 * A verb without an ending can't follow one thing: the head of the accident *ward*, the then *minister* of trade; but:
 * the men *lie*, the boat *sank*.
 */
function isBareNoun({ word, capital }: Piece, i: number, pieces: readonly Piece[]): boolean {
  const [left, right] = [pieces[i - 1], pieces[i + 1]];
  if (capital || /(?:ed|ing|[^s]s)$/.test(word) || IRREGULAR.has(word)) return false;
  if (!(right === undefined || /^(?:[,.;]|of)$/.test(right.word))) return false;
  if (left?.pos === 'DET') return true;
  const isAfterOne = left?.pos === 'NOUN' && !/[^s]s$|^(?:people|children|men|women|police)$/.test(left.word);
  return (isAfterOne || left?.pos === 'ADV' || left?.pos === 'ADJ') && pieces[i - 2]?.pos === 'DET';
}

/** Compounds become one piece: "red-faced", "62-year-old", "mum-of-three", "Okonjo-Vale". */
function joinCompounds(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const [i, piece] of pieces.entries()) {
    const before = joined.at(-1);
    const isHyphen = piece.word === '-' && before?.end === piece.start && pieces[i + 1]?.start === piece.end;
    if (before && !isQuote(before) && (isHyphen || (before.word.endsWith('-') && before.end === piece.start)))
      joined[joined.length - 1] = compound(before, piece);
    else joined.push(piece);
  }
  return joined;
}

/** What stands in brackets before a name becomes one piece: Lt. Col. *(ret.)* Anders Holm, Head of Lisk Port *(LP)* Mara Quist. */
function joinRanks(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    const close =
      piece?.word === '(' ? pieces.findIndex(({ word }, j) => j > i && j < i + 4 && word === ')') : -1;
    const isRank = close > i + 1 && pieces[i - 1]?.capital && pieces[close + 1]?.capital;
    if (!piece) continue;
    const last = isRank ? pieces[close] : undefined;
    const inner = pieces[i + 1];
    const isShort = close === i + 2 && inner?.capital && /^\p{L}{2,6}$/u.test(inner.word);
    if (last && (isShort || /^(?:ret|retd|retired|res|acting)$/.test(inner?.word ?? ''))) {
      const word = isShort ? `(${inner.word})` : '(ret.)';
      joined.push({ start: piece.start, end: last.end, word, pos: 'PROPN', capital: true });
      i = close;
    } else joined.push(piece);
  }
  return joined;
}

function compound(left: Piece, right: Piece): Piece {
  const word = left.word + right.word;
  const whole = { start: left.start, end: right.end, word, capital: left.capital };
  if (right.word === '-') return { ...whole, pos: left.pos };
  if (right.capital) return { ...whole, pos: left.capital ? 'PROPN' : right.pos };
  if (/-(?:of|in)-/.test(word)) return { ...whole, pos: 'NOUN' }; // a mum-of-three, her mother-in-law
  if (right.pos === 'ADP' && /^(?:up|in|out|off|down|on|over|by)$/.test(right.word))
    return { ...whole, pos: 'NOUN' }; // a mix-up, a break-in
  const isParticiple = right.pos === 'VERB' && /(?:ed|en|ing)$/.test(right.word);
  return { ...whole, pos: isParticiple && !/^(?:re|co|pre|over|out)-/.test(word) ? 'ADJ' : right.pos };
}

/** The tagger takes some names for other words: "Lynch said", "Senator Grant Walker", "the Institute for Inland Waters". */
function isNameLike({ pos, capital, word }: Piece, i: number, next: Piece | undefined): boolean {
  if (pos === 'ADV' && capital && i > 0 && next?.capital) return true;
  if (word === 'y' && i > 0 && next?.capital) return true; // Ole Falk y Renn
  if (word === 'die' && capital && next?.capital) return true; // the weekly Die Tafel
  return (
    pos === 'VERB' && capital && (i > 0 || /^(?:past|present)$/.test(cueOf(next?.word ?? '')?.form ?? ''))
  );
}
