import { PERSON } from '../language/any/personNames.ts';
import type { ArticleLanguage } from '../language/article.ts';
import type { PageFact } from '../types.ts';
import { isTold } from './publisher/places.ts';
import type { Role } from './roles/role.ts';

/** "Ann Lee", "— Ann Lee, Mill Lane": who signs, and where they live, in the same line or the next one. */
const SIGNED = new RegExp(
  `^(?:[–—―]|--?)?\\s?(${PERSON})(?:(?:,\\s|\\s*\\n\\s*)\\p{Lu}[\\p{LC}'’-]*(?:,? \\p{Lu}[\\p{LC}'’-]*){0,4})?$`,
  'u',
);

/** Who wrote a letter to the editor: the first line below the text that only names a person, where the page says that it is a letter. */
export function findLetterSigner(
  text: string,
  roles: readonly Role[],
  { labels, bylines }: Pick<ArticleLanguage, 'labels' | 'bylines'>,
): PageFact | null {
  const title = roles.findIndex(({ kind }) => kind === 'title');
  const isLetter = roles
    .slice(0, title + 1)
    .some(({ paragraph: { plain } }) => labels.letters?.test(plain) ?? false);
  const told = isLetter ? roles.findIndex((role, at) => at > title && isTold(role)) : -1;
  if (told < 0) return null;
  for (const { paragraph } of roles.slice(told + 1)) {
    const name = SIGNED.exec(text.slice(paragraph.start, paragraph.end).trim())?.[1];
    if (name && bylines.isPerson(name))
      return { value: name, line: { start: paragraph.start, end: paragraph.end } };
  }
  return null;
}
