/** A stretch of a text, as UTF-16 offsets. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * A word: letters and digits, with the signs that belong to it where they stand inside ("she'd", "X-ray", "3,100", "11.40", "u.s", "km/h"),
 * and the sign of a currency before or a percent sign behind a number. "Sund's" is Sund and what it has.
 */
const WORD =
  /\p{Sc}?(?:[\p{L}\p{M}\p{N}]|(?<=\p{N})[.,:/](?=\p{N})|(?<=\p{L})[./](?=\p{L})|(?<=[\p{L}\p{M}\p{N}])['’ʼ\u00AD](?=\p{L})(?!s(?![\p{L}\p{N}]))|(?<=[\p{L}\p{M}\p{N}])-(?=\p{L})|(?<=\p{L})-(?=\p{N}))+[%‰]?/gu;

/** A quotation that is open at the end of some words, and what closes one right behind them. */
const OPEN = /(?:^[^"]*(?:"[^"]*"[^"]*)*"[^"]*|[“„][^“”]*|«[^»]*)$/u;
const CLOSING = /^[.,!?]?["“”»]/u;

/**
 * The span with the whole of each word of which it has a part: of `Dana apologis|ed` all of "apologised". What it opens in quotation
 * marks it closes, where nothing stands between.
 */
export function withWholeWords<Span extends Stretch>(span: Span, text: string): Span {
  let { start, end } = span;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (index >= span.end) break;
    const after = index + word.length;
    if (after <= span.start) continue;
    start = Math.min(start, index);
    end = Math.max(end, after);
  }
  const closing = OPEN.test(text.slice(start, end)) ? CLOSING.exec(text.slice(end)) : null;
  return { ...span, start, end: end + (closing?.[0].length ?? 0) };
}
