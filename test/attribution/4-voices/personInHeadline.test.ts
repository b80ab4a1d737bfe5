import { describe, expect, it } from '@jest/globals';
import { readArticle } from '../../../src/article/read.ts';
import { attribute } from '../../../src/attribution/attribute.ts';

/** Who speaks in the last sentence of an article. */
const speakerOf = (text: string): string | undefined =>
  attribute(readArticle({ id: 'a', text })).passages.at(-1)?.attribution.speaker?.name;

describe('whom a headline is about', () => {
  it.each([
    ['Tom Fry, mayor of Lisk, steps down', 'He is tired, he said, of ferries.', 'Tom Fry'],
    ['Anna Quist, who rowed alone, dies at 90', 'She was born in Lisk, she once said, at sea.', 'Anna Quist'],
    ['Anna Quist wins the race', 'He is tired, he said, of ferries.', 'he'],
    ['Council shuts the bridge', 'He is tired, he said, of ferries.', 'he'],
    ['Tom Fry, mayor of Lisk, steps down', 'Ole Falk came. He is tired, he said, of ferries.', 'Ole Falk'],
  ])('%s: %s', (title, text, speaker) => {
    expect(speakerOf(`${title}\n\n${text}\n`)).toBe(speaker);
  });
});
