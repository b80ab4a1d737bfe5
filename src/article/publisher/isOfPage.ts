import type { ArticleLanguage } from '../../language/article.ts';

/** "Politics", "Latest news", "The Long Read", "South Wales": a part of a site. */
export const isOfPage = (name: string, language: ArticleLanguage): boolean =>
  isRubric(name, language) ||
  language.publisher.isPlace(name) ||
  (language.bylines.parts?.isSection(name) ?? false);

/** "Live", "Opinion", "Latest news": what a page calls its parts, wherever it is from. */
export const isRubric = (name: string, { publisher }: ArticleLanguage): boolean =>
  publisher.rubric.test(name.toLowerCase()) ||
  name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .every((word) => publisher.common.has(word));
