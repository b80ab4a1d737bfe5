import { describe, expect, test } from '@jest/globals';
import { Library } from '../../src/library.ts';
import { gistOf, mayBeAlike } from '../../src/grouping/gist.ts';
import { groupByKey, joinNear } from '../../src/grouping/joinNear.ts';
import { buildIndex } from '../../src/search/search.ts';
import { ferryLibrary } from '../commands/ferry.ts';

const index = buildIndex(ferryLibrary().articles);
const gist = (question: string) => gistOf(index, question);

describe('questions that only differ in form', () => {
  test.each([
    ['Who pays for the ferry?', 'who paid for the ferries'],
    ['Who pays for the ferry?', 'WHO PAYS FOR THE FERY??'],
    ['When does the museum open?', 'When did museums open?'],
  ])('have one key: %j, %j', (one, other) => {
    expect(gist(one).key).toBe(gist(other).key);
  });

  test.each([
    ['Who pays for the ferry?', 'When do they pay for the ferry?'],
    ['Who pays for the ferry?', 'Who runs the ferry?'],
    ['Who is it?', 'Where is it?'],
  ])('and others do not: %j, %j', (one, other) => {
    expect(gist(one).key).not.toBe(gist(other).key);
  });
});

test.each([
  ['When does it leave?', 'At what time does it leave?', true],
  ['When does it leave?', 'Where does it leave?', false],
  ['What did Omar Lund pay?', 'What did Dana Wren pay?', false],
  ['What did Omar Lund pay?', 'What did Omar Lund spend?', true],
])('%j and %j may be alike: %s', (one, other, may) => {
  expect(mayBeAlike(gist(one), gist(other))).toBe(may);
});

test('groups are joined where their first questions are near', () => {
  const gists = ['Who pays?', 'Who paid?', 'Who funds it?', 'Who runs it?'].map(gist);
  const groups = groupByKey(gists);
  expect(groups).toEqual([[0, 1], [2], [3]]);
  const near = new Map([['0 2', 0.95]]);
  expect(joinNear(groups, gists, (one, other) => near.get(`${one} ${other}`) ?? 0.5)).toEqual([
    [0, 1, 2],
    [3],
  ]);
  expect(joinNear(groups, gists, () => null)).toEqual(groups);
});

test.each([
  [0.8, 4],
  [0.82, 3],
])(
  'questions whose cosine is %d are in %i groups: the limit was chosen on pairs of questions',
  (cosine, count) => {
    const gists = ['Who pays?', 'Who funds it?', 'Who runs it?', 'Who owns it?'].map(gist);
    const cosineOf = (one: number, other: number) => (one + other === 1 ? cosine : 0);
    expect(joinNear(groupByKey(gists), gists, cosineOf)).toHaveLength(count);
  },
);

test('a library groups by words where it has no encoder', async () => {
  const library = Library.fromTexts([{ id: 'a', text: 'A mill\n\nThe mill stands by the river.\n' }], {
    semantic: false,
  });
  const questions = ['Who owns the mill?', 'Who funds it?', 'who owned the mills'];
  expect(await library.groupAlike(questions)).toEqual([[0, 2], [1]]);
});
