import { Families } from './equivalents/families.ts';
import { stemmerOf } from './stems.ts';

/** Words that are remembered; then all are forgotten, so that articles which come and go fill no memory. */
const MOST_WORDS = 200_000;

/** Stems and families of words, each found out once: the words of a changed article are mostly those of the others. */
export class WordForms {
  readonly families: Families;
  readonly #stems = new Map<string, Map<string, string>>();
  readonly #families = new Map<string, string>();

  constructor(families = new Families()) {
    this.families = families;
  }

  /** The stem of a normalised word of a language (BCP 47 tag). */
  stem(word: string, language: string): string {
    const stems = this.#stems.get(language) ?? new Map<string, string>();
    this.#stems.set(language, stems);
    return remember(stems, word, stemmerOf(language));
  }

  /** The family of a normalised word. */
  family(word: string): string {
    return remember(this.#families, word, (unknown) => this.families.of(unknown));
  }
}

function remember(known: Map<string, string>, word: string, find: (word: string) => string): string {
  const old = known.get(word);
  if (old !== undefined) return old;
  if (known.size >= MOST_WORDS) known.clear();
  const found = find(word);
  known.set(word, found);
  return found;
}
