import type { ArticleLanguage, TextRule } from '../language/article.ts';
import type { PageFact } from '../types.ts';
import type { Role } from './roles.ts';

/** Who wrote the article, where a line around it says so: "By Ann Lee and Jo Doe". */
export function findAuthor(roles: readonly Role[], { bylines }: ArticleLanguage): PageFact | null {
  const found = findIn(linesOf(roles), bylines.writers, (people) => !bylines.noWriter.test(people));
  return found && { ...found, value: inSmallLetters(found.value) };
}

/** The day of publication, where a line above the article says so: "22 October 2022, 10:29". */
export function findPublished(roles: readonly Role[], { bylines }: ArticleLanguage): PageFact | null {
  // Further down are the dates of comments and of other articles.
  const last = roles.findIndex(({ kind, agency }) => kind === 'text' && agency === null);
  return findIn(linesOf(last < 0 ? roles : roles.slice(0, last + 1)), bylines.published, () => true);
}

function linesOf(roles: readonly Role[]): Role[] {
  return roles.filter(({ kind, paragraph }) => kind === 'byline' && paragraph.plain.length <= 300);
}

function findIn(
  lines: readonly Role[],
  rules: readonly TextRule[],
  accepts: (value: string) => boolean,
): PageFact | null {
  for (const { pattern } of rules) {
    for (const { paragraph } of lines) {
      const value = pattern.exec(paragraph.plain.replace(/[*_]/gu, ''))?.[1];
      if (value !== undefined && accepts(value)) {
        return { value, line: { start: paragraph.start, end: paragraph.end } };
      }
    }
  }
  return null;
}

/** "MARA TYSK" is "Mara Tysk". */
function inSmallLetters(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
