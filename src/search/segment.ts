import { shownIn } from '../text/marks.ts';
import { languageOf } from '../language/languages.ts';
import type { Article } from '../types.ts';
import { NameCollector } from './names/nameCollector.ts';
import { readWords, type Word } from './words.ts';
import { startsWithCapital } from '../text/startsWithCapital.ts';

/** Numbers in as few bytes as they need. */
type Numbers = Uint8Array | Uint16Array | Uint32Array;

/**
 * The words of one article's passages, numbered in order of appearance: all of an index that does not depend on other
 * articles. It stays while they come and go, and can pass from thread to thread.
 */
export interface Segment {
  /** The distinct words, with line ends between: one text takes a tenth of the memory of many. */
  readonly words: string;
  /** By word: how often it occurs. */
  readonly counts: Numbers;
  /** By word: how often it has a capital letter where a sentence does not ask for one. */
  readonly capitals: Numbers;
  /** By word: how often it has no capital letter. */
  readonly smalls: Numbers;
  /** The words of all passages in order, by number. */
  readonly tokens: Numbers;
  /** Passage p's words are `starts[p]` up to `starts[p + 1]`. */
  readonly starts: Uint32Array;
  /** The names of the article, in the lines of a `NameCollector`. */
  readonly names: string;
}

/** What a segment is read from. */
type Readable = Pick<Article, 'text' | 'passages' | 'title' | 'aliases' | 'language'>;

/** Reads the words of an article's passages, and the names of the article. */
export function readSegment(article: Readable): Segment {
  const { text, passages } = article;
  const { search } = languageOf(article.language);
  const names = new NameCollector();
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const capitals: number[] = [];
  const smalls: number[] = [];
  const tokens: number[] = [];
  const starts = [0];
  const add = (word: string): number => {
    const number = counts.length;
    numbers.set(word, number);
    for (const column of [counts, capitals, smalls]) column.push(0);
    return number;
  };
  const count = (said: string, words: readonly Word[]): void =>
    words.forEach((token, place) => {
      const number = numbers.get(token.word) ?? add(token.word);
      counts[number]! += 1;
      if (!startsWithCapital(said, token.start)) smalls[number]! += 1;
      else if (place > 0 && !search.nounsHaveCapitals) capitals[number]! += 1;
      tokens.push(number);
    });
  for (const passage of passages) {
    const quote = shownIn(text, passage);
    const words = readWords(quote, search);
    names.addText(quote, words);
    count(quote, words);
    // Behind the passage's own words, so that these keep their places.
    if (passage.context !== undefined) count(passage.context, readWords(passage.context, search));
    starts.push(tokens.length);
  }
  names.addTitle(article.title);
  for (const name of namesOf(article)) names.addName(name);
  return {
    names: names.lines(),
    words: [...numbers.keys()].join('\n'),
    counts: narrow(counts),
    capitals: narrow(capitals),
    smalls: narrow(smalls),
    tokens: narrow(tokens),
    starts: Uint32Array.from(starts),
  };
}

function narrow(numbers: readonly number[]): Numbers {
  const most = numbers.reduce((largest, number) => Math.max(largest, number), 0);
  if (most < 2 ** 8) return Uint8Array.from(numbers);
  return most < 2 ** 16 ? Uint16Array.from(numbers) : Uint32Array.from(numbers);
}

/** Speakers, outlets and publishers, and the names that the front matter gives as aliases. */
function namesOf({ passages, aliases }: Pick<Article, 'passages' | 'aliases'>): ReadonlySet<string> {
  const attributed = passages.flatMap(({ attribution: { speaker, outlet, publisher } }) => [
    speaker?.name ?? '',
    outlet?.name ?? '',
    publisher ?? '',
  ]);
  return new Set([...attributed, ...aliases.flat()].filter(Boolean));
}

/** The distinct words of a segment, by number. */
export function wordsOf({ words }: Segment): string[] {
  return words === '' ? [] : words.split('\n');
}
