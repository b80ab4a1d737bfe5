import { describe, expect, it } from '@jest/globals';
import { corpusOf } from '../../src/answering/corpus.ts';
import { readMeant } from '../../src/answering/readMeant.ts';
import { Library } from '../../src/library.ts';
import { Numbering } from '../../src/search/index/numbering.ts';
import { shelve } from '../../src/shelf/shelved.ts';
import { atOnce } from '../../src/values/slices.ts';

const LOCK = `The lock at Pell

Mayor Lea Omer wants to keep the lock. "It is older than the town," she said on Monday.
"Nobody pays for it," said Ivo Marn, who keeps the tolls. Marn said that he would not open it in winter.
The Water Board said that the gates are rotten.`;
const SISTER = `${LOCK}\n"We swam there," said his sister, Anna Marn.`;

const read = (text: string, question: string) => {
  const corpus = atOnce(corpusOf([shelve({ id: 'lock', text }, 'lock.txt')], new Numbering()));
  const { text: meant, corrections } = readMeant(corpus, question);
  return { meant, corrections };
};

describe('who is called by a pronoun and said something', () => {
  it.each([
    ['What did she say?', 'What did Lea Omer say?', 'she', 'Lea Omer'],
    ['what else did he say', 'what else did Ivo Marn say', 'he', 'Ivo Marn'],
    ['Hi! How did she respond?', 'How did Lea Omer respond?', 'she', 'Lea Omer'],
    ['what does he think of it?', 'what does Ivo Marn think of it?', 'he', 'Ivo Marn'],
  ])('%s', (question, meant, from, to) => {
    const found = read(LOCK, question);
    expect(found.meant.toLowerCase()).toBe(meant.toLowerCase());
    expect(found.corrections).toEqual([{ from, to }]);
  });

  it.each([
    ['two women', SISTER, 'What did she say?'],
    ['a body', LOCK, 'What did they say?'],
    ['nobody', 'The lock\n\nThe lock at Pell is shut.', 'What did she say?'],
    ['why', LOCK, 'Why did he say that?'],
    ['something is asked', LOCK, 'What did she say about the gates?'],
    ['somebody is named', LOCK, 'What did Omer say when he left?'],
    ['the deed of another', LOCK, 'What did she do?'],
  ])('leaves a question: %s', (_, text, question) => {
    const found = read(text, question);
    expect(found).toEqual({ meant: question, corrections: [] });
  });
});

it('answers with what the only one said, and tells whom it took', async () => {
  const library = Library.fromTexts([{ id: 'lock', text: LOCK }], { semantic: false });
  const { answered, matches, corrections } = await library.ask('What did she say?');
  expect(answered).toBe(true);
  expect(matches[0]?.passage.attribution.speaker?.name).toBe('Lea Omer');
  expect(corrections).toEqual([{ from: 'she', to: 'Lea Omer' }]);
  const { corrections: none } = await library.ask('What did she say?', { speaker: 'Ivo Marn' });
  expect(none).toEqual([]);
  await library.close();
});
