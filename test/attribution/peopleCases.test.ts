import { describe, expect, it } from '@jest/globals';

import { voicesOf } from './voicesOf.ts';

/** How people are named before and after they speak → who says it, sentence by sentence. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...expected: string[]])[]>> = {
  'what stands before a name': [
    ['Minister of River Safety Ondina Falk has promised that the ferry will run.', 'indirect: Ondina Falk'],
    ['“No,” HRU Senior Vice-President for Juniors Ondina Falk-Moor said.', 'direct: Ondina Falk-Moor'],
    ['Office of Harbours Regional Director for the Lowlands Ondina Falk told a hall that it was late.', 'indirect: Ondina Falk'],
    ["Free Porters' Alliance Regional Organiser Ondina Falk said that it was late.", 'indirect: Ondina Falk'],
    ['Anna Baker of Upper Lisk University said it was late.', 'indirect: Anna Baker'],
    ['The University of the Harbours said it was late.', 'indirect: The University of the Harbours'],
  ],
  'a name between commas': [
    ['In Lisk, the head of the fever ward, Dr Ondina Falk, said that it was late.', 'indirect: Ondina Falk'],
    ['The then minister of trade, Ondina Falk, denied the shortage.', 'indirect: Ondina Falk'],
    ['“No,” says the treasurer of the cooperative, Ondina Falk.', 'direct: Ondina Falk'],
  ],
  'who is meant by what they are': [
    ['Senator Ondina Falk has said that it was late.\n\nSource: Ondina Falk, chair of the harbour committee\n\nThe senator added that it was old.', ...Array<string>(2).fill('indirect: Ondina Falk')],
    ['Geologist Dr. Ondina Falk said that it was late. The geologist added that it was old.', ...Array<string>(2).fill('indirect: Ondina Falk')],
    ['Defence counsel Ole Falk said that it was late. The lawyer added that it was old.', ...Array<string>(2).fill('indirect: Ole Falk')],
    ["Ole Falk, head of the ferry's press office, said that it was late. The ferry's spokesman added that it was old.", ...Array<string>(2).fill('indirect: Ole Falk')],
    ['Padre Ole Falk said that it was late. Bread would come, the priest added.', ...Array<string>(2).fill('indirect: Ole Falk')],
  ],
  'who ends a sentence': [
    ['It was dark. The skipper had promised fish by noon, the priest added.', 'none', 'indirect: the priest'],
    ['Asked by the judge whether he knew the boat, Ole Falk looked out of the window for a long while and said that he had none.', 'indirect: Ole Falk'],
    ["By Falk's count, nine boats are too few.", 'indirect: Falk'],
  ],
}; // prettier-ignore

describe.each(Object.entries(CASES))('%s', (_name, cases) => {
  it.each(cases.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(voicesOf(text)).toEqual(expected);
  });
});
