import type { SearchLanguage } from '../language/search.ts';
import { tokenize } from '../text/tokens.ts';
import type { Answer, Article, Fact, Source } from '../types.ts';
import { factAnswer } from './factAnswer.ts';

/** How sure it is that somebody is what the text calls them: about nine of ten attributions are right. */
const AS_ATTRIBUTED = 0.8;

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
  { personAsked, stem, isStopWord }: SearchLanguage,
): Answer | null {
  const asked = personAsked(question);
  if (!asked) return null;
  const stemsOf = (...texts: readonly string[]) =>
    texts.flatMap((text) => tokenize(text).flatMap(({ word }) => (isStopWord(word) ? [] : [stem(word)])));
  const wanted = stemsOf(question.slice(asked.start, asked.end));
  const isMeant = (words: readonly string[]) => wanted.every((word) => words.includes(word));
  const known = sources().filter(({ role }) => role !== null);
  const byName = known.filter(({ names }) => isMeant(stemsOf(...names)));
  const [who, another] =
    byName.length > 0 ? byName : known.filter(({ names, role }) => isMeant(stemsOf(...names, role!)));
  const [first] = who?.quotations ?? [];
  if (wanted.length === 0 || !who || another || !first) return null;
  const told = found.answered ? stemsOf(found.matches[0]?.quote ?? '') : [];
  const isTold = (words: string) => stemsOf(words).some((word) => told.includes(word));
  if (isMeant(told) && isTold(who.name) && isTold(who.role!)) return null;
  const { text } = articles.find(({ id }) => id === first.article.id) ?? { text: '' };
  return factAnswer(found, factOf(who, text), first, AS_ATTRIBUTED);
}

/** Name and role as the text has them side by side, or else one behind the other. */
function factOf({ name, role }: Source, text: string): Fact {
  const inApposition = `${name}, ${role}`;
  const asTitle = `${role} ${name}`;
  const value = !text.includes(inApposition) && text.includes(asTitle) ? asTitle : inApposition;
  const start = text.indexOf(value);
  return { kind: 'person', value, span: start < 0 ? null : { start, end: start + value.length } };
}
