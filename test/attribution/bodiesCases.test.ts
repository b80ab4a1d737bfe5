import { describe, expect, it } from '@jest/globals';

import { voicesOf } from './voicesOf.ts';

/** What bodies, their figures and their messages say → who says it, sentence by sentence. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...expected: string[]])[]>> = {
  'a feeling that is stated': [
    ['The Lisk Inspectorate expresses its sharp protest at the seizure of two nets.', 'indirect: The Lisk Inspectorate'],
    ['Mara Quist voiced regret over the delay.', 'indirect: Mara Quist'],
    ['Mara Quist, the mayor, conveyed her condolences to the crew.', 'indirect: Mara Quist'],
    ['Mara Quist did not express regret for the delay.', 'none'],
    ['The poem expresses the fears of a skipper.', 'none'],
  ],
  'figures, and whose they are': [
    ["The cooks' union marched. The union's own tally put the crowd at 9,000.", 'none', "indirect: The cooks' union"],
    ['Police estimates put the crowd at 9,000.', 'indirect: Police'],
    ["The town's figures put the loss at nine boats.", 'indirect: The town'],
    ["Last year's figures show a loss of nine boats.", "indirect: Last year's figures"],
  ],
  'a body by a narrower noun': [
    ['The Lisk Embassy said it was late. The union said it was old.', 'indirect: The Lisk Embassy', 'indirect: The union'],
    ['The Lisk Boat Trust said it was late. The charity said it was old.', ...Array<string>(2).fill('indirect: The Lisk Boat Trust')],
  ],
  'sources of a medium': [
    ['It will close in May, Kursblatt reports, citing its own sources in the harbour office.', 'indirect: sources in the harbour office > Kursblatt'],
    ['It will close in May, Kursblatt reports, citing its sources.', 'indirect: Kursblatt > Kursblatt'],
    ['Kursblatt, citing two skippers, reports that it will close.', 'indirect: two skippers > Kursblatt'],
  ],
}; // prettier-ignore

describe('bodies, their figures and their messages', () => {
  describe.each(Object.entries(CASES))('%s', (_, rows) => {
    it.each(rows)('%s', (text, ...expected) => {
      expect(voicesOf(text)).toEqual(expected);
    });
  });
});
