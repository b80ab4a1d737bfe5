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
  'what was read out or shown, called “it”': [
    ['Tom Fry read from the report. “The pier is cracked,” it stated.', 'none', 'direct: the report'],
    ['The lawyer held up a text message. “Bring the keys,” it read.', 'none', 'direct: a text message'],
    ['The prosecutor showed the jury a note. “Bring the keys,” it said.', 'none', 'direct: a note'],
    [
      'Tom Fry read out a letter from the keepers. “You sold our pier,” it said.',
      'indirect: Tom Fry',
      'direct: the keepers',
    ],
  ],
  'what a sentence brings in that bears words': [
    [
      'The quarrel began with a poster in the hall. It says that the quay is shut.',
      'none',
      'indirect: a poster',
    ],
    [
      'This clause comes from a document of nine pages. It says the quay is shut.',
      'none',
      'indirect: a document of nine pages',
    ],
    ['Tom Fry received a leaflet. It claims that the quay is shut.', 'none', 'indirect: a leaflet'],
    [
      'A keeper found a box. It is a leaflet, and it says that the quay is shut.',
      'none',
      'indirect: a leaflet',
    ],
    [
      'A keeper found a box. It is a letter from the guild, and it says that the quay is shut.',
      'none',
      'indirect: the guild',
    ],
    [
      'Tom Fry received a leaflet from the guild. It claims that the quay is shut.',
      'none',
      'indirect: the guild',
    ],
    ['The guild printed a leaflet. It claims that the quay is shut.', 'none', 'indirect: The guild'],
    ['Norlink printed a leaflet. It said it was sorry.', 'none', 'indirect: Norlink'],
  ],
  'not what was read out or shown': [
    ['The board read the report. “The pier is cracked,” it said.', 'none', 'direct: The board'],
    ['Norlink read out a letter. “It is bad,” it said.', 'indirect: Norlink', 'direct: Norlink'],
    ['The company read the report. It said the pier was safe.', 'none', 'indirect: The company'],
    ['Ada Febig read the report. “It is bad,” she said.', 'none', 'direct: Ada Febig'],
    [
      'The Lisk Guild met. Ada Febig opened the door. “It is bad,” it said.',
      'none',
      'none',
      'direct: The Lisk Guild',
    ],
  ],
  'who wrote what is read to others': [
    ['In a statement read to the jury, a diver, who was hurt, wrote: “I slept.”', 'direct: a diver'],
    [
      'In a letter read to the board, the teacher, who asked not to be named, wrote: “I am tired.”',
      'direct: the teacher',
    ],
    [
      'In a poem read out to the court by a clerk, the widow, who came by bus, said: “I slept.”',
      'direct: the widow',
    ],
    ['A letter read to the board said that it was late.', 'indirect: A letter read to the board'],
  ],
  'not who wrote what is read': [
    ['The nurse read to the court, the clerk, who was late, said: “I slept.”', 'mixed: The nurse'],
    ['The board, which had read to the end, said that it was late.', 'indirect: The board'],
    [
      'A keeper who read to the children said that it was late.',
      'indirect: A keeper who read to the children',
    ],
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
