import { describe, expect, test } from '@jest/globals';
import { readArticle } from '../../../src/article/read.ts';
import { attribute } from '../../../src/attribution/attribute.ts';
import { find } from '../../../src/search/find.ts';
import { readFor } from '../../../src/search/search.ts';
import { buildIndex } from '../../../src/search/index/searchIndex.ts';
import { isIntroduced } from '../../../src/search/voices/isIntroduced.ts';

const TEXT = `Row over the pier

Keeper Ida Moss was delighted with the new lamps. "You can see them from Tarn," she said. "My father would be proud."

Baker Jo Vang said the pier was cold. "I shall stay at home," she said.

Painter Kit Brand likes the pier.

"It is mine," Brand said.`;

const index = buildIndex([attribute(readArticle({ id: 'pier', text: TEXT }))]);

/** Whether the quotation with some words is introduced by a sentence that has what is asked. */
function isSo(question: string, words: string): boolean {
  const { scene, byWords } = find(index, readFor(index, question), null);
  const passage = [...index.passages].findIndex(({ start, end }) => TEXT.slice(start, end).includes(words));
  const evidence = byWords.find((ranked) => ranked.evidence.passage === passage)?.evidence;
  return evidence !== undefined && isIntroduced(scene, evidence);
}

describe('a quotation that is introduced by all that is asked', () => {
  test.each([
    ['what did moss say about the lamps', 'from Tarn'],
    ['What does Ida Moss think of the new lamps?', 'from Tarn'],
  ])('%s', (question, words) => {
    expect(isSo(question, words)).toBe(true);
  });

  test.each([
    ['what did moss say about the pier', 'from Tarn'],
    ['what did moss say', 'from Tarn'],
    ['what did moss say about the lamps on the pier', 'from Tarn'],
    ['what did moss say about the lamps', 'be proud'],
    ['what did vang say about the pier', 'at home'],
    ['what did brand say about the pier', 'is mine'],
    ['who likes the lamps', 'from Tarn'],
  ])('is none: %s', (question, words) => {
    expect(isSo(question, words)).toBe(false);
  });
});
