import { PARTS_OF_SPEECH, type PartOfSpeech, type Token } from '../../../attribution.ts';
import { perWords } from '../../../../values/perWords.ts';
import { SMALL_MEDIA } from '../../../any/attribution/outlets.ts';
import { plainLetters } from './plainLetters.ts';
import { useTagger } from './tagger.ts';

/** Texts are tagged in pieces of about this many characters, cut at line ends, to bound memory. */
const PIECE = 25_000;

/**
 * The words of a text with their parts of speech, each piece tagged when its first word is asked for;
 * `text.slice(start, end)` is the word as written.
 */
export function* tokenize(text: string): Generator<Token> {
  for (let start = 0; start < text.length;) {
    const lineEnd = text.indexOf('\n', start + PIECE);
    const end = Math.min(lineEnd < 0 ? text.length : lineEnd, start + 2 * PIECE);
    yield* tokenizePiece(text, start, end);
    start = end;
  }
}

function tokenizePiece(text: string, start: number, end: number): Token[] {
  const { clean, offsets } = readableIn(text, start, end);
  const tagger = useTagger(end - start);
  const { its } = tagger;
  const readable = plainLetters(clean);
  const isPlain = readable === clean;
  const words = tagger.readDoc(readable).tokens();
  // oxlint-disable typescript/unbound-method -- plain functions, which the library tells apart by identity
  const values = words.out(its.value);
  const tags = words.out(its.pos);
  // oxlint-enable typescript/unbound-method
  const tokens: Token[] = [];
  const placeOf = finderIn(readable);
  let at = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (!value.trim()) continue; // the end of a line, without the space before it
    const found = placeOf(value, at);
    if (found < 0) continue; // a word that the tagger rewrote
    at = found + value.length;
    const isStop = value.endsWith('.') && isFullStop(readable, found, at);
    const last = isStop ? at - 1 : at;
    const from = offsets === null ? start + found : (offsets[found] ?? start);
    const to = offsets === null ? start + last : (offsets[last - 1] ?? end - 1) + 1;
    const { word, capital } = formOf(isPlain && !isStop ? value : clean.slice(found, last));
    const pos = isStop ? (capital ? 'PROPN' : 'ADP') : (CORRECTED.get(word) ?? partOfSpeech(tags[i]));
    const isDash = word === '-' && APART.test(readable.slice(Math.max(0, found - 1), at + 1));
    tokens.push({ start: from, end: to, word: isDash ? '–' : word, pos, capital });
    if (isStop) tokens.push({ start: to, end: to + 1, word: '.', pos: 'PUNCT', capital: false });
    else if (OWNED.test(value) && /\s/u.test(readable.charAt(at))) tokens.push(...parted(tokens.pop()!));
  }
  return tokens;
}

/** "Quist - who left - said": a dash as it is typed. */
const APART = /^\s-\s$/;

