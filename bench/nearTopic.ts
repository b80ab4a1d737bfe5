import type { GoldAnswer, QaArticle, QaQuestion, QaSet } from './data.ts';
import { partsIn } from './partsIn.ts';

/** A line that is a question: its sign, its kind and its text. */
const QUESTION = /^([QPN]) (count|name|time|reason|place|yesno) (.+)$/;

/**
 * Invented stories with questions right at the topic, answered or not, as the `.txt` files of a folder have them;
 * no story where there is no such folder.
 */
export function loadNearTopic(folder: string): QaSet {
  return {
    name: 'near-topic',
    licence: 'CC0-1.0',
    source: 'written for this project',
    articles: partsIn(folder, '== ').map(({ file, at, text }) => parseNearTopic(`${file}-${at + 1}`, text)),
  };
}

/**
 * Reads a story: its headline, then `S` a sentence; `Q` and `P` a question that the sentence above answers, `P` one that
 * also takes the sentence before it, with the very words behind ` | `; `N` a question that the story does not answer.
 * A blank line starts a new paragraph. Throws at any other line, and at words that the sentence does not have.
 */
export function parseNearTopic(id: string, story: string): QaArticle {
  const [title = '', ...lines] = story.trimEnd().split('\n');
  let text = '';
  let gap = '';
  let sentence = { text: '', start: 0 };
  const questions: QaQuestion[] = [];
  for (const line of lines.map((content) => content.trimEnd())) {
    if (line === '') {
      if (text) gap = '\n\n';
    } else if (line.startsWith('S ')) {
      sentence = { text: line.slice(2), start: text.length + gap.length };
      text += gap + sentence.text;
      gap = ' ';
    } else {
      questions.push(readQuestion(line, `${id}/${questions.length + 1}`, sentence));
    }
  }
  return { id, title, text, questions };
}

function readQuestion(line: string, id: string, sentence: GoldAnswer): QaQuestion {
  const [, sign, kind, content] = QUESTION.exec(line) ?? [];
  if (!sign || !kind || !content) throw new Error(`${id}: "${line}" is no line of a story`);
  if (sign === 'N') return { id, question: content, answers: [], answerable: false, kind };
  const [question = '', words = ''] = content.split(' | ').map((part) => part.trim());
  const at = words === '' ? -1 : sentence.text.indexOf(words);
  if (at < 0) throw new Error(`${id}: the sentence above "${line}" has no "${words}"`);
  const answers = [{ text: words, start: sentence.start + at }];
  return { id, question, answers, answerable: true, kind, needsBefore: sign === 'P' };
}
