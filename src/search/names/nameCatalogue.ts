import type { Slices } from '../../values/slices.ts';
import type { NumberedSegment } from '../index/numberedSegment.ts';
import { tokenize } from '../../text/tokens.ts';
import { eachNameLine, type NamePlace } from './nameCollector.ts';
import type { Numbers } from '../../text/narrow.ts';
import { initialsOf } from '../../text/initialsOf.ts';
import type { OrdinaryWords } from './ordinaryWords.ts';
import type { FoundForm, NameForm } from './nameForm.ts';
import { SimilarForms } from './similarForms.ts';

/** A word of a name, as it is written and as it is compared. */
interface WrittenWord {
  readonly text: string;
  readonly word: string;
}

/** A word of a name as the articles write it. */
interface NameWord extends WrittenWord {
  /** It may well be no name: "allegations". */
  readonly isOrdinary: boolean;
}

/** Words of a name that are looked for together. */
const MOST_FORM_WORDS = 4;
/** Full names that are kept of a form. */
const MOST_FULL_NAMES = 3;
/** No library of news has so many names; further ones are not looked for. */
const MOST_NAMES = 50_000;
/** Names that are read in one go. */
const PORTION = 200;

/** The names of the articles, searched by Fuse.js. */
export class NameCatalogue {
  readonly #forms: ReadonlyMap<string, NameForm>;
  readonly #similar: SimilarForms;
  #initials: ReadonlyMap<string, readonly string[]> | undefined;

  private constructor(forms: ReadonlyMap<string, NameForm>) {
    this.#forms = forms;
    this.#similar = new SimilarForms([...forms.values()]);
  }

  /** The names of the segments, but for ordinary words that a sentence or a headline gave a capital. */
  static *of(segments: readonly NumberedSegment[], ordinary: OrdinaryWords): Slices<NameCatalogue> {
    const places = new Map<string, { place: NamePlace; readonly numbers: Numbers }>();
    for (const { segment, nameWords, nameStarts } of segments) {
      eachNameLine(segment.names, (text, place, name) => {
        const known = places.get(text);
        // Most names come in many articles: little is made of them then.
        if (known && (known.place === 'inside' || place !== 'inside')) return;
        const [from, to] = [nameStarts[name]!, nameStarts[name + 1]!];
        if (!isLeft(place, nameWords, from, to, ordinary)) return;
        if (known) known.place = place;
        else if (places.size < MOST_NAMES) places.set(text, { place, numbers: nameWords.subarray(from, to) });
      });
      yield;
    }
    const names: (readonly WrittenWord[])[] = [];
    for (const [text, { place, numbers }] of places) {
      const words = wordsOf(text).map((word, at) => ({
        ...word,
        isOrdinary: ordinary.isOrdinary(numbers[at]!),
      }));
      names.push(...cleaned(words, place, ordinary));
      if (names.length % PORTION === 0) yield;
    }
    return new NameCatalogue(yield* formsOf(names));
  }

  /** The form with exactly these words, blanks aside: "hongkong" finds Hong Kong. */
  get(joined: string): NameForm | undefined {
    return this.#forms.get(joined);
  }

  /** The words of the first name with these initials: "idb" finds those of the Isle Development Bank. */
  ofInitials(initials: string): readonly string[] {
    this.#initials ??= initialismsOf(this.#forms.values());
    return this.#initials.get(initials) ?? [];
  }

  /** All of them; for tests and the bench. */
  forms(): NameForm[] {
    return [...this.#forms.values()];
  }

  /** Forms that look like the words, best first. */
  similar(joined: string): FoundForm[] {
    return this.#similar.to(joined);
  }
}

/** Whether `cleaned` may leave something of a name; its words are those of `numbers` at these places. */
function isLeft(
  place: NamePlace,
  numbers: Numbers,
  from: number,
  to: number,
  ordinary: Pick<OrdinaryWords, 'isOrdinary'>,
): boolean {
  if (place === 'inside' && to - from > 1) return true;
  for (let at = from; at < to; at += 1) if (!ordinary.isOrdinary(numbers[at]!)) return true;
  return false;
}

/** The name without the ordinary words that a sentence or a headline gave a capital, and what stands behind titles. */
function cleaned(
  words: readonly NameWord[],
  place: NamePlace,
  ordinary: Pick<OrdinaryWords, 'isCommon'>,
): (readonly WrittenWord[])[] {
  const last = words.findLastIndex(({ isOrdinary }) => isOrdinary);
  const bare = words.slice(last + 1);
  if (place === 'title') return bare.length > 0 ? [bare] : [];
  const from = place === 'first' ? words.findIndex(({ isOrdinary }) => !isOrdinary) : 0;
  const whole = from < 0 ? [] : words.slice(from);
  const isName = whole.length > 1 || whole.some(({ isOrdinary }) => !isOrdinary);
  // "Secretary of State Antony Blinken" is called Antony Blinken.
  const person = whole.slice(whole.findLastIndex(({ word }) => ordinary.isCommon(word)) + 1);
  const behindTitles = person.length > 1 && person.length < whole.length ? [person] : [];
  return isName ? [...behindTitles, whole] : [];
}

function* formsOf(names: readonly (readonly WrittenWord[])[]): Slices<Map<string, NameForm>> {
  const forms = new Map<string, NameForm & { names: string[] }>();
  const shortestFirst = [...names].sort((a, b) => a.length - b.length);
  for (const [number, name] of shortestFirst.entries()) {
    if (number % PORTION === 0) yield;
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

/** Fewer letters could stand for too many names. */
const FEWEST_INITIALS = 2;

/** Initials of the forms' words with a capital → these words. */
function initialismsOf(forms: Iterable<NameForm>): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const { text, words } of forms) {
    const parts = text.split(' ');
    const capital = words.map((word, at) => ({ word, text: parts[at] ?? '' })).filter(isCapital);
    const initials = initialsOf(capital.map(({ word }) => word));
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
