import type { PeopleLanguage } from '../../language/people.ts';
import { placesOf } from '../../text/placesOf.ts';
import type { Article, Attribution } from '../../types.ts';

/** What an article calls somebody beside the name: a question may have a part of it in place of the name. */
export interface Called {
  /** What they are: "chief executive". */
  readonly role: string | null;
  /** Titles before the name: "Detective Sergeant". */
  readonly titles: readonly string[];
  /** Whose they are: "of the charity Ark" behind the name, "The union, Netbund," where it goes on "Its leader, …". */
  readonly owners: readonly string[];
  /** Where they come from: "from Lisk" behind the name. */
  readonly origins: readonly string[];
}

/** How far from a name is looked, in UTF-16 units. */
const FARTHEST = 80;

/** Occurrences of a name that are looked at. */
const MOST_OCCURRENCES = 8;

/** Words of a sentence within which its subject stands. */
const SUBJECT = 8;
/** Sentences before a counterpart in which whoever it is one of may stand. */
const SENTENCES = 3;

/** Capitalised words right before a name: "Outside court, *Detective Sergeant* Bo Lund". */
const TITLE = /(?:\p{Lu}[\p{L}’'-]*\.? )+$/u;

/** Whose somebody is, by a word such as "its": "*Its* leader, Bo Lund", "said *its* director, Bo Lund". */
const OWNED = /(?<![\p{L}’'])(?<own>\p{L}+) (?:\p{L}[\p{L}’'-]* ){0,3}?\p{L}[\p{L}’'-]*,? $/u;

/** What an article calls whoever is speaking by an attribution of it. */
export function calledOf(
  article: Pick<Article, 'text' | 'passages'>,
  { speaker, role }: Pick<Attribution, 'speaker' | 'role'>,
  people: PeopleLanguage,
): Called {
  if (!speaker) return { role: null, titles: [], owners: [], origins: [] };
  const { text } = article;
  // Today, and not against them.
  const isFor = (words: string): boolean => words !== '' && !people.speakingFor.noLonger.test(words);
  // What somebody is may be taken for a part of the name: "Passenger Bo Lund".
  const [first = ''] = speaker.name.split(' ', 1);
  const isKind = [people.isOccupation, people.isKindOfPerson].some((is) => is(first.toLowerCase()));
  const titles: string[] = isKind ? [first] : [];
  const owners: string[] = [];
  const origins: string[] = [];
  for (const at of placesOf(speaker.name, text, MOST_OCCURRENCES)) {
    const before = text.slice(Math.max(0, at - FARTHEST), at);
    const behind = text.slice(at + speaker.name.length, at + speaker.name.length + FARTHEST);
    const title = TITLE.exec(before)?.[0] ?? '';
    titles.push(title, people.titleIn(title) ?? '');
    const body = people.speakingFor.behind.exec(behind)?.[0] ?? '';
    if (people.isBody(body)) owners.push(body);
    origins.push(people.speakingFor.from.exec(behind)?.[0] ?? '');
    const owned = OWNED.exec(before);
    if (!people.possessives.has(owned?.groups?.['own']?.toLowerCase() ?? '')) continue;
    if (people.speakingFor.counterpart.test(owned![0]))
      titles.push(owned![0], officeBefore(article, at, people));
    else owners.push(subjectBefore(article, at));
  }
  return {
    role: role !== null && isFor(role) ? role : null,
    titles: titles.filter(isFor),
    owners: owners.filter(isFor),
    origins,
  };
}

/** What stands beside a name, with or without its courtesy, as what they are: "the town's MP" of “the town's MP, Ann Lee”. */
export function postsBeside(text: string, name: string, people: PeopleLanguage): string[] {
  const { calledBefore, calledBehind } = people.speakingFor;
  const words = name.split(' ');
  const bare = words.slice(words.findIndex((word) => !people.isCourtesy(word.toLowerCase()))).join(' ');
  return placesOf(bare, text, MOST_OCCURRENCES).flatMap((at) => {
    const before = calledBefore.exec(text.slice(Math.max(0, at - FARTHEST), at));
    const end = at + bare.length;
    const behind = calledBehind.exec(text.slice(end, end + FARTHEST));
    return [before, behind].flatMap((found) => found?.groups?.['what'] ?? []);
  });
}

/** The first words of the sentences before the one at an offset, the nearest first. */
function subjectsBefore({ text, passages }: Pick<Article, 'text' | 'passages'>, offset: number): string[] {
  const last = passages.findLastIndex(({ end }) => end <= offset);
  return passages
    .slice(Math.max(last + 1 - SENTENCES, 0), last + 1)
    .toReversed()
    .map(({ start, end }) => text.slice(start, end).split(/\s+/u, SUBJECT).join(' '));
}

const subjectBefore = (article: Pick<Article, 'text' | 'passages'>, offset: number): string =>
  subjectsBefore(article, offset)[0] ?? '';

/**
 * The first office among words, with the word before it that tells of what it is: "labour minister", and "Foreign Minister" of "Danish
 * Foreign Minister"; where somebody is from stays behind.
 */
function officeIn(subject: string, { isTitle, isCourtesy }: PeopleLanguage): string {
  const words = subject.split(' ');
  const at = words.map((word) => word.toLowerCase()).findIndex((word) => isTitle(word) && !isCourtesy(word));
  const [before = '', office = ''] = words.slice(Math.max(at - 1, 0), at + 1).slice(-2);
  if (at <= 0) return words[at] ?? '';
  return at > 1 || /^\p{Ll}/u.test(before) ? `${before} ${office}` : office;
}

/** The office of whoever a counterpart is one of: that of “Labour minister Bo Lund” before “his Danish counterpart”. */
const officeBefore = (
  article: Pick<Article, 'text' | 'passages'>,
  offset: number,
  people: PeopleLanguage,
): string =>
  subjectsBefore(article, offset)
    .map((subject) => officeIn(subject, people))
    .find((office) => office !== '') ?? '';
