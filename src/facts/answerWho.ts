import { AS_ATTRIBUTED } from '../attribution/howSure.ts';
import type { SearchLanguage } from '../language/search.ts';
import { tokenize } from '../text/tokens.ts';
import type { Answer, Article, Fact, Source } from '../types.ts';
import { factAnswer } from './factAnswer.ts';

/**
 * The answer to "Who is Ann Lee?" and "Who is the mayor?" from what the articles call those whom they quote; null for any
 * other question, for somebody whom they call nothing, where several are called so, and where the sentence that was
 * `found` for the question says it itself.
 *
 * The match is the first passage of whoever is meant. `sources` are gathered only where they are needed.
 */
export function answerWho(
  sources: () => readonly Source[],
  articles: readonly Article[],
  question: string,
  found: Answer,
  language: SearchLanguage,
): Answer | null {
  const [who, another] = calledSo(sources, question, language);
  const [first] = who?.quotations ?? [];
  if (!who || another || !first) return null;
  const told = new Set(found.answered ? stemsOf(language, found.matches[0]?.quote ?? '') : []);
  const isTold = (words: string) => stemsOf(language, words).some((word) => told.has(word));
  const wanted = wantedIn(question, language);
  if (wanted.every((word) => told.has(word)) && isTold(who.name) && isTold(who.role!)) return null;
  const { text } = articles.find(({ id }) => id === first.article.id) ?? { text: '' };
  return factAnswer(found, factOf(who, text), first, AS_ATTRIBUTED);
}

/** Those whom the articles call what a question asks for, by name or else by what they are: "Who is the mayor?" */
export function calledSo(
  sources: () => readonly Source[],
  question: string,
  language: SearchLanguage,
): readonly Source[] {
  const wanted = wantedIn(question, language);
  if (wanted.length === 0) return [];
  const isMeant = (...texts: readonly string[]) => {
    const words = new Set(stemsOf(language, ...texts));
    return wanted.every((word) => words.has(word));
  };
  const known = sources().filter(({ role }) => role !== null && !isCountry(role, language));
  const byName = known.filter(({ names }) => isMeant(...names));
  return byName.length > 0 ? byName : known.filter(({ names, role }) => isMeant(...names, role!));
}

/** Whether a role only tells where somebody is from: “Italy’s Ada Moro”. */
const isCountry = (role: string, language: SearchLanguage): boolean =>
  language.places().some(({ names }) => names.includes(role));

function wantedIn(question: string, language: SearchLanguage): string[] {
  const asked = language.personAsked(question);
  return asked ? stemsOf(language, question.slice(asked.start, asked.end)) : [];
}

function stemsOf({ stem, isStopWord }: SearchLanguage, ...texts: readonly string[]): string[] {
  return texts.flatMap((text) =>
    tokenize(text).flatMap(({ word }) => (isStopWord(word) ? [] : [stem(word)])),
  );
}

/** Name and role as the text has them side by side, or else one behind the other. */
function factOf({ name, role }: Source, text: string): Fact {
  const inApposition = `${name}, ${role}`;
  const asTitle = `${role} ${name}`;
  const value = !text.includes(inApposition) && text.includes(asTitle) ? asTitle : inApposition;
  const start = text.indexOf(value);
  const span = start < 0 ? null : { start, end: start + value.length };
  return { kind: 'person', value, span, beside: null };
}
