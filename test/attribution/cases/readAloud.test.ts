import { describe, expect, it } from '@jest/globals';
import { voicesOf } from '../voicesOf.ts';

/** Whose words are read out or shown. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...voices: string[]])[]>> = {
  'read aloud': [
    [
      'Mrs Quist read a letter from the island, in which the fishermen wrote: “Leave us the harbour.”',
      'direct: the fishermen',
    ],
    ['Ada Febig read out a letter in which the keeper said: “It is late.”', 'direct: the keeper'],
    ['Ada Febig quoted from an e-mail in which Ole Brandt wrote: “It is late.”', 'direct: Ole Brandt'],
    ['Ada Febig posted a video in which a man says: “It is late.”', 'direct: a man'],
    ['The court heard a recording in which Ole Brandt says: “It is late.”', 'direct: Ole Brandt'],
  ],
  'not read aloud': [
    ['Ada Febig wrote a letter in which she said: “It is late.”', 'mixed: Ada Febig'],
    ['Ada Febig, in whose boat the keeper rowed, said: “It is late.”', 'direct: Ada Febig'],
    ['Ada Febig published a letter in which she said that it was late.', 'indirect: Ada Febig'],
    ['Ada Febig said of the year in which the keeper left: “It is late.”', 'mixed: Ada Febig'],
  ],
};

describe.each(Object.entries(CASES))('read aloud: %s', (_, cases) => {
  it.each(cases)('%s', (text, ...voices) => {
    expect(voicesOf(text)).toEqual(voices);
  });
});
