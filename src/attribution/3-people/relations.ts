import { indexFrom, lastIndexBefore } from '../../values/indexFrom.ts';
import { spanOf, wordsOf } from '../../language/any/attribution/pieces.ts';
import type { Phrase, Piece, Range, Report } from '../../language/attribution.ts';
import type { PeopleLanguage } from '../../language/people.ts';
import { clean } from '../clean.ts';
import { describedBefore } from './besideNames.ts';
import type { Cast, Resolved } from './cast.ts';
import { isIndefinite } from './isIndefinite.ts';
import { nameOf } from './naming.ts';

/** *His* wife left: whoever was named last is a man. */
export function meetOwner(cast: Cast, pieces: readonly Piece[]): void {
  if (cast.language.people.isKindOfPerson(pieces[1]?.word ?? '')) ownerIn(cast, pieces);
}

/** *Her* boss, Mara Quist, told her to go: whoever is told something by the one who is hers, and is somebody else. */
export function ownerTold(cast: Cast, pieces: readonly Piece[], report: Report): Resolved | null {
  const { pronouns } = cast.language.people;
  const { speaker, addressee } = report;
  const told = addressee?.to === (addressee?.from ?? 0) + 1 ? pieces[addressee?.from ?? 0]?.word : null;
  const isTold = Object.values(pronouns).some(
    ({ own, gender }) =>
      own === pieces[0]?.word && gender !== null && gender === pronouns[told ?? '']?.gender,
  );
  return isTold && speaker?.from === 0 ? ownerIn(cast, pieces) : null;
}

/** Whom the word that a sentence begins with means: "his", "her". */
function ownerIn(cast: Cast, pieces: readonly Piece[]): Resolved | null {
  const own = pieces[0]?.word ?? '';
  const [pronoun] =
    Object.entries(cast.language.people.pronouns).find(([, one]) => one.own === own && one.gender !== null) ??
    [];
  if (!pronoun) return null;
  return cast.meet({ ...spanOf(pieces, { from: 0, to: 1 }), name: pronoun, form: 'pronoun', role: null });
}

/** She bet with her *husband*, Dan; her *neighbour* Ted left: what the first name of somebody's relative or friend stands behind. */
export function relationOf(pieces: readonly Piece[], name: number, people: PeopleLanguage): Range | null {
  const at = pieces[name - 1]?.word === ',' ? name - 2 : name - 1;
  const isOwn =
    (people.possessives.has(pieces[at - 1]?.word ?? '') || people.owning.has(pieces[at - 1]?.word ?? '')) &&
    people.isKindOfPerson(pieces[at]?.word ?? '');
  const next = pieces[name + 1];
  const isAlone =
    at === name - 1
      ? next?.word !== people.and && !people.owning.has(next?.word ?? '')
      : /^[,.]$/.test(next?.word ?? '.');
  return isOwn && isAlone && !pieces[at]?.capital ? { from: at, to: at + 1 } : null;
}

/** "Quist is *a retired dentist*": whoever is called what the sentence says. */
export function meetCalled(
  text: string,
  cast: Cast,
  pieces: readonly Piece[],
  { who, role }: { readonly who: Phrase; readonly role: Range },
): Resolved | null {
  const naming = nameOf(text, pieces, who, cast.language.people);
  if (naming.form !== 'name') return null;
  return cast.meet({ ...naming, role: clean(text, spanOf(pieces, role)) }, '');
}

/** A video shows *a man in a yellow coat* holding a sheet. “Read it,” he says. I rang *my brother*. He said no. */
export function meetSeen(text: string, cast: Cast, pieces: readonly Piece[], subject: Range): void {
  const { people } = cast.language;
  const words = clean(text, spanOf(pieces, subject));
  const isAuthors = people.meant?.own.test(words) === true;
  if (!isAuthors && (cast.isPerson(words) || !isThing(pieces, subject, people))) return;
  const seen = isAuthors ? metIn(pieces, subject.to, people) : seenIn(pieces, subject.to, people);
  // "by a widow from Lisk, *Agnes*": she has a name
  if (!seen || describedBefore(pieces, seen.to + 1, people)) return;
  const span = spanOf(pieces, seen);
  cast.meet({ ...span, name: clean(text, span), role: null, form: 'description' }, '', 'person');
}

/** "shows *a man in a yellow coat* holding a sheet": somebody of whose gender the noun tells, with all that tells who it is. */
function seenIn(pieces: readonly Piece[], verb: number, people: PeopleLanguage): Range | null {
  const noun = indexFrom(
    pieces,
    verb + 1,
    ({ word, pos }) => pos === 'NOUN' && people.genderOf(word) !== null,
  );
  const from = lastIndexBefore(pieces, noun, ({ pos }) => pos === 'DET', noun - 3);
  if (noun < 0 || from < 0 || !isIndefinite(pieces[from], people)) return null;
  const end = indexFrom(pieces, noun + 1, ({ pos }) => !/^(?:ADP|DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(pos));
  return { from, to: end < 0 ? pieces.length : end };
}

/** "rang *my brother*", "met *a nurse* there": whom the author meets; but: I am a nurse, I did it for my son */
function metIn(pieces: readonly Piece[], verb: number, people: PeopleLanguage): Range | null {
  const isOwn = (i: number): boolean => people.possessives.has(pieces[i]?.word ?? '');
  const noun = indexFrom(
    pieces,
    verb + 1,
    ({ word, pos }) => pos === 'NOUN' && (people.genderOf(word) !== null || people.isKindOfPerson(word)),
  );
  const from = lastIndexBefore(pieces, noun, ({ pos }, i) => pos === 'DET' || isOwn(i), noun - 3);
  if (noun < 0 || from < 0 || !(isIndefinite(pieces[from], people) || isOwn(from))) return null;
  return people.meant?.metBy.test(pieces[from - 1]?.word ?? '') ? { from, to: noun + 1 } : null;
}

/** Whether nobody is called by the words of a subject: "a video". */
const isThing = (
  pieces: readonly Piece[],
  { from, to }: Range,
  { personal, isPersonNoun, isBody, headNoun }: PeopleLanguage,
): boolean => {
  const noun = headNoun(wordsOf(pieces, { from, to }));
  return (
    !pieces.slice(from, to).some(({ capital }, i) => capital && i > 0) &&
    !personal.has(noun) &&
    !isPersonNoun(noun) &&
    !isBody(noun)
  );
};
