import type { Piece, Range } from '../../../language/attribution.ts';
import type { PeopleLanguage } from '../../../language/people.ts';
import { escapePattern } from '../../../text/escapePattern.ts';
import { isIndefinite } from '../isIndefinite.ts';

/**
 * A surname with the first name before it that might be a title: "Sen. *Duke Quist*", "*Major Quist*, a baker", where the
 * article has neither another first name for it nor a word of what such a title belongs to. The phrase begins at `from`.
 */
export function withGivenTitle(
  text: string,
  pieces: readonly Piece[],
  name: Range,
  from: number,
  people: PeopleLanguage,
): Range {
  const at = name.from - 1;
  const given = pieces[at];
  const field =
    name.to === name.from + 1 && at >= from && given?.capital ? people.fieldOfTitle(given.word) : null;
  if (!field || !given) return name;
  // "the treasurer*,* Col Quist"
  const post = pieces[at - 1]?.word === ',' ? at - 2 : at - 1;
  const before = pieces[post];
  const isBehindPost = before !== undefined && (people.isCivil(before.word) || isPlainPost(before, people));
  // "Major Quist*, a* baker", "Major Quist*, who* bakes", "Major Quist *(41)*"
  const beside = pieces[name.to + 1];
  const isBeside = /^[,(]$/.test(pieces[name.to]?.word ?? '');
  const isTold = beside !== undefined && people.relatives.has(beside.word);
  const isIntroduced = isBeside && (isTold || isIndefinite(beside, people) || beside?.pos === 'NUM');
  if (!isBehindPost && !isIntroduced) return name;
  const surname = text.slice(pieces[name.from]!.start, pieces[name.from]!.end);
  return hasOtherFirstName(text, given.word, surname, people) || field.test(text)
    ? name
    : { from: at, to: name.to };
}

/** "The *treasurer*, Col Quist", "the *baker* Major Quist" */
const isPlainPost = ({ word, capital }: Piece, { isPersonWord }: PeopleLanguage): boolean =>
  !capital && isPersonWord(word);

/** Whether the article calls somebody of this surname by another first name: "Ann Quist". */
function hasOtherFirstName(
  text: string,
  given: string,
  surname: string,
  { isTitle }: PeopleLanguage,
): boolean {
  const named = new RegExp(String.raw`(\p{Lu}[\p{LC}.'’-]+) ${escapePattern(surname)}(?![\p{LC}-])`, 'gu');
  return [...text.matchAll(named)].some(([, word = '']) => {
    const lower = word.toLowerCase();
    return lower !== given && !isTitle(lower);
  });
}
