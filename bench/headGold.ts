import { readFileSync } from 'node:fs';
import { loadAsked } from './asked.ts';

/** What an article's first and last lines say of it, as somebody read them. */
export interface Head {
  readonly id: string;
  /** The file of `bench/data/asked/learn` that has it. */
  readonly file: string;
  readonly text: string;
  /** Any of them is right; none where the lines don't say. */
  readonly publisher: readonly string[];
  /** All of them together. */
  readonly author: readonly string[];
  /** The day as the lines have it; any of them is right. */
  readonly published: readonly string[];
}

/** The articles that a file of `bench/data/asked/heads` tells of, as far as their texts are there. */
export function readHeads(part: 'dev' | 'held-back'): Head[] {
  const texts = new Map(loadAsked('learn').articles.map(({ id, text }) => [id, text]));
  const gold = readFileSync(new URL(`data/asked/heads/${part}.txt`, import.meta.url), 'utf8');
  return gold
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => {
      const [id = '', publisher, author, published] = line.split('|').map((words) => words.trim());
      const text = texts.get(id);
      if (text === undefined) return [];
      const head = { publisher: partsOf(publisher), author: partsOf(author), published: partsOf(published) };
      return [{ id, file: id.split('-')[0]!, text, ...head }];
    });
}

/** "Ann Lee;Jo Doe"; "-" is none. */
const partsOf = (words: string | undefined): string[] =>
  !words || words === '-' ? [] : words.split(';').map((part) => part.trim());
