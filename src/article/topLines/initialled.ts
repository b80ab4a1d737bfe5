import { PERSON } from '../../language/any/personNames.ts';
import type { PageFact } from '../../types.ts';
import { initialsOf } from '../../text/initialsOf.ts';
import { isTold } from '../publisher/places.ts';
import type { Role } from '../roles/role.ts';

const PARTED = String.raw`\s*[|·•/,–—-]\s*`;
/** "Ann Lee | Lisk | TO" */
const INITIALLED = new RegExp(
  `^(${PERSON}(?:(?:,| and| &) ${PERSON})?)(?:${PARTED}\\p{Lu}[\\p{LC}'’-]+(?: \\p{Lu}[\\p{LC}'’-]+){0,2})?${PARTED}(\\p{Lu}{2,5})$`,
  'u',
);

/** Who wrote an article by a line below its headline that ends with the initials of its medium: "*Ann Lee* | Lisk | TO" in the Tarrow Observer. */
export function findInitialled(
  roles: readonly Role[],
  accepts: (people: string) => boolean,
): PageFact | null {
  const title = roles.findIndex(({ kind }) => kind === 'title');
  const text = roles.findIndex((role, at) => at > title && isTold(role));
  const names = roles.slice(0, Math.max(0, title)).map(({ paragraph }) => paragraph.plain);
  for (const { paragraph } of roles.slice(title + 1, Math.max(0, text))) {
    const [, people, initials] = INITIALLED.exec(paragraph.plain) ?? [];
    if (people && accepts(people) && names.some((name) => name === initials || lettersOf(name) === initials))
      return { value: people, line: { start: paragraph.start, end: paragraph.end } };
  }
  return null;
}

/** "TO" of "The Tarrow Observer" */
const lettersOf = (name: string): string =>
  initialsOf(name.replace(/^the /iu, '').match(/(?<![\p{L}'’])\p{L}+/gu) ?? []).toUpperCase();
