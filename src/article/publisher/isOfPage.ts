import type { ArticleLanguage } from '../../language/article.ts';
import { isRubric } from '../../language/isRubric.ts';

/** "Politics", "Latest news", "The Long Read", "South Wales": a part of a site. */
export const isOfPage = (name: string, { publisher, bylines }: ArticleLanguage): boolean =>
  isRubric(name, publisher) || publisher.isPlace(name) || (bylines.parts?.isSection(name) ?? false);
