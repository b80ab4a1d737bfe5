import { textOf } from '../article/packedArticle.ts';
import type { Scene } from './evidence.ts';
import { wordsToRead } from './wordsToRead.ts';

/** A passage, by its number, as a question is compared with it. */
export function sentenceOf({ index }: Scene, passage: number): string {
  return wordsToRead(textOf(index.articles[index.articleOf[passage]!]!), index.passages.at(passage)!);
}
