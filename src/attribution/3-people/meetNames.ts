import { indexFrom } from '../../values/indexFrom.ts';
import { isNoun, phraseOf, spanOf } from '../../language/any/attribution/pieces.ts';
import type { AttributionLanguage, Phrase, Piece, Range, Report } from '../../language/attribution.ts';
import type { PeopleLanguage } from '../../language/people.ts';
import type { Line } from '../2-reports/readLines.ts';
import { clean } from '../clean.ts';
import { isBodysName, isItsMaker, isLed, isShip, isThingsName, isWork, toldBehind } from './besideNames.ts';
import type { Cast } from './cast.ts';
import { meetWord } from './meetWord.ts';
import { nameOf } from './naming.ts';
import { isLinking } from './naming/isLinking.ts';
import { isOfName } from './isOfName.ts';
import { meetReported } from './meetReported.ts';
import { meetNamesakes, placeOfNamesakes } from './namesakes.ts';
import { meetCalled, meetOwner, meetSeen } from './relations.ts';
import { speakerOf } from './speakerOf.ts';
import { arePeople } from './peopleNouns.ts';

/** Tells the cast of everybody whom a sentence names, its subject last. */
export function meetNames(text: string, cast: Cast, { pieces, statement }: Line): void {
  const { people, phraseEndingAt, subjectOf, ownerOfWords } = cast.language;
  meetOwner(cast, pieces);
  const subject =
    subjectBehind(pieces, statement?.report ?? null, subjectOf) ??
    statement?.report.speaker ??
    ownerOfWords(pieces) ??
    subjectOf(pieces);
  // "He" who says something is somebody who was named before this sentence
  const opening = pieces[subject?.from ?? -1]?.word ?? '';
  // "*Her marriage to Edo Brandt* ended" is none
  const isOwned = people.possessives.has(opening) && subject?.to !== (subject?.from ?? 0) + 1;
  const isPronoun = subject !== null && people.personal.has(opening) && !isOwned;
  const isEarlier = isPronoun && (statement !== null || subject.from === 0 || isBehindDoing(pieces, subject));
  const known = isEarlier ? speakerOf(text, cast, pieces, subject) : null;
  // "Tom Fry asked *him* about it. He said …": whoever is asked was named before this sentence, too
  const questioned = statement === null ? cast.language.questionedIn(pieces) : null;
  const asked = questioned && speakerOf(text, cast, pieces, questioned);
  for (let from = 0; from < pieces.length; from++) {
    const first = pieces[from]!;
    const to = endOfName(pieces, from, people);
    if (to === from) {
      if (first.word === people.article && people.isPersonNoun(pieces[from + 1]?.word ?? ''))
        cast.remindOf(`${people.article} ${pieces[from + 1]?.word}`);
      continue;
    }
    const namesakes = placeOfNamesakes(text, pieces, from, people);
    if (namesakes >= 0) {
      meetNamesakes(text, cast, pieces, namesakes);
      from = namesakes + 3;
      continue;
    }
    const isInSubject = subject !== null && from >= subject.from && from < subject.to;
    const isMaker = isItsMaker(pieces, from, people);
    const phrase = to - from < 2 ? null : isMaker ? phraseOf({ from, to }) : phraseEndingAt(pieces, to);
    if (isThingsName(pieces, from, cast)) {
      // it can't be whom "she" means
    } else if (phrase && !isInSubject && isWork(text, pieces, { from, to }, people)) {
      const span = spanOf(pieces, { from, to });
      cast.meet({ ...span, name: clean(text, span), role: null, form: 'name' }, '', 'unknown');
    } else if (phrase && isCalledMedium(cast, pieces, { from, to })) {
      const span = spanOf(pieces, { from, to });
      cast.meet({ ...span, name: clean(text, span), role: null, form: 'name' }, '', 'medium');
    } else if (phrase) {
      const beside =
        holderBehind(pieces, phrase, people) ??
        bracketAfter(pieces, to, people) ??
        labelBefore(pieces, from, people) ??
        toldBehind(pieces, to, people);
      const whole = phraseOf(phrase, beside);
      // "A plan by *Mara Quist*" describes a plan
      const isName = nameOf(text, pieces, whole, people).form === 'name';
      // "Shares of Halden Alloys fell"
      const isThing = phrase.from === 0 && from > 0 && isPluralNoun(pieces, people);
      const own = { from: titleBefore(pieces, from, people), to, beside: whole.beside };
      meetName(text, cast, pieces, isName && !isThing ? whole : own);
      const [met] = cast.recent;
      if (met && isOfRelative(pieces, from, people)) cast.meanings.traces.isRelative(met.id);
    } else if (
      (isMediumNoun(pieces[from - 1], cast) || isAfterDaily(pieces, { from, to }, cast)) &&
      !people.particles.has(pieces[to]?.word ?? '')
    ) {
      const name = clean(text, first);
      cast.meet({ ...spanOf(pieces, { from, to }), name, role: null, form: 'name' }, '', 'medium');
    } else meetWord(text, cast, pieces, { from, to });
    from = to - 1;
  }
  const called = cast.language.calledIn(pieces);
  const holder = called && meetCalled(text, cast, pieces, called);
  // "The ferry is Norlink's, *owned by Falk Group*": who is owned is a firm, and rather meant by "the company"
  const owned = cast.language.ownedIn(pieces);
  const firm = owned && nameOf(text, pieces, owned, people);
  if (firm?.form === 'name') cast.meet(firm, '', 'body');
  if (known) cast.remindOfOne(known);
  // "Shares of Holm & Co. fell", "In the pub *Old Anchor beer* was cheap"
  const areThings =
    (subject?.from === 0 && statement === null && isPluralNoun(pieces, people)) ||
    (subject && statement === null && isThingsName(pieces, subject.from, cast));
  // "*Lisk's only dentist* is Mara Quist": who is told of behind the verb
  const isHolder = called !== null && called.role.to === subject?.to && called.who.from > subject.to;
  const about =
    known ??
    (isHolder ? holder : null) ??
    (subject && !areThings ? speakerOf(text, cast, pieces, subject) : null);
  if (about && about.id !== null) cast.meanings.traces.isSubject(about.id);
  if (about && statement) meetReported(text, cast, pieces, statement.report, about);
  if (subject && !statement) meetSeen(text, cast, pieces, subject);
  if (asked) cast.remindOfOne(asked);
  const addressed = cast.language.addressedIn(pieces);
  if (addressed) cast.meanings.traces.address(speakerOf(text, cast, pieces, addressed).id);
}

