import { readdirSync, readFileSync } from 'node:fs';
import type { QaArticle, QaQuestion, QaSet } from './data.ts';

/** `near`: in the words of the story; `paraphrase`: at most one word in common with the sentence that answers. */
type Style = 'near' | 'paraphrase';

interface StoryQuestion {
  readonly question: string;
  readonly answer_substring: readonly string[];
  readonly typo: string;
  readonly style: Style;
}

interface Story {
  readonly file: string;
  readonly questions: readonly StoryQuestion[];
  readonly unanswerable: readonly string[];
}

const FOLDER = new URL('../test/stories/', import.meta.url);
const FOLDERS = [FOLDER, new URL('held-out/', FOLDER), new URL('unseen/', FOLDER)];

/** The stories that the tests have, with their questions of one style or all of them. */
export function loadStories(style: Style | 'all'): QaSet {
  return {
    name: `stories, ${style}`,
    licence: 'CC0',
    source: 'written for this project',
    articles: FOLDERS.flatMap((folder) => {
      const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
      return files.toSorted().map((file) => readStory(folder, file, style));
    }),
  };
}

function readStory(folder: URL, name: string, style: Style | 'all'): QaArticle {
  const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');
  const { file, questions, unanswerable }: Story = JSON.parse(read(name));
  const text = read(file).replace(/^\uFEFF/, '');
  const answerable = questions
    .filter((question) => style === 'all' || question.style === style)
    .map(({ question, typo, answer_substring: answers }): QaQuestion => ({
      id: question,
      question,
      misspelt: typo,
      answers: answers
        .map((answer) => ({ text: answer, start: text.indexOf(answer) }))
        .filter(({ start }) => start >= 0),
      answerable: true,
    }));
  const others = unanswerable.map((question) => ({ id: question, question, answers: [], answerable: false }));
  return { id: file, title: '', text, questions: [...answerable, ...others] };
}
