import type { ClaimLanguage } from '../../language/claims.ts';
import { namesSomebody } from './labels.ts';
import { readReport } from './report.ts';
import { turnsIn } from './sharedQuotation.ts';
import { isSignature, whoStands, type Line } from './speakerLines.ts';

/** A name in brackets: "(Dana Wren, to The Post)". */
const BRACKETED = /^\(\p{Lu}[^()]{1,80}\)[.!?]?$/u;
/** A quotation and, without a sign between, whoever said it: “We cannot pay” Dana Wren. */
const BARE = /^(?<quotation>[“"«„][^“”"«»„]+[”"»“][.!?…]*)\s+(?<who>[^“”"«»„:]+)$/u;
/** The same with whoever said it before it: Dana Wren “We cannot pay”. */
const BARE_BEFORE = /^(?<before>[^“”"«»„:—–]+?)\s+(?<quoted>[“"«„][^“”"«»„]+[”"»“]?[.!?…]*)$/u;
const OPENS = /^[“"«„]/u;
const CLOSES = /[”"»“][.!?…]*$/u;
/** A sentence that has marks nowhere but at its ends. */
const QUOTED = /^[“"«„]?[^“”"«»„]+[”"»“]?[.!?…]*$/u;

/**
 * The sentences of a line, each with whoever is said to have said it, beside the line or at its end. Whoever signs a quotation
 * has said those right before it, too.
 *
 *     “We cannot pay.” | “The boats are empty.” | Dana Wren   →   “We cannot pay.” — Dana Wren | “The boats are empty.” — Dana Wren
 */
export function withSigners(
  sentences: readonly string[],
  line: Line,
  language: ClaimLanguage,
  isLoneName: (text: string) => boolean,
): string[] {
  const isNamed = (who: string, isSigned = false) =>
    namesSomebody(who, language, isSigned) || isLoneName(who);
  const signed: string[] = [];
  let open: string[] = [];
  let { label } = line;
  for (const [at, sentence] of sentences.entries()) {
    const isLast = at === sentences.length - 1;
    const { text, signature } = splitSignature(
      withSign(sentence, isNamed),
      { before: open.at(-1), isLast },
      isNamed,
      language,
    );
    if (text !== '') open.push(text);
    if (signature === null) continue;
    signed.push(...give(open, { ...line, label, signature }, language));
    open = [];
    label = null;
  }
  return [...signed, ...give(open, { ...line, label }, language)];
}

/** A sentence apart from the signature that it has or is, where another one stands before it. */
function splitSignature(
  sentence: string,
  { before, isLast }: { readonly before: string | undefined; readonly isLast: boolean },
  isNamed: (who: string, isSigned?: boolean) => boolean,
  language: ClaimLanguage,
): { readonly text: string; readonly signature: string | null } {
  if (before === undefined) return { text: sentence, signature: null };
  const isBehind = isLast && (isSignature(sentence) || BRACKETED.test(sentence));
  if (isBehind) return { text: '', signature: sentence };
  const { who, isSigned } = whoStands(sentence);
  const isSpoken = CLOSES.test(before) && readReport(before, language).speaker === null;
  if (isSpoken && isNamed(who, isSigned)) return { text: '', signature: isSigned ? sentence : `— ${who}` };
  const { claim, isSigned: hasSignature = false } = readReport(sentence, language);
  if (!hasSignature || !sentence.startsWith(claim)) return { text: sentence, signature: null };
  return { text: claim.trimEnd(), signature: sentence.slice(claim.length).trimStart() };
}

/** A quotation with a dash before whoever stands behind it, or a colon behind whoever stands before it. */
function withSign(sentence: string, isNamed: (who: string) => boolean): string {
  const { quotation = '', who = '' } = BARE.exec(sentence)?.groups ?? {};
  const { who: named, isSigned } = whoStands(who);
  if (!isSigned && isNamed(named)) return `${quotation} — ${named}`;
  const { before = '', quoted = '' } = BARE_BEFORE.exec(sentence)?.groups ?? {};
  return isNamed(before) ? `${before}: ${quoted}` : sentence;
}

/** Sentences of a line with the label before it and the signature behind it. */
function give(
  sentences: readonly string[],
  { label, signature, isQuoted }: Line,
  language: ClaimLanguage,
): string[] {
  if (label === null && signature === null) return [...sentences];
  const isAnyTold = sentences.some((sentence) => readReport(sentence, language).speaker !== null);
  const pieces = piecesOf(sentences, isQuoted);
  const last = sentences.length - 1;
  return pieces.map(({ sentence, isPiece, wasIn, isIn }, at) => {
    const isRow = (from: number, to: number) =>
      !isAnyTold && isPiece && pieces.slice(from, to).every((piece) => piece.isPiece);
    const isLed = at === 0 || (!wasIn && isRow(1, at));
    const isSigned = at === last || (!isIn && isRow(at, last));
    const led = label !== null && isLed ? `${label}: ${sentence}` : sentence;
    return signature !== null && isSigned
      ? `${led} ${CLOSES.test(led) ? signature : capitalized(signature)}`
      : led;
  });
}

/** A signature below what has no marks, which a dash and a small letter might go on with. */
function capitalized(signature: string): string {
  return signature.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}

/** Sentences, whether each is nothing but quoted, and whether a quotation was open before it and is behind it. */
function piecesOf(sentences: readonly string[], isQuoted: boolean) {
  let isIn = false;
  return sentences.map((sentence) => {
    const wasIn = isIn;
    isIn = turnsIn(sentence).at(-1) ?? isIn;
    const isPiece = isQuoted || (QUOTED.test(sentence) && (wasIn || OPENS.test(sentence)));
    return { sentence, isPiece, wasIn, isIn };
  });
}
