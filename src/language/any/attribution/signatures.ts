import { indexFrom } from '../../../values/indexFrom.ts';
import type { Piece, Report, ReportRule } from '../../attribution.ts';
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

/** “…” – Mara Quist, harbour master */
export function signedQuotation(pieces: readonly Piece[]): Report | null {
  const quote = pieces.findLastIndex((piece) => isQuote(piece));
  const from = quote + 2;
  const isSigned = isDash(pieces[quote + 1]) || pieces[quote + 1]?.word === '-';
  if (quote < 0 || !isSigned || pieces.length - from > LONGEST) return null;
  const other = indexFrom(pieces, from, ({ capital }) => !capital);
  const to = other < 0 ? pieces.length : other;
  const closes = to === pieces.length || /^[,.(]$/.test(pieces[to]?.word ?? '');
  if (to === from || !closes) return null;
  return {
    rule: 'signed quotation',
    lemma: '',
    cue: { from: quote + 1, to: from },
    speaker: { from, to, beside: pieces.length > to ? { from: to, to: pieces.length } : null },
    content: [{ from: 0, to: quote + 1 }],
    addressee: null,
    clause: { from: quote + 1, to: pieces.length },
    link: 'before',
    setting: 0,
    isAdvice: false,
    press: null,
  };
}
