import type { ArticleLanguage } from '../../language/article.ts';

/** "Politics", "Latest news", "The Long Read", "South Wales": a part of a site. */
export const isOfPage = (name: string, { publisher, bylines }: ArticleLanguage): boolean =>
  publisher.rubric.test(name.toLowerCase()) ||
  publisher.isPlace(name) ||
  (bylines.parts?.isSection(name) ?? false) ||
  name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .every((word) => publisher.common.has(word));
