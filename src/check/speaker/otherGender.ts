import { gendersOf } from '../../attribution/gendersOf.ts';
import { groupSources } from '../../attribution/groupSources.ts';
import type { Language } from '../../language/language.ts';
import type { Gender } from '../../language/people.ts';
import { shownQuote } from '../../text/marks.ts';
import type { Beside } from '../beside.ts';
import { escapePattern } from '../../text/escapePattern.ts';
import { formsIn } from '../words/claimWords.ts';
import type { Report } from '../message/report.ts';

/** Letters of "Miss"; other words before a last name may be a first name. */
const LONGEST_COURTESY = 4;

/**
 * Who is said to speak by a pronoun or a courtesy, where the article calls whoever does by one of the other gender: "*she* said"
 * beside "he said".
 */
export function findOtherGender({ speaker }: Report, beside: Beside): string[] {
  const { match, language } = beside;
  const said = match.passage.attribution.speaker;
  const mine = speaker === null ? null : genderSaid(speaker, language);
  if (speaker === null || mine === null || said === null) return [];
  const theirs = genderTold(said.name, beside);
  return theirs === null || theirs === mine ? [] : [speaker];
}

/** The gender of a pronoun alone, or of a courtesy before a name. */
function genderSaid(speaker: string, { claims, attribution: { people } }: Language): Gender | null {
  const [first, ...others] = formsIn(speaker, claims);
  if (first === undefined) return null;
  if (others.length === 0) return people.pronouns[first]?.gender ?? null;
  return people.isCourtesy(first) ? people.genderOf(first) : null;
}

/** The gender of somebody by all that an article calls them; null where it does not tell, or tells both. */
function genderTold(name: string, { match, article, language }: Beside): Gender | null {
  const { people } = language.attribution;
  const source = groupSources(article ? [article] : []).find(({ names }) => names.includes(name));
  const text = article?.text ?? '';
  const titles = [
    match.passage.attribution.role ?? '',
    ...beforeName(shownQuote(match), name).filter(people.isCourtesy),
    ...courtesiesOf(name, text).filter(people.isCourtesy),
  ].map((words) => people.genderOf(words));
  const own = gendersOf({ name, names: source?.names ?? [], role: source?.role ?? null }, people);
  const called = [...own, ...titles];
  const told = new Set([...called, people.genderOfName(name)].filter((gender) => gender !== null));
  const [only] = told;
  const isTold = called.some((gender) => gender !== null);
  return isTold && told.size === 1 && only !== undefined ? only : null;
}

/** The words with capitals before the last name of somebody in a text, in small letters: "mrs" may be one. */
function beforeName(quote: string, name: string): readonly string[] {
  const before = quote.slice(0, Math.max(quote.indexOf(name.split(' ').at(-1) ?? name), 0));
  const run = /(?:\p{Lu}[\p{LC}.'’-]*\s+)+$/u.exec(before)?.[0] ?? '';
  return run.toLowerCase().match(/\p{L}+/gu) ?? [];
}

/** The words right before the last name of somebody in a text where nobody else there can be meant, in small letters. */
function courtesiesOf(name: string, text: string): readonly string[] {
  const [last = name, first] = name.split(' ').toReversed();
  const own = escapePattern(last);
  const named = new RegExp(String.raw`(\p{Lu}[\p{LC}\p{M}'’-]*)\.?\s+${own}(?!\p{LC})`, 'gu');
  const before = [...text.matchAll(named)].map(([, word = '']) => word);
  const isAlone = before.every((word) => word === first || word.length <= LONGEST_COURTESY);
  return isAlone ? before.filter((word) => word !== first).map((word) => word.toLowerCase()) : [];
}
