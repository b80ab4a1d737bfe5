import type { Role } from '../roles/role.ts';
import { endsSentence } from '../shapes.ts';

/** Whether an article has begun; a line under its headline may stand above who wrote it and when. */
export const isTold = ({ kind, paragraph }: Role, at: number, roles: readonly Role[]): boolean =>
  kind === 'text' && endsSentence(paragraph.plain) && !isAboveBylines(roles, at);

/** Lines that stand between a headline and the text at most. */
export const BYLINES = 8;

/** A sentence right under the headline and right above who wrote the article or a dateline, or above few short lines that stand there: "PTI". */
function isAboveBylines(roles: readonly Role[], at: number): boolean {
  const over = roles.slice(0, at).findLast(({ kind }) => kind !== 'notice' && kind !== 'caption');
  if (over?.kind !== 'title') return false;
  const byline = roles
    .slice(at + 1, at + 2 + SHORT_LINES)
    .findIndex((one) => one.kind === 'byline' || isDateline(one));
  const between = roles.slice(at + 1, at + 1 + byline);
  return byline >= 0 && between.every(isShort) && roles.slice(at + 1, at + 1 + BYLINES).some(isText);
}

/** The paragraph of a press release that begins with a place and the day. */
const isDateline = (one: Role): boolean => one.kind === 'text' && one.rest > 0 && isDated(one);

/** Lines that nothing is known of between a standfirst and the date at most, and the words of one. */
const SHORT_LINES = 3;
const SHORT_WORDS = 5;

const isShort = ({ paragraph: { plain } }: Role): boolean =>
  plain.split(/\s+/u).length <= SHORT_WORDS && !endsSentence(plain.replace(/:$/u, ''));

export const isText = ({ kind }: Role): boolean => kind === 'text';

/** A paragraph with a dateline that names an agency or a day. */
export const isDated = ({ agency, rest, label, paragraph }: Role): boolean =>
  agency !== null || (label === null && /\d/u.test(paragraph.plain.slice(0, rest)));