/** "Speaking to Mara Quist, *he* left": whoever does what is told first is nobody whom it is done to. */
const isBehindDoing = (pieces: readonly Piece[], { from }: Range): boolean =>
  pieces[0]?.pos === 'VERB' && pieces[from - 1]?.word === ',';

/** "When a reporter asked whether it was late, *Mara Quist* laughed": whom the sentence is about, behind what is told first. */
function subjectBehind(
  pieces: readonly Piece[],
  report: Report | null,
  subjectOf: AttributionLanguage['subjectOf'],
): Phrase | null {
  const end = report?.content.at(-1)?.to ?? 0;
  const isFirst = report?.clause.from === 1 && /^(?:SCONJ|ADV)$/.test(pieces[0]?.pos ?? '');
  if (!isFirst || report.link === 'quote' || end + 1 >= pieces.length) return null;
  const subject = subjectOf(pieces.slice(end + 1));
  return subject && { from: subject.from + end + 1, to: subject.to + end + 1, beside: null };
}

/** the *portal* Krug, the *daily* Jutro */
const isMediumNoun = (piece: Piece | undefined, { language }: Cast): boolean =>
  piece !== undefined && isNoun(piece) && !piece.capital && language.outlets.isMediumNoun(piece.word);

/** "the daily *Kursblatt* published it", though it looks like an adjective; but: the daily *Covid* figures */
const isAfterDaily = (pieces: readonly Piece[], { from, to }: Range, { language }: Cast): boolean =>
  pieces[from - 1]?.pos === 'ADJ' &&
  pieces[from - 2]?.word === language.people.article &&
  language.outlets.isMediumNoun(pieces[from - 1]?.word ?? '') &&
  !isNoun(pieces[to]);

