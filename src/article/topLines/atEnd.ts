import { PERSON } from '../../language/any/personNames.ts';
import type { ArticleLanguage } from '../../language/article.ts';
import type { PageFact } from '../../types.ts';
import type { Role } from '../roles/role.ts';
import { factIn } from '../factIn.ts';
import { isText } from './hasBegun.ts';
import { isNamedOnce } from './isNamedOnce.ts';

const SIGNED = new RegExp(`^(${PERSON}) \\((\\p{Lu}{2,6})\\)$`, 'u');

/** Who signs right below the text with the letters of an agency, and of whom the article never tells: "Ann Lee (QBN)". */
export function findAtEnd(
  roles: readonly Role[],
  { bylines: { parts } }: ArticleLanguage,
  accepts: (people: string) => boolean,
): PageFact | null {
  const line = roles[roles.findLastIndex(isText) + 1];
  const [, name = '', letters = ''] = SIGNED.exec(line?.paragraph.plain ?? '') ?? [];
  const isOfAgency = parts?.agency.test(letters) ?? false;
  if (!line || !isOfAgency || !accepts(name) || !isNamedOnce(name, line, roles)) return null;
  return factIn(name, line.paragraph);
}
