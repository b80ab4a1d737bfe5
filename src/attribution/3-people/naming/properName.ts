import { indexFrom } from '../../../values/indexFrom.ts';
import { isQuote, isQuotedWord } from '../../../language/any/attribution/pieces.ts';
import type { Piece, Range } from '../../../language/attribution.ts';
import type { PeopleLanguage } from '../../../language/people.ts';
import { capitalised } from '../../../text/capitalised.ts';
import { isIndefinite } from '../isIndefinite.ts';
import { headEnd } from './headEnd.ts';
import { isNamePart, isNumbered } from './isNamePart.ts';
import { nameAfterPost } from './nameAfterPost.ts';
import { ownedName } from './ownedName.ts';
import { afterParty, afterTitle, isCalled, isRoleWord } from './titles.ts';

/** The name in a noun phrase and the role before it: "regional governor | Pia Stenvall". */
export function properName(
  pieces: readonly Piece[],
  { from, to }: Range,
  people: PeopleLanguage,
): { name: Range | null; role: Range | null } {
  const isNone =
    isPeople(pieces, { from, to }, people) ||
    isKinOf(pieces, from, people) ||
    isCalling(pieces, { from, to }, people);
  if (isNone) return { name: null, role: null };
  if (pieces[from]?.word === people.article && people.takesArticle(pieces[from + 1]?.word ?? ''))
    return properName(pieces, { from: from + 1, to }, people);
  // "*a* Mr Alcombe"
  if (isIndefinite(pieces[from], people) && people.isCourtesy(pieces[from + 1]?.word ?? '') && to > from + 2)
    return properName(pieces, { from: from + 1, to }, people);
  // "*another* MP": a post, and no name
  const isPost = to === from + 2 && pieces[from]?.pos === 'DET' && pieces[from]?.word !== people.article;
  if (isPost && people.isTitle(pieces[from + 1]?.word ?? '')) return { name: null, role: null };
  // "the 22-year-old *Norwegian*": where somebody comes from
  const last = pieces[to - 1]?.word ?? '';
  const isAged = to === from + 3 && people.aged.test(pieces[from + 1]?.word ?? '');
  if (isAged && isOrigin(pieces[to - 1], people)) return { name: null, role: null };
  // "*one* House Democrat"
  const isAnyone = pieces[from]?.word === 'one' && (people.isPersonNoun(last) || people.isTitle(last));
  if (isAnyone && to > from + 1) return { name: null, role: null };
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
  // "*Senator* from Texas": a post and a place, and no name
  const isResident =
    to === from + 3 && pieces[from + 1]?.pos === 'ADP' && !people.particles.has(pieces[from + 1]?.word ?? '');
  if (isResident && people.isTitle(pieces[from]?.word ?? '')) return { name: null, role: null };
  const agency = agencyName(pieces, { from, to }, people);
  if (agency) return { name: agency, role: { from: agency.to, to } };
  // the blogger “Salt”
  if (
    to > from + 1 &&
    isQuotedWord(pieces[to - 1]) &&
    /^.(?:\p{Lu}|@|\p{LC}+[\d_])/u.test(pieces[to - 1]?.word ?? '')
  )
    return { name: { from: to - 1, to }, role: { from, to: to - 1 } };
  const posted = nameAfterPost(pieces, { from, to }, people);
  if (posted !== null) return { name: { from: posted, to }, role: { from, to: posted } };
  const end = headEnd(pieces, { from, to }, people);
  let start = end;
  while (start > from && isNamePart(pieces, start - 1, end, people)) start--;
  while (start < end && !pieces[start]?.capital && !isNumbered(pieces, start, end, people)) start++;
  const ending = pieces[end - 1];
  if (start >= end || !(ending?.capital || ending?.pos === 'NUM')) return { name: null, role: null };
  // "*Five of nine* failed"
  const isCount = pieces.slice(start, end).every(({ capital, pos }) => pos === 'NUM' || !capital);
  if (isCount && end > start + 1) return { name: null, role: null };
  const owned = ownedName(pieces, { from, to: end }, people);
  if (owned !== null) return { name: { from: owned + 1, to: end }, role: { from, to: owned } };
  // "the Justice Department" is one name, titles and all
  const member = afterParty(pieces, start, end, people);
  const titled = member ?? afterTitle(pieces, start, end, people);
  // but "the Minister of Roads Mara Quist": a first name follows
  const isPerson =
    member !== null ||
    (titled !== null && people.genderOfName(`${pieces[titled]?.word} x`) !== null && titled < end - 1);
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
  const isFirst = (piece: Piece | undefined): boolean => people.genderOfName(`${piece?.word} x`) !== null;
  const isTold = own
    .slice(0, -1)
    .some(({ word }, i) => (people.isTitle(word) || people.isKindOfPerson(word)) && !isFirst(own[i + 1]));
  return isTold && people.isFirmsName(own.map(({ word }) => capitalised(word)).join(' '));
}

