import { expect, test } from '@jest/globals';
import { FIRSTS } from '../../../../src/language/any/ties.ts';
import { BODY_TIES, RELATIONS, TIES } from '../../../../src/language/en/claims/ties.ts';

test.each(RELATIONS)('$example', ({ pattern, example }) => {
  expect(pattern.exec(example)?.groups).toMatchObject({
    name: 'Ida Roos',
    post: 'lawyer',
    owner: 'Netbund',
  });
});

test.each([
  'Ida Roos',
  'Ida Roos, a lawyer',
  'the lawyer Ida Roos',
  'Ida Roos of Netbund',
  'Netbund, the lawyer of Ida Roos said',
])('%s: nobody is called another’s so', (words) => {
  expect(RELATIONS.filter(({ pattern }) => pattern.test(words))).toEqual([]);
});

/** The ways in which a text has Netbund beside Dana Wren. */
const tiesIn = (text: string) =>
  BODY_TIES.filter(({ pattern }) =>
    new RegExp(
      pattern({ own: `${FIRSTS}Wren`, body: 'Netbund', whole: String.raw`Netbund(?!\s+\p{Lu})` }),
      'u',
    ).test(text),
  ).map(({ example }) => example);

test.each(BODY_TIES)('$example', ({ example }) => {
  expect(tiesIn(example)).toContain(example);
});

test.each([
  'Dana Wren left Netbund',
  'Dana Wren, director of Netbund Rail',
  'Dana Wren spoke; Netbund did not',
  'Netbund, Dana Wren and others',
])('%s: of no body', (text) => {
  expect(tiesIn(text)).toEqual([]);
});

test.each([
  ['Dana Wren (the Netbund)', 'bracketed'],
  ['Dana Wren of the White Cross', 'joined'],
  ['the director, Netbund', 'set'],
])('%s: a body behind', (words, group) => {
  expect(TIES.bodyBehind.exec(words)?.groups?.[group]).toMatch(/^(?:Netbund|White Cross)$/u);
});
