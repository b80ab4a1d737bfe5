/** A piece of a word and its log probability; its number is its place in the vocabulary. */
export type Piece = readonly [text: string, score: number];

export interface PieceTable {
  readonly numbers: ReadonlyMap<string, number>;
  readonly scores: Float64Array;
  /** Score of a character that is no piece. */
  readonly unknownScore: number;
  /** Length of the longest piece, in characters. */
  readonly longest: number;
}

const SPACE = '▁';
/** Pieces 0 to 5 are signs such as "start of text"; no text contains them. */
const RESERVED = 6;
const UNKNOWN = 0;
/** How much worse an unknown character is than the rarest piece; SentencePiece's own number. */
const UNKNOWN_PENALTY = 10;

export function tabulatePieces(vocabulary: readonly Piece[]): PieceTable {
  const numbers = new Map<string, number>();
  vocabulary.forEach(([text], number) => {
    if (number >= RESERVED) numbers.set(text, number);
  });
  return {
    numbers,
    scores: Float64Array.from(vocabulary, ([, score]) => score),
    unknownScore: Math.min(...vocabulary.map(([, score]) => score)) - UNKNOWN_PENALTY,
    longest: Math.max(...vocabulary.map(([text]) => Array.from(text).length)),
  };
}

/**
 * Splits a text into the most probable sequence of pieces: "unhappily" → "▁un", "happi", "ly".
 *
 * The unigram language model of SentencePiece (Kudo 2018), found by dynamic programming from left to right.
 * A run of characters that no piece covers is one UNKNOWN.
 */
export function splitIntoPieces(
  text: string,
  { numbers, scores, unknownScore, longest }: PieceTable,
): number[] {
  const characters = Array.from(SPACE + text.normalize('NFKC').replaceAll(' ', SPACE));
  // The best way to every place in the text: its score, and the last piece on it.
  const best = [0];
  const lastPiece: number[] = [UNKNOWN];
  const lastLength = [0];
  const offer = (end: number, score: number, piece: number, length: number) => {
    const known = best[end];
    if (known !== undefined && known > score) return;
    best[end] = score;
    lastPiece[end] = piece;
    lastLength[end] = length;
  };
  for (let start = 0; start < characters.length; start++) {
    const soFar = best[start] ?? 0;
    let piece = '';
    let isKnown = false;
    for (let end = start + 1; end <= Math.min(start + longest, characters.length); end++) {
      piece += characters[end - 1];
      const number = numbers.get(piece);
      if (number === undefined) continue;
      if (end === start + 1) isKnown = true;
      offer(end, soFar + (scores[number] ?? 0), number, end - start);
    }
    if (!isKnown) offer(start + 1, soFar + unknownScore, UNKNOWN, 1);
  }
  const pieces: number[] = [];
  for (let end = characters.length; end > 0; end -= lastLength[end] ?? 1) {
    const piece = lastPiece[end] ?? UNKNOWN;
    if (piece !== UNKNOWN || pieces.at(-1) !== UNKNOWN) pieces.push(piece);
  }
  return pieces.reverse();
}
