import type { ArticleLanguage } from '../../language/article.ts';
import { partLine, type PartKind } from '../topLines/partLine.ts';

/** What is no name, though it stands where one may: "Tuesday 4 March", "Local Democracy Reporter". */
const NAMELESS: ReadonlySet<PartKind> = new Set(['day', 'hour', 'issue', 'role']);

export function isNameless(name: string, language: ArticleLanguage): boolean {
  const [only, ...others] = partLine(name, language);
  return only !== undefined && others.length === 0 && NAMELESS.has(only.kind);
}