/** "Hadley's outlook": two words for the tagger, but one where it has met "Hadley's, founded in 1961". */
const OWNED = /^\p{Lu}[\p{LC}\p{M}-]*['’]s$/u;

function parted(owned: Token): [Token, Token] {
  const middle = owned.end - 2;
  return [
    { ...owned, end: middle, word: owned.word.slice(0, -2) },
    { start: middle, end: owned.end, word: "'s", pos: 'PART', capital: false },
  ];
}

/** "Fry cut *in*.", "told *NOS*.", "told the *Sun*.": what the tagger takes for an abbreviation of inches, numbers or a day is a word that ends a sentence. */
function isFullStop(text: string, from: number, to: number): boolean {
  const word = text.slice(from, to - 1);
  const isWord =
    word === 'in'
      ? !/\d\s$/.test(text.slice(Math.max(0, from - 2), from))
      : /^\p{Lu}{3,6}$/u.test(word) ||
        (word === 'Sun' && /\bthe\s$/i.test(text.slice(Math.max(0, from - 5), from)));
  return isWord && /^(?:["”’»)]|\s*$|\s*\n|\s+["“„«]?\p{Lu}(?!\p{Lu}))/u.test(text.slice(to, to + 4));
}

/** Words whose forms are kept: most of those of a long article. */
const FORMS = 2000;

type Form = Pick<Token, 'word' | 'capital'>;

/** A word that is its own form: the tagger gives it as one string for all of its tokens. */
const SMALL = /^[a-z]+$/;

const formOf = (value: string): Form =>
  SMALL.test(value) ? { word: value, capital: SMALL_MEDIA.has(value) } : keptFormOf(value);

/** The form of a word; most tokens of a word share one string, as they are most of the memory. */
const keptFormOf = perWords(
  (value): Form => ({
    word: value.toLowerCase().replaceAll('’', "'"),
    // "La Dépêche de *l'Oule*", "told *eNordwind*"; but: 5 kWh
    capital: /^(?:[dl]['’])?\p{Lu}|^\p{Ll}\p{Lu}\p{Ll}[\p{LC}\d]/u.test(value),
  }),
  FORMS,
);

/** Tells where a word comes next: white space aside it is the next thing, but the tagger rewrites some signs. */
function finderIn(clean: string): (value: string, at: number) => number {
  const isOneBehind = (value: string, at: number): boolean =>
    clean.charAt(at) === ' ' && value > '!' && clean.startsWith(value, at + 1);
  // The white space that was passed last: a long one is walked through once, not for each word that is not found.
  let blank = { start: 0, end: 0 };
  return (value, at) => {
    if (clean.startsWith(value, at)) return at;
    if (isOneBehind(value, at)) return at + 1;
    if (at < blank.start || at >= blank.end) {
      let end = at;
      while (end < clean.length && /\s/u.test(clean.charAt(end))) end++;
      blank = { start: at, end };
    }
    const near = clean.slice(blank.end, blank.end + value.length + 40).indexOf(value);
    return near < 0 ? -1 : blank.end + near;
  };
}

/** Signs that are no words; as many spaces stand for them, so that offsets stay. */
export const SIGNS: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  { pattern: /\u00a0/gu, example: '5\u00a0km' },
  { pattern: /(?<!\S)\S{200,}/gu, example: `read ${'x'.repeat(200)}` },
  { pattern: /<\/?\p{LC}[^<>\n]{0,100}>/gu, example: '<br>' },
  { pattern: /[*`]+/gu, example: '**bold**' },
  { pattern: /\b_+|_+\b/gu, example: '_emphasis_' },
];
const LINK = /!?\[([^[\]\n]{1,200})\]\([^()\s]{0,300}\)/gu;

const spaces = (signs: string): string => ' '.repeat(signs.length);

function plain(text: string): string {
  const unlinked = text.replace(LINK, (link, words: string) => {
    const at = link.indexOf(words);
    return `${spaces(link.slice(0, at))}${words}${spaces(link.slice(at + words.length))}`;
  });
  return SIGNS.reduce((words, { pattern }) => words.replace(pattern, spaces), unlinked);
}

/** White space that is kept of a long row: at each place of it the tagger looks at all that follows. */
const LONGEST_SPACE = 40;
const LONGER_SPACE = new RegExp(`\\s{${LONGEST_SPACE + 1}}`, 'u');

/** The text as the tagger reads it, and where in the whole text each character stands; null where all do in a row. */
function readableIn(
  text: string,
  start: number,
  end: number,
): { readonly clean: string; readonly offsets: readonly number[] | null } {
  const words = plain(text.slice(start, end));
  if (!LONGER_SPACE.test(words)) return { clean: words, offsets: null };
  const kept: string[] = [];
  const offsets: number[] = [];
  let blanks = 0;
  for (let i = 0; i < words.length; i++) {
    blanks = /\s/u.test(words.charAt(i)) ? blanks + 1 : 0;
    if (blanks > LONGEST_SPACE) continue;
    kept.push(words.charAt(i));
    offsets.push(start + i);
  }
  return { clean: kept.join(''), offsets };
}

/** Words that the tagger reads wrongly more often than not. */
const CORRECTED: ReadonlyMap<string, PartOfSpeech> = new Map([
  ['people', 'NOUN'], // "according to people familiar with the matter"
  ['according', 'ADP'],
  ...[...SMALL_MEDIA].map((name) => [name, 'PROPN'] as const), // "told dpa": a name in small letters
]);

const TAGS: ReadonlySet<string> = new Set(PARTS_OF_SPEECH);

function partOfSpeech(tag: string | undefined): PartOfSpeech {
  return isPartOfSpeech(tag) ? tag : 'X';
}

function isPartOfSpeech(tag: string | undefined): tag is PartOfSpeech {
  return tag !== undefined && TAGS.has(tag);
}
