import { indexFrom } from '../../../values/indexFrom.ts';
import type { Piece, Range, Report, ReportRule } from '../../attribution.ts';
import { isDash, isQuote } from './pieces.ts';

export const RULES: readonly ReportRule[] = [
  {
    name: 'signed quotation',
    example: '“The bridge is tired.” – Mara Quist',
    speaker: 'Mara Quist',
    kind: 'direct',
  },
];

/** The longest signature in words. */
const LONGEST = 20;

/** Where the name begins that signs the last quotation of a sentence, and where what somebody is ends behind it. */
export interface Sign extends Range {
  readonly quote: number;
}

/** “…” – Mara Quist, harbour master; “…” (Mara Quist, harbour master); “…” Mara Quist, harbour master */
export function signOf(pieces: readonly Piece[]): Sign | null {
  const quote = pieces.findLastIndex((piece) => isQuote(piece));
  const sign = pieces[quote + 1];
  if (quote < 0 || sign === undefined) return null;
  const from = sign.capital ? quote + 1 : quote + 2;
  if (pieces.length - from > LONGEST) return null;
  if (isDash(sign) || sign.word === '-') return { quote, from, to: pieces.length };
  const isOpen = sign.word === '(';
  const to = isOpen ? pieces.findLastIndex(({ word }) => word === ')') : pieces.length;
  const isSigned = (sign.capital || isOpen) && isWithPart(pieces, { from, to });
  return isSigned ? { quote, from, to } : null;
}

/** Where the capitalised words end that begin at a place. */
function capitalsEnd(pieces: readonly Piece[], from: number): number {
  const other = indexFrom(pieces, from, ({ capital }) => !capital);
  return other < 0 ? pieces.length : other;
}

/**
 * Without a dash a whole name, what somebody is and no more, not even a full stop behind it. “…” (Lisk Courier, 3 May) is where
 * it was printed.
 */
function isWithPart(pieces: readonly Piece[], { from, to }: Range): boolean {
  const end = capitalsEnd(pieces, from);
  const [comma, first, second] = pieces.slice(end);
  const rest = pieces.slice(end + 1, to);
  const isDay = first?.pos === 'NUM' && second?.capital === true;
  return (
    to >= pieces.length - 2 &&
    end - from > 1 &&
    comma?.word === ',' &&
    first?.capital === false &&
    !isDay &&
    rest.every(({ word, pos }) => pos !== 'VERB' && pos !== 'AUX' && !/[.!?…]$/u.test(word))
  );
}

/** “…” – Mara Quist, harbour master */
export function signedQuotation(pieces: readonly Piece[]): Report | null {
  const sign = signOf(pieces);
  if (!sign) return null;
  const { quote, from, to: end } = sign;
  const to = capitalsEnd(pieces, from);
  const closes = to === pieces.length || /^[,.(]$/.test(pieces[to]?.word ?? '');
  if (to === from || !closes) return null;
  return {
    rule: 'signed quotation',
    lemma: '',
    cue: { from: quote + 1, to: from },
    speaker: { from, to, beside: end > to ? { from: to, to: end } : null },
    content: [{ from: 0, to: quote + 1 }],
    addressee: null,
    clause: { from: quote + 1, to: pieces.length },
    link: 'before',
    setting: 0,
    isAdvice: false,
    press: null,
  };
}
