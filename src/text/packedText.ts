import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { narrow, type Numbers } from './narrow.ts';
import type { Sliceable } from './marks.ts';

/**
 * A text in few bytes: in blocks, each compressed, of which one is quickly read. Its data can pass from thread to thread.
 */
export interface PackedText {
  /** UTF-16 units of the text. */
  readonly length: number;
  /** The different units of the text; null where they are more than a byte can tell apart. */
  readonly letters: Uint16Array | null;
  /** The units in order, each by its place in `letters` if there are any: `BLOCK` of them compressed, and the next ones behind. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Block b is `starts[b]` up to `starts[b + 1]` of the bytes. */
  readonly starts: Numbers;
}

type Units = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer>;

const MOST_LETTERS = 256;
/** Units of a block: twice as many save a twentieth more, and take twice as long to read (20 µs for this many). */
export const BLOCK = 2 ** 14;
/** Units that become a string in one go: the arguments of a call lie on the stack. */
const PORTION = 4096;
/** Blocks that are kept at hand, of all texts: one question looks at the same passages again and again. */
const MOST_AT_HAND = 64;

/** Packs a text. News in any alphabet has fewer than 256 different letters; a long text takes half a byte for each. */
export function packText(text: string): PackedText {
  const { letters, units } = numberLetters(text);
  const blocks: Buffer[] = [];
  const starts = [0];
  for (let at = 0; at < units.length; at += BLOCK) {
    const { buffer, byteOffset, byteLength } = units.subarray(at, at + BLOCK);
    const block = deflateRawSync(new Uint8Array(buffer, byteOffset, byteLength));
    blocks.push(block);
    starts.push(starts.at(-1)! + block.length);
  }
  const bytes = Uint8Array.from(Buffer.concat(blocks));
  return { length: text.length, letters, bytes, starts: narrow(starts) };
}

function numberLetters(text: string): { readonly letters: Uint16Array | null; readonly units: Units } {
  const places = new Map<number, number>();
  const units = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    let place = places.get(unit);
    if (place === undefined) {
      place = places.size;
      if (place === MOST_LETTERS) return { letters: null, units: unitsOf(text) };
      places.set(unit, place);
    }
    units[at] = place;
  }
  return { letters: Uint16Array.from(places.keys()), units };
}

function unitsOf(text: string): Uint16Array<ArrayBuffer> {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) units[at] = text.charCodeAt(at);
  return units;
}

/** The blocks that a text has at hand. */
type AtHand = Map<number, Units>;

/** Whose blocks were read last, in a ring: the next one takes the place of the oldest. A text that is gone takes its own along. */
const lastRead: { readonly atHand: WeakRef<AtHand>; readonly block: number }[] = [];
let oldest = 0;

/** Takes note that a block is at hand, and lets the oldest one go. */
function keepAtHand(atHand: AtHand, block: number, units: Units): void {
  const gone = lastRead[oldest];
  gone?.atHand.deref()?.delete(gone.block);
  atHand.set(block, units);
  lastRead[oldest] = { atHand: new WeakRef(atHand), block };
  oldest = (oldest + 1) % MOST_AT_HAND;
}

function readBlock({ length, letters, bytes, starts }: PackedText, block: number): Units {
  const size = Math.min(BLOCK, length - block * BLOCK) * (letters ? 1 : 2);
  const compressed = bytes.subarray(starts[block], starts[block + 1]);
  // In one piece, at whose end there is still room: so zlib knows that it has all.
  const units = Uint8Array.from(inflateRawSync(compressed, { chunkSize: Math.max(64, size + 1) }));
  return letters ? units : new Uint16Array(units.buffer);
}

/** A packed text from which pieces can be had without the whole. */
export class SlicedText implements Sliceable {
  readonly #packed: PackedText;
  readonly #atHand: AtHand = new Map();

  constructor(packed: PackedText) {
    this.#packed = packed;
  }

  /** As the text's own `slice`, for places in their order. */
  slice(start: number, end: number): string {
    let text = '';
    for (const units of this.#pieces(start, end)) text += this.#said(units);
    return text;
  }

  /** The letters that units stand for. */
  #said(units: Units): string {
    const { letters } = this.#packed;
    const some = Uint16Array.from(units);
    if (letters) for (let at = 0; at < some.length; at += 1) some[at] = letters[some[at]!]!;
    return String.fromCharCode(...some);
  }

  /** All of it; nothing of it is kept at hand. */
  toString(): string {
    const blocks = Array.from({ length: Math.ceil(this.#packed.length / BLOCK) }, (_, block) => {
      const units = readBlock(this.#packed, block);
      let text = '';
      for (let at = 0; at < units.length; at += PORTION) text += this.#said(units.subarray(at, at + PORTION));
      return text;
    });
    return blocks.join('');
  }

  /** Whether another says the same. */
  equals(other: SlicedText): boolean {
    const [one, two] = [this.#packed, other.#packed];
    return (
      one.length === two.length &&
      isSame(one.bytes, two.bytes) &&
      isSame(one.letters ?? [], two.letters ?? [])
    );
  }

  #block(block: number): Units {
    const known = this.#atHand.get(block);
    if (known) return known;
    const units = readBlock(this.#packed, block);
    keepAtHand(this.#atHand, block, units);
    return units;
  }

  /** The units of a piece, in portions. */
  *#pieces(start: number, end: number): Generator<Units> {
    const last = Math.min(end, this.#packed.length);
    for (let from = Math.max(0, start); from < last;) {
      const first = Math.floor(from / BLOCK) * BLOCK;
      const to = Math.min(last, first + BLOCK, from + PORTION);
      yield this.#block(first / BLOCK).subarray(from - first, to - first);
      from = to;
    }
  }
}

function isSame(some: ArrayLike<number>, others: ArrayLike<number>): boolean {
  if (some.length !== others.length) return false;
  for (let at = 0; at < some.length; at += 1) if (some[at] !== others[at]) return false;
  return true;
}
