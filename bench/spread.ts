import { countQuestions, type QaSet } from './data.ts';

/** The set with at most so many of its questions, spread evenly over it, and the articles that these are about. */
export function spread(set: QaSet, most: number): QaSet {
  const total = countQuestions(set);
  if (total <= most) return set;
  let left = 0;
  const articles = set.articles.map((article) => {
    const questions = article.questions.filter(() => {
      left += most;
      if (left < total) return false;
      left -= total;
      return true;
    });
    return { ...article, questions };
  });
  return { ...set, articles: articles.filter(({ questions }) => questions.length > 0) };
}