/** the portal *Rruga e Malit*: a name with small words behind what a medium is */
const isCalledMedium = (cast: Cast, pieces: readonly Piece[], { from, to }: Range): boolean =>
  isMediumNoun(pieces[from - 1], cast) &&
  pieces.slice(from, to).some(({ capital, pos }) => !capital && pos === 'PROPN');

/** "the son of former governor *Otto Quist*" */
function isOfRelative(
  pieces: readonly Piece[],
  name: number,
  { of, isKindOfPerson }: PeopleLanguage,
): boolean {
  let at = name - 1;
  while (at > 0 && name - at < 4 && pieces[at]?.word !== of) at--;
  return pieces[at]?.word === of && isKindOfPerson(pieces[at - 1]?.word ?? '');
}

/** Where the title of a name begins that goes on with "of": a blow to *Secretary of* State Mara Quist. */
const titleBefore = (pieces: readonly Piece[], from: number, { isTitle, of }: PeopleLanguage): number =>
  pieces[from - 1]?.word === of && pieces[from - 2]?.capital && isTitle(pieces[from - 2]?.word ?? '')
    ? from - 2
    : from;

/** Things that a sentence begins with, in the plural and before a preposition: "*Sales* at Halden Alloys". */
const isPluralNoun = ([first, second, third]: readonly Piece[], people: PeopleLanguage): boolean =>
  first !== undefined &&
  second?.pos === 'ADP' &&
  people.plural.test(first.word) &&
  !arePeople(first.word, people) &&
  // "Thousands *of people*"
  !(second.word === people.of && third?.pos === 'NOUN' && !third.capital && people.plural.test(third.word));

/** Pieces of a role in brackets with the brackets, at most. */
const LONGEST_BRACKET = 5;

/** Mara Quist *(treasurer)*, Tom Fry *(secretary, minutes)* */
function bracketAfter(pieces: readonly Piece[], open: number, people: PeopleLanguage): Range | null {
  if (pieces[open]?.word !== '(') return null;
  const end = indexFrom(pieces, open + 1, ({ word }) => /^[,;)]$/.test(word), open + LONGEST_BRACKET);
  // "(chair *of finance*)"
  const joint = indexFrom(pieces, open + 2, ({ pos }) => pos === 'ADP', end);
  const noun = pieces[(joint < 0 ? end : joint) - 1];
  const isRole = end > 0 && people.isPersonWord(noun?.word ?? '');
  return isRole ? { from: open + 1, to: end } : null;
}

/** They met the Minister for Foreign Affairs, *Mara Quist*, in May; Lisk's Vice Chancellor, *Tom Fry*, came: who holds a post that is named. */
function holderBehind(pieces: readonly Piece[], { from, to }: Range, people: PeopleLanguage): Range | null {
  const post = pieces[from + 1];
  const isOf = people.bodyFor.test(` ${pieces[from + 2]?.word}`);
  const isPost = pieces[from]?.pos === 'DET' && post?.capital === true && people.isTitle(post.word) && isOf;
  const comma = isPost ? to : postEnd(pieces, { from, to }, people);
  if (pieces[comma]?.word !== ',') return null;
  const end = endOfName(pieces, comma + 1, people);
  const isName = end > comma + 2 && /^[,.;]$/.test(pieces[end]?.word ?? '');
  return isName && !people.isBody(pieces[end - 1]?.word ?? '') ? { from: comma + 1, to: end } : null;
}

