import { expect, test } from '@jest/globals';
import { readArticle } from '../../../src/article/read.ts';
import { attribute } from '../../../src/attribution/attribute.ts';
import { readQuestion } from '../../../src/search/question.ts';
import { buildIndex } from '../../../src/search/index/searchIndex.ts';
import { otherPosts } from '../../../src/search/voices/otherPosts.ts';

const TEXT = `Toll for barges

"It is too much," said deputy mayor Kit Omer. "It is fair," said the mayor, Lea Marn.
"Nobody pays it," said former governor Ivo Sand.`;
const index = buildIndex([attribute(readArticle({ id: 'toll', text: TEXT }))]);

test.each([
  ['did the mayor say anything', 'It is too much', 'other'],
  ['did the mayor say anything', 'It is fair', null],
  ['what did the deputy mayor say', 'It is too much', null],
  ['what did the governor say', 'Nobody pays', 'perhaps'],
  ['what did Kit Omer say', 'It is too much', null],
  ['who paid', 'It is too much', null],
] as const)('%s – %s: %s', (question, words, is) => {
  const asked = readQuestion(index, { from: 0, to: index.passages.length }, question);
  const passage = [...index.passages].findIndex(({ start }) => TEXT.startsWith(words, start + 1));
  expect(passage).toBeGreaterThan(0);
  expect(otherPosts({ index, question: asked })(passage)).toBe(is);
});
