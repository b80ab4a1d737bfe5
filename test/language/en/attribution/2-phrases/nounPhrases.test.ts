import { describe, expect, test } from '@jest/globals';
import {
  phraseEndingAt,
  phraseStartingAt,
} from '../../../../../src/language/en/attribution/2-phrases/nounPhrases.ts';
import { placeOf, read, wordsOf } from '../pieces.ts';

describe('the noun phrase before a verb', () => {
  test.each([
    ['Mara Quist said so.', 'said', 'Mara Quist'],
    ['The old harbour master said so.', 'said', 'The old harbour master'],
    ['The head of the ice service said so.', 'said', 'The head of the ice service'],
    ['People familiar with the matter said so.', 'said', 'People familiar with the matter'],
    ['Quist and Fry said so.', 'said', 'Quist and Fry'],
    ["Quist's student said so.", 'said', "Quist's student"],
    ['Two of them said so.', 'said', 'Two of them'],
    ['An official there said so.', 'said', 'An official there'],
    ['Ray Hessle (Independent, Upper Tarrow) said so.', 'said', 'Ray Hessle'],
    ['Both said so.', 'said', 'Both'],
    ['She said so.', 'said', 'She'],
    ['On Monday police said so.', 'said', 'police'],
    ['In a statement Clinton said so.', 'said', 'Clinton'],
    ['It was late, and the mayor said so.', 'said', 'the mayor'],
    ['Papers published on Friday said so.', 'said', 'Papers published on Friday'],
    ['Slowly said so.', 'said', null],
  ])('%s before %s: %s', (sentence, word, phrase) => {
    const pieces = read(sentence);
    expect(wordsOf(sentence, pieces, phraseEndingAt(pieces, placeOf(pieces, word), 0))).toBe(phrase);
  });
});

describe('the noun phrase behind a word', () => {
  test.each([
    ['That is late, said Mara Quist on Monday.', 'said', 'Mara Quist'],
    [
      'That is late, said the old harbour master of Lisk on Monday.',
      'said',
      'the old harbour master of Lisk',
    ],
    ['It told the magazine The Lychgate so.', 'told', 'the magazine The Lychgate'],
    ['It told USA Today so.', 'told', 'USA Today'],
    ['She told Quist Monday that it was late.', 'told', 'Quist'],
    ["It told the beekeepers' association so.", 'told', "the beekeepers' association"],
    ['It told Keel & Cargo so.', 'told', 'Keel & Cargo'],
    ['That is late, said two of them on Monday.', 'said', 'two of them'],
    ['That is late, said she at noon.', 'said', 'she'],
    ['It told a very old man so.', 'told', 'a very old man'],
    ['It told reporters quickly.', 'told', 'reporters'],
    ['That is late, said at noon the head.', 'said', null],
  ])('%s behind %s: %s', (sentence, word, phrase) => {
    const pieces = read(sentence);
    expect(wordsOf(sentence, pieces, phraseStartingAt(pieces, placeOf(pieces, word) + 1))).toBe(phrase);
  });
});
