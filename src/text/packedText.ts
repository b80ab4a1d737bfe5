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
/** Units that are kept at hand, of all texts: one question looks at the same passages again and again. */
const MOST_AT_HAND = 2 ** 20;

/** Packs a text. News in any alphabet has fewer than 256 different letters, and takes half a byte for each. */
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

/** The blocks of texts that were read last. */
class BlocksAtHand {
  readonly #read = new Map<PackedText, Map<number, Units>>();
  #size = 0;

  of(text: PackedText, block: number): Units {
    return this.#read.get(text)?.get(block) ?? this.#take(text, block, readBlock(text, block));
  }

  #take(text: PackedText, block: number, units: Units): Units {
    if (this.#size > MOST_AT_HAND) {
      this.#read.clear();
      this.#size = 0;
    }
    this.#size += units.length;
    this.#read.set(text, (this.#read.get(text) ?? new Map<number, Units>()).set(block, units));
    return units;
  }
}

const atHand = new BlocksAtHand();

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

  constructor(packed: PackedText) {
    this.#packed = packed;
  }

  /** As the text's own `slice`, for places in their order. */
  slice(start: number, end: number): string {
    const { letters } = this.#packed;
    let text = '';
    for (const units of this.#pieces(start, end)) {
      const some = Uint16Array.from(units);
      if (letters) for (let at = 0; at < some.length; at += 1) some[at] = letters[some[at]!]!;
      text += String.fromCharCode(...some);
    }
    return text;
  }

  /** All of it. */
  toString(): string {
    return this.slice(0, this.#packed.length);
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

  /** The units of a piece, in portions. */
  *#pieces(start: number, end: number): Generator<Units> {
    const last = Math.min(end, this.#packed.length);
    for (let from = start; from < last;) {
      const first = Math.floor(from / BLOCK) * BLOCK;
      const to = Math.min(last, first + BLOCK, from + PORTION);
      yield atHand.of(this.#packed, first / BLOCK).subarray(from - first, to - first);
      from = to;
    }
  }
}

function isSame(some: ArrayLike<number>, others: ArrayLike<number>): boolean {
  if (some.length !== others.length) return false;
  for (let at = 0; at < some.length; at += 1) if (some[at] !== others[at]) return false;
  return true;
}
