import { inflateRawSync } from 'node:zlib';
import { isWhoSays } from '../../article/contexts.ts';
import { shownIn } from '../../text/marks.ts';
import { languageOf } from '../../language/languages.ts';
import type { Article } from '../../types.ts';
import { narrow, type Numbers } from '../../text/narrow.ts';
import { NameCollector } from '../names/nameCollector.ts';
import { deflate } from '../../text/deflate.ts';
import { readWords, type Word } from '../readWords.ts';
import { startsWithCapital } from '../../text/startsWithCapital.ts';

/**
 * The words of one article's passages, numbered in order of appearance: all of an index that does not depend on other
 * articles. It stays while they come and go, and can pass from thread to thread.
 */
export interface Segment {
  /**
   * The distinct words, compressed, in some fifth of the memory of one text where a letter of it needs two bytes: they are
   * read once, when they get their numbers in an index.
   */
  readonly words: Uint8Array<ArrayBuffer>;
  /** By word: how often it has a capital letter. */
  readonly initials: Numbers;
  /** By word: how often it has one where a sentence does not ask for it. */
  readonly capitals: Numbers;
  /** The words of all passages in order, by number. */
  readonly tokens: Numbers;
  /** Passage p's words are `starts[p]` up to `starts[p + 1]`. */
  readonly starts: Numbers;
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
  const initials: number[] = [];
  const capitals: number[] = [];
  const tokens: number[] = [];
  const starts = [0];
  const add = (word: string): number => {
    const number = numbers.size;
    numbers.set(word, number);
    for (const column of [initials, capitals]) column.push(0);
    return number;
  };
  const count = (said: string, words: readonly Word[]): void =>
    words.forEach((token, place) => {
      const number = numbers.get(token.word) ?? add(token.word);
      tokens.push(number);
      if (!startsWithCapital(said, token.start)) return;
      initials[number]! += 1;
      if (place > 0 && !search.nounsHaveCapitals) capitals[number]! += 1;
    });
  for (const passage of passages) {
    const quote = shownIn(text, passage);
    const words = readWords(quote, search);
    names.addText(quote, words);
    count(quote, words);
    // Behind the passage's own words, so that these keep their places.
    const { context } = passage;
    if (context !== undefined && !isWhoSays(context)) count(context, readWords(context, search));
    starts.push(tokens.length);
  }
  names.addTitle(article.title);
  for (const name of namesOf(article)) names.addName(name);
  return {
    names: names.lines(),
    words: numbers.size === 0 ? new Uint8Array() : deflate([...numbers.keys()].join('\n')),
    initials: narrow(initials),
    capitals: narrow(capitals),
    tokens: narrow(tokens),
    starts: narrow(starts),
  };
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
  return words.length === 0 ? [] : inflateRawSync(words).toString().split('\n');
}
