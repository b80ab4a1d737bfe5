import { indexFrom } from '../../../values/indexFrom.ts';
import { isQuotedWord } from '../../../language/any/attribution/pieces.ts';
import type { Piece, Range } from '../../../language/attribution.ts';
import type { PeopleLanguage } from '../../../language/people.ts';
import { capitalised } from '../../../text/capitalised.ts';
import { isIndefinite } from '../isIndefinite.ts';
import { headEnd } from './headEnd.ts';
import { isNamePart, isNumbered } from './isNamePart.ts';
import { isOrigin, NO_NAME } from './noName.ts';
import { nameAfterPost } from './nameAfterPost.ts';
import { ownedName } from './ownedName.ts';
import { afterParty, afterTitle, isCalled, isRoleWord } from './titles.ts';

const NOBODY = { name: null, role: null };

/** The name in a noun phrase and the role before it: "regional governor | Pia Stenvall". */
export function properName(
  pieces: readonly Piece[],
  { from, to }: Range,
  people: PeopleLanguage,
): { name: Range | null; role: Range | null } {
  const range = { from, to };
  if (NO_NAME.some(({ holds }) => holds(pieces, range, people))) return NOBODY;
  if (pieces[from]?.word === people.article && people.takesArticle(pieces[from + 1]?.word ?? ''))
    return properName(pieces, { from: from + 1, to }, people);
  // "*a* Mr Alcombe"
  if (isIndefinite(pieces[from], people) && people.isCourtesy(pieces[from + 1]?.word ?? '') && to > from + 2)
    return properName(pieces, { from: from + 1, to }, people);
  const known = people.knownAs(pieces.slice(from, to).map(({ word }) => word));
  const isThe = pieces[from + known]?.word === people.article; // a man calling himself *the* Fox
  // "a user called salt"
  const nick = pieces[to - 1];
  const isNick =
    /\p{L}\d|_|@/u.test(nick?.word ?? '') ||
    (nick?.pos === 'NOUN' &&
      !people.isPersonNoun(nick.word) &&
      !people.isTitle(nick.word) &&
      !people.isBody(nick.word));
  const isSo = known > 0 && known === to - from - 1 && isNick && isIndefinite(pieces[from], people);
  if (known > 0 && (isSo || pieces[from + known + (isThe ? 1 : 0)]?.capital))
    return { name: { from: from + known, to }, role: { from, to: roleEnd(pieces, from, from + known) } };
  const agency = agencyName(pieces, { from, to }, people);
  if (agency) return { name: agency, role: { from: agency.to, to } };
  // the blogger “Salt”
  if (
    to > from + 1 &&
    isQuotedWord(pieces[to - 1]) &&
    /^.(?:\p{Lu}|@|\p{LC}+[\d_])/u.test(pieces[to - 1]?.word ?? '')
  )
    return { name: { from: to - 1, to }, role: { from, to: to - 1 } };
  const medium = mediumName(pieces, { from, to }, people);
  if (medium !== null) return { name: { from: medium, to }, role: { from, to: medium } };
  const posted = nameAfterPost(pieces, { from, to }, people);
  if (posted !== null) return { name: { from: posted, to }, role: { from, to: posted } };
  const end = headEnd(pieces, { from, to }, people);
  let start = end;
  while (start > from && isNamePart(pieces, start - 1, end, people)) start--;
  while (start < end && !pieces[start]?.capital && !isNumbered(pieces, start, end, people)) start++;
  const ending = pieces[end - 1];
  if (start >= end || !(ending?.capital || ending?.pos === 'NUM')) return NOBODY;
  // "*Five of nine* failed"
  const isCount = pieces.slice(start, end).every(({ capital, pos }) => pos === 'NUM' || !capital);
  if (isCount && end > start + 1) return NOBODY;
  const owned = ownedName(pieces, { from, to: end }, people);
  if (owned !== null) return { name: { from: owned + 1, to: end }, role: { from, to: owned } };
  // "the Justice Department" is one name, titles and all
  const member = afterParty(pieces, start, end, people);
  const titled = member ?? afterTitle(pieces, start, end, people);
  // but "the Minister of Roads Mara Quist": a first name follows
  const isPerson =
    member !== null || (titled !== null && people.isFirstName(pieces[titled]?.word) && titled < end - 1);
  const isArticle = people.articles.test(`${pieces[from]?.word} `); // but "both Quist"
  if (isArticle && start === from + 1 && !isPerson) return { name: { from, to: end }, role: null };
  if (isFirms(pieces, { from: start, to: end }, people))
    return { name: { from: start, to: end }, role: start > from ? { from, to: start } : null };
  start = titled ?? start;
  while (
    start < end - 1 &&
    isRoleWord(pieces, start, { from, to: end }, people) &&
    !isCalled(pieces, start, end, people)
  )
    start++;
  const isSingle = start === end - 1 && start > from && pieces[start - 1]?.capital === true;
  if (isSingle && people.staysBefore(pieces[start - 1]?.word ?? '')) start--;
  return {
    name: { from: start, to: end },
    role: start > from ? { from, to: start } : null,
  };
}

