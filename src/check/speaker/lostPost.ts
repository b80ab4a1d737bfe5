import type { Language } from '../../language/language.ts';
import { escapePattern } from '../../text/escapePattern.ts';
import type { Passage } from '../../types.ts';
import { describing } from './called.ts';
import type { Word } from '../words/claimWords.ts';
import type { Difference } from '../words/compare.ts';

/** What a post has lost that makes less of it: "*acting* director". */
export function lostBefore(
  title: readonly Word[],
  speaker: string,
  { attribution }: Passage,
  { claims }: Language,
): Difference[] {
  const [first, last] = [title[0], title.at(-1)];
  if (!first || !last) return [];
  const post = speaker.slice(first.start, last.end).toLowerCase();
  const role = attribution.role?.toLowerCase() ?? '';
  const lost = role.endsWith(post)
    ? claims.limitBefore(role.slice(0, role.length - post.length), post)
    : null;
  return lost === null ? [] : [{ kind: 'left out', message: [], article: [lost.trim()] }];
}

/** The same of a post behind a name: "Dana Wren, the head" of the *deputy* head. */
export function lostBehind(further: string, { attribution }: Passage, { claims }: Language): Difference[] {
  const words = describing(further, claims);
  const first = words.find(({ form }) => !claims.isDeterminer(form));
  const role = attribution.role?.toLowerCase() ?? '';
  const at = first
    ? role.search(new RegExp(String.raw`(?<![\p{L}-])${escapePattern(first.form)}(?!\p{L})`, 'u'))
    : -1;
  const lost = at > 0 ? claims.limitBefore(role.slice(0, at), role.slice(at)) : null;
  return lost === null ? [] : [{ kind: 'left out', message: [], article: [lost.trim()] }];
}
