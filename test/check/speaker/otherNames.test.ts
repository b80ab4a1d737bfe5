import { describe, expect, test } from '@jest/globals';
import { toldBeside, type BesideCase } from '../toldBeside.ts';

const CANAL = '“We keep the old locks,” said Ada Brink, head of Norden Canal Company.';
const MAYOR = 'The mayor of Norrby, Siri Quist, told the Bay Post that the lamp was too weak.';
const COACH = 'The coach of Lomma Divers, Kofi Mensah, said the lake had been a mess.';
const HOTEL = '“We are closed,” said Liv Dahl, manager of the Hotel Borealis.';
const BOTANY = '“The mole is gone,” said Tilda Roos, professor of botany at Vinter University.';
const HEALTH = 'According to the Norden Institute of Health, colds will spread in May.';
const NAMELESS = '“The frozen lake is melting fast,” the head of Norden Canal Company said.';
const MILL =
  'Norbeck Mills will buy its rival Vinter Oats. “They sell what we cannot,” Norbeck Mills chief executive Jon Aas said. Vinter Oats has a mill in Tallum. Skog Fund, which owns a tenth of Vinter Oats, said the offer was low. “Somebody will get a gift,” its founder Max Orla wrote in a letter.';
const GRID =
  'A storm is over.\n\nSydnett said it had mended forty lines. Operations director Nora Hald said some farms would be dark until Sunday.\n\nKystbane has stopped its trains.';
const PARTY =
  'Lorna is at odds with Tosk. The opposition’s Rolf Tann said the government had lost its way. The Toskan police said nothing.';

const OTHERS: readonly BesideCase[] = [
  [
    MILL,
    'Vinter Oats chief executive Jon Aas said: “They sell what we cannot.”',
    ['name vinter,oats/norbeck,mills'],
  ],
  [MILL, '“They sell what we cannot,” Tallum’s Jon Aas said.', ['name tallum/norbeck mills']],
  [MILL, 'Vinter Oats founder Max Orla wrote: “Somebody will get a gift.”', ['name vinter,oats/skog,fund']],
  [
    GRID,
    'Kystbane operations director Nora Hald said some farms would be dark until Sunday.',
    ['name kystbane/'],
  ],
  [GRID, 'Kystbane’s Nora Hald said some farms would be dark until Sunday.', ['name kystbane/']],
  [
    PARTY,
    'The government’s Rolf Tann said the government had lost its way.',
    ['words government/opposition'],
  ],
  [
    CANAL,
    '“We keep the old locks,” said Ada Brink, head of Vinter Canal Company.',
    ['name vinter/norden,canal,company'],
  ],
  [
    CANAL,
    'Ada Brink, head of Norden Ferry Company, said: “We keep the old locks.”',
    ['name ferry/norden,canal,company'],
  ],
  [
    `${MAYOR} Roads in Lomma are shut.`,
    'The mayor of Lomma, Siri Quist, told the Bay Post that the lamp was too weak.',
    ['name lomma/norrby'],
  ],
  [
    COACH,
    'Norrby Rowers’ coach Kofi Mensah said the lake had been a mess.',
    ['name norrby,rowers/lomma,divers'],
  ],
  [HOTEL, '“We are closed,” said Liv Dahl, manager of the Grand Hotel.', ['name grand/hotel,borealis']],
  [
    BOTANY,
    '“The mole is gone,” said Tilda Roos, professor of physics at Vinter University.',
    ['words physics/botany'],
  ],
  [
    HEALTH,
    'According to the Lomma Institute of Health, colds will spread in May.',
    ['the Lomma Institute of Health'],
  ],
  [NAMELESS, '“The frozen lake is melting fast,” the head of Vinter Canal Company said.', ['words vinter/']],
];

const SAME: readonly BesideCase[] = [
  [MILL, 'Norbeck Mills chief executive Jon Aas said: “They sell what we cannot.”', ['exact']],
  [MILL, '“They sell what we cannot,” Norbeck’s Jon Aas said.', ['exact']],
  [MILL, 'Skog Fund founder Max Orla wrote: “Somebody will get a gift.”', ['exact']],
  [MILL, 'Skog Fund’s Max Orla wrote: “Somebody will get a gift.”', ['exact']],
  [GRID, 'Sydnett operations director Nora Hald said some farms would be dark until Sunday.', ['exact']],
  [GRID, 'Sydnett’s Nora Hald said some farms would be dark until Sunday.', ['exact']],
  [PARTY, 'The opposition’s Rolf Tann said the government had lost its way.', ['exact']],
  [CANAL, 'The head of Norden Canal Company, Ada Brink, said: “We keep the old locks.”', ['exact']],
  [CANAL, '“We keep the old locks,” said Ada Brink, the company’s head.', ['exact']],
  [MAYOR, 'Norrby mayor Siri Quist told the Bay Post that the lamp was too weak.', ['exact']],
  [COACH, 'Lomma coach Kofi Mensah said the lake had been a mess.', ['exact']],
  [BOTANY, '“The mole is gone,” said Tilda Roos, a professor at Vinter University.', ['exact']],
  [BOTANY, '“The mole is gone,” said Vinter University professor Tilda Roos.', ['exact']],
  [HEALTH, 'According to the Norden Institute of Health, colds will spread in May.', ['exact']],
  [NAMELESS, 'The head of the Norden Canal Company: “The frozen lake is melting fast.”', ['exact']],
  // Whence somebody is, or of which country's government, the article may leave open.
  [
    'Trade Secretary Omar Bell said the tariff was lifted.',
    'British Trade Secretary Omar Bell said the tariff was lifted.',
    ['exact'],
  ],
];

describe('of what body somebody is who spoke, or which body spoke', () => {
  test.each(OTHERS)(
    'is told where the article names another, beside %j: %j',
    async (article, message, told) => {
      expect(await toldBeside(article, message)).toEqual(told);
    },
  );
  test.each(SAME)('is not told where it is the same, beside %j: %j', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
});
