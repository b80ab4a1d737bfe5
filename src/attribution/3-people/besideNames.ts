import { isNoun } from '../../language/any/attribution/pieces.ts';
import type { Phrase, Piece, Range } from '../../language/attribution.ts';
import type { PeopleLanguage } from '../../language/people.ts';
import { indexFrom, lastIndexBefore } from '../../values/indexFrom.ts';
import { escapePattern } from '../../text/escapePattern.ts';
import type { Cast } from './cast.ts';

/** "shares in *Norlink*", "*Norlink*'s sales": whose that is is a firm. */
export const isFirms = (
  pieces: readonly Piece[],
  { from, to }: Range,
  { firmsOwn, owning }: PeopleLanguage,
): boolean =>
  (pieces[from - 1]?.pos === 'ADP' && firmsOwn.test(pieces[from - 2]?.word ?? '')) ||
  (owning.has(pieces[to]?.word ?? '') && firmsOwn.test(pieces[to + 1]?.word ?? ''));

/** Words of such a description and the comma behind it, at most. */
const LONGEST = 5;

/** "*Zoran*, the ferryman, is late": a name of one word, and who that is. */
export function describedAs(pieces: readonly Piece[], name: number, people: PeopleLanguage): Range | null {
  const from = name + 2;
  const length = pieces.slice(from, from + LONGEST).findIndex(({ word }) => word === ',');
  const end = from + length;
  const isDescribed =
    pieces[name + 1]?.word === ',' && people.articles.test(`${pieces[from]?.word} `) && length > 0;
  const noun = pieces[end - 1];
  const isPerson = isDescribed && noun?.capital === false && people.isPersonNoun(noun.word);
  return isPerson && !pieces[end + 1]?.capital ? { from, to: end } : null;
}

/** Words between an article and a name of one word behind what somebody is, at most. */
const LONGEST_BEFORE = 7;

/** "a widow from Lisk, *Agnes*.": who that is, before a first name alone. */
export function describedBefore(
  pieces: readonly Piece[],
  name: number,
  { articles, isPersonNoun, isFirstName, article }: PeopleLanguage,
): Range | null {
  const comma = name - 1;
  const isAlone = pieces[comma]?.word === ',' && /^[,.]$/.test(pieces[name + 1]?.word ?? '.');
  if (!isAlone || !isFirstName(pieces[name]?.word)) return null;
  const from = lastIndexBefore(pieces, comma, ({ pos }) => pos === 'DET', comma - LONGEST_BEFORE);
  const opening = pieces[from]?.word ?? '';
  if (from < 0 || opening === article || !articles.test(`${opening} `)) return null;
  const joint = indexFrom(pieces, from + 1, ({ pos }) => pos === 'ADP', comma);
  const noun = pieces[(joint < 0 ? comma : joint) - 1];
  const isPlain = pieces.slice(from, comma).every(({ pos }) => /^(?:DET|ADJ|NOUN|ADP|PROPN|NUM)$/.test(pos));
  return isPlain && noun && !noun.capital && isPersonNoun(noun.word) ? { from: from + 1, to: comma } : null;
}

/** Words of what is told behind a name of several, at most. */
const LONGEST_TOLD = 9;

/** "by *Castor Vale*, a private equity firm,": what a body is told to be, with nothing else between the commas. */
export function toldBehind(pieces: readonly Piece[], comma: number, people: PeopleLanguage): Range | null {
  const from = comma + 1;
  const length = pieces.slice(from, from + LONGEST_TOLD).findIndex(({ word }) => /^[,.;]$/.test(word));
  const opening = pieces[from]?.word ?? '';
  const isOpen = people.articles.test(`${opening} `) || people.possessives.has(opening);
  if (pieces[comma]?.word !== ',' || length < 2 || !isOpen) return null;
  const told = pieces.slice(from, from + length);
  const joint = told.findIndex(({ pos }) => pos === 'ADP');
  const noun = told[(joint < 0 ? length : joint) - 1];
  const isBody =
    noun?.pos === 'NOUN' && !noun.capital && people.isBody(noun.word) && !people.isPersonNoun(noun.word);
  return isBody && !told.some(({ pos }) => /^(?:VERB|AUX|PRON)$/.test(pos))
    ? { from, to: from + length }
    : null;
}

/** "the private equity *firm* Castor Vale" */
export function isBodysName(pieces: readonly Piece[], { from }: Phrase, { isBody }: PeopleLanguage): boolean {
  const noun = pieces[from - 1];
  return noun?.pos === 'NOUN' && !noun.capital && isBody(noun.word);
}

/** "the founder *of* Harbour Records": nobody leads, owns or founds a person. */
export function isLed(pieces: readonly Piece[], { from }: Phrase, { of, leading }: PeopleLanguage): boolean {
  return pieces[from - 1]?.word === of && leading.test(pieces[from - 2]?.word ?? '');
}

/** a lettuce called *Drunken Deacon*, her *Lady Quist*, who will play *King Brand*: the name of a thing or a part, which speaks for nobody */
export function isThingsName(
  pieces: readonly Piece[],
  name: number,
  { language: { people, outlets } }: Cast,
): boolean {
  const noun = pieces[name - 2];
  const before = pieces[name - 1]?.word ?? '';
  if (people.asPart.test(`${before} ${pieces[name]?.word}`) || isNamedThing(pieces, name, people))
    return true;
  return (
    people.namedAs.test(before) &&
    noun?.pos === 'NOUN' &&
    !noun.capital &&
    ![noun.word, people.singular(noun.word) ?? ''].some(
      (word) => people.isPersonNoun(word) || people.isBody(word) || outlets.isMediumNoun(word),
    )
  );
}

