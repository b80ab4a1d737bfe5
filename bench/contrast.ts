import { existsSync, readFileSync } from 'node:fs';
import type { QaQuestion, QaSet } from './data.ts';

/** A line: the id of a question of the set, what was made of it, and the new question. */
const LINE = /^(\S+) ([UR]) (.+)$/;

/**
 * The set with what `bench/data/contrast` has for it beside each question: the same question in other words (kind
 * `reworded`), and one that the paragraph seems to answer but does not (kind `contrast`; Gardner et al. 2020). Both keep
 * the id of the question that they were made from. The set as it is where there is no such file; throws at a line of another form.
 */
export function withContrast(set: QaSet): QaSet {
  const made = loadContrast(set.name);
  return {
    ...set,
    articles: set.articles.map((article) => ({
      ...article,
      questions: article.questions.flatMap((asked) => [
        asked,
        ...(made.get(asked.id) ?? []).map((one) => one(asked)),
      ]),
    })),
  };
}

/** Only what `withContrast` adds to the sets, as one set of its own. */
export function contrastOf(sets: readonly QaSet[]): QaSet {
  return {
    name: 'contrast',
    licence: 'CC BY 4.0',
    source: 'written for this project over SQuADShifts',
    articles: sets.flatMap((set) =>
      withContrast(set).articles.flatMap((article) => {
        const questions = article.questions.filter(({ kind }) => kind === 'reworded' || kind === 'contrast');
        return questions.length > 0 ? [{ ...article, questions }] : [];
      }),
    ),
  };
}

type Making = (asked: QaQuestion) => QaQuestion;

function loadContrast(name: string): Map<string, Making[]> {
  const file = new URL(`data/contrast/${name}.txt`, import.meta.url).pathname;
  const made = new Map<string, Making[]>();
  if (!existsSync(file)) return made;
  for (const line of readFileSync(file, 'utf8').trimEnd().split('\n')) {
    const [, id, sign, question] = LINE.exec(line) ?? [];
    if (!id || !question) throw new Error(`${file}: "${line}" is no line of a contrast set`);
    const making: Making =
      sign === 'R'
        ? (asked) => ({ ...asked, question, kind: 'reworded' })
        : (asked) => ({ ...asked, question, answers: [], answerable: false, kind: 'contrast' });
    made.set(id, [...(made.get(id) ?? []), making]);
  }
  return made;
}
