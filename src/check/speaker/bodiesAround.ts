import type { Language } from '../../language/language.ts';
import { escapePattern } from '../../text/escapePattern.ts';
import { lastWordOf } from '../../text/lastWordOf.ts';
import type { Article, Passage } from '../../types.ts';
import { voicesIn } from '../voicesIn.ts';
import { piecesIn } from './describe.ts';
import { subjectIn } from './descriptionsOf.ts';
import { namesAmong } from './namesAmong.ts';

/**
 * The names for which somebody may be taken to speak whom an article introduces without: those that the sentences before in their
 * paragraph are about, or else the paragraph before, its title and its first sentences, and the places in these.
 */
export function bodiesAround(last: string, article: Article, language: Language): string[] {
  const { text, passages } = article;
  const textOf = ({ start, end }: Passage) => text.slice(start, end);
  const place = passages.findIndex(
    (passage) => !isOpening(passage) && textOf(passage).toLowerCase().includes(last),
  );
  const here = passages[place]?.paragraph ?? 0;
  const before = passages.slice(0, Math.max(place, 0));
  const opening = passages.filter(isOpening);
  const people = new Set(
    [...voicesIn(article).speakers].filter((name) => isPerson(name, language)).map(lastWordOf),
  );
  const isBody = (name: string) => !people.has(lastWordOf(name)) && isNameIn(name, text);
  const near = before.filter(({ paragraph }) => paragraph === here);
  const further = [...before.filter(({ paragraph }) => paragraph === here - 1), ...opening];
  const about = [near, further].map((part) =>
    part.flatMap((passage) => subjectsOf(textOf(passage), language)).filter(isBody),
  );
  return [
    ...(about.find((names) => names.length > 0) ?? []),
    ...opening.flatMap((passage) => placesIn(textOf(passage), language)),
  ];
}

const isOpening = ({ section, paragraph }: Passage): boolean =>
  paragraph === 0 || section === 'title' || section === 'lead';

/** Whether a text has a name, and not in small letters, as it has the words of a post. */
export function isNameIn(name: string, text: string): boolean {
  const has = (words: string) =>
    new RegExp(String.raw`(?<!\p{L})${escapePattern(words)}(?!\p{LC})`, 'u').test(text);
  return name !== '' && has(name) && !has(name.toLowerCase());
}

function isPerson(name: string, { claims, attribution: { people } }: Language): boolean {
  return claims.isFirstName(name.toLowerCase().split(' ', 1)[0]!) && !people.isBody(name);
}

/** The names for what a sentence is about, without those of whom somebody is: "*Lomma* striker Kofi Mensah joins Norrby". */
function subjectsOf(sentence: string, language: Language): string[] {
  const { people } = language.attribution;
  const subject = subjectIn(sentence, language);
  const isOfPerson = (at: number) => {
    const next = subject.slice(at).find(({ capital }) => !capital);
    return next !== undefined && people.isPersonWord(people.singular(next.word) ?? next.word);
  };
  // Nor is "the row with *Lund*".
  const isHead = (at: number) =>
    at === 0 || /^\P{L}*$/u.test(sentence.slice(subject[at - 1]!.end, subject[at]!.start));
  return namesAmong(subject, sentence, ({ capital }, at) => capital && isHead(at) && !isOfPerson(at));
}

/** The places in a sentence: the names behind such a word as "in". */
function placesIn(sentence: string, language: Language): string[] {
  const pieces = piecesIn(sentence, language);
  const isAtPlace = (at: number) => {
    const from = pieces.slice(0, at).findLastIndex(({ capital }) => !capital);
    return from >= 0 && language.attribution.people.places.test(pieces[from]!.word);
  };
  return namesAmong(pieces, sentence, ({ capital }, at) => capital && isAtPlace(at));
}
