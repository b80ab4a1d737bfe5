import { describe, expect, it } from '@jest/globals';
import { leansBack } from '../../../../src/language/de/article/leansBack.ts';

describe('a German sentence that can’t be understood without the one before', () => {
  it.each([
    'Die Hälfte davon kam zurück.',
    'Sie wurden in einer Werft gerichtet.',
    'Das reicht nicht.',
    'Aber er wusste es.',
    'Beide sind heute dicht.',
    'Diese Zahl ist falsch.',
    'Dafür hat die Schule einen Bus gekauft.',
  ])('%s', (sentence) => {
    expect(leansBack(sentence)).toBe(true);
  });
});

describe('a German sentence that stands by itself', () => {
  it.each([
    'Es ist unklar, wer zahlt.',
    'Es regnete neun Tage lang.',
    'Das Dorf liegt still.',
    'Der Hafen öffnet.',
    '',
  ])('%s', (sentence) => {
    expect(leansBack(sentence)).toBe(false);
  });
});
