import { expect, test } from '@jest/globals';
import type { QaSet } from '../../bench/data.ts';
import {
  heldBackPart,
  heldBackTypos,
  learningPart,
  learningTypos,
  withoutParagraphsOf,
} from '../../bench/splits.ts';

const article = (id: string, text: string, ...answers: string[]) => ({
  id,
  title: id,
  text,
  questions: answers.map((answer) => ({
    id: answer,
    question: `${answer}?`,
    answers: [{ text: answer, start: text.indexOf(answer) }],
    answerable: true,
  })),
});

const set = (name: string, ...articles: ReturnType<typeof article>[]): QaSet => ({
  name,
  licence: '',
  source: '',
  articles,
});

test.each([
  ['xquad_en', 0],
  ['squadshifts_new_wiki', 10],
  ['squadshifts_reddit', 7],
  ['selqa_dev_test', 5],
  ['a file of somebody else', 0],
])('%s: %i of 10 articles may be learned from, the others are held back', (name, count) => {
  const all = set(name, ...Array.from({ length: 10 }, (_, number) => article(`${number}`, '')));
  expect(learningPart(all).articles).toEqual(all.articles.slice(0, count));
  expect(heldBackPart(all).articles).toEqual(all.articles.slice(count));
});

test('of a page with sections on both sides none is held back', () => {
  const titles = ['Israel - Museums', 'Proton', 'Israel - History', 'Ferry - Route'];
  const sections = titles.map((title, place) => ({ ...article(`${place}`, ''), title }));
  expect(heldBackPart(set('selqa_dev_test', ...sections)).articles.map(({ title }) => title)).toEqual([
    'Ferry - Route',
  ]);
});

test('paragraphs that another set has go, with their questions, and the other answers move', () => {
  const one = set('one', article('1', 'Shared lines.\n\nOwn words.\n\nMore words.', 'Shared', 'Own', 'More'));
  const other = set('other', article('2', 'Else.\n\nShared lines.'));
  const [left] = withoutParagraphsOf(one, other).articles;
  expect(left?.text).toBe('Own words.\n\nMore words.');
  expect(left?.questions.map(({ id }) => id)).toEqual(['Own', 'More']);
  for (const { id, answers } of left?.questions ?? []) {
    for (const { start, text } of answers) expect(left?.text.slice(start, start + text.length)).toBe(id);
  }
});

test('no spelling is both learned from and held back', () => {
  const typos = { a: ['1', '2', '3'], b: ['4'] };
  expect(heldBackTypos(typos)).toEqual({ a: ['1', '3'], b: ['4'] });
  expect(learningTypos(typos)).toEqual({ a: ['2'] });
});
