import { describe, expect, it } from '@jest/globals';
import { plainLetters } from '../../../../../src/language/en/attribution/1-tokens/plainLetters.ts';
import { tokenize } from '../../../../../src/language/en/attribution/1-tokens/tokens.ts';

describe('letters that the tagger does not know', () => {
  it.each([
    ['Arsić', 'Arsic'],
    ['Łódź', 'Lódz'],
    ['Đorđe Ağrı', 'Dorde Agri'],
    ['Nguye\u0302\u0303n', 'Nguyeeen'],
    ['café, Ørsted', 'café, Ørsted'],
    ['Нікіта θ 東京', 'Нікіта θ 東京'],
  ])('%s is read as %s', (text, read) => {
    expect(plainLetters(text)).toHaveLength(text.length);
    expect(plainLetters(text)).toBe(read);
  });

  it('stay in the word as it is written', () => {
    const text = 'Miloje Arsić of Łódź thanked Ahmet Özgür Çağlayan.';
    expect([...tokenize(text)].map(({ start, end }) => text.slice(start, end))).toEqual(
      text.replace('.', ' .').split(' '),
    );
  });
});
