import { ARTICLE } from '../../any/article/index.ts';
import { initialledLine } from '../../any/article/initialledLine.ts';
import { nameLine } from '../../any/article/nameLine.ts';
import type { BylineLanguage } from '../../surroundings.ts';

export const BYLINES: BylineLanguage = {
  ...ARTICLE.bylines,
  by: /^par(?::\s*|\s+)/iu,
  names: nameLine('et'),
  initialled: { ...ARTICLE.bylines.initialled, line: initialledLine('et') },
};
