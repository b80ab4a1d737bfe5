import type { Article } from '../src/types.ts';
import { corpusOf, type Exercise } from './corpus.ts';
import type { Corpus } from './engines/engine.ts';

/**
 * The first `size` passages of the articles, whole articles but the last. When there are not enough passages
 * the articles come again with other names in them, so that the vocabulary grows as it does in life.
 */
export function corpusOfSize(articles: readonly Article[], size: number): Corpus {
  const taken: Article[] = [];
  let left = size;
  for (let round = 0; left > 0; round++) {
    for (const article of articles) {
      if (left === 0) break;
      const passages = article.passages.slice(0, left);
      left -= passages.length;
      taken.push({ ...renamed(article, round), passages });
    }
  }
  return corpusOf(taken);
}

/** The exercises that the first `size` passages belong to; all of them when there are not enough passages. */
export function exercisesOfSize(exercises: readonly Exercise[], size: number): Exercise[] {
  let taken = 0;
  return exercises.filter(({ corpus }) => {
    const isNeeded = taken < size;
    taken += corpus.passages.length;
    return isNeeded;
  });
}

/** Questions about the articles, from all over them. */
export function questionsAbout(exercises: readonly Exercise[], most: number): string[] {
  const all = exercises.flatMap(({ asked }) => asked.map(({ question }) => question));
  const step = Math.max(1, Math.floor(all.length / most));
  return all.filter((_, place) => place % step === 0).slice(0, most);
}

const VOWELS = 'aeiou';

/** The article with the vowels in capitalised words moved on: "Beijing" → "Biojong". Lengths stay, so spans do. */
function renamed(article: Article, round: number): Article {
  if (round === 0) return article;
  const text = article.text.replaceAll(/(?<!\p{L})\p{Lu}\p{Ll}+/gu, (name) =>
    name.replaceAll(/[aeiou]/g, (vowel) => VOWELS.charAt((VOWELS.indexOf(vowel) + round) % VOWELS.length)),
  );
  return { ...article, id: `${article.id}-${round}`, text };
}
