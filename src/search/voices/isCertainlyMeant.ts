import { languageOf } from '../../language/languages.ts';
import type { Scene } from '../evidence.ts';

/**
 * Whether it is certain whom a question asks for what they said, so that they can be said not to be quoted: a name, a body, or an
 * office that the article tells of nobody, "the king". "The developer", "students" or an MP may be somebody whom it calls otherwise.
 */
export function isCertainlyMeant({ index, question }: Pick<Scene, 'index' | 'question'>): boolean {
  const { voice, terms, language, range } = question;
  const article = index.articles[index.articleOf[range.from] ?? 0];
  if (!voice || !article) return true;
  const { people } = languageOf(article.language).attribution;
  const head = people.headNoun(voice.words);
  const called = terms.filter((_, bit) => (voice.bits & (1 << bit)) !== 0);
  if (language.isAnybody(head)) return false;
  const noun = people.singular(head) ?? head;
  if (![head, noun].some((word) => people.isPersonWord(word))) return true;
  if (voice.isBare && called.some(({ isName, word }) => isName && !people.isTitle(word))) return true;
  const isOffice = people.isTitle(head) && (people.isCivil(head) || !people.isOccupation(head));
  return isOffice && called.some(({ variants }) => variants.length === 0);
}