/** "*General* Motors", "*Human* Rights Watch": a firm or a body, of which a title is a part, and no "Operator Lisk Ferries". */
function isFirms(pieces: readonly Piece[], { from, to }: Range, people: PeopleLanguage): boolean {
  const own = pieces.slice(from, to);
  const isFirst = (piece: Piece | undefined): boolean => people.isFirstName(piece?.word);
  const isTold = own
    .slice(0, -1)
    .some(({ word }, i) => (people.isTitle(word) || people.isKindOfPerson(word)) && !isFirst(own[i + 1]));
  return isTold && people.isFirmsName(own.map(({ word }) => capitalised(word)).join(' '));
}

/** "the *Lantern* news agency", "Karvia's *Lantern* news agency", but not "the Norlandic news agency" */
function agencyName(pieces: readonly Piece[], { from, to }: Range, people: PeopleLanguage): Range | null {
  const owning = indexFrom(pieces, from, ({ word }) => people.owning.has(word), to);
  const name = { from: Math.max(from, owning) + 1, to: to - 2 };
  const [one, other] = pieces.slice(name.to, to);
  const isAgency =
    (pieces[from]?.word === people.article || owning > 0) &&
    !one?.capital &&
    people.agency.test(`${one?.word} ${other?.word}`);
  const names = pieces.slice(name.from, name.to);
  return isAgency &&
    names.length > 0 &&
    names.every(({ capital, pos }) => capital && pos === 'PROPN') &&
    !isOrigin(pieces[name.from], people)
    ? name
    : null;
}

/** Where the name begins of "the portal *Oko na Brzegu*", "the newspaper *24 Stunden*": all behind what it is, with its small words and numbers. */
function mediumName(pieces: readonly Piece[], { from, to }: Range, people: PeopleLanguage): number | null {
  const first = indexFrom(pieces, from + 1, ({ capital }) => capital, to);
  const start = pieces[first - 1]?.pos === 'NUM' ? first - 1 : first;
  const noun = pieces[start - 1];
  if (start <= from || !noun || noun.capital || !people.isMediumNoun(noun.word)) return null;
  const name = pieces.slice(start, to);
  const isOne = name.every(({ capital, pos }) => capital || pos === 'PROPN' || pos === 'NUM');
  const isPlain = name.every(({ capital }) => capital);
  return isOne && !isPlain && name.at(-1)?.capital ? start : null;
}

/** "a *blogger* known as Salt", "a *page* called Lisk Wakes Up", "a *gang* that calls itself Red Kite" */
function roleEnd(pieces: readonly Piece[], from: number, name: number): number {
  let end = name - 1;
  while (end > from + 1 && pieces[end - 1]?.pos !== 'NOUN') end--;
  return end;
}
