import { isQuote, spanOf } from '../../language/any/attribution/pieces.ts';
import type { Phrase, Piece, Range } from '../../language/attribution.ts';
import type { PeopleLanguage } from '../../language/people.ts';
import { oncePer } from '../../once.ts';
import { escapePattern } from '../../text/escapePattern.ts';
import type { Mention } from '../../types.ts';
import { clean } from '../clean.ts';
import { isIndefinite, properName } from './properName.ts';

/** A pronoun, a name, or words that only describe somebody. */
export type Sort = 'pronoun' | 'name' | 'description';

/** What a phrase calls somebody. */
export interface Naming extends Mention {
  readonly sort: Sort;
  /** What the text says the named one is: "special envoy". */
  readonly role: string | null;
}

/** What the phrases of a sentence call somebody: one is looked at when it is met, when it speaks and as the subject. */
const namingsIn = oncePer<readonly Piece[], Map<string, Naming>>(() => new Map());

/** What a phrase in a sentence calls somebody. */
export function nameOf(
  text: string,
  pieces: readonly Piece[],
  phrase: Phrase,
  people: PeopleLanguage,
): Naming {
  const { from, to, beside } = phrase;
  const namings = namingsIn(pieces);
  const place = beside ? `${from} ${to} ${beside.from} ${beside.to}` : `${from} ${to}`;
  const known = namings.get(place);
  if (known) return known;
  const naming = readName(text, pieces, phrase, people);
  namings.set(place, naming);
  return naming;
}

function readName(text: string, pieces: readonly Piece[], phrase: Phrase, people: PeopleLanguage): Naming {
  if (isList(pieces, phrase, people)) {
    const span = spanOf(pieces, phrase);
    return { ...span, sort: 'description', name: clean(text, span), role: null };
  }
  const beside = phrase.beside && besideOf(pieces, phrase, phrase.beside, people);
  const proper = properName(pieces, phrase, people);
  const name = proper.name && withoutOwner(text, pieces, proper.name, people);
  const { role } = proper;
  const { start, end } = spanOf(pieces, phrase);
  const other =
    beside && !isSeveral(pieces, phrase, people) && !isPlaced(pieces, phrase, people)
      ? nameIn(pieces, beside, people)
      : null;
  // "the guild's Secretary General, Ada Febig": a post, and then the name
  if (
    name &&
    !(other && (isPost(pieces, phrase, name, people) || isPostOf(pieces, phrase, name, other, people)))
  ) {
    return {
      start,
      end,
      sort: 'name',
      name: words(text, pieces, name),
      role: roleOf(text, pieces, beside ?? role, people),
    };
  }
  // "its finance chief, Ivo Tamsin": the name stands beside the description
  if (other) {
    const whole = spanOf(pieces, { from: phrase.from, to: other.to });
    return {
      start: whole.start,
      end: whole.end,
      sort: 'name',
      name: words(text, pieces, other),
      role: roleOf(text, pieces, phrase, people),
    };
  }
  const alone = phrase.to - phrase.from === 1 && people.personal.has(pieces[phrase.from]?.word ?? '');
  const sort = alone ? 'pronoun' : 'description';
  return { start, end, sort, name: clean(text, { start, end }), role: null };
}

/** "Lisk, Tarrow *and* Brine": three or more together, and no one name. */
function isList(pieces: readonly Piece[], { from, to }: Range, { and }: PeopleLanguage): boolean {
  let comma = from;
  while (comma < to && pieces[comma]?.word !== ',') comma++;
  if (comma === to) return false;
  const place = pieces.slice(comma, to).findIndex(({ word }) => word === and);
  return place > 0 && pieces.slice(comma + place + 1, to).every(({ capital }, i) => capital || i === 0);
}

/** "Norlink's *Ilka Sund*": whoever owns is named without a mark elsewhere, so that it is no part of the name, as in "King's College". */
function withoutOwner(
  text: string,
  pieces: readonly Piece[],
  name: Range,
  { owning, isPersonNoun, isTitle }: PeopleLanguage,
): Range {
  let mark = name.to - 3;
  while (mark > name.from && !owning.has(pieces[mark]?.word ?? '')) mark--;
  const owners = pieces.slice(name.from, Math.max(name.from, mark));
  const last = owners.at(-1)?.word ?? '';
  if (owners.length === 0 || isPersonNoun(last) || isTitle(last) || !pieces[mark + 1]?.capital) return name;
  const owner = words(text, pieces, { from: name.from, to: mark });
  const alone = new RegExp(String.raw`(?<![\p{L}-])${escapePattern(owner)}(?![\p{L}'’-])`, 'u');
  return alone.test(text) ? { from: mark + 1, to: name.to } : name;
}

