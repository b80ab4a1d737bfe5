import { describe, expect, test } from '@jest/globals';
import { WAYS } from '../../../src/check/message/report.ts';
import { ENGLISH } from '../../../src/language/en/index.ts';
import { toldBeside, type BesideCase } from '../toldBeside.ts';

const GOVERNOR =
  'Governor Ida Roos left early. She said the county had asked for vaccines three times. The mayor, Piet Maas, was ill. “We have no cold room,” Maas said.';
const LION =
  '“I played on that lion as a girl,” Ida Roos told the Canal Post by phone. “We are sorry for the noise,” Piet Maas wrote in a letter to staff.';

const FARM =
  'The hall fell at 4.20 p.m. on Monday, an hour after the last pupils had gone home. “Nobody asked us about the fence,” said Ida Roos, the mayor of Lomma. “In Norland they take a few a year, but there the sheep graze in the forest,” farmer Piet Maas said.';

const INSURER = 'The port may sue the insurer, its lawyer, Ewa Berg, said.';

const FERRY =
  'Harbour master Dana Wren said that ferries run. Wren specified that the night ferry would not run until Monday. Wren noted that it was cold. Wren emphasised that water was on. Piet Maas said it was over. The pier is his.';

const SAME: readonly BesideCase[] = [
  // A verb that no list has, and few words that are all that is claimed.
  [FERRY, 'Dana Wren specified that the night ferry would not run until Monday.', ['exact']],
  [FERRY, 'Harbour master Dana Wren specified that the night ferry would not run until Monday.', ['exact']],
  [FERRY, 'Dana Wren noted that it was cold.', ['exact']],
  [FERRY, 'Harbour master Dana Wren said that it was cold.', ['exact']],
  [FERRY, 'Dana Wren emphasised that water was on.', ['exact']],
  [GOVERNOR, 'Per the governor, the county had asked for vaccines three times.', ['exact']],
  [GOVERNOR, 'As per the governor, the county had asked for vaccines three times.', ['exact']],
  // Commas in what tells of them, and a quotation in two parts.
  [FARM, '“Nobody asked us about the fence,” said Ida Roos, the mayor of Lomma', ['exact']],
  [
    FARM,
    '“In Norland they take a few a year,” said Piet Maas, “but there the sheep graze in the forest.”',
    ['exact'],
  ],
  [FARM, '„Nobody asked us about the fence“ — Ida Roos', ['exact']],
  [FARM, '»Nobody asked us about the fence« — Ida Roos', ['exact']],
  [FARM, 'The hall fell at 4:20pm on Monday, an hour after the last pupils had gone home', ['exact']],
  // All the circumstances stand before the quotation.
  [LION, 'Roos told the Canal Post by phone: “I played on that lion as a girl”', ['exact']],
  [LION, 'Ida Roos told the Canal Post by phone: “I played on that lion as a girl.”', ['exact']],
  [LION, 'Maas wrote in a letter to staff: “We are sorry for the noise”', ['exact']],
  // What is claimed may end with somebody.
  [INSURER, 'The port may sue the insurer, its lawyer said.', ['exact']],
  [INSURER, 'The port may sue the insurer, Ewa Berg said.', ['exact']],
  [INSURER, 'The port may sue the insurer, said Ewa Berg.', ['exact']],
];

const OTHERS: readonly BesideCase[] = [
  [FERRY, 'Piet Maas specified that the night ferry would not run until Monday.', ['Piet Maas']],
  [FERRY, 'Dana Wren specified that the night ferry would run until Monday.', ['negation /not']],
  [
    FERRY,
    'Dana Wren ensured that the night ferry would not run until Monday.',
    ['words dana,ensured/specified'],
  ],
  [FERRY, 'Piet Maas noted that it was cold.', ['Piet Maas']],
  [FERRY, 'Dana Wren said it was over.', ['words it,was,over/']],
  [FERRY, 'Dana Wren denied that it was cold.', ['words dana,denied/noted']],
  [FERRY, 'Dana Wren joked that it was cold.', ['words dana,joked/noted']],
  [FERRY, 'Dana Wren told the Canal Post that it was cold.', ['name canal,post/; words dana/noted']],
  [FERRY, 'Dana Wren emphasised that water was off.', ['words dana/']],
  [FERRY, 'Ida Wren noted that it was cold.', ['Ida Wren']],
  [FERRY, 'Baker Dana Wren noted that it was cold.', ['name dana/; words baker/']],
  [
    FARM,
    '“In Norland they take a few a year,” said Ida Roos, “but there the sheep graze in the forest.”',
    ['Ida Roos'],
  ],
  [
    FARM,
    '“In Norland they take a few a year,” said Piet Maas, “and there the sheep sleep in the forest.”',
    ['words sleep/graze'],
  ],
  [
    FARM,
    '“Nobody asked us about the fence,” said Ida Roos, a nurse from Lomma.',
    ['words nurse/; Ida Roos, a nurse from Lomma'],
  ],
  [GOVERNOR, 'Per the mayor, the county had asked for vaccines three times.', ['the mayor']],
  [GOVERNOR, 'Per the former governor, the county had asked for vaccines three times.', ['words former/']],
  [GOVERNOR, 'Per the contract, the county had asked for vaccines three times.', ['the contract']],
  [
    GOVERNOR,
    'Per the governor’s lawyer, the county had asked for vaccines three times.',
    ['the governor’s lawyer'],
  ],
  [
    GOVERNOR,
    'Per a critic of the governor, the county had asked for vaccines three times.',
    ['a critic of the governor'],
  ],
  [GOVERNOR, 'Per the governor, the county had asked for vaccines two times.', ['number two/three']],
  [LION, 'Maas told the Canal Post by phone: “I played on that lion as a girl”', ['Maas']],
  [LION, 'Roos told the Canal Post by letter: “I played on that lion as a girl”', ['words letter/']],
  [LION, 'Roos told the Harbour Post by phone: “I played on that lion as a girl”', ['name harbour/']],
  [LION, 'Roos told the Canal Post by phone on Friday: “I played on that lion as a girl”', ['name friday/']],
  [LION, 'Maas wrote in a letter to pilots: “We are sorry for the noise”', ['words pilots/']],
  [LION, 'Maas wrote in a letter to staff it was not so: “We are sorry for the noise”', ['words not/']],
  [LION, 'Roos wrote in a letter to staff: “We are sorry for the noise”', ['Roos']],
];

describe('a way in which a message says who said something', () => {
  test.each(WAYS)('is the first that reads its example: $example', ({ read, example }) => {
    expect(WAYS.find((way) => way.read(example, ENGLISH.claims))?.read).toBe(read);
    expect(read(example, ENGLISH.claims)?.speaker).toMatch(/Dana Wren$/);
  });
});

describe('who said something, before it', () => {
  test.each(SAME)('is read beside %j: %j', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
  test.each(OTHERS)('is somebody else or speaks otherwise beside %j: %j', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
});
