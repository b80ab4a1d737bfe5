import { expect, test } from '@jest/globals';
import type { QaQuestion, QaSet } from '../../../bench/data.ts';
import { Random } from '../../../bench/random.ts';
import { withNamesSwapped, withUnanswerable } from '../../../bench/train/withNamesSwapped.ts';

const asked = (question: string, answerable = true): QaQuestion => ({
  id: question,
  question,
  answers: answerable ? [{ text: 'crane', start: 19 }] : [],
  answerable,
});
const article = (id: string, text: string, questions: readonly QaQuestion[]) => ({
  id,
  title: id,
  text,
  questions,
});
const harbour = article('harbour', 'Ada Brenn bought a crane.', [
  asked('What did Ada Brenn buy?'),
  asked('What was bought?'),
]);
const bees = article('bees', 'Bees sleep, says Otto Lind.', [asked('What does Otto Lind say?')]);
const set: QaSet = { name: 'small', licence: 'CC0', source: 'here', articles: [harbour, bees] };

test('a name gives way to one that the article does not have, and nothing answers any more', () => {
  const [first, second] = withNamesSwapped(set, new Random(1)).articles;
  expect(first?.questions.slice(0, 2)).toEqual(harbour.questions);
  expect(first?.questions.slice(2)).toEqual([
    { ...harbour.questions[0], question: 'What did Otto Lind buy?', answers: [], answerable: false },
  ]);
  expect(second?.questions.at(-1)?.question).toBe('What does Ada Brenn say?');
});

test('a set with unanswerable questions of its own keeps to them', () => {
  const own = { ...set, articles: [article('harbour', harbour.text, [asked('Who sank?', false)])] };
  expect(withUnanswerable(own, new Random(1))).toBe(own);
  expect(withUnanswerable(set, new Random(1))).toEqual(withNamesSwapped(set, new Random(1)));
});
