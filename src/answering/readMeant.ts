import { gendersOf } from '../attribution/gendersOf.ts';
import { languageOf } from '../language/languages.ts';
import type { Gender, PeopleLanguage } from '../language/people.ts';
import type { Asked } from '../language/search.ts';
import type { Question } from '../search/question.ts';
import { readFor } from '../search/search.ts';
import type { Source } from '../types.ts';
import type { Corpus } from './corpus.ts';
import { articlesIn, sourcesIn } from './speakersIn.ts';

/** What is asked of somebody that any of their words may answer; where, when or why they said it is something else. */
const ASKS_FOR_WORDS: ReadonlySet<Asked> = new Set<Asked>(['what did', 'what is', 'what', 'how']);

/**
 * The question as the articles have it. One that asks what "she" or "he" said, and nothing more, is read with the name of the only woman
 * or the only man who is quoted, as its corrections tell: "What did *Lea Omer* say?" Where there are several, or none, nobody is meant.
 *
 * Throws a UserError when `article` is no article of the corpus.
 */
export function readMeant(corpus: Corpus, question: string, article?: string): Question {
  const read = readFor(corpus.index, question, article);
  const place = read.terms.length === 0 ? read.language.speakerAsked(read.text) : null;
  if (!place || !ASKS_FOR_WORDS.has(read.asked)) return read;
  const pronoun = read.text.slice(place.start, place.end);
  const name = onlyOneCalled(corpus, pronoun, article);
  if (name === null) return read;
  const named = `${read.text.slice(0, place.start)}${name}${read.text.slice(place.end)}`;
  return {
    ...readFor(corpus.index, named, article),
    corrections: [...read.corrections, { from: pronoun, to: name }],
  };
}

/** The name of the only one who is quoted and may be called by a pronoun that tells a gender; null where it is none, or several may be. */
function onlyOneCalled(corpus: Corpus, pronoun: string, article: string | undefined): string | null {
  const [first] = articlesIn(corpus, article);
  if (!first) return null;
  const { people } = languageOf(first.language).attribution;
  const gender = people.pronouns[pronoun.toLowerCase()]?.gender ?? null;
  if (gender === null) return null;
  const called = sourcesIn(corpus, article).filter((source) => isOf(gender, source, people));
  return called.length === 1 ? called[0]!.name : null;
}

/** Whether all that tells of somebody's gender tells this one. */
function isOf(gender: Gender, source: Source, people: PeopleLanguage): boolean {
  const told = [...gendersOf(source, people), people.genderOfName(source.name)];
  return told.includes(gender) && told.every((one) => one === null || one === gender);
}
