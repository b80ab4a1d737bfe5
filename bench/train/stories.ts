import { readdirSync, readFileSync } from 'node:fs';
import { readArticle } from '../../src/article/read.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import { buildIndex } from '../../src/search/index/searchIndex.ts';
import type { Asked } from './examples.ts';

/** In the words of the story, or in others. */
export type Style = 'near' | 'paraphrase';

/** Which of the stories' questions are wanted. */
export interface StoryChoice {
  /** Those of one style, which all have an answer. */
  readonly style?: Style;
  readonly isMisspelt?: boolean;
  /** Those that were written later; of search, nothing was developed on them. */
  readonly isLater?: boolean;
}

/** The parts of a story's JSON that are used; its README tells the rest. */
interface Story {
  readonly file: string;
  readonly questions: readonly {
    readonly question: string;
    /** The same, misspelt. */
    readonly typo: string;
    readonly style: Style;
    readonly answer_substring: readonly string[];
  }[];
  readonly unanswerable: readonly string[];
}

const FOLDER = new URL('../../test/stories/', import.meta.url);
const LATER = ['held-out/', 'unseen/'].map((name) => new URL(name, FOLDER));

/** The invented news stories of the tests: few, but they have speakers, and questions that are short. */
export function loadStories(choice: StoryChoice = {}): Asked[] {
  const folders = choice.isLater ? LATER : [FOLDER];
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /^\d+\.json$/.test(name))
      .map((name) => prepareStory(folder, readStory(folder, name), choice)),
  );
}

function readStory(folder: URL, name: string): Story {
  const story: unknown = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
  if (!isStory(story)) throw new Error(`${name} is no story`);
  return story;
}

function isStory(value: unknown): value is Story {
  return typeof value === 'object' && value !== null && 'questions' in value && 'unanswerable' in value;
}

function prepareStory(
  folder: URL,
  { file, questions, unanswerable }: Story,
  { style, isMisspelt }: StoryChoice,
): Asked {
  const text = readFileSync(new URL(file, folder), 'utf8');
  const article = attribute(readArticle({ id: file, text }));
  const holding = (answers: readonly string[]) =>
    article.passages.filter(({ start, end }) =>
      answers.some((answer) => plain(text.slice(start, end)).includes(plain(answer))),
    );
  return {
    index: buildIndex([article]),
    questions: [
      ...questions
        .filter((asked) => style === undefined || asked.style === style)
        .map(({ question, typo, answer_substring }) => ({
          text: isMisspelt ? typo : question,
          answers: holding(answer_substring),
        })),
      ...(style === undefined ? unanswerable : []).map((question) => ({ text: question, answers: [] })),
    ],
  };
}

function plain(text: string): string {
  return text.replaceAll('\u00ad', '').replace(/\s+/g, ' ');
}
