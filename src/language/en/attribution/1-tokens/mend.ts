import { indexFrom } from '../../../../values/indexFrom.ts';
import { isQuote, tagged } from '../../../any/attribution/pieces.ts';
import type { Piece } from '../../../attribution.ts';
import { correctedPos } from './corrections.ts';
import { cueOf } from '../../reportingVerbs.ts';
import { isLegalForm } from '../people/bodies.ts';
import { isKindOfPerson, isPersonNoun } from '../people/titles.ts';
import { isFirstName } from '../people/firstNames.ts';
import { isForeign } from './isForeign.ts';

/** Joins compounds, and mends parts of speech where the tagger is known to err; a sentence of another language has none. */
export function mend(pieces: readonly Piece[]): Piece[] {
  if (isForeign(pieces)) return pieces.map(unknown);
  const joined = joinShops(joinFirms(joinRanks(joinSites(joinStations(joinCompounds(pieces))))));
  return joined.map((piece, i) => {
    const pos = correctedPos(piece, i, joined);
    return pos === piece.pos ? piece : tagged(piece, pos);
  });
}

const unknown = (piece: Piece): Piece =>
  isQuote(piece) || piece.pos === 'PUNCT' ? piece : tagged(piece, 'X', false);

/** Compounds become one piece: "red-faced", "62-year-old", "mum-of-three", "Okonjo-Vale". */
function joinCompounds(pieces: readonly Piece[]): readonly Piece[] {
  if (!pieces.some(({ word }) => word.endsWith('-'))) return pieces;
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

/** The address of a site is one name: *Kordon.example*. */
function joinSites(pieces: readonly Piece[]): readonly Piece[] {
  const isEnding = (i: number): boolean =>
    pieces[i - 1]?.word === '.' &&
    pieces[i - 2]?.capital === true &&
    pieces[i - 2]?.end === pieces[i - 1]?.start &&
    pieces[i - 1]?.end === pieces[i]?.start &&
    /^[a-z]{2,7}$/.test(pieces[i]?.word ?? '') &&
    pieces[i]?.capital === false;
  if (!pieces.some((_, i) => isEnding(i))) return pieces;
  return pieces.flatMap((piece, i) => {
    if (isEnding(i + 2) || isEnding(i + 1)) return [];
    if (!isEnding(i)) return [piece];
    const [name, dot] = [pieces[i - 2]!, pieces[i - 1]!];
    const word = name.word + dot.word + piece.word;
    return [{ start: name.start, end: piece.end, word, pos: 'PROPN', capital: true }];
  });
}

/** A number and what is written right behind it are one name where a medium is told: told *2GB* that, on *9News*; but: on 2GB cards. */
function joinStations(pieces: readonly Piece[]): readonly Piece[] {
  if (!pieces.some(({ pos }) => pos === 'NUM')) return pieces;
  return pieces.flatMap((piece, i) => {
    if (isStation(pieces, i + 1)) return [];
    const number = pieces[i - 1];
    return number && isStation(pieces, i)
      ? [{ start: number.start, end: piece.end, word: number.word + piece.word, pos: 'PROPN', capital: true }]
      : [piece];
  });
}

function isStation(pieces: readonly Piece[], i: number): boolean {
  const [before, number, name, next] = [i - 2, i - 1, i, i + 1].map((at) => pieces[at]);
  if (number?.pos !== 'NUM' || number.end !== name?.start || !/^\d{1,3}$/.test(number.word)) return false;
  const isTold = cueOf(before?.word ?? '')?.lemma === 'tell';
  const mayBe = isTold || (/^(?:to|with|on|from|by)$/.test(before?.word ?? '') && name.capital);
  // told *5G* engineers, told 12yo Ben Falk
  const isOfNext = next?.pos === 'NOUN' ? !/^(?:radio|tv|television|news)$/.test(next.word) : next?.capital;
  return mayBe && isOfNext !== true && /^\p{LC}{2,}$/u.test(name.word);
}

/** What stands in brackets before a name becomes one piece: Lt. Col. *(ret.)* Anders Holm, Head of Lisk Port *(LP)* Mara Quist. */
function joinRanks(pieces: readonly Piece[]): readonly Piece[] {
  if (!pieces.some(({ word }) => word === '(')) return pieces;
  const joined: Piece[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    const close = piece?.word === '(' ? indexFrom(pieces, i + 1, ({ word }) => word === ')', i + 4) : -1;
    const isRank = close > i + 1 && pieces[i - 1]?.capital && pieces[close + 1]?.capital;
    if (!piece) continue;
    const last = isRank ? pieces[close] : undefined;
    const inner = pieces[i + 1];
    const isShort = close === i + 2 && inner?.capital && /^\p{LC}{2,6}$/u.test(inner.word);
    if (last && (isShort || /^(?:ret|retd|retired|res|acting)$/.test(inner?.word ?? ''))) {
      const word = isShort ? `(${inner.word})` : '(ret.)';
      joined.push({ start: piece.start, end: last.end, word, pos: 'PROPN', capital: true });
      i = close;
    } else joined.push(piece);
  }
  return joined;
}

/** What ends like an owner and speaks, or has "of" behind it, is one name: *McDonald's* said, *Lloyd's* of London; a friend of the *couple's* said. */
function joinShops(pieces: readonly Piece[]): readonly Piece[] {
  if (!pieces.some(({ word }) => word === "'s")) return pieces;
  const joined: Piece[] = [];
  for (const [i, piece] of pieces.entries()) {
    const before = joined.at(-1);
    if (
      before &&
      piece.word === "'s" &&
      piece.pos === 'PART' &&
      (isShop(before, piece, pieces.slice(i + 1, i + 3)) || isOneOf(pieces, i))
    )
      joined[joined.length - 1] = { ...before, end: piece.end, word: before.word + piece.word };
    else joined.push(piece);
  }
  return joined;
}

/** "a friend of the couple*'s* said", "a cousin of Lund*'s* told us" */
function isOneOf(pieces: readonly Piece[], owning: number): boolean {
  const of = pieces[owning - 2]?.word === 'of' ? owning - 2 : owning - 3;
  return (
    pieces[of]?.word === 'of' &&
    isPersonNoun(pieces[of - 1]?.word ?? '') &&
    cueOf(pieces[owning + 1]?.word ?? '')?.form === 'past'
  );
}

function isShop(name: Piece, owning: Piece, [next, after]: readonly Piece[]): boolean {
  if (name.pos !== 'PROPN' || !name.capital || name.end !== owning.start || !next || next.capital)
    return false;
  if (next.word === 'of') return after?.capital === true;
  const isPast = next.pos === 'VERB' && (/(?:ed|ew|old)$/.test(next.word) || next.word === 'cut');
  if (isPast && after?.word === 'its') return true;
  if (isFirstName(name.word)) return next.word === 'said';
  const cue = cueOf(next.word);
  if (cue?.complement === 'anything') return cue.form === 'past' || cue.form === 'present';
  // "McDonald's announced that", "McDonald's has said", "McDonald's cut its prices", but "Norlink's reported losses"
  const isAlone = /^(?:SCONJ|DET|PRON|PROPN|ADP|NUM)$/.test(after?.pos ?? '');
  return (
    next.pos === 'AUX' ||
    (cue?.form === 'past' && next.pos === 'VERB' && isAlone) ||
    (isPast && /^(?:DET|PRON)$/.test(after?.pos ?? ''))
  );
}

/** The comma before it becomes part of the name: Brae Tools*, Inc.* */
function joinFirms(pieces: readonly Piece[]): readonly Piece[] {
  const isForm = (i: number): boolean =>
    pieces[i - 1]?.word === ',' &&
    pieces[i - 2]?.capital === true &&
    isLegalForm(pieces[i]?.word ?? '') &&
    (pieces[i]?.capital === true || pieces[i]?.word === 'plc');
  if (!pieces.some((_, i) => isForm(i))) return pieces;
  return pieces.flatMap((piece, i) => {
    if (isForm(i + 1)) return [];
    return isForm(i)
      ? [{ start: pieces[i - 1]!.start, end: piece.end, word: piece.word, pos: 'PROPN', capital: true }]
      : [piece];
  });
}

function compound(left: Piece, right: Piece): Piece {
  const word = left.word + right.word;
  const pos = posOfCompound(word, left, right);
  const capital = left.capital || (right.capital && ARTICLE.test(left.word));
  return { start: left.start, end: right.end, word, pos, capital };
}

/** What an Arabic name begins with, in small letters or not: "*al-*Assad". */
const ARTICLE = /^(?:a[dlnrstz]|ash|el|e[nr]|bin|ibn|abu)-$/;

function posOfCompound(word: string, left: Piece, right: Piece): Piece['pos'] {
  if (right.word === '-') return left.pos;
  if (isKindOfPerson(word)) return 'NOUN'; // a left-back
  if (right.capital) return left.capital ? 'PROPN' : right.pos;
  if (/-(?:of|in)-/.test(word)) return 'NOUN'; // a mum-of-three, her mother-in-law
  if (right.pos === 'ADP' && /^(?:up|in|out|off|down|on|over|by)$/.test(right.word)) return 'NOUN'; // a mix-up, a break-in
  const isParticiple = right.pos === 'VERB' && /(?:ed|en|ing)$/.test(right.word);
  return isParticiple && !/^(?:re|co|pre|over|out)-/.test(word) ? 'ADJ' : right.pos;
}
