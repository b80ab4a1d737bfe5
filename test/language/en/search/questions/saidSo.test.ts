import { describe, expect, it } from '@jest/globals';
import { shareSaidSo } from '../../../../../src/language/en/search/questions/saidSo.ts';

describe('shareSaidSo', () => {
  it.each([
    ['who said that nobody warned them about the ice', '“Nobody warned us about the ice,” Lea Omer said.', 1],
    ['who said no one warned them about it', '“Nobody warned me about it.”', 1],
    ['Who said his wife is gonna sell the boat?', '“My wife is going to sell the boat.”', 1],
    ['who told reporters it was a circus', '“That was a circus with no clowns,” he said.', 1],
    ['who said nobody asked her', '“Nobody asked me.”', 0.9],
    [
      'who claimed they had never seen a colder winter',
      '“I have never seen a winter that was colder.”',
      7 / 8,
    ],
  ])('%s – %s', (question, sentence, share) => {
    expect(shareSaidSo(question, sentence)).toBeCloseTo(share, 1);
  });

  it.each([
    ['another word', 'who said it was a scandal', '“It was a circus,” he said.'],
    ['too few words', 'who said no', '“No,” said Lea Omer.'],
    ['three that stand apart', 'who said nobody asked her', '“Nobody came when I asked.”'],
    ['another question', 'what did Lea Omer say about the ice', '“Nobody warned us about the ice.”'],
    ['who was told', 'who was told that the ice is thin', '“The ice is thin.”'],
  ])('%s: %s – %s', (_, question, sentence) => {
    expect(shareSaidSo(question, sentence)).toBe(0);
  });
});
