import { spanOf } from '../../language/any/attribution/pieces.ts';
import type { Phrase, Piece, Range } from '../../language/attribution.ts';
import type { PeopleLanguage } from '../../language/people.ts';
import { oncePer } from '../../values/once.ts';
import { escapePattern } from '../../text/escapePattern.ts';
import { indexFrom } from '../../values/indexFrom.ts';
import type { Mention } from '../../types.ts';
import { clean } from '../clean.ts';
import { besideOf, holderOf, isPlaced, isSeveral, nameIn } from './naming/apposition.ts';
import { withGivenTitle } from './naming/givenTitle.ts';
import { isPost, isPostOf } from './naming/posts.ts';
import { properName } from './naming/properName.ts';

/** A pronoun, a name, or words that only describe somebody. */
export type NamingForm = 'pronoun' | 'name' | 'description';

/** What a phrase calls somebody. */
export interface Naming extends Mention {
  readonly form: NamingForm;
  /** What the text says the named one is: "special envoy". */
  readonly role: string | null;
  /** Whether the role is whose they are: "the museum's Mara Quist". */
  readonly isOwned?: boolean;
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
  if (isList(pieces, phrase, people) || isWithOthers(pieces, phrase, people)) {
    const span = spanOf(pieces, phrase);
    return { ...span, form: 'description', name: clean(text, span), role: null };
  }
  const holder = holderOf(pieces, phrase, people);
  const beside = holder ?? (phrase.beside && besideOf(pieces, phrase, phrase.beside, people));
  const proper = properName(pieces, phrase, people);
  const own = proper.name && withoutOwner(text, pieces, proper.name, people);
  const name = own && withGivenTitle(text, pieces, own, phrase.from, people);
  const role = name === own ? proper.role : roleBefore(phrase, name);
  const { start, end } = spanOf(pieces, phrase);
  const beginning =
    beside && !isSeveral(pieces, phrase, people) && !isPlaced(pieces, phrase, people)
      ? nameIn(pieces, beside, people)
      : null;
  // "the treasurer, *Col Quist*,"
  const other = beginning && withGivenTitle(text, pieces, beginning, phrase.from, people);
  // "the guild's Secretary General, Ada Febig": a post, and then the name
  if (
    name &&
    !(
      other &&
      (holder !== null ||
        isPost(pieces, name, other, people) ||
        isPostOf(pieces, phrase, name, other, people))
    )
  ) {
    // "the Lisk spokesman Otto Lind, *asked about it*, …": what stands beside tells what he did
    const isDone = beside !== null && pieces[beside.from]?.pos === 'VERB' && !isDoing(pieces, beside, people);
    const told = isDone ? role : (beside ?? role);
    return {
      start,
      end,
      form: 'name',
      name: bareName(text, pieces, name, people),
      role: roleOf(text, pieces, told, people),
      isOwned: told !== null && people.owning.has(pieces[told.to]?.word ?? ''),
    };
  }
  // "its finance chief, Ivo Tamsin": the name stands beside the description
  if (other) {
    const whole = spanOf(pieces, { from: phrase.from, to: other.to });
    return {
      start: whole.start,
      end: whole.end,
      form: 'name',
      name: bareName(text, pieces, other, people),
      role: roleOf(text, pieces, { from: phrase.from, to: holder ? holder.from - 1 : phrase.to }, people),
    };
  }
  const alone = phrase.to - phrase.from === 1 && people.personal.has(pieces[phrase.from]?.word ?? '');
  const form = alone ? 'pronoun' : 'description';
  return { start, end, form, name: clean(text, { start, end }), role: null };
}

/** What stands before a name in its phrase. */
const roleBefore = ({ from }: Range, name: Range | null): Range | null =>
  name && name.from > from ? { from, to: name.from } : null;

