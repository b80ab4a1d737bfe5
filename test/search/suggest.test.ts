import { describe, expect, test } from '@jest/globals';
import { Library } from '../../src/library.ts';

const FERRY = `The ferry

The last ferry leaves Port Ellis in November, the operator said. Harbour master Dana Wren called it a pity.

Buses will run to Nordhaven. Satellite pictures show ice in the strait.
`;
const BRIDGE = 'The bridge\n\nThe council voted for a bridge to Port Ellis, mayor Omar Lund said.\n';

const library = Library.fromTexts(
  [
    { id: 'ferry', text: FERRY },
    { id: 'bridge', text: BRIDGE },
  ],
  { semantic: false },
);

describe('while somebody types', () => {
  test.each([
    ['satellite', 'Satellite pictures'],
    ['satel', 'Satellite pictures'],
    ['what do sattelite', 'Satellite pictures'],
    ['When will bus', 'Buses will run'],
    ['dana wr', 'Harbour master Dana Wren'],
    ['Who voted for the brid', 'The council voted'],
    ['ICE IN THE STR', 'Satellite pictures'],
  ])('%j offers first what begins with %j', (typed, words) => {
    expect(library.suggest(typed)[0]?.quote).toMatch(new RegExp(`^${words}`));
  });

  test.each(['', '  ', '?', 'zzzz', 'x', '\ud800', 'a'.repeat(5000)])('%j offers nothing', (typed) => {
    expect(library.suggest(typed)).toEqual([]);
  });

  test('offers only passages of the article, and only what was said by the speaker', () => {
    const inBridge = library.suggest('Port Ellis', { article: 'bridge' });
    expect(inBridge.map(({ article }) => article.id)).toEqual(['bridge']);
    const bySpeaker = library.suggest('port ell', { speaker: 'omar lund' });
    expect(bySpeaker.map(({ quote }) => quote)).toEqual([expect.stringMatching(/^The council voted/)]);
    expect(library.suggest('port ell', { limit: 1 })).toHaveLength(1);
  });

  test('refuses an article or a speaker that is not there, as an answer does', () => {
    expect(() => library.suggest('ferry', { article: 'tunnel' })).toThrow('No article "tunnel"');
    expect(() => library.suggest('ferry', { speaker: 'Zoe' })).toThrow('Nobody called "Zoe" is quoted');
  });

  test('takes of equally frequent words the first of the alphabet, whichever article came first', () => {
    const nouns = ['zebrawood', 'zebrafish', 'zebracat', 'zebrabird', 'zebraplant'];
    const text = `The garden\n\n${nouns.map((noun) => `We saw a ${noun} there.`).join(' ')}\n`;
    const garden = Library.fromTexts([{ id: 'garden', text }], { semantic: false });
    expect(garden.suggest('zebra').map(({ quote }) => /zebra\w+/.exec(quote)?.[0])).toEqual(nouns.slice(1));
  });
});
