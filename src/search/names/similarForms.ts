import Fuse from 'fuse.js';
import type { FoundForm, NameForm } from './nameForm.ts';

/** Forms that are looked at for one question's words. */
const MOST_FOUND = 24;
/** What Fuse.js lets pass: half of the letters may be others. What is too much is decided with more knowledge. */
const THRESHOLD = 0.5;
/** Fuse.js compares longer words in pieces. */
const LONGEST = 32;

/**
 * The forms that look most like given words, as Fuse.js scores them. It is only asked about forms that can be among them: each
 * letter of the words that a form does not have costs one change at least.
 */
export class SimilarForms {
  readonly #forms: readonly NameForm[];
  /** By form: bits of the letters that it has. */
  readonly #letters: Uint32Array;

  constructor(forms: readonly NameForm[]) {
    this.#forms = forms;
    this.#letters = Uint32Array.from(forms, ({ joined }) => lettersOf(joined));
  }

  /** The forms that look like words without blanks, best first, with Fuse.js's score. */
  to(joined: string): FoundForm[] {
    let found: (FoundForm & { readonly number: number })[] = [];
    for (const [missing, numbers] of this.#byMissing(joined).entries()) {
      const worst = found[MOST_FOUND - 1]?.score ?? 1;
      if (worst < missing / joined.length) break;
      found = [...found, ...this.#search(joined, numbers)]
        .sort((a, b) => a.score - b.score || a.number - b.number)
        .slice(0, MOST_FOUND);
    }
    return found.map(({ form, score }) => ({ form, score }));
  }

  /** The numbers of the forms that lack no letter of the words, that lack one, and so on. */
  #byMissing(joined: string): number[][] {
    if (joined.length > LONGEST) return [[...this.#forms.keys()]];
    const counts = new Map<number, number>();
    for (const letter of joined.split(''))
      counts.set(lettersOf(letter), (counts.get(lettersOf(letter)) ?? 0) + 1);
    const wanted = [...counts];
    const most = Math.floor(THRESHOLD * joined.length);
    const numbers = Array.from({ length: most + 1 }, (): number[] => []);
    this.#letters.forEach((letters, number) => {
      let missing = 0;
      for (const [letter, count] of wanted) if ((letters & letter) === 0) missing += count;
      numbers[missing]?.push(number);
    });
    return numbers;
  }

  #search(joined: string, numbers: readonly number[]): (FoundForm & { readonly number: number })[] {
    if (numbers.length === 0) return [];
    const fuse = new Fuse(
      numbers.map((number) => this.#forms[number]!.joined),
      { includeScore: true, ignoreFieldNorm: true, threshold: THRESHOLD },
    );
    return fuse.search(joined).map(({ refIndex, score = 1 }) => {
      const number = numbers[refIndex]!;
      return { form: this.#forms[number]!, number, score };
    });
  }
}

/** A bit for each letter; letters that are far apart may share one. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}
