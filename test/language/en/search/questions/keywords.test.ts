import { describe, expect, it } from '@jest/globals';
import { askedOf } from '../../../../../src/language/en/search/questions/asked.ts';
import { KEYWORDS, keywordsAsQuestion } from '../../../../../src/language/en/search/questions/keywords.ts';

describe('keywords are read as the question that they stand for', () => {
  it.each(KEYWORDS.map(([, , example]) => example))('%j', (example) => {
    expect(KEYWORDS.filter(([pattern]) => pattern.test(example))).toHaveLength(1);
    expect(askedOf(keywordsAsQuestion(example))).not.toBe('other');
  });

  it.each([
    ['number of keepers', 'how many keepers'],
    ['The total number of keepers in Pell?', 'how many keepers in Pell?'],
    ['number of boats that sank', 'how many boats that sank'],
    ['location of the mill', 'where is the mill'],
    ['Main cause of the fire', 'what was the Main cause of the fire'],
    ['cost for the town?', 'what was the cost for the town?'],
    ['reasons behind the strike', 'what are the reasons behind the strike'],
    ['names of the keepers', 'what are the names of the keepers'],
    ['price of a ticket', 'what is the price of a ticket'],
    ['size of the weir', 'what is the size of the weir'],
    ['date for the vote', 'what is the date for the vote'],
    ['name of the keeper who has the key', 'what is the name of the keeper who has the key'],
  ])('%j', (words, question) => {
    expect(keywordsAsQuestion(words)).toBe(question);
  });

  it.each([
    'What is the number of keepers?',
    'how big is the size of it',
    'number of the bus',
    'numbers',
    'price',
    'ticket price',
    'the price of gas rose',
    'The cost of the mill is too high.',
    'Did the size of the weir matter?',
    'whats the price of a ticket',
    'size or shape of the weir',
    'Sizes of boats',
    'cause',
    'microchips',
    '',
  ])('%j stays', (text) => {
    expect(keywordsAsQuestion(text)).toBe(text);
  });
});
