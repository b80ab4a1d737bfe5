import Fuse from 'fuse.js';
import { tokenize } from '../../text/tokens.ts';
import { readNameLines, type NamePlace } from './nameCollector.ts';

/** A name, or some of its words in a row, by which people call it. */
export interface NameForm {
  /** As the articles write it: "Hong Kong". */
  readonly text: string;
  /** Its normalised words. */
  readonly words: readonly string[];
  /** The same without blanks: "hongkong". */
  readonly joined: string;
  /** What is called so in full, the shortest first: "Antony Blinken" of "Blinken". */
  readonly names: readonly string[];
}

/** A form that looks like what was looked for, with Fuse.js's score: 0 alike, 1 not. */
export interface FoundForm {
  readonly form: NameForm;
  readonly score: number;
}

/** A word of a name, as it is written and as it is compared. */
interface WrittenWord {
  readonly text: string;
  readonly word: string;
}

/** What is known of words in small letters. */
export interface WordKnowledge {
  /** Whether a word with a capital may well be no name: "allegations". */
  readonly isOrdinary: (word: string) => boolean;
  /** Whether its language has the word, also where the articles use it as a name: the "state" of "Secretary of State". */
  readonly isCommon: (word: string) => boolean;
}

/** Words of a name that are looked for together. */
const MOST_FORM_WORDS = 4;
/** Forms that are looked at for one question's words, and full names that are kept of each. */
const MOST_FOUND = 24;
const MOST_FULL_NAMES = 3;
/** What Fuse.js lets pass: half of the letters may be others. What is too much is decided with more knowledge. */
const FUSE_THRESHOLD = 0.5;
/** No library of news has so many names; further ones are not looked for. */
const MOST_NAMES = 50_000;

/** The names of the articles, searched by Fuse.js. It is made ready when it is first asked. */
export class NameCatalogue {
  readonly #lines: readonly string[];
  readonly #known: WordKnowledge;
  #forms: ReadonlyMap<string, NameForm> | undefined;
  #fuse: Fuse<NameForm> | undefined;
  #initials: ReadonlyMap<string, readonly string[]> | undefined;

  /** `lines` are those of a `NameCollector`, of each article. */
  constructor(lines: readonly string[], known: WordKnowledge) {
    this.#lines = lines;
    this.#known = known;
  }

  /** The form with exactly these words, blanks aside: "hongkong" finds Hong Kong. */
  get(joined: string): NameForm | undefined {
    return this.#load().get(joined);
  }

  /** The words of the first name with these initials: "idb" finds those of the Isle Development Bank. */
  ofInitials(initials: string): readonly string[] {
    this.#initials ??= initialsOf(this.#load().values());
    return this.#initials.get(initials) ?? [];
  }

  /** All of them. */
  forms(): NameForm[] {
    return [...this.#load().values()];
  }

  /** Forms that look like the words, best first. */
  similar(joined: string): FoundForm[] {
    this.#fuse ??= new Fuse([...this.#load().values()], {
      keys: ['joined'],
      includeScore: true,
      ignoreFieldNorm: true,
      threshold: FUSE_THRESHOLD,
    });
    return this.#fuse
      .search(joined, { limit: MOST_FOUND })
      .map(({ item, score = 1 }) => ({ form: item, score }));
  }

  #load(): ReadonlyMap<string, NameForm> {
    this.#forms ??= formsOf(
      placesOf(this.#lines).flatMap(([text, place]) => cleaned(wordsOf(text), place, this.#known)),
    );
    return this.#forms;
  }
}

/** All names, each once, with the place that speaks most for it; the first ones of very many. */
function placesOf(lines: readonly string[]): [name: string, place: NamePlace][] {
  const places = new Map<string, NamePlace>();
  for (const { text, place } of lines.flatMap(readNameLines)) {
    if (places.has(text) ? place === 'inside' : places.size < MOST_NAMES) places.set(text, place);
  }
  return [...places];
}

/** The name without the ordinary words that a sentence or a headline gave a capital, and what stands behind titles. */
function cleaned(
  words: readonly WrittenWord[],
  place: NamePlace,
  { isOrdinary, isCommon }: WordKnowledge,
): (readonly WrittenWord[])[] {
  const last = words.findLastIndex(({ word }) => isOrdinary(word));
  const bare = words.slice(last + 1);
  if (place === 'title') return bare.length > 0 ? [bare] : [];
  const from = place === 'first' ? words.findIndex(({ word }) => !isOrdinary(word)) : 0;
  const whole = from < 0 ? [] : words.slice(from);
  const isName = whole.length > 1 || whole.some(({ word }) => !isOrdinary(word));
  // "Secretary of State Antony Blinken" is called Antony Blinken.
  const person = whole.slice(whole.findLastIndex(({ word }) => isCommon(word)) + 1);
  const behindTitles = person.length > 1 && person.length < whole.length ? [person] : [];
  return isName ? [...behindTitles, whole] : [];
}

function formsOf(names: readonly (readonly WrittenWord[])[]): Map<string, NameForm> {
  const forms = new Map<string, NameForm & { names: string[] }>();
  const shortestFirst = [...names].sort((a, b) => a.length - b.length);
  for (const name of shortestFirst) {
    const full = textOf(name);
    for (const words of partsOf(name)) {
      const joined = words.map(({ word }) => word).join('');
      const form = forms.get(joined);
      if (!form) {
        forms.set(joined, {
          text: textOf(words),
          words: words.map(({ word }) => word),
          joined,
          names: [full],
        });
      } else if (form.names.length < MOST_FULL_NAMES && !form.names.includes(full)) form.names.push(full);
    }
  }
  return forms;
}

/** Fewer letters stand for too much. */
const FEWEST_INITIALS = 2;

/** Initials of the forms' words with a capital → these words. */
function initialsOf(forms: Iterable<NameForm>): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const { text } of forms) {
    const capital = wordsOf(text).filter(isCapital);
    const initials = capital.map(({ word }) => word.charAt(0)).join('');
    if (capital.length >= FEWEST_INITIALS && !found.has(initials))
      found.set(
        initials,
        capital.map(({ word }) => word),
      );
  }
  return found;
}

/** Words in a row of a name that do not begin or end with a small word. */
function partsOf(name: readonly WrittenWord[]): (readonly WrittenWord[])[] {
  return name.flatMap((_, from) =>
    Array.from({ length: Math.min(MOST_FORM_WORDS, name.length - from) }, (_none, more) =>
      name.slice(from, from + more + 1),
    ).filter((words) => isCapital(words[0]!) && isCapital(words.at(-1)!)),
  );
}

function wordsOf(name: string): WrittenWord[] {
  return tokenize(name).map(({ start, end, word }) => ({ text: name.slice(start, end), word }));
}

function isCapital({ text }: WrittenWord): boolean {
  return /^[\p{Lu}\p{Lt}]/u.test(text);
}

/** As a reader writes it: without a genitive's ending. */
function textOf(words: readonly WrittenWord[]): string {
  return words
    .map(({ text }) => text)
    .join(' ')
    .replace(/['’ʼ]s$/u, '');
}
