import { expect, test } from '@jest/globals';
import { readArticle } from '../../src/article/read.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import { giveBack, scoreWords } from '../../src/search/bm25.ts';
import { readQuestion } from '../../src/search/question.ts';
import { buildIndex } from '../../src/search/index/searchIndex.ts';

const TEXT = `Harbour news

The ferry to Lisk was cancelled at noon, Ann Parr said. A crane fell on the pier.

The ferry sails again on Monday. Ann Parr told Reuters that nobody was hurt.`;

const article = attribute(readArticle({ id: 'harbour', text: TEXT }));
const index = buildIndex([article]);
const range = { from: 0, to: index.passages.length };
const score = (question: string) => scoreWords(index, range, readQuestion(index, range, question));

test('scores are the same in arrays that another question has used', () => {
  const first = structuredClone(score('When does the ferry sail?'));
  const other = score('What did Ann Parr tell Reuters about the crane?');
  const { masks } = other;
  expect(other.found.length).toBeGreaterThan(1);
  giveBack(index, other);
  const again = score('When does the ferry sail?');
  expect(again.masks).toBe(masks);
  expect(structuredClone(again)).toEqual(first);
});

test('arrays that were not given back are used by nobody else', () => {
  expect(score('Ann Parr').masks).not.toBe(score('Ann Parr').masks);
});

test('arrays go with their index: another takes none of them', () => {
  const given = score('Ann Parr');
  giveBack(index, given);
  const next = buildIndex([article]);
  expect(scoreWords(next, range, readQuestion(next, range, 'Ann Parr')).masks).not.toBe(given.masks);
  expect(score('Ann Parr').masks).toBe(given.masks);
});
