import type { Language } from '../../language/language.ts';
import { shownQuote } from '../../text/marks.ts';
import type { Passage } from '../../types.ts';
import type { Beside } from '../beside.ts';
import { formsIn, wordsOf, type Word } from '../words/claimWords.ts';
import type { Report } from '../message/report.ts';
import { findOtherGender } from './otherGender.ts';
import { findOtherFirstName } from './otherFirstName.ts';
import { findStrangers } from './whoSaid.ts';
import { QUOTED } from '../quoted.ts';

/** By so many words behind who does something a sentence and a passage are put side by side. */
const SHARED = 3;
/** Longest name that stands for a pronoun, in words: "Transport minister Dana van der Wren". */
const LONGEST_NAME = 7;
/** Without a sign, and nobody's: "Dana Wren's clerk", "the bakers' head". */
const NAME = /^(?:\p{L}(?!['’]s?\s)['’]?[.\s-]*)+$/u;

const OPENS_QUOTATION = /^["“«„]/u;

/** A sentence of a message with the pronoun of a passage in the place of a name. */
export interface Renamed {
  readonly sentence: string;
  readonly name: string;
}

/**
 * A sentence that begins with the name of whom a passage means by the pronoun or the description with which it begins, with that
 * one in the place of the name; null where they do not begin so, or another one is named.
 *
 *     Dana Wren ruled out a ban.   beside   She ruled out a ban on boats.   →   She ruled out a ban.
 */
export function namedForPronoun(sentence: string, beside: Beside): Renamed | null {
  const { match, language } = beside;
  const quote = shownQuote(match);
  const theirs = wordsOf(quote, language.claims).slice(0, SHARED + 2);
  const length = lengthOfStandIn(theirs, language);
  const next = theirs.slice(length, length + SHARED).map(({ form }) => form);
  if (length === 0 || next.length < SHARED) return null;
  const mine = wordsOf(sentence, language.claims).slice(0, LONGEST_NAME + SHARED);
  const at = mine.findIndex((_, place) => next.every((form, step) => mine[place + step]?.form === form));
  if (at <= 0) return null;
  const opens = OPENS_QUOTATION.exec(sentence)?.[0] ?? '';
  const name = sentence.slice(opens.length, mine[at]!.start).trim();
  const isNamed = mine
    .slice(0, at)
    .some(({ form, isCapital }) => isCapital && !language.claims.isDeterminer(form));
  if (!isNamed || !NAME.test(name)) return null;
  if (!isMeant(name, theirs[0]!, beside)) return null;
  const standIn = quote.slice(theirs[0]!.start, theirs[length - 1]!.end);
  return { sentence: `${opens}${standIn} ${sentence.slice(mine[at]!.start)}`, name };
}

/** How many words at the beginning of a passage stand for somebody: "She", "The company"; 0 where none do. */
function lengthOfStandIn([first, second]: readonly Word[], { claims }: Language): number {
  if (!first) return 0;
  if (claims.isDeterminer(first.form)) {
    const noun = second ? [first.form, second.form] : [];
    return second?.isCapital === false && (claims.describesBody(noun) || claims.describesSomebody(noun))
      ? 2
      : 0;
  }
  return claims.isPronoun(first.form) && !claims.isWriter(first.form) ? 1 : 0;
}

/** Whether a name is that of whom a passage begins with: of who speaks there, or else of the only one of the sentence before. */
function isMeant(name: string, standIn: Word, beside: Beside): boolean {
  const { match, article, language } = beside;
  const { people } = language.attribution;
  const gender = people.pronouns[standIn.form]?.gender ?? null;
  const first = wordsOf(name, language.claims)[0]?.form ?? '';
  const courtesy = people.isCourtesy(first) ? people.genderOf(first) : null;
  const report: Report = { claim: '', speaker: name, rest: '' };
  const isThatOf = ({ attribution, ...rest }: Passage): boolean => {
    // Who carried or published it is not who does what it tells.
    const passage = { ...rest, attribution: { ...attribution, outlet: null, publisher: null } };
    const there = { ...beside, match: { ...match, passage } };
    const told = [people.genderOfName(attribution.speaker?.name ?? ''), courtesy];
    return (
      (gender === null || told.every((one) => one === null || one === gender)) &&
      findStrangers(report, passage, '', language.claims).length === 0 &&
      findOtherFirstName(report, there).length === 0 &&
      findOtherGender({ ...report, speaker: standIn.form }, there).length === 0
    );
  };
  const { passage } = match;
  const place = article?.passages.findIndex(({ start }) => start === passage.start) ?? -1;
  const before = article?.passages[place - 1];
  const isBeside = before?.paragraph === passage.paragraph;
  const whose = passage.attribution.speaker ? passage : before;
  if (!article || !whose?.attribution.speaker || (whose === before && !isBeside)) return false;
  if (!isOnlyName(name, whose, language) || !isThatOf(whose)) return false;
  if (gender === null) return whose === passage;
  const isSame = before?.attribution.speaker?.name === whose.attribution.speaker.name;
  const isGoingOn = isSame && whose === passage;
  return !isBeside || isGoingOn || isAlone(article.text.slice(before.start, before.end), whose, language);
}

/** The words of a speaker's name and of what they are. */
function wordsFor(
  { attribution: { speaker, role, outlet } }: Passage,
  { claims }: Language,
): ReadonlySet<string> {
  const names = [speaker?.name, role, outlet?.name].filter(Boolean).join(' ');
  return new Set(formsIn(names, claims));
}

/** Whether a name is all that somebody is called, unlike "the brother of Dana Wren" and "Dana Wren and Piet Maas". */
function isOnlyName(name: string, passage: Passage, language: Language): boolean {
  const { claims, attribution } = language;
  const known = wordsFor(passage, language);
  return wordsOf(name, claims).every(
    ({ form }) => known.has(form) || attribution.people.isTitle(form) || claims.isDeterminer(form),
  );
}

/** Whether a sentence names no single person beside somebody and who heard them. */
function isAlone(sentence: string, passage: Passage, language: Language): boolean {
  const { claims, attribution } = language;
  const { isTitle, isPersonNoun } = attribution.people;
  const known = wordsFor(passage, language);
  return wordsOf(sentence.replace(QUOTED, ' '), claims).every(
    ({ form, isCapital, start }) =>
      known.has(form) ||
      isTitle(form) ||
      ((!isCapital || start === 0 || claims.isDate(form)) && (form.endsWith('s') || !isPersonNoun(form))),
  );
}
