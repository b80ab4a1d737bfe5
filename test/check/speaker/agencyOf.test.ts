import { describe, expect, test } from '@jest/globals';
import { toldBeside } from '../toldBeside.ts';

const ARTICLE =
  '---\nlanguage: en\n---\n# Palace silent\n\nLISK, Nov 3 (Quillon) - The palace declined to comment on the wedding of the prince.\n\n“We know nothing of any wedding,” a gardener said.\n';

describe('the agency of a dateline', () => {
  test.each([
    ['Quillon: The palace declined to comment on the wedding of the prince.'],
    ['Per Quillon, the palace declined to comment on the wedding of the prince.'],
    ['Quillon reports that the palace declined to comment on the wedding of the prince.'],
  ])('reported what its article says: %j', async (message) => {
    expect(await toldBeside(ARTICLE, message)).toEqual(['exact']);
  });
  test.each([
    ['Bay News: The palace declined to comment on the wedding of the prince.', 'Bay News'],
    ['Quillon: “We know nothing of any wedding”', 'Quillon'],
  ])('did not say what somebody else says, nor did others report it: %j', async (message, stranger) => {
    expect(await toldBeside(ARTICLE, message)).toEqual([stranger]);
  });
});
