import { expect, test } from '@jest/globals';
import { readArticle } from '../../src/article/read.ts';
import { pageOf, PUBLISHERS } from './publishers.ts';

test.each(PUBLISHERS)('with %j above and %j below, a page is published by %j', (...row) => {
  expect(readArticle({ id: 'ice', text: pageOf(row) }).publisher).toBe(row[2]);
});
