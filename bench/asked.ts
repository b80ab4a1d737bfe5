import type { QaArticle, QaQuestion, QaSet } from './data.ts';
import { partsIn } from './partsIn.ts';

/**
 * Invented news articles as people paste them, and what their readers ask in a chat, as the `.txt` files of
 * `bench/data/asked/learn` or `held-back` have them.
 */
export function loadAsked(part: 'learn' | 'held-back'): QaSet {
  const folder = new URL(`data/asked/${part}`, import.meta.url).pathname;
  return {
    name: 'asked',
    licence: 'CC0-1.0',
    source: 'written for this project',
    articles: partsIn(folder, '=== ').map(({ file, text }) => parseAsked(file, text)),
  };
}

/**
 * Reads an article: its name, its text with its headline, `---`, and the questions, a line each: `question | words ;; other
 * words`, the very words of the text that answer, or `question | -` where nothing does. Throws at any other line, and at words that
 * the text does not have.
 */
export function parseAsked(file: string, article: string): QaArticle {
  const [head = '', tail = ''] = article.split(/^---$/m);
  const [name = '', ...lines] = head.split('\n');
  const text = lines.join('\n').trim();
  const id = `${file}-${name.trim()}`;
  const questions = tail
    .trim()
    .split('\n')
    .map((line, at) => readQuestion(line, `${id}/${at + 1}`, text));
  return { id, title: '', text, questions };
}

function readQuestion(line: string, id: string, text: string): QaQuestion {
  const [question = '', words = '', ...more] = line.split(' | ').map((part) => part.trim());
  if (!question || !words || more.length > 0)
    throw new Error(`${id}: "${line}" is no question with what answers it`);
  if (words === '-') return { id, question, answers: [], answerable: false };
  const answers = words.split(' ;; ').map((part) => ({ text: part, start: text.indexOf(part) }));
  const missing = answers.find(({ start }) => start < 0);
  if (missing) throw new Error(`${id}: the article has no "${missing.text}"`);
  return { id, question, answers, answerable: true };
}
