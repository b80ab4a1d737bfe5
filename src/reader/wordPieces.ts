/** A piece of a word: its number in the vocabulary, and the characters it stands for, as UTF-16 offsets. */
export interface WordPiece {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

export interface Vocabulary {
  readonly numbers: ReadonlyMap<string, number>;
  /** Number of what no pieces make up. */
  readonly unknown: number;
  /** Length of the longest piece, in UTF-16 units. */
  readonly longest: number;
}

/** A word as the model knows it, and for each of its UTF-16 units the characters of the text that it comes from. */
interface Word {
  text: string;
  readonly starts: number[];
  readonly ends: number[];
  /** Characters; none is added to a word that is too long. */
  length: number;
}

/** A word with more characters is unknown. */
const LONGEST_WORD = 100;
/** What stands before a piece that does not begin a word. */
const CONTINUED = '##';

/** Control characters, but for white space, and the mark of a character that could not be read: nothing to the model. */
const DROPPED = /^(?![\t\n\r])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\uFFFD]$/u;
const MARKS = /\p{Mn}/gu;
const SPACE = /^\s$/u;
const PUNCTUATION = /^[!-/:-@[-`{-~\p{P}]$/u;
/** Characters of Chinese, each a word by itself, as BERT counts them. */
const IDEOGRAPH =
  /^[\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\u{20000}-\u{2A6DF}\u{2A700}-\u{2B73F}\u{2B740}-\u{2B81F}\u{2B920}-\u{2CEAF}\u{2F800}-\u{2FA1F}]$/u;

/** A vocabulary of word pieces, in the order of their numbers. */
export function makeVocabulary(pieces: readonly string[], unknown: number): Vocabulary {
  return {
    numbers: new Map(pieces.map((piece, number) => [piece, number])),
    unknown,
    longest: pieces.reduce((most, piece) => Math.max(most, piece.length), 0),
  };
}

/**
 * Cuts a text into word pieces, `most` of them at most: "Unhappily, 5" → "un", "##happi", "##ly", ",", "5".
 *
 * BERT's uncased tokenizer (Devlin et al. 2018): accents off, lower case, words apart at white space and around
 * punctuation, then from the left the longest piece that the vocabulary has.
 */
export function cutIntoPieces(text: string, vocabulary: Vocabulary, most = Infinity): WordPiece[] {
  const pieces: WordPiece[] = [];
  for (const word of words(text)) {
    if (pieces.length >= most) break;
    pieces.push(...cutWord(word, vocabulary));
  }
  return pieces.slice(0, most);
}

/** Words, signs of punctuation and characters of Chinese. */
function* words(text: string): Generator<Word> {
  let word = emptyWord();
  let at = 0;
  for (const character of text) {
    const start = at;
    at += character.length;
    const kind = kindOf(character);
    if (kind === 'dropped') continue;
    if (kind !== 'letter' && word.length > 0) {
      yield word;
      word = emptyWord();
    }
    if (kind === 'space') continue;
    const plain = withoutAccents(character);
    // An accent that is a character of its own belongs to the letter before it.
    if (plain === '' && word.length > 0) word.ends[word.ends.length - 1] = at;
    for (const letter of plain) addLetter(word, letter, start, at);
    if (kind === 'alone') {
      yield word;
      word = emptyWord();
    }
  }
  if (word.length > 0) yield word;
}

type CharacterKind = 'letter' | 'space' | 'alone' | 'dropped';

function kindOf(character: string): CharacterKind {
  // Most characters are these.
  if ((character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')) return 'letter';
  if (character === ' ') return 'space';
  if (DROPPED.test(character)) return 'dropped';
  if (SPACE.test(character)) return 'space';
  return PUNCTUATION.test(character) || IDEOGRAPH.test(character) ? 'alone' : 'letter';
}

/** A character without accents, in lower case: "É" → "e"; nothing for an accent alone. */
function withoutAccents(character: string): string {
  return character <= '~'
    ? character.toLowerCase()
    : character.normalize('NFD').replace(MARKS, '').toLowerCase();
}

function emptyWord(): Word {
  return { text: '', starts: [], ends: [], length: 0 };
}

function addLetter(word: Word, letter: string, start: number, end: number): void {
  if (word.length > LONGEST_WORD) {
    word.ends[word.ends.length - 1] = end;
    return;
  }
  word.text += letter;
  word.length++;
  for (let unit = 0; unit < letter.length; unit++) {
    word.starts.push(start);
    word.ends.push(end);
  }
}

function cutWord(
  { text, starts, ends, length }: Word,
  { numbers, unknown, longest }: Vocabulary,
): WordPiece[] {
  const whole = { number: unknown, start: starts[0]!, end: ends.at(-1)! };
  if (length > LONGEST_WORD) return [whole];
  const pieces: WordPiece[] = [];
  for (let from = 0; from < text.length;) {
    const before = from > 0 ? CONTINUED : '';
    let to = Math.min(text.length, from + longest);
    let number = numbers.get(before + text.slice(from, to));
    while (number === undefined && --to > from) number = numbers.get(before + text.slice(from, to));
    if (number === undefined) return [whole];
    pieces.push({ number, start: starts[from]!, end: ends[to - 1]! });
    from = to;
  }
  return pieces;
}
