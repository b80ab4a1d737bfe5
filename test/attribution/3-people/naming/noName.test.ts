import { describe, expect, it } from '@jest/globals';
import { NO_NAME } from '../../../../src/attribution/3-people/naming/noName.ts';
import { properName } from '../../../../src/attribution/3-people/naming/properName.ts';
import { ENGLISH } from '../../../../src/language/en/index.ts';
import { read } from '../../../language/en/attribution/pieces.ts';

const { people } = ENGLISH.attribution;

/** The pieces of a sentence, and the phrase between asterisks. */
function phraseIn(example: string) {
  const [before = '', phrase = ''] = example.split('*');
  const pieces = read(example.replaceAll('*', ''));
  const from = pieces.findIndex(({ start }) => start === before.length);
  const to = pieces.findIndex(({ start }) => start >= before.length + phrase.length);
  return { pieces, range: { from, to } };
}

describe('a phrase without a name', () => {
  it.each(NO_NAME)('is $name, for this reason alone: $example', ({ name, example }) => {
    const { pieces, range } = phraseIn(example);
    const holding = NO_NAME.filter(({ holds }) => holds(pieces, range, people));
    expect(holding.map((row) => row.name)).toEqual([name]);
    expect(properName(pieces, range, people).name).toBeNull();
  });

  it.each(['In May, *Mayor Mara Quist* left.', 'In May, *the Lisk Courier* left.', '*Tom Parr* left.'])(
    'is another than in: %s',
    (example) => {
      const { pieces, range } = phraseIn(example);
      expect(properName(pieces, range, people).name).not.toBeNull();
    },
  );
});
