import { expect, it, jest } from '@jest/globals';
import { corpusOf } from '../../src/answering/corpus.ts';
import { Numbering } from '../../src/search/index/numbering.ts';
import { Speller } from '../../src/search/spelling/speller.ts';
import { shelve } from '../../src/shelf/shelved.ts';
import { atOnce } from '../../src/values/slices.ts';

it('a corpus is ready for misspelt questions when it is there, so that the first of them waits for nothing', () => {
  const prepare = jest.spyOn(Speller.prototype, 'prepare');
  const shelf = [shelve({ id: 'mill', text: 'The mill\n\nThe mill stands by the river.\n' }, 'mill.txt')];
  const { index } = atOnce(corpusOf(shelf, new Numbering()));
  expect(prepare.mock.contexts).toEqual([index.speller]);
});
