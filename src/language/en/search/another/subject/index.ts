import { escapePattern } from '../../../../../text/escapePattern.ts';
import type { Asked, OtherSubject } from '../../../../search.ts';
import { wholeWords } from '../../../../wholeWords.ts';
import { isPersonNoun } from '../../../attribution/people/titles.ts';
import { hasFigureOfWhole, hasOnlyShare } from '../numbers/subgroups.ts';
import { kinds } from '../way.ts';
import { mayBeOfOtherEnd } from '../ways.ts';
import { ANYTHING } from './anything.ts';
import { subjectAsked, type SubjectAsked } from './asked.ts';
import { doersIn, type Doer } from './doer.ts';
import { hasNoun } from './hasNoun.ts';
import { isDoneToOther } from './objects.ts';
import { isOfOtherOwner } from './relations.ts';
import { isMostOfOther } from './superlatives.ts';
import { hasNameOf, isSameCountry, kindOfName, NAME } from './names.ts';

const ASKED = kinds(
  'when',
  'where',
  'why',
  'how',
  'how many',
  'how much',
  'how long',
  'what did',
  'what',
  'yes or no',
);

const OF_FIGURES = kinds('how many', 'how much', 'how long', 'what is', 'what');

const OF_RELATIONS = kinds('when', 'where', 'how many', 'how much', 'how long');

/** Who is meant, and what kind of name or noun it is. */
interface Subject {
  /** The name, if one is known, else the noun. */
  readonly words: string;
  /** As it was told. */
  readonly told: string;
  readonly kind: 'person' | 'place' | 'unknown' | 'noun of a person' | 'noun';
}

/**
 * Whether a sentence tells of another what a question asks of somebody or something that its article has elsewhere: “Mayor Helen
 * Croft was suspended for six months”, where it is asked how long Owen Tagg was. Null where it does not, or where that can't be told.
 */
export function tellsOfOtherSubject(
  question: string,
  asked: Asked,
  sentence: string,
  elsewhere: string,
): OtherSubject | null {
  if (mayBeOfOtherEnd(question, sentence)) return 'perhaps';
  if (
    OF_FIGURES.has(asked) &&
    [hasFigureOfWhole, hasOnlyShare].some((is) => is(question, sentence, elsewhere))
  )
    return 'perhaps';
  if (isMostOfOther(question, sentence, elsewhere)) return 'perhaps';
  if (
    OF_RELATIONS.has(asked) &&
    [isOfOtherOwner, isDoneToOther].some((is) => is(question, sentence, elsewhere))
  )
    return 'perhaps';
  const subject = ASKED.has(asked) ? subjectAsked(question, elsewhere) : null;
  if (!subject || isMentioned(subject, sentence, elsewhere)) return null;
  const doers = doersIn(sentence, subject.deed, subject.isDone);
  if (doers.length === 0) return null;
  const text = `${sentence} ${elsewhere}`;
  const one = resolved(subject, text);
  const others = doers.map((doer) => resolved(doer, text));
  if (doers.some(({ isMeant }, place) => isMeant && others[place]!.kind !== 'person')) return null;
  const told = others.map((other) => compared(one, other, subject.isName, question));
  if (told.some((other) => other === null)) return null;
  return told.every((other) => other === 'other') && !doers.some(({ isMeant }) => isMeant)
    ? 'other'
    : 'perhaps';
}

/** Whether a sentence has the asked one, by a word of the name or noun or by what the article calls them. */
function isMentioned({ words, isName }: SubjectAsked, sentence: string, elsewhere: string): boolean {
  if (isName && hasNameOf(words, sentence)) return true;
  if (!isName && hasNoun(words, sentence)) return true;
  return rolesOf(words, isName, elsewhere).some((role) => hasNoun(role, sentence));
}

/** What an article calls a person by name: "The *treasurer*, Owen Tagg", "Owen Tagg, the *treasurer*", "Tagg has been *treasurer*". */
function rolesOf(words: string, isName: boolean, text: string): string[] {
  if (!isName) return [];
  const name = escapePattern(words.split(' ').at(-1)!);
  const around = new RegExp(
    String.raw`(?<![\p{LC}-])(?<before>(?:[\p{LC}-]+,? ){0,4})(?:\p{Lu}[\p{LC}-]+ ){0,3}${name}(?!['’\p{LC}-])(?<behind>(?:,| (?:is|was|became|has been|had been))(?: [\p{LC}-]+){1,5})?`,
    'gu',
  );
  return [...text.matchAll(around)]
    .flatMap(({ groups }) => `${groups!['before']} ${groups!['behind'] ?? ''}`.match(/\p{LC}+/gu) ?? [])
    .filter((word) => isPersonNoun(word.toLowerCase()));
}

/** A noun with the name that an article has beside it: "the treasurer, Owen Tagg". */
function resolved({ words, isName }: Pick<Doer, 'words' | 'isName'>, text: string): Subject {
  if (isName) return { words, told: words, kind: kindOfName(words, text) };
  const noun = words.split(' ').at(-1)!;
  if (!isPersonNoun(noun)) return { words, told: words, kind: 'noun' };
  const names = [...text.matchAll(namesBeside(noun))].map(({ groups }) => groups!['name']!);
  const [name] = names;
  return name !== undefined && new Set(names.map((one) => one.split(' ').at(-1))).size === 1
    ? { words: name, told: words, kind: 'person' }
    : { words, told: words, kind: 'noun of a person' };
}

/** "the treasurer, Owen Tagg", "Mayor Helen Croft" */
const namesBeside = (noun: string): RegExp =>
  new RegExp(
    String.raw`(?<![\p{LC}-])[${noun.charAt(0)}${noun.charAt(0).toUpperCase()}]${escapePattern(noun.slice(1))},? (?<name>${NAME})(?!['’\p{LC}])`,
    'gu',
  );

/** What a sentence tells of somebody beside what is asked of another. */
function compared(
  one: Subject,
  other: Subject,
  isAskedByName: boolean,
  question: string,
): OtherSubject | null {
  const last = other.told.split(/[\s-]/u).at(-1)!;
  if (wholeWords(escapePattern(last), 'iu').test(question)) return null;
  if (hasNameOf(other.words, question) || hasNameOf(one.words, other.words)) return null;
  const [mine, theirs] = [one.kind, other.kind];
  if (isOfPerson(mine) && isOfPerson(theirs)) return comparedPeople(one, other, isAskedByName);
  if (mine !== theirs || isSameCountry(one.words, other.words)) return null;
  return mine === 'noun' && ANYTHING.test(last) ? null : 'perhaps';
}

const isOfPerson = (kind: Subject['kind']): boolean => kind === 'person' || kind === 'noun of a person';

/** Two names of people are of two; whom a noun means may be anybody whose name stands in no such sentence with it. */
function comparedPeople(one: Subject, other: Subject, isAskedByName: boolean): OtherSubject | null {
  const isToldByName = other.words === other.told;
  if (one.kind === 'person' && other.kind === 'person')
    return isAskedByName && isToldByName ? 'other' : 'perhaps';
  if (one.kind === other.kind) return ANYTHING.test(other.told) ? null : 'perhaps';
  return isAskedByName || (one.kind !== 'person' && isToldByName) ? null : 'perhaps';
}
