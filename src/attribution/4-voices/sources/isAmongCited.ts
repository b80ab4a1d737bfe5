import type { PeopleLanguage } from '../../../language/people.ts';

/** Whether somebody without a name is one of those whom a line cites, or all of them: "one official", "the other officials" of "two government officials". */
export function isAmongCited(name: string, cited: string, { meant, singular }: PeopleLanguage): boolean {
  if (!meant) return false;
  const { smallWords, indefinite, counted } = meant;
  const one = (word: string): string => singular(word) ?? word;
  const own = new Set(cited.toLowerCase().split(' ').map(one));
  const bare = [indefinite, ...counted].reduce((left, opening) => left.replace(opening, ''), name);
  const words = bare
    .toLowerCase()
    .split(' ')
    .filter((word) => !smallWords.has(word));
  return words.length > 0 && words.every((word) => own.has(one(word)));
}
