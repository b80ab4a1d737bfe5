import { describe, expect, it } from '@jest/globals';

import { voicesOf } from './voicesOf.ts';

/** Where a name begins and ends, and what it leaves to the words around it: sentence by sentence. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...expected: string[]])[]>> = {
  'letters of any alphabet': [
    ['Norish President Živko Lakić said that the harbour would be closed. Lakić added that it was old.', 'indirect: Živko Lakić', 'indirect: Živko Lakić'],
    ['“No,” said Ağca Şahin of the Lisk Guild.', 'direct: Ağca Şahin'],
    ['Łucja Żak told Radio Brine that the harbour would be closed.', 'indirect: Łucja Żak > Radio Brine'],
  ],
  'a post and whose it is, without a comma': [
    ['Head of the Lisk City Council Oksana Hrim said that the harbour would be closed.', 'indirect: Oksana Hrim'],
    ['Meanwhile, head of the Lisk City Council Oksana Hrim said that the harbour would be closed.', 'indirect: Oksana Hrim'],
    ['The head of the council Oksa Hrim said that the harbour would be closed.', 'indirect: Oksa Hrim'],
    ['Meanwhile, mayor of Lisk Oksa Hrim said that the harbour would be closed.', 'indirect: Oksa Hrim'],
    ['The director of the Lisk Space Programme said that the harbour would be closed.', 'indirect: The director of the Lisk Space Programme'],
    ['A friend of Anna Quist said that the harbour would be closed.', 'indirect: A friend of Anna Quist'],
    ['A spokesman for the Lisk National Bank said that the harbour would be closed.', 'indirect: A spokesman for the Lisk National Bank'],
    ['The lawyer for President Otto Lind said that the harbour would be closed.', 'indirect: The lawyer for President Otto Lind'],
    ['“No,” thinks the MP Oksa Hrim (Free List).', 'direct: Oksa Hrim'],
  ],
  'whose somebody is, and where they are at home': [
    ['Tarrow\'s Edo Brandt said that the harbour would be closed.', 'indirect: Edo Brandt'],
    ['Tarrow\'s Border Guards said that the harbour would be closed.', 'indirect: Tarrow\'s Border Guards'],
    ['The Lisk-based Institute for Ice said that the harbour would be closed.', 'indirect: Institute for Ice'],
  ],
  'a time before a name': [
    ['In March Falk told Radio Brine that the harbour would be closed.', 'indirect: Falk > Radio Brine'],
    ['In 2019 Edo Brandt said that the harbour would be closed.', 'indirect: Edo Brandt'],
    ['Yesterday Edo Brandt said that the harbour would be closed.', 'indirect: Edo Brandt'],
    ['April Brandt said that the harbour would be closed.', 'indirect: April Brandt'],
  ],
  'two who are known': [
    ['Mara Quist is married to Tom Fry. Quist and Fry met in Lisk. In May Fry said that the harbour would be closed.', 'none', 'none', 'indirect: Tom Fry'],
    ['Mara Quist is married to Tom Fry. Quist and Fry said that the harbour would be closed.', 'none', 'indirect: Mara Quist and Tom Fry'],
  ],
}; // prettier-ignore

describe.each(Object.entries(CASES))('%s', (_name, cases) => {
  it.each(cases.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(voicesOf(text)).toEqual(expected);
  });
});