/** Where "the Principal *Secretary* for Roads", "Lisk's Vice *Chancellor*" end with what the post is for; -1 where it is none. */
function postEnd(pieces: readonly Piece[], { from, to }: Range, people: PeopleLanguage): number {
  const isOwned =
    pieces[from]?.pos === 'DET' || pieces.slice(from, to).some(({ word }) => people.owning.has(word));
  if (!isOwned || !people.isTitle(pieces[to - 1]?.word ?? '')) return -1;
  if (pieces[to]?.pos !== 'ADP' || !people.bodyFor.test(` ${pieces[to]?.word}`)) return to;
  return endOfName(pieces, to + 1, people);
}

/** *Clerk:* Mara Quist */
function labelBefore(pieces: readonly Piece[], from: number, people: PeopleLanguage): Range | null {
  const noun = pieces[from - 2]?.word ?? '';
  const isLabel = pieces[from - 1]?.word === ':' && from >= 2 && from <= 4;
  return isLabel && people.isPersonWord(noun) ? { from: 0, to: from - 1 } : null;
}

/** Where the name ends that begins at a piece, which is there too if none begins: "Ada van der Holm", "the Guild of Structural Examiners". */
function endOfName(pieces: readonly Piece[], from: number, people: PeopleLanguage): number {
  if (!isOfName(pieces, from)) return from;
  let to = from + 1;
  while (isOfName(pieces, to) || isLinking(pieces, to, people) || isBodyOf(pieces, to, people)) to++;
  // Marram Coroner's Court
  const isOwner = people.owning.has(pieces[to]?.word ?? '') && pieces[to + 1]?.capital;
  return isOwner && people.isBody(pieces[to + 1]?.word ?? '') ? to + 2 : to;
}

/** the Guild *of* Structural Examiners */
const isBodyOf = (pieces: readonly Piece[], i: number, { of, isBody }: PeopleLanguage): boolean =>
  pieces[i]?.word === of && isBody(pieces[i - 1]?.word ?? '') && isOfName(pieces, i + 1);

/** "*Shares in* Tarrow Foods fell", "the chair *of* Tarrow Foods": nobody has shares in a place. */
const isOfFirm = (pieces: readonly Piece[], phrase: Phrase, people: PeopleLanguage): boolean =>
  isLed(pieces, phrase, people) || (phrase.from === 2 && isPluralNoun(pieces, people));

/** Somebody, or a place, which "at" and the like stand before or "where" behind. */
function meetName(text: string, cast: Cast, pieces: readonly Piece[], phrase: Phrase): void {
  const { people } = cast.language;
  // "over Kofi Aldane's future" is no place
  const next = pieces[phrase.to];
  const isOwner = people.owning.has(next?.word ?? '');
  const isWhere = next?.word === ',' && people.where.test(pieces[phrase.to + 1]?.word ?? '');
  const isPlace = !isOwner && (isWhere || people.places.test(pieces[phrase.from - 1]?.word ?? ''));
  // "the former *New Lisk* governor"; but "Ann Lee smelt the smoke"
  const isOfNoun = next?.pos === 'NOUN' && !next.capital && pieces[phrase.to + 1]?.pos !== 'DET';
  // "in *the* Danvik scandal"
  const from =
    isOfNoun && people.articles.test(`${pieces[phrase.from]?.word} `) ? phrase.from + 1 : phrase.from;
  const isBodys =
    isBodysName(pieces, phrase, people) ||
    (isOfFirm(pieces, phrase, people) && people.isBody(clean(text, spanOf(pieces, phrase))));
  if (isBodys || isPlace || isOfNoun || isShip(pieces, phrase, people) || isLed(pieces, phrase, people))
    cast.meet(nameOf(text, pieces, { ...phrase, from }, people), '', isBodys ? 'body' : 'unknown');
  else speakerOf(text, cast, pieces, phrase);
}
