import type { SearchLanguage } from '../../language/search.ts';

/** Words that are remembered; then all are forgotten, so that articles which come and go fill no memory. */
const MOST_WORDS = 200_000;

/** What is known of the words of one language. */
interface Known {
  readonly stems: Map<string, string>;
  readonly families: Map<string, string>;
}

/** Stems and families of words, each found out once: the words of a changed article are mostly those of the others. */
export class WordForms {
  readonly #known = new Map<SearchLanguage, Known>();

  /** The stem of a normalised word. */
  stem(word: string, language: SearchLanguage): string {
    return remember(this.#of(language).stems, word, language.stem);
  }

  /** The family of a normalised word with its stem. */
  family(word: string, stem: string, language: SearchLanguage): string {
    return remember(this.#of(language).families, word, () => language.familyOf(word, stem));
  }

  #of(language: SearchLanguage): Known {
    const known = this.#known.get(language) ?? { stems: new Map(), families: new Map() };
    this.#known.set(language, known);
    return known;
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
