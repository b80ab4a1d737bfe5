import { describe, expect, test } from '@jest/globals';
import { readArticle } from '../../../src/article/read.ts';
import { attribute } from '../../../src/attribution/attribute.ts';
import { find } from '../../../src/search/find.ts';
import { readFor } from '../../../src/search/search.ts';
import { buildIndex } from '../../../src/search/index/searchIndex.ts';
import { isToldOtherwise } from '../../../src/search/voices/toldOtherwise.ts';

const TEXT = `Bridge of Lisk

Critic Sam Odu said the minister was a coward. Transport Minister Eda Koç did not reply.

Baker Jo Vang said the mayor was asleep. Baker Ivo Marn went home. Doctor Kit Brand called the trial neat. The study is new. Pilot Una Vale said rail was slow. Few trains ran.`;

const index = buildIndex([attribute(readArticle({ id: 'lisk', text: TEXT }))]);

/** Whether the sentence with some words tells of the one of a question by their office. */
function isTold(question: string, words: string): boolean {
  const { scene, byWords } = find(index, readFor(index, question), null);
  const passage = [...index.passages].findIndex(({ start, end }) => TEXT.slice(start, end).includes(words));
  const evidence = byWords.find((ranked) => ranked.evidence.passage === passage)!.evidence;
  return isToldOtherwise(scene, evidence);
}

describe('what is told of by another word', () => {
  test.each([
    ['what does odu think of koc', 'a coward'],
    ['What did Odu say about Eda Koç?', 'a coward'],
    ['what does brand think of the study', 'the trial neat'],
    ['what does vale say about trains', 'rail was slow'],
  ])('%s', (question, words) => {
    expect(isTold(question, words)).toBe(true);
  });

  test.each([
    ['what does vang think of koc', 'was asleep'],
    ['what does vang think of marn', 'was asleep'],
    ['what does odu think of the bridge', 'a coward'],
    ['who is Eda Koç', 'did not reply'],
    ['what does brand think of the mast', 'the trial neat'],
  ])('is none: %s', (question, words) => {
    expect(isTold(question, words)).toBe(false);
  });
});
