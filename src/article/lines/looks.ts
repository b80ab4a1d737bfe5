import type { Paragraph } from '../paragraphs.ts';
import { bare } from '../shapes.ts';

/** How a line of a page looks, by itself. */
export interface Look {
  /** Its words in lower case; a number is the shape of it: 0, 0000 or 0:00. */
  readonly words: readonly string[];
  /** Signs that are neither letters nor common punctuation, each once: "|", "©". */
  readonly symbols: readonly string[];
  /** Number of words, in steps that grow: 0 for one, 1 for two, … */
  readonly size: number;
  /** The mark that it ends with: ".", "quote", "none". */
  readonly end: string;
  /** It ends like a sentence. */
  readonly isEnded: boolean;
  /** Quarters of its words that only bind others ("the", "of"), and that begin with a capital. */
  readonly binding: number;
  readonly capitals: number;
  /** What it begins with: "upper", "lower", "digit", "quote" or "symbol". */
  readonly first: string;
  /** Sentences that end within it, three at most. */
  readonly ends: number;
  /** A sentence of some length, as most paragraphs of an article are. */
  readonly isProse: boolean;
  /** A few words that are no sentence. */
  readonly isShort: boolean;
  /** What else it has: "figure", "quotation", "address". */
  readonly has: readonly string[];
  readonly paragraph: Paragraph;
}

// English letters are looked for first: to look for any letter, or any white space, takes V8 several times as long.
const WORD = /[a-z]+(?![\p{L}'])|\p{L}+(?:'\p{L}+)*|\d+(?:[.,:]\d+)*/gu;
/** Common punctuation aside. */
const SYMBOL = /(?![a-z ])[^\sA-Za-z\d.,'"“”‘’!?;–—-](?<![\p{L}\p{N}])/gu;
/** Where a word begins. */
const CAPITAL = /(?:[A-Z]|[^\0-\u007f](?<=\p{Lu}))(?<![\p{LC}'’].)/gu;
/** The most words of each size but the last. */
const SIZES = [1, 2, 3, 4, 6, 9, 13, 20, 40];
/** From so many words on a sentence is prose. */
const PROSE = 12;
/** Up to so many words a line is short. */
const SHORT = 8;
/** Of lines of so few words the shares are apart. */
const FEW = 4;

const KINDS: Readonly<Record<string, RegExp>> = {
  quotation: /["“„«]/u,
  figure: /\d/u,
  time: /\b\d{1,2}[:.]\d\d\b/u,
  address: /https?:|www\.|\.(?:example|com|org|net|co\.uk)\b/u,
};

/**
 * Looks at a line by itself; `bindingWords` are those that only bind others. Words that are `known` from other lines of the
 * page take no memory again, and those that are not will be.
 */
export function lookAt(
  paragraph: Paragraph,
  bindingWords: ReadonlySet<string>,
  known = new Map<string, string>(),
): Look {
  const line = bare(paragraph.plain);
  const found = line.toLowerCase().replaceAll('’', "'").match(WORD) ?? [];
  const words = found.map((word) => known.get(word) ?? remember(word, known));
  const count = Math.max(1, words.length);
  const size = SIZES.findIndex((most) => words.length <= most);
  const tail = line.slice(-6);
  const end = /([.!?…:,;])["”’»)\]*_]*$/u.exec(tail)?.[1] ?? (/["”’»]$/u.test(tail) ? 'quote' : 'none');
  const isEnded = end !== 'none' && end !== ',';
  const binding = words.filter((word) => bindingWords.has(word)).length / count;
  return {
    words,
    symbols: [...new Set(line.match(SYMBOL))],
    size: size < 0 ? SIZES.length : size,
    end,
    isEnded,
    binding: Math.round(4 * binding),
    capitals: Math.round((4 * (line.match(CAPITAL)?.length ?? 0)) / count),
    first: firstOf(line),
    ends: Math.min(3, line.match(/[.!?]["”’)]*\s+["“‘(]*\p{Lu}/gu)?.length ?? 0),
    isProse: words.length >= PROSE && isEnded && binding > 0.2,
    isShort: words.length <= SHORT && !isEnded,
    has: [
      ...(/\p{Ll}/u.test(line) ? [] : ['no small letter']),
      ...Object.keys(KINDS).filter((kind) => KINDS[kind]?.test(line)),
    ],
    paragraph,
  };
}

/** Whether it has so few words that shares of them tell something else. */
export const isOfFew = ({ words }: Look): boolean => words.length <= FEW;

/** The shape of a word, which is the same string for all lines that have the word. */
function remember(word: string, known: Map<string, string>): string {
  const shape = shapeOf(word);
  known.set(word, shape);
  return shape;
}

function shapeOf(word: string): string {
  if (word.charAt(0) > '9') return word;
  if (word.includes(':')) return '0:00';
  return word.length === 4 ? '0000' : '0';
}

function firstOf(line: string): string {
  if (/^\p{Lu}/u.test(line)) return 'upper';
  if (/^\p{Ll}/u.test(line)) return 'lower';
  if (/^\d/u.test(line)) return 'digit';
  return /^["“„«'‘]/u.test(line) ? 'quote' : 'symbol';
}
