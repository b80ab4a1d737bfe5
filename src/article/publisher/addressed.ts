import type { ArticleLanguage } from '../../language/article.ts';
import type { PageFact } from '../../types.ts';
import type { Role } from '../roles/role.ts';
import { factIn } from '../factIn.ts';
import { endsSentence } from '../shapes.ts';
import { isReleased, isTold } from './places.ts';

/** "The Harbour Office": nothing but a name. */
const NAME = /^\p{Lu}[^\d.!?:;,|"“”]{2,60}$/u;
/** "1600 Quay Street NW": a number, and then only words with capitals. */
const STREET = /^\d{1,5}\p{Lu}?(?: \p{Lu}[\p{LC}.'’-]*){1,6},?$/u;

/**
 * Who gives out a statement or release: whose name begins the headline and the first sentence, or stands above their address
 * below it.
 */
export function findAddressed(roles: readonly Role[], { publisher }: ArticleLanguage): PageFact | null {
  if (!isReleased(roles, publisher)) return null;
  const title = roles.findIndex(({ kind }) => kind === 'title');
  const first = roles.find((role, at) => at > title && isTold(role) && endsSentence(role.paragraph.plain));
  const firm = first && publisher.announces.exec(first.paragraph.plain.slice(first.rest))?.[1];
  if (firm && roles[title]?.paragraph.plain.startsWith(`${firm} `)) return factIn(firm, first.paragraph);
  const below = roles.slice(roles.findLastIndex(isTold) + 1).map(({ paragraph }) => paragraph);
  const name = below.find(({ plain }, at) => NAME.test(plain) && STREET.test(below[at + 1]?.plain ?? ''));
  return name ? factIn(name.plain, name) : null;
}
