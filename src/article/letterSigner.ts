import { PERSON } from '../language/any/personNames.ts';
import type { ArticleLanguage } from '../language/article.ts';
import type { PageFact } from '../types.ts';
import { factIn } from './factIn.ts';
import { isTold } from './publisher/places.ts';
import type { Role } from './roles/role.ts';

/** "Ann Lee", "— Ann Lee, Mill Lane": who signs, and where they live, in the same line or the next one. */
const SIGNED = new RegExp(
  `^(?:[–—―]|--?)?\\s?(${PERSON})(?:(?:,\\s|\\s*\\n\\s*)\\p{Lu}[\\p{LC}'’-]*(?:,? \\p{Lu}[\\p{LC}'’-]*){0,4})?$`,
  'u',
);

/** Whom a line names who may have signed a letter. */
export function signerIn(
  line: string,
  { isPerson }: Pick<ArticleLanguage['bylines'], 'isPerson'>,
): string | null {
  const name = SIGNED.exec(line.trim())?.[1];
  return name && isPerson(name) ? name : null;
}

/** Who wrote letters to the editor: the lines below the text that only name a person, where the page says that they are letters. */
export function findLetterSigners(
  text: string,
  roles: readonly Role[],
  { labels, bylines }: Pick<ArticleLanguage, 'labels' | 'bylines'>,
): PageFact[] {
  const title = roles.findIndex(({ kind }) => kind === 'title');
  const isLetter = roles
    .slice(0, title + 1)
    .some(({ paragraph: { plain } }) => labels.letters?.test(plain) ?? false);
  const told = isLetter ? roles.findIndex((role, at) => at > title && isTold(role)) : -1;
  if (told < 0) return [];
  return roles.slice(told + 1).flatMap(({ paragraph }) => {
    const name = signerIn(text.slice(paragraph.start, paragraph.end), bylines);
    return name ? [factIn(name, paragraph)] : [];
  });
}

/** Who wrote the article: of several letters nobody did, unless the page says so above the first signature. */
export function writerOfLetters(author: PageFact | null, signers: readonly PageFact[]): PageFact | null {
  const [first, second] = signers;
  if (!first || !second) return author ?? first ?? null;
  return author && author.line.start < first.line.start ? author : null;
}
