import type { Character } from '../character.ts';
import type { Asked } from './asked.ts';

/** Letters that are looked at before and behind somebody's name. */
const BESIDE = 30;

/**
 * Whether somebody has another part in what is told than a description says: "the victim" is nobody who prosecutes, "the
 * conductor" no head of marketing. Such a description means somebody new.
 */
export function hasOtherPart(
  who: Character,
  { naming, text, language: { people } }: Pick<Asked, 'naming' | 'text' | 'language'>,
): boolean {
  if (naming.form !== 'description' || who.sort !== 'person' || who.isDescribed) return false;
  const noun = people.headNoun(naming.name);
  const posts = [...(who.title === null ? [] : [who.title]), ...who.roles];
  if (people.tried.test(noun)) return posts.some(isOfCourt) || isOfCourt(besideIn(text, who));
  if (!people.serving.test(noun) || !posts.some(isPost)) return false;
  return ![who.name.toLowerCase(), ...posts].some(
    (words) => people.headNoun(words) === noun || people.isRoleOf(naming.name, words),
  );

  function isOfCourt(words: string): boolean {
    return people.inCourt.test(words);
  }

  function isPost(words: string): boolean {
    return people.isPersonWord(people.headNoun(words));
  }
}

/** "*Prosecuting,* Mara Quist", "Mara Quist*, for the defence*" */
function besideIn(text: string, { start, name }: Character): string {
  const at = text.indexOf(name, start);
  const before = /(?:^|[.!?\n]) ?(?<words>\p{L}+(?: \p{L}+)?,) (?:\p{L}+ )?$/u.exec(
    text.slice(Math.max(0, at - BESIDE), at),
  );
  const behind = /^(?:,? (?:\p{Lu}{2}))?, (?<words>\p{Ll}+(?: \p{Ll}+){0,2})/u.exec(
    text.slice(at + name.length, at + name.length + BESIDE),
  );
  return `${before?.groups?.['words'] ?? ''} ${behind?.groups?.['words'] ?? ''}`;
}