/** Words between an article and what a thing is, at most. */
const LONGEST_THING = 4;

/** *her third album*, Spin Cycle; *the trawler* Ada Febig: where what has a name begins; -1 where nothing does. */
function namedThingAt(pieces: readonly Piece[], name: number, people: PeopleLanguage): number {
  const at = pieces[name - 1]?.word === ',' ? name - 2 : name - 1;
  const noun = pieces[at];
  if (!noun || noun.capital || !people.namedThing.test(noun.word)) return -1;
  const from = lastIndexBefore(pieces, at, ({ pos }) => pos === 'DET' || pos === 'PRON', at - LONGEST_THING);
  const opening = pieces[from]?.word ?? '';
  // "in the bar, Ada Orr was waiting"
  const isBehind = at < name - 1 && /^(?:ADP|VERB)$/.test(pieces[from - 1]?.pos ?? '');
  const isOpen =
    from >= 0 && !isBehind && (people.articles.test(`${opening} `) || people.possessives.has(opening));
  const isPlain = pieces.slice(from + 1, at).every(({ pos }) => /^(?:ADJ|NOUN|NUM|PROPN)$/.test(pos));
  return isOpen && isPlain ? from : -1;
}

/** her third album, *Spin Cycle*; the trawler *Ada Febig*; but not: they read the novel Ada Febig wrote */
const isNamedThing = (pieces: readonly Piece[], name: number, people: PeopleLanguage): boolean =>
  namedThingAt(pieces, name, people) >= 0 && !isItsMaker(pieces, name, people);

const isVerb = (piece: Piece | undefined): boolean => /^(?:VERB|AUX)$/.test(piece?.pos ?? '');

/**
 * "They read the novel *Ada Febig* wrote", "In the pub *Ada Febig* sat": who does something behind the name of what is no subject;
 * but: the trawler *Ada Febig* sank, police said the trawler *Ada Febig* sank, the storm that took the trawler *Ada Febig* passed
 */
export function isItsMaker(pieces: readonly Piece[], name: number, people: PeopleLanguage): boolean {
  const { relatives, clauseVerb, isFirstName } = people;
  const from = pieces[name - 1]?.word === ',' ? -1 : namedThingAt(pieces, name, people);
  if (from < 0) return false;
  const end = indexFrom(pieces, name, ({ capital }) => !capital);
  const left = pieces[from - 1];
  const isPlace = left?.pos === 'ADP' && /^(?:VERB|PUNCT|CCONJ)$/.test(pieces[from - 2]?.pos ?? 'PUNCT');
  // a verb that the tagger knows as a noun only: "In the pub *Ada Febig* drank tea"
  if (isPlace) return isVerb(pieces[end]) || (pieces[end]?.pos === 'NOUN' && isFirstName(pieces[name]?.word));
  if (!isVerb(pieces[end])) return false;
  if (left?.pos === 'VERB')
    return !clauseVerb.test(left.word) && !pieces.slice(0, from).some(({ word }) => relatives.has(word));
  // "The novel *Ada Febig* wrote sold well"
  const next = pieces[end]?.pos === 'VERB' ? indexFrom(pieces, end + 1, ({ pos }) => pos !== 'ADV') : -1;
  return (left?.pos ?? 'PUNCT') === 'PUNCT' && isVerb(pieces[next]);
}

/** How far behind a name it is looked for the surname alone. */
const NEAR = 3000;

/**
 * "She played Oskar Lind's *Third Sonata*", "crossed London's *Tower Bridge*": what somebody or a place has is a thing, unless
 * a first name or the surname alone tells that it is a person: "met Norland's *Ada Febig*".
 */
export function isWork(
  text: string,
  pieces: readonly Piece[],
  { from, to }: Range,
  { owning, isFirstName, isBody, isPersonWord }: PeopleLanguage,
): boolean {
  const owner = pieces[from - 2];
  const last = pieces[to - 1];
  const isOwned = owning.has(pieces[from - 1]?.word ?? '') && owner?.capital === true;
  if (!isOwned || !last || to - from < 2) return false;
  const words = pieces.slice(from, to).map(({ word }) => word);
  const isSomeone = (word: string): boolean => isPersonWord(word) || isBody(word);
  if (words.some(isSomeone) || isFirstName(words[0])) return false;
  const surname = escapePattern(text.slice(last.start, last.end));
  const alone = new RegExp(
    String.raw`(?<![\p{LC}-])(?<!\p{Lu}[\p{LC}.’'-]{0,20} )${surname}(?![\p{LC}-])`,
    'u',
  );
  return !alone.test(text.slice(last.end, last.end + NEAR));
}

/** "on the *Ada Febig*": a boat, though it is called as a person is. */
export function isShip(pieces: readonly Piece[], phrase: Phrase, people: PeopleLanguage): boolean {
  const isThe = (i: number): boolean => pieces[i]?.word === people.article && !pieces[i]?.capital;
  const from = isThe(phrase.from) ? phrase.from + 1 : phrase.from;
  const words = pieces.slice(from, phrase.to);
  // "the Dutchman Piet Kool", "the Rev Tom Fry"
  const isSomeone = ({ word }: Piece): boolean => people.isPersonWord(word) || people.isBody(word);
  return (
    isThe(from - 1) &&
    phrase.beside === null &&
    words.length > 1 &&
    words.every((one) => one.capital && isNoun(one) && !isSomeone(one)) &&
    !people.demonym.test(words[0]?.word ?? '')
  );
}