/** "Lisk, Tarrow *and* Brine": three or more together, and no one name. */
function isList(pieces: readonly Piece[], { from, to }: Range, { and }: PeopleLanguage): boolean {
  let comma = from;
  while (comma < to && pieces[comma]?.word !== ',') comma++;
  if (comma === to) return false;
  const place = pieces.slice(comma, to).findIndex(({ word }) => word === and);
  return place > 0 && pieces.slice(comma + place + 1, to).every(({ capital }, i) => capital || i === 0);
}

/** "Ada Febig *and four of her colleagues*": one with a name, and so many without. */
function isWithOthers(pieces: readonly Piece[], { from, to }: Range, { and }: PeopleLanguage): boolean {
  const place = indexFrom(pieces, from + 1, ({ word }) => word === and, to - 2);
  const count = pieces[place + 1];
  return place > 0 && pieces[place - 1]?.capital === true && count?.pos === 'NUM' && !pieces[to - 1]?.capital;
}

/** "Norlink's *Ilka Sund*": whoever owns is named without a mark elsewhere, so that it is no part of the name, as in "King's College". */
function withoutOwner(
  text: string,
  pieces: readonly Piece[],
  name: Range,
  { owning, isPersonWord, isBody }: PeopleLanguage,
): Range {
  let mark = name.to - 3;
  // "Karvenia's Defence Ministry": whose it is tells which
  if (owning.has(pieces[mark]?.word ?? '') && isBody(pieces[name.to - 1]?.word ?? '')) return name;
  while (mark > name.from && !owning.has(pieces[mark]?.word ?? '')) mark--;
  // "Karvenia's Ministry of Trade and Industry"
  const isOfBody = isBody(pieces[mark + 1]?.word ?? '') && pieces[mark + 2]?.pos === 'ADP';
  if (mark > name.from && isOfBody) return name;
  const owners = pieces.slice(name.from, Math.max(name.from, mark));
  const last = owners.at(-1)?.word ?? '';
  if (owners.length === 0 || isPersonWord(last) || !pieces[mark + 1]?.capital) return name;
  const owner = words(text, pieces, { from: name.from, to: mark });
  const alone = new RegExp(String.raw`(?<![\p{L}-])${escapePattern(owner)}(?![\p{L}'’-])`, 'u');
  return alone.test(text) ? { from: mark + 1, to: name.to } : name;
}

/** "Ann Lee, *prosecuting*" */
const isDoing = (pieces: readonly Piece[], { from }: Range, { doing }: PeopleLanguage): boolean =>
  doing.test(pieces[from]?.word ?? '');

/** "the *managing* director": a participle before what somebody is; but: "Ann Lee, *facing* jail" */
function isAttribute([, ...post]: readonly Piece[], { isPersonWord }: PeopleLanguage): boolean {
  const isPlain = post.every(({ pos }) => /^(?:NOUN|PROPN|ADJ)$/.test(pos));
  return isPlain && isPersonWord(post.at(-1)?.word ?? '');
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
  const to = from + pieces.slice(from, range.to).findLastIndex(isKept) + 1;
  const own = pieces.slice(from, to);
  const [begin] = own;
  const isRole =
    begin &&
    begin.word !== '(' &&
    begin.pos !== 'NUM' &&
    begin.pos !== 'ADP' &&
    (begin.pos !== 'VERB' || isDoing(pieces, { from, to }, people) || isAttribute(own, people)) &&
    begin.pos !== 'ADV' &&
    !own.every(({ word, capital }) => !capital && people.particles.has(word)); // "van" of van der Holm
  const named = isRole ? words(text, pieces, { from, to }) : null;
  return named !== null && people.noRole.test(named) ? null : named;
}

/** Mara Quist *KC* is called without the letters. */
const bareName = (text: string, pieces: readonly Piece[], range: Range, people: PeopleLanguage): string =>
  people.withoutLetters(words(text, pieces, range));

const words = (text: string, pieces: readonly Piece[], range: Range): string =>
  clean(text, spanOf(pieces, range)).replace(/^["“„«](.*)["”“»]$/u, '$1');
