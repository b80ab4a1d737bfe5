import type { PeopleLanguage } from '../../language/people.ts';
import { escapePattern } from '../../text/escapePattern.ts';

/** "*Norlink*'s spokesman": a text tells of somebody's office there, so that it is a body rather than a medium. */
export function hasOffice(text: string, name: string, { office }: PeopleLanguage): boolean {
  const owned = new RegExp(
    String.raw`(?<![\p{L}-])${escapePattern(name)}['’]s? ((?:\p{Ll}+ ){0,2}\p{Ll}+)`,
    'gu',
  );
  return [...text.matchAll(owned)].some(([, words = '']) =>
    words.split(' ').some((word) => office.test(word)),
  );
}
