import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { listId, readStanding } from '../../src/reply/standing.ts';

describe('what a list keeps of its answer', () => {
  test.each([
    [false, '', 'passage'],
    [true, '', 'passage:doubt'],
    [false, 'read “fery” as “ferry”', 'passage::22'],
    [true, 'read “fery” as “ferry”', 'passage:doubt:22'],
  ])('doubt %s and %j are %j', (isDoubtful, corrections, id) => {
    expect(listId({ isDoubtful, corrections })).toBe(id);
  });

  test('comes back from the message, whatever stands before it in the footer', () => {
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.string({ maxLength: 300 }),
        fc.string(),
        (isDoubtful, corrections, before) => {
          const standing = { isDoubtful, corrections };
          expect(readStanding(listId(standing), before + corrections)).toEqual(standing);
        },
      ),
    );
  });

  test.each([
    'passage:',
    'passage:doubt:x',
    'passage::-3',
    'passage::1e9',
    'passage::99',
    'passage::0.5',
    '',
  ])('is nothing in the id %j that a stranger made up', (id) => {
    expect(readStanding(id, 'Lead, paragraph 1').corrections).toBe('');
  });
});
