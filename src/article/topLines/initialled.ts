import type { BylineLanguage } from '../../language/surroundings.ts';
import type { PageFact } from '../../types.ts';
import { initialsOf } from '../../text/initialsOf.ts';
import { isTold } from '../publisher/places.ts';
import type { Role } from '../roles/role.ts';
import { factIn } from '../factIn.ts';

/** Who wrote an article by a line below its headline that ends with the initials of its medium: "*Ann Lee* | Lisk | TO" in the Tarrow Observer. */
export function findInitialled(
  roles: readonly Role[],
  accepts: (people: string) => boolean,
  { initialled }: BylineLanguage,
): PageFact | null {
  const title = roles.findIndex(({ kind }) => kind === 'title');
  const text = roles.findIndex((role, at) => at > title && isTold(role));
  const names = roles.slice(0, Math.max(0, title)).map(({ paragraph }) => paragraph.plain);
  const isMedium = (initials: string | undefined): boolean =>
    names.some((name) => name === initials || lettersOf(name.replace(initialled.article, '')) === initials);
  for (const { paragraph } of roles.slice(title + 1, Math.max(0, text))) {
    const [, people, initials] = initialled.line.exec(paragraph.plain) ?? [];
    if (people && accepts(people) && isMedium(initials)) return factIn(people, paragraph);
  }
  return null;
}

/** "TO" of "Tarrow Observer" */
const lettersOf = (name: string): string =>
  initialsOf(name.match(/(?<![\p{L}'’])\p{L}+/gu) ?? []).toUpperCase();
