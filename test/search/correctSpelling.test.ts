import { describe, expect, test } from '@jest/globals';
import { readArticle } from '../../src/article/read.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import { buildIndex, readFor } from '../../src/search/search.ts';

const STORY = `Crane to be sold

The harbour of Nordhaven has sold its crane, officials said. The settlement with the sailors was separate, said Jelka Moravin.
A league of old mills will buy the machinery for the brand new terminal. The pier and the groom are safe; says who?`;
const index = buildIndex([attribute(readArticle({ id: 'crane', text: STORY }))]);
const correctionsOf = (question: string) =>
  readFor(index, question).corrections.map(({ from, to }) => `${from} → ${to}`);

describe('a name in small letters that the article does not have is no slip of an ordinary word', () => {
  test.each([
    'who is aslak',
    'what did aslak say?',
    'what about goran tesk',
    'what does the article say about bram oyelaran?',
    "where is aslak's boat",
    'what did mr teague sell',
    'who is gorm eskelund?',
    'was struyk there?',
    'who is piet?',
    "who's sayeh",
    'what was sold by struyk',
    'WHO IS SORLEY?',
    'Who is thorne?',
  ])('%s', (question) => {
    expect(correctionsOf(question)).toEqual([]);
  });
});

describe('an ordinary word is corrected, wherever it stands', () => {
  test.each([
    ['who is teh buyer', ['teh → the']],
    ['what did oficials say', ['oficials → officials']],
    ['waht did tehy sell', ['waht → what', 'tehy → they']],
    ['was the setlement seperate', ['setlement → settlement', 'seperate → separate']],
    ['what about machinary', ['machinary → machinery']],
    ['did the harbuor sell it', ['harbuor → harbour']],
    ['who sold mashinery', ['mashinery → machinery']],
  ])('%s', (question, corrections) => {
    expect(correctionsOf(question)).toEqual(corrections);
  });
});

describe('a plain or clipped word that English has is no slip of another', () => {
  test.each([
    'was there a payout for the crane',
    'which bloke sold it',
    'was it on telly',
    'what did the indie paper say',
    'how many nos were there',
    'is there a vid of the sale',
    'where are the loos',
    'did the sailors go on their hols',
    'has the harbour a lido',
  ])('%s', (question) => {
    expect(correctionsOf(question)).toEqual([]);
  });

  test.each([
    ['did teh payout help', ['teh → the']],
    ['has the bloke an adress', ['adress → address']],
    ['what was the layuot', ['layuot → layout']],
    ['who is bloek', []],
  ])('but: %s', (question, corrections) => {
    expect(correctionsOf(question)).toEqual(corrections);
  });
});

describe('a word is read as one that the article has, or as a little word', () => {
  test.each([
    ['did the greens back it', []],
    ['did the tories back it', []],
    ['did they recieve anything', ['recieve → receive']],

    ['why did the remainers object', []],
    ['do the dems agree', []],
    ['did the problmes last', ['problmes → problems']],
    ['what does the pollster think', []],
    ['what did the cfo say', []],
    ['did the imf buy it', []],
    ['couldnt they keep the crane', []],
    ['havent the sailors gone', []],
    ['ive heard of the crane', []],
    ['what if hed kept the crane', []],
    ['whod buy the crane', []],
    ['aint the crane sold', []],
    ['whatd the captain sell', []],
    ['itd help if therell be a crane', []],
    ['wich harbour is it', ['wich → which']],
    ['wat was sold', ['wat → what']],
    ['hwo has the terminel', ['hwo → who', 'terminel → terminal']],
  ])('%s', (question, corrections) => {
    expect(correctionsOf(question)).toEqual(corrections);
  });
});

describe('what somebody does is no other name of theirs', () => {
  const board = 'Board\n\nDirector Marla Fenn will retire in May, Oddgeir Sund of Palmetto said on Friday.';
  const fenn = buildIndex([attribute(readArticle({ id: 'fenn', text: board }))]);
  test.each([
    'when does the director go',
    'when does marla fenn go',
    'did the director win',
    'when does fenn leave',
    'did palmetto pay',
    'will the director stay',
  ])('%s', (question) => {
    const { corrections, nameOffers } = readFor(fenn, question);
    expect([...corrections, ...nameOffers]).toEqual([]);
  });
});

describe('a question that writes its names with capitals has none in small letters', () => {
  test.each([
    ['What did Moravin say about machinry?', ['machinry → machinery']],
    ['Was Nordhaven on teh peir?', ['teh → the', 'peir → pier']],
  ])('%s', (question, corrections) => {
    expect(correctionsOf(question)).toEqual(corrections);
  });
});

test('a name of the article wins over an ordinary word where a name stands', () => {
  expect(correctionsOf('what did moravyn say')).toEqual(['moravyn → Moravin']);
  expect(correctionsOf('who is in nordhavn')).toEqual(['nordhavn → Nordhaven']);
});

describe('another form of a word that the article has is no slip, though no word list has it', () => {
  const glimper = buildIndex([
    attribute(readArticle({ id: 'glimper', text: 'The glimper\n\nThe glimper of Lisk is old.' })),
  ]);
  test.each(['how many glimpers are old', 'who glimpered in Lisk', 'why is it glimpering'])(
    '%s',
    (question) => {
      expect(readFor(glimper, question).corrections).toEqual([]);
    },
  );
});

test('of many names that may be somebody else’s, three are offered', () => {
  const text = 'The crews\n\nMara Quist, Tomas Gruver, Lenka Holm and Otmar Lindt met. Mara Quist said no.';
  const crews = buildIndex([attribute(readArticle({ id: 'crews', text }))]);
  const asked = 'Did Mara Boldt, Tomas Ekrem, Lenka Zorn and Otmar Pfau meet?';
  expect(readFor(crews, asked).nameOffers.map(({ to }) => to)).toEqual([
    'Mara Quist',
    'Tomas Gruver',
    'Lenka Holm',
  ]);
});
