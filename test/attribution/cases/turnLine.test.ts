import { describe, expect, it } from '@jest/globals';

import { readArticle } from '../../../src/article/read.ts';
import { attribute } from '../../../src/attribution/attribute.ts';
import { voicesOf } from '../voicesOf.ts';

/** Lines that name who speaks below them, or whom a question speaks to → who says it, sentence by sentence. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...expected: string[]])[]>> = {
  'a conversation': [
    [
      'Ada Holm -- Chief Executive Officer\n\nSales rose. We are glad.\n\nIce was dear.\n\nTom Fry -- Sund Bank -- Analyst\n\nCould you say more on ice?\n\nAda Holm -- Chief Executive Officer\n\nThanks, Tom.\n\nIt melts.',
      ...Array<string>(3).fill('direct: Ada Holm'),
      'direct: Tom Fry',
      ...Array<string>(2).fill('direct: Ada Holm'),
    ],
    [
      'Ada Holm, Chief Executive\n\nOur sales rose.\n\nTom Fry, Treasurer\n\nCosts fell.\n\nAda Holm, Chief Executive\n\nWe wait.',
      'direct: Ada Holm',
      'direct: Tom Fry',
      'direct: Ada Holm',
    ],
    [
      'Ada Holm\n\nI came in May.\n\nTom Fry\n\nMy boat is old.\n\nAda Holm\n\nIt leaks, I say.',
      'direct: Ada Holm',
      'direct: Tom Fry',
      'direct: Ada Holm',
    ],
    // whoever opens and leads it ends the turn before
    [
      'Ada Holm -- Director\n\nWe wait.\n\nOperator\n\nThe next caller is Tom Fry.\n\nAda Holm -- Director\n\nWe know him.\n\nTom Fry -- Analyst\n\nYou do.',
      'direct: Ada Holm',
      'none',
      'direct: Ada Holm',
      'direct: Tom Fry',
    ],
  ],
  'interviews whose questions say whom they speak to': [
    [
      'Between Altwil and Sankt Falk no ferry sails. Beat Zwingli, its director, on ice and rope.\n\n**Mr. Zwingli, how old is your ferry?**\n\nI am older.\n\n**And when will it sail?**\n\nIt sails in May.',
      'none',
      'none',
      ...Array<string>(2).fill('direct: Beat Zwingli'),
    ],
    [
      'Mara Quist keeps the bridge.\n\n**Well, how old are you?**\n\nI am old.\n\n**And your bridge?**\n\nIt is tired.',
      'none',
      ...Array<string>(2).fill('direct: Mara Quist'),
    ],
  ],
  'interviews in which nobody says “I”': [
    [
      'Jens Voll has kept the dam since 1999.\n\n**Mr Voll, how long is the crack?**\n\nTwo metres.\n\n**When will it be mended?**\n\nIn May, when the lake is low.',
      'none',
      ...Array<string>(2).fill('direct: Jens Voll'),
    ],
    [
      'Jens Voll has kept the dam since 1999.\n\n– Mr Voll, how long is the crack?\n\n– Two metres.\n\n– When will it be mended?\n\n– In May, when the lake is low.',
      'none',
      ...Array<string>(2).fill('direct: Jens Voll'),
    ],
    [
      'Jens Voll has kept the dam since 1999.\n\n**How long is the crack, Mr Voll?**\n\nTwo metres.\n\n**When will it be mended?**\n\nIn May, when the lake is low.',
      'none',
      ...Array<string>(2).fill('direct: Jens Voll'),
    ],
  ],
  'letters, and a question that names whom it asks': [
    [
      'Q: Ms Falk, how many steps are there?\n\nA: Two hundred and twelve.\n\nQ: Who paints them?\n\nA: The council does, in spring.',
      ...Array<string>(2).fill('direct: Falk'),
    ],
    [
      'Q: How many steps are there, Dr Falk?\n\nA: Two hundred and twelve.\n\nQ: Who paints them?\n\nA: The council does, in spring.',
      ...Array<string>(2).fill('direct: Falk'),
    ],
    [
      'Q: Does Ms Falk, the keeper, sleep?\n\nA: She does so by day.\n\nQ: Who paints them?\n\nA: The council does, in spring.',
      ...Array<string>(2).fill('direct'),
    ],
  ],
  'questions of a page': [
    [
      'Jens Voll has kept the dam since 1999.\n\n**How long is the crack?**\n\nTwo metres.\n\n**Who is Mr Voll?**\n\nThe keeper of the dam.',
      ...Array<string>(3).fill('none'),
    ],
    [
      'Jens Voll has kept the dam since 1999.\n\n**How long is the crack, and why?**\n\nTwo metres.\n\n**Mr Voll, Ms Lund or nobody?**\n\nThe vote is in May.',
      'none',
      ...Array<string>(2).fill('none'),
    ],
  ],
  'no conversation': [
    [
      'Ada Holm, baker\n\nHolm has nine ovens, and we like her.\n\nTom Fry, cook\n\nFry has two boats, and you may row.\n\nRosa Falk, diver\n\nFalk swims.',
      ...Array<string>(3).fill('none'),
    ],
    [
      'Ada Holm\n\nA corner for Brine.\n\nTom Fry\n\nThe keeper has it.\n\nAda Holm\n\nThe ball is in the sea.',
      ...Array<string>(3).fill('none'),
    ],
    [
      'Ada Holm\n\n14.30 GMT\n\nWe are off, and I am cold.\n\nTom Fry\n\n14.10 GMT\n\nWe wait.\n\nAda Holm\n\n14.05 GMT\n\nI am here.',
      ...Array<string>(3).fill('none'),
    ],
    ['Ada Holm\n\nI came in May.\n\nTom Fry\n\nMy boat is old.', ...Array<string>(2).fill('none')],
  ],
};

describe.each(Object.entries(CASES))('lines that name who speaks: %s', (_, cases) => {
  it.each(cases)('%s', (text, ...expected) => {
    expect(voicesOf(text)).toEqual(expected);
  });
});

it('takes nobody who speaks in an earnings call for its publisher, title or author', () => {
  const text =
    'Holm Ice earnings call\n\nAda Holm -- Chief Executive Officer\n\nSales rose. We are glad.\n\nTom Fry -- Treasurer\n\nOur costs fell.\n\nAda Holm -- Chief Executive Officer\n\nWe wait for you.\n';
  const article = attribute(readArticle({ id: 'a', text }));
  expect(article).toMatchObject({ title: 'Holm Ice earnings call', publisher: null, author: null });
  expect(article.passages[1]?.attribution).toMatchObject({ role: 'Chief Executive Officer' });
});

it.each([
  ['The keeper of the dam: an interview with Jens Voll', 'Jens Voll'],
  ['Interview with the keeper Jens Voll: two metres of crack', 'Jens Voll'],
  ['“The crack is old”: Jens Voll in conversation', 'Jens Voll'],
  ['The dam in an interview with Jens Voll.', undefined],
  ['The keeper in conversation', undefined],
  ['The keeper of the dam', undefined],
])('takes the answers below a headline that names whose interview it is: %s', (title, name) => {
  const asked = ['How long is the crack?', 'Two metres.', 'When will it be mended?', 'In May, at low water.'];
  const { passages } = attribute(readArticle({ id: 'a', text: [title, ...asked].join('\n\n') }));
  const said = passages
    .slice(1)
    .filter(({ attribution }) => attribution.speaker?.name === name && name !== undefined);
  expect(said).toHaveLength(name === undefined ? 0 : 2);
});
