import { describe, expect, it } from '@jest/globals';

import { readArticle } from '../../../src/article/read.ts';
import { attribute } from '../../../src/attribution/attribute.ts';

const TURNS = 'Q: How old is it?\n\nA: Sixty years.\n\nQ: Who paints it?\n\nA: Nobody on the quay.';

/** Headline and introduction of an interview whose answers stand behind "A:" → who answers. */
const CASES: Readonly<Record<string, readonly (readonly [above: string, speaker: string | null])[]>> = {
  'the one whom headline or introduction names': [
    ['Samira Testa: “The pier is tired”', 'Samira Testa'],
    ['Bwenawa Tamoa: "The pier is tired"', 'Bwenawa Tamoa'],
    ['Interview with Mara Quist, keeper of the pier', 'Mara Quist'],
    ['Diver Anna Lund talks about rope', 'Anna Lund'],
    ['On rope\n\nWe spoke to the diver Bwenawa Tamoa.', 'Bwenawa Tamoa'],
    ['On rope\n\nTom Fry, who runs a blog on boats, talked to keeper Mara Quist.', 'Mara Quist'],
    ['On rope\n\nAnna Lund dives for the guild.', 'Anna Lund'],
    ['On rope\n\nAnna Lund spoke to Radio Sund.', 'Anna Lund'],
    [
      'Quayside\n\nAnna Lund on leaving: “The pier is tired”\n\nAnna Lund has dived for 22 years.',
      'Anna Lund',
    ],
    ['Anna Lund on rope\n\nLund dives for the guild.', 'Anna Lund'],
  ],
  'nobody, where none or several are named': [
    ['On rope', null],
    ['The pier is old\n\nIt was painted in May.', null],
    ['Anna Lund and Tom Fry on rope', null],
    ['Interview with Mara Quist and a talk with Tom Fry', null],
  ],
};

const speakersOf = (text: string): (string | null)[] =>
  attribute(readArticle({ id: 'a', text })).passages.map(
    ({ attribution }) => attribution.speaker?.name ?? null,
  );

/** Who speaks in an interview of one question. */
const asked = (question: string): (string | null)[] => speakersOf(`On rope\n\nQ: ${question}\n\nA: In May.`);

describe.each(Object.entries(CASES))('answers behind “A:” of %s', (_, cases) => {
  it.each(cases)('%s', (above, speaker) => {
    expect(speakersOf(`${above}\n\n${TURNS}`).slice(-2)).toEqual([speaker, speaker]);
  });
});

it('a name in a question is who answers only if it is spoken to', () => {
  expect(asked('When did it open, Mr Fry?').at(-1)).toBe('Fry');
  expect(asked('What did Tom Fry tell you?').at(-1)).toBeNull();
});

it('a line that tells of whoever answers is the article’s own', () => {
  const turns = TURNS.replace('\n\nQ: Who', '\n\nTesta laughs and pours tea.\n\nQ: Who');
  expect(speakersOf(`Samira Testa: “The pier is tired”\n\n${turns}`).slice(-3)).toEqual([
    'Samira Testa',
    null,
    'Samira Testa',
  ]);
});
