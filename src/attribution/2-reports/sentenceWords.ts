import type { AttributionLanguage, Piece, Token } from '../../language/attribution.ts';
import type { Span } from '../../types.ts';
import { PackedTokens } from '../1-sentences/packedTokens.ts';
import { piecesOf } from '../1-sentences/piecesOf.ts';
import type { QuotedSpan } from '../1-sentences/quotations.ts';

/** Sentences whose pieces stay: all of a short article, which is gone through twice. */
const KEPT = 64;

/** The words of an article's sentences, made when somebody looks at them: those of all take 20 MB for each megabyte. */
export class SentenceWords {
  readonly #text: string;
  readonly #tokens: PackedTokens;
  readonly #quotations: readonly QuotedSpan[];
  readonly #mend: AttributionLanguage['mend'];
  /** Of the last sentences that were made into pieces, the one made first comes first. */
  readonly #kept = new Map<Span, readonly Piece[]>();

  constructor(text: string, quotations: readonly QuotedSpan[], { tokenize, mend }: AttributionLanguage) {
    this.#text = text;
    this.#tokens = new PackedTokens(tokenize(text));
    this.#quotations = quotations;
    this.#mend = mend;
  }

  tokensOf(sentence: Span): Token[] {
    return this.#tokens.within(sentence);
  }

  /** The quotations that lie in a sentence wholly or in part. */
  quotationsOf(sentence: Span): readonly QuotedSpan[] {
    return overlapping(this.#quotations, sentence);
  }

  piecesOf(sentence: Span): readonly Piece[] {
    const known = this.#kept.get(sentence);
    if (known) return known;
    const marks = this.quotationsOf(sentence);
    const pieces = this.#mend(piecesOf(this.#text, sentence, this.tokensOf(sentence), marks));
    const oldest = this.#kept.keys().next();
    if (this.#kept.size === KEPT && !oldest.done) this.#kept.delete(oldest.value);
    this.#kept.set(sentence, pieces);
    return pieces;
  }
}

/** The spans, sorted and apart from each other, that share a character with another one. */
function overlapping<T extends Span>(spans: readonly T[], { start, end }: Span): T[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? Infinity) <= start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while ((spans[to]?.start ?? Infinity) < end) to++;
  return spans.slice(low, to);
}
