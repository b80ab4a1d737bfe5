import { isStopWord } from '../../src/language/en/search/words/stopWords.ts';
import type { Random } from '../random.ts';
import type { Asked } from './examples.ts';

/** One of so many passages is looked for by its words. */
const STEP = 3;

/** Nouns mostly: what stands behind an article or a preposition, with the word before it where that is no small one. */
const SUBJECT = /\b(?:the|a|an|its|his|her|their|our|of|for|in|on|no)\s+((?:\p{Ll}{4,} )?\p{Ll}{4,})\b/gu;

/** The articles with more questions: a word or two that only one passage has, as people type them into a search box. */
export function withKeywords(articles: readonly Asked[], random: Random): Asked[] {
  return articles.map((asked) => {
    const { index } = asked;
    const searches = [...index.passages].flatMap((passage, at) => {
      if (random.next() * STEP >= 1) return [];
      const { text } = index.articles[index.articleOf[at]!]!;
      const subjects = [...text.slice(passage.start, passage.end).matchAll(SUBJECT)]
        .map(([, words = '']) => words)
        .filter((words) => text.split(words).length === 2 && !words.split(' ').some(isStopWord));
      const subject = random.pickIfAny(subjects);
      return subject === undefined ? [] : [{ text: shout(subject, random), answers: [passage] }];
    });
    return { ...asked, questions: [...asked.questions, ...searches] };
  });
}

/** Some shout. */
function shout(words: string, random: Random): string {
  return random.next() < 0.1 ? words.toUpperCase() : words;
}
