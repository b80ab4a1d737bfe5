import { oncePer } from '../values/once.ts';
import type { Scene } from './evidence.ts';

/**
 * Tells whether a passage stands in an article that lacks a name of the question, where there is an article that has all of them: with
 * an article on Lund and one on Pike, only the first may answer what Lund did. Where no article has them all, none is told apart.
 */
export const isInOtherArticle = oncePer((scene: Scene): ((passage: number) => boolean) => {
  const { index, question, words } = scene;
  const names = question.terms.reduce((mask, { isName }, bit) => (isName ? mask | (1 << bit) : mask), 0);
  if (names === 0) return () => false;
  const held = new Map<number, number>();
  for (const passage of words.found) {
    const article = index.articleOf[passage]!;
    const at = passage - words.range.from;
    const mask = words.masks[at]! | words.attributed[at]! | words.titled[article]!;
    held.set(article, (held.get(article) ?? 0) | mask);
  }
  const hasAll = (mask: number): boolean => (mask & names) === names;
  if (held.size < 2 || ![...held.values()].some(hasAll)) return () => false;
  return (passage) => !hasAll(held.get(index.articleOf[passage]!) ?? 0);
});