/** "A keeper in Lisk, *Port Tarrow*": a place behind a place; but "a keeper in Lisk, *Anna Baker*". */
const isPlaced = (
  pieces: readonly Piece[],
  { from, to, beside }: Phrase,
  people: PeopleLanguage,
): boolean => {
  const first = pieces.slice(beside?.from, beside?.to).find(({ capital }) => capital);
  if (first && people.genderOfName(`${first.word} x`) !== null) return false;
  const joint = pieces.findIndex(({ word }, i) => i > from && i < to && people.places.test(word));
  return (
    joint > 0 &&
    isIndefinite(pieces[from], people) &&
    pieces.slice(joint + 1, to).every(({ capital }) => capital)
  );
};

/** "*Two drivers* of one of the firms, Norlink": people, of whom no one name is. */
const isSeveral = (pieces: readonly Piece[], { from, to }: Phrase, people: PeopleLanguage): boolean => {
  const joint = pieces.findIndex(({ pos }, i) => i > from && i < to && pos === 'ADP');
  const noun = pieces[joint - 1];
  // Opponents, including the Guild of Keepers, left
  if (to === from + 1 && people.isKindOfPerson(people.singular(pieces[from]?.word ?? '') ?? '')) return true;
  return joint > 0 && noun?.pos === 'NOUN' && people.isPersonNoun(people.singular(noun.word) ?? '');
};

/** A sign, but for the bracket that closes a name: Lisk City Administration (LCA). */
const isMark = ({ pos, word }: Piece): boolean => pos === 'PUNCT' && word !== ')';

/** What stands beside a phrase; "its representative *on the supervisory board*, Ada Febig": behind what goes on with a person's post. */
function besideOf(pieces: readonly Piece[], { to }: Phrase, whole: Range, people: PeopleLanguage): Range {
  const first = withoutCommas(pieces, whole, people);
  const post = pieces[to - 1]?.word ?? '';
  const isOffice = !pieces[to - 1]?.capital && (people.isPersonNoun(post) || people.isTitle(post));
  // but: a spokesman in Lisk, Tarrow
  const goesOn =
    first.from === to &&
    pieces[to]?.pos === 'ADP' &&
    pieces.slice(to, first.to).every(({ capital }) => !capital);
  const isNext = isOffice && goesOn && pieces[first.to]?.word === ',';
  return isNext ? withoutCommas(pieces, { from: first.to, to: whole.to }, people) : first;
}

/** An apposition without the comma before it, as far as its own next comma. */
function withoutCommas(pieces: readonly Piece[], { from, to }: Range, { relatives }: PeopleLanguage): Range {
  let start = from;
  while (start < to && pieces[start]?.pos === 'PUNCT' && pieces[start]?.word !== '(') start++;
  let end = start;
  const isLast = (piece: Piece | undefined): boolean =>
    !piece || piece.word === ',' || isQuote(piece) || relatives.has(piece.word) || isOpen(pieces, end, to);
  while (end < to && !isLast(pieces[end])) end++;
  const last = pieces.slice(0, end).findLastIndex((piece) => !isMark(piece));
  return { from: start, to: Math.max(start, last + 1) };
}

/** Mara Quist *(Liberal, Lisk)*: a bracket with a comma in it closes no name. */
function isOpen(pieces: readonly Piece[], i: number, to: number): boolean {
  const next = pieces.slice(i, to).find(({ word }) => word === ',' || word === ')');
  return pieces[i]?.word === '(' && next?.word === ',';
}

