import type { Sliceable } from './marks.ts';

/** A text in as few bytes as its letters need; its data can pass from thread to thread. */
export interface PackedText {
  /** The different UTF-16 units of the text; null where they are more than a byte can tell apart. */
  readonly letters: Uint16Array | null;
  /** The units of the text in order, each by its place in `letters` if there are any. */
  readonly units: Uint8Array | Uint16Array;
}

const MOST_LETTERS = 256;
/** Units that become a string in one go: the arguments of a call lie on the stack. */
const PORTION = 4096;

/** Packs a text. News in any alphabet has fewer than 256 different letters, and takes half the memory so, or less. */
export function packText(text: string): PackedText {
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

function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) units[at] = text.charCodeAt(at);
  return units;
}

/** A packed text from which pieces can be had without the whole. */
export class SlicedText implements Sliceable {
  readonly #packed: PackedText;

  constructor(packed: PackedText) {
    this.#packed = packed;
  }

  /** As the text's own `slice`, for places inside it in their order. */
  slice(start: number, end: number): string {
    const { letters, units } = this.#packed;
    let text = '';
    for (let from = start; from < end; from += PORTION) {
      const some = Uint16Array.from(units.subarray(from, Math.min(end, from + PORTION)));
      if (letters) for (let at = 0; at < some.length; at += 1) some[at] = letters[some[at]!]!;
      text += String.fromCharCode(...some);
    }
    return text;
  }

  /** As the text's own `startsWith`. */
  startsWith(words: string, start: number): boolean {
    const { letters, units } = this.#packed;
    if (start + words.length > units.length) return false;
    for (let at = 0; at < words.length; at += 1) {
      const unit = units[start + at]!;
      if ((letters ? letters[unit] : unit) !== words.charCodeAt(at)) return false;
    }
    return true;
  }

  /** All of it. */
  toString(): string {
    return this.slice(0, this.#packed.units.length);
  }

  /** Whether another says the same. */
  equals(other: SlicedText): boolean {
    const [one, two] = [this.#packed, other.#packed];
    return isSame(one.units, two.units) && isSame(one.letters ?? [], two.letters ?? []);
  }
}

function isSame(some: ArrayLike<number>, others: ArrayLike<number>): boolean {
  if (some.length !== others.length) return false;
  for (let at = 0; at < some.length; at += 1) if (some[at] !== others[at]) return false;
  return true;
}
