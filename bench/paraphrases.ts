import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { QaArticle, QaQuestion, QaSet } from './data.ts';
import { partsIn } from './partsIn.ts';

const FOLDER = fileURLToPath(new URL('data/paraphrases/', import.meta.url));

/** The invented stories of `bench/data/paraphrases`, most of whose questions use other words than the sentence that answers. */
export function loadParaphrases(): QaSet {
  return {
    name: 'paraphrases',
    licence: 'CC0-1.0',
    source: 'written for this project',
    articles: partsIn(FOLDER, '== ').map(({ file, at, text }) => parseStory(`${file}-${at + 1}`, text)),
  };
}

/** Invented news stories in Ukrainian with questions near their words; nothing was learned from them or tuned on them. */
export function loadUkrainian(): QaSet {
  const stories = readFileSync(new URL('data/ukrainian.txt', import.meta.url), 'utf8').split(/^== /m);
  return {
    name: 'stories_uk',
    licence: 'CC0-1.0',
    source: 'written for this project',
    articles: stories.slice(1).map((story, at) => parseStory(`uk-${at + 1}`, story)),
  };
}

/**
 * Reads a story: its headline, then `S` a sentence, `Q` and `C` questions that the sentence above answers, `N` a
 * question that the story does not answer; a blank line starts a new paragraph. Throws at any other line.
 */
function parseStory(id: string, story: string): QaArticle {
  const [title = '', ...lines] = story.trimEnd().split('\n');
  let text = '';
  let gap = '';
  let sentence = { text: '', start: 0 };
  const questions: QaQuestion[] = [];
  for (const line of lines) {
    const content = line.slice(2);
    switch (line.slice(0, 2)) {
      case '':
        if (text) gap = '\n\n';
        break;
      case 'S ':
        text += gap;
        sentence = { text: content, start: text.length };
        text += content;
        gap = ' ';
        break;
      case 'Q ':
      case 'C ':
      case 'N ': {
        const answerable = !line.startsWith('N');
        const answers = answerable ? [sentence] : [];
        questions.push({ id: `${id}/${questions.length + 1}`, question: content, answers, answerable });
        break;
      }
      default:
        throw new Error(`${id} has the line "${line}", which starts with none of S, Q, C and N`);
    }
  }
  return { id, title, text, questions };
}
