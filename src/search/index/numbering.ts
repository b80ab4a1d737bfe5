import type { Slices } from '../../values/slices.ts';
import type { Article } from '../../types.ts';
import { Dictionary } from './dictionary.ts';
import { numberWords, type NumberedSegment } from './numberedSegment.ts';
import type { Segment } from './segment.ts';
import { WordCounter } from './wordCounter.ts';

/** A dictionary is given up when it has more than so many unused words for each word in use. */
const MOST_UNUSED = 1;
/** Fewer words than this are not worth it. */
const FEW_WORDS = 50_000;

/** Numbers the words of segments, each segment once: while an article stays, so do its numbers. */
export class Numbering {
  #dictionary: Dictionary;
  #counter = new WordCounter();
  #known = new WeakMap<Segment, NumberedSegment>();

  constructor(dictionary = new Dictionary()) {
    this.#dictionary = dictionary;
  }

  get dictionary(): Dictionary {
    return this.#dictionary;
  }

  /** Counts the words that have these numbers. */
  get counter(): WordCounter {
    return this.#counter;
  }

  /** The segment of an article, with its numbers. Articles are added in their order. */
  *add(article: Article, segment: Segment): Slices<NumberedSegment> {
    const known = this.#known.get(segment) ?? (yield* numberWords(article, segment, this.#dictionary));
    this.#known.set(segment, known);
    return known;
  }

  /** The segments of articles, with their numbers. */
  *of(articles: readonly Article[], segments: readonly Segment[]): Slices<NumberedSegment[]> {
    const numbered: NumberedSegment[] = [];
    for (const [place, segment] of segments.entries()) {
      numbered.push(yield* this.add(articles[place]!, segment));
      yield;
    }
    if (isInOrder(numbered, this.#dictionary)) return numbered;
    this.#beginAnew();
    return yield* this.of(articles, segments);
  }

  /** Begins a new dictionary when most words are of articles that are gone, so that these take up no memory. */
  forget(wordsInUse: number): void {
    const { size } = this.#dictionary.words;
    if (size < FEW_WORDS || size <= (1 + MOST_UNUSED) * wordsInUse) return;
    this.#beginAnew();
  }

  #beginAnew(): void {
    this.#dictionary = new Dictionary();
    this.#counter = new WordCounter();
    this.#known = new WeakMap();
  }
}

/**
 * Whether each word was read in the language of the first article that has it. Otherwise what articles in several languages
 * share would depend on which of them was there before.
 */
function isInOrder(segments: readonly NumberedSegment[], dictionary: Dictionary): boolean {
  if (dictionary.isOfOneLanguage) return true;
  const isSeen = new Uint8Array(dictionary.words.size);
  return segments.every(({ numbers, names, title, nameWords, language }) =>
    [numbers, ...names.map(({ words }) => words), title.words, nameWords].every((words) => {
      for (const word of words) {
        if (isSeen[word] === 0 && dictionary.languageOf(word) !== language) return false;
        isSeen[word] = 1;
      }
      return true;
    }),
  );
}