/** "the *Norwegian*" */
const isOrigin = (piece: Piece | undefined, { demonym }: PeopleLanguage): boolean =>
  demonym.test(`the ${capitalised(piece?.word ?? '')}`);

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

/** "a *blogger* known as Salt", "a *page* called Lisk Wakes Up", "a *gang* that calls itself Red Kite" */
function roleEnd(pieces: readonly Piece[], from: number, name: number): number {
  let end = name - 1;
  while (end > from + 1 && pieces[end - 1]?.pos !== 'NOUN') end--;
  return end;
}

/** "Analysts at Irving Bank", "Officials", "Data compiled by Radio Sund", where the sentence alone makes the capital letter. */
function isPeople(pieces: readonly Piece[], { from, to }: Range, people: PeopleLanguage): boolean {
  const { word = '' } = pieces[from] ?? {};
  const [next, after] = pieces.slice(from + 1, to);
  const isTold = next?.pos === 'VERB' && !next.capital && after?.pos === 'ADP';
  // "*People* who live there"
  const isWho = people.relatives.has(pieces[from + 1]?.word ?? '') && people.plural.test(word);
  const isOne = next === undefined || next.pos === 'ADP' || isTold;
  return (
    (from === 0 || isQuote(pieces[from - 1])) &&
    (isWho || (isOne && isPlural(word, next === undefined, people)) || (isTold && people.isDocument(word)))
  );
}

/** "Mother of Tom Parr": whose they are, and no name of their own, where the sentence alone makes the capital letter. */
const isKinOf = (pieces: readonly Piece[], from: number, { of, kin }: PeopleLanguage): boolean =>
  (from === 0 || isQuote(pieces[from - 1])) &&
  pieces[from + 1]?.word === of &&
  kin.test(`Quist's ${pieces[from]?.word}`);

/** "the *GP*", "the former *MP*", "the former *Mayor*": what somebody is, though it has a capital, and no name. */
function isCalling(pieces: readonly Piece[], { from, to }: Range, people: PeopleLanguage): boolean {
  const { word = '', capital } = pieces[to - 1] ?? {};
  const between = pieces.slice(from + 1, to - 1);
  const isOwn =
    people.articles.test(`${pieces[from]?.word} `) || people.possessives.has(pieces[from]?.word ?? '');
  const isTold = people.inCapitals.test(word) || (between.length > 0 && people.isTitle(word));
  return (
    isOwn &&
    to > from + 1 &&
    capital === true &&
    isTold &&
    between.every((piece) => !piece.capital && piece.pos === 'ADJ')
  );
}

/** A surname may end like an occupation: "Waters said". */
function isPlural(word: string, isAlone: boolean, people: PeopleLanguage): boolean {
  const noun = people.singular(word);
  return noun !== null && (isAlone ? people.isNoSurname(noun) : people.isPersonNoun(noun));
}
