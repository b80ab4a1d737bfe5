import type { QaArticle, QaQuestion, QaSet } from '../data.ts';
import type { Random } from '../random.ts';

/** A name inside a question: words with a capital, one after the other; not the question's first word. */
const NAME = /(?<=[\p{L}\p{N},'’] )\p{Lu}[\p{L}\p{N}.'’-]*(?: \p{Lu}[\p{L}\p{N}.'’-]*)*(?<![.'’-])/gu;

/**
 * The questions of a set, and beside them those that are answerable with a name replaced by one that the article does
 * not have, so that it does not answer them any more: "What did *Ann Example* say about the bridge?"
 */
export function withNamesSwapped(set: QaSet, random: Random): QaSet {
  const names = set.articles.flatMap(({ questions }) =>
    questions.flatMap(({ question }) => namesIn(question)),
  );
  return {
    ...set,
    articles: set.articles.map((article) => ({
      ...article,
      questions: [...article.questions, ...swapped(article, names, random)],
    })),
  };
}

/** The set with questions that its articles do not answer: its own, or else those with a name swapped. */
export function withUnanswerable(set: QaSet, random: Random): QaSet {
  const has = set.articles.some(({ questions }) => questions.some(({ answerable }) => !answerable));
  return has ? set : withNamesSwapped(set, random);
}

function namesIn(text: string): string[] {
  return text.match(NAME) ?? [];
}

function swapped(article: QaArticle, names: readonly string[], random: Random): QaQuestion[] {
  const text = article.text.toLowerCase();
  return article.questions.flatMap((asked) => {
    const name = random.pickIfAny(
      namesIn(asked.question).filter((known) => text.includes(known.toLowerCase())),
    );
    const stranger = pickStranger(text, names, random);
    if (!asked.answerable || !name || !stranger) return [];
    return [{ ...asked, question: asked.question.replace(name, stranger), answers: [], answerable: false }];
  });
}

/** A name of which the text has no word; nothing if none is found soon. */
function pickStranger(text: string, names: readonly string[], random: Random): string | undefined {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const name = random.pickIfAny(names);
    if (name && name.split(' ').every((word) => !text.includes(word.toLowerCase()))) return name;
  }
  return undefined;
}