/** What somebody is, as the text says it: "finance chief" of "its finance chief". */
function roleOf(
  text: string,
  pieces: readonly Piece[],
  range: Range | null,
  people: PeopleLanguage,
): string | null {
  if (!range) return null;
  const first = pieces[range.from];
  const behind = range.from + (first?.pos === 'DET' || people.possessives.has(first?.word ?? '') ? 1 : 0);
  // "the then head of the guild" is called its head
  const isThen = behind > range.from && pieces[behind]?.pos === 'ADV' && pieces[behind + 1]?.pos === 'NOUN';
  const from = isThen ? behind + 1 : behind;
  // "Glaciologist Dr. Ada Febig" is a glaciologist
  const isKept = (piece: Piece): boolean => !people.isCourtesy(piece.word);
  const to = pieces.slice(0, range.to).findLastIndex((piece, i) => i < from || isKept(piece)) + 1;
  const own = pieces.slice(from, to);
  const [begin] = own;
  const isRole =
    begin &&
    begin.word !== '(' &&
    begin.pos !== 'NUM' &&
    begin.pos !== 'ADP' &&
    begin.pos !== 'VERB' &&
    begin.pos !== 'ADV';
  return isRole ? words(text, pieces, { from, to }) : null;
}

const words = (text: string, pieces: readonly Piece[], range: Range): string =>
  clean(text, spanOf(pieces, range)).replace(/^["“„«](.*)["”“»]$/u, '$1');

/** Capitalised words that end in a title, and begin behind an article or an owner. */
function isPost(pieces: readonly Piece[], { from }: Phrase, { to }: Range, people: PeopleLanguage): boolean {
  return isOwned(pieces, { from, to }, people) && people.isTitle(pieces[to - 1]?.word ?? '');
}

/** Words that begin with an article or an owner, or have one: "the", "its", "the guild's". */
const isOwned = (
  pieces: readonly Piece[],
  { from, to }: Range,
  { possessives, owning }: PeopleLanguage,
): boolean =>
  pieces[from]?.pos === 'DET' ||
  possessives.has(pieces[from]?.word ?? '') ||
  pieces.slice(from, to).some(({ word }) => owning.has(word));

/** "Karvenia's *Deputy Minister for Energy*, Pavlo Stetsiura": a post that ends in what it is for, and a name of two words. */
function isPostOf(
  pieces: readonly Piece[],
  { from, to }: Phrase,
  name: Range,
  other: Range,
  people: PeopleLanguage,
): boolean {
  const joint = pieces.findIndex(({ pos }, i) => i > from && i < to && pos === 'ADP');
  const isNamed =
    other.to - other.from > 1 && !pieces.slice(other.from, other.to).some(({ word }) => people.isBody(word));
  const isTitled = joint > 0 && people.isTitle(pieces[joint - 1]?.word ?? '');
  // "the Minister of Roads Mara Quist, Deputy Premier": the name stands in the phrase
  const isWhole = name.from <= joint || name.to - name.from === 1;
  // "*Counsel* for Lisk Holdings, Jory Pike"
  const isPlain = joint === from + 1 && name.from === joint + 1 && name.to === to;
  const isOffice = pieces.slice(other.from, other.to).some(({ word }) => people.isTitle(word));
  if (isPlain && isTitled && isNamed && !isOffice) return true;
  return isTitled && isNamed && isWhole && isOwned(pieces, { from, to: joint }, people);
}

/** The notice, *dated May 9*, has no name. */
const isDated = (pieces: readonly Piece[], { from, to }: Range): boolean =>
  pieces[from]?.pos === 'VERB' && !pieces[from].capital && pieces[to - 1]?.pos === 'NUM';

/** The name that a description ends in: "the zoologist *Ebbe Nilsen*"; one word must stand alone. */
function nameIn(pieces: readonly Piece[], { from, to }: Range, people: PeopleLanguage): Range | null {
  if (to <= from || to - from > 8 || isDated(pieces, { from, to })) return null;
  if (pieces[from]?.pos === 'ADP' && !pieces[from].capital) return null; // the 79-year-old, of Mill Row
  const { name } = properName(pieces, { from, to }, people);
  // Clive Petty of Petty Marine Ltd
  const isOf = name && pieces[name.to]?.pos === 'ADP' && pieces[to - 1]?.capital && name.to - name.from > 1;
  if (!name || (name.to !== to && !isOf)) return null;
  return to - name.from > 1 || pieces.slice(from, name.from).every(({ word }) => people.isTitle(word))
    ? name
    : null;
}
