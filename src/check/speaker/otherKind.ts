import type { Language } from '../../language/language.ts';
import type { Article } from '../../types.ts';
import type { Difference } from '../words/compare.ts';
import { callsNamed } from './callsNamed.ts';
import { keyOf } from './describe.ts';
import { areFirstsOf, ownName } from './ownName.ts';

/** Whose somebody is, right before their name: "the *union's*". */
const OWNER = /(?<!\p{LC})(?<owner>\p{Ll}+)['’]s?$/u;

/** Whose somebody is told to be without a name, where the article tells the same of another: "the *port's* Wren" beside "the union's Wren". */
export function findOtherKind(
  before: string,
  said: string,
  { text }: Article,
  language: Language,
): Difference | null {
  const mine = OWNER.exec(before)?.groups?.['owner'];
  if (mine === undefined) return null;
  const owned = String.raw`(?<owner>\p{LC}+)['’]s?\s+${ownName(said)}`;
  const theirs = [...text.matchAll(new RegExp(owned, 'gu'))]
    .filter(({ groups }) => areFirstsOf(groups!['firsts']!, said, language))
    .map(({ groups }) => groups!['owner']!);
  if (theirs.length === 0) return null;
  const key = (word: string) => keyOf(word, language);
  return theirs.some((word) => key(word) === key(mine) || callsNamed(mine, [word], text, language))
    ? null
    : { kind: 'words', message: [mine], article: [...new Set(theirs)] };
}
