import { describe, expect, test } from '@jest/globals';
import { toldBeside, type BesideCase } from '../toldBeside.ts';

const GUARD = 'The porter told the court that the gate was open. The porter has two keys to the yard.';
const PILOT =
  'The pilot, who was not hurt, told clerks that the beam had cracked. “Nobody heard the bell,” the pilot told them.';
const ROOS =
  'Baker Ida Roos, who has run the shop since 2011, sold it in May. Her brother, Piet Roos, who was fined in March, bought it. “I had no choice,” Ida Roos told the paper. “It was cheap,” Piet Roos said. Clerk Olga Falk was in court. She has worked in Lomma for nine years. “We had no lift,” Falk said. Norrby Fish, which was fined in June, said it had sold two boats.';
const HOLT = 'Maria Omer, who was not charged, told police that she had been asleep in the shed.';

const FALK =
  'Edda Falk of the Norrby yard, who was not asked about the tugs, told clerks that the beam had cracked.';
const OFFICE =
  'Edda Falk from the office of Ida Roos, who was fined in March, told clerks that the beam had cracked.';

const BROTHER =
  'The brother of Ida Roos was jailed for theft. “I will not sell the boat,” Ida Roos said. Lea Maas runs an inn. “We are full until May,” Lea Maas said.';

const OTHERS: readonly BesideCase[] = [
  [FALK, 'Falk, who was asked about the tugs, told clerks that the beam had cracked.', ['negation /not']],
  [FALK, 'Falk, who was not asked about the ferry, told clerks that the beam had cracked.', ['words ferry/']],
  [
    OFFICE,
    'Edda Falk, who was fined in March, told clerks that the beam had cracked.',
    ['words fined,march/'],
  ],
  [GUARD, 'The porter, who took a bribe, told the court that the gate was open.', ['words took,bribe/']],
  [GUARD, 'The porter (who was drunk) told the court that the gate was open.', ['words drunk/']],
  [GUARD, 'The porter – who fled – told the court that the gate was open.', ['words fled/']],
  [GUARD, 'The porter, whose wife left him, told the court that the gate was open.', ['words wife,left/']],
  [
    GUARD,
    'The porter, who has nine keys to the yard, told the court that the gate was open.',
    ['words nine,keys,yard/'],
  ],
  [GUARD, 'The porter, who was lying, said that the gate was open.', ['words lying/']],
  [GUARD, 'The gate was open, said the porter, who was lying.', ['words lying/']],
  [PILOT, 'The pilot, who was hurt, told clerks that the beam had cracked.', ['negation /not']],
  [PILOT, 'The pilot, who was not hurt or tired, told clerks that the beam had cracked.', ['words tired/']],
  [
    PILOT,
    '“Nobody heard the bell,” the pilot, who was badly hurt, told them.',
    ['negation /not; words badly/'],
  ],
  [PILOT, '“Nobody heard the bell,” said the pilot, who was hurt.', ['negation /not']],
  [ROOS, 'Ida Roos, who was fined in March, said: “I had no choice.”', ['not found']],
  [ROOS, 'Ida Roos, who bought it, said: “I had no choice.”', ['not found']],
  [ROOS, 'Ida Roos, who has run the shop since 2015, said: “I had no choice.”', ['not found']],
  [
    ROOS,
    'Piet Roos, who has run the shop since 2011, said: “It was cheap.”',
    ['number 2011/; words run,shop,since/'],
  ],
  [
    ROOS,
    '“We had no lift,” said Olga Falk, who has worked in Norrby for nine years.',
    ['words worked,norrby,nine,years/'],
  ],
  [ROOS, 'Norrby Fish, which was not fined in June, said it had sold two boats.', ['negation not/']],
  [ROOS, '“It was cheap” — Piet Roos, who was jailed', ['words jailed/']],
  [HOLT, 'Maria Omer, who was charged, told police that she had been asleep in the shed.', ['negation /not']],
  [HOLT, 'Omer, who was charged, told police that she had been asleep in the shed.', ['negation /not']],
  [
    HOLT,
    'Maria Omer, who was charged with theft, told police that she had been asleep in the shed.',
    ['negation /not; words theft/'],
  ],
  [BROTHER, '“I will not sell the boat,” said Ida Roos, who was jailed for theft.', ['words jailed,theft/']],
  [BROTHER, '“I will not sell the boat,” said Ida Roos, who runs an inn.', ['words runs/']],
];

const SAME: readonly BesideCase[] = [
  [FALK, 'Falk, who was not asked about the tugs, told clerks that the beam had cracked.', ['exact']],
  [FALK, 'Edda Falk, who was not asked, told clerks that the beam had cracked.', ['exact']],
  [GUARD, 'The porter, who has two keys to the yard, told the court that the gate was open.', ['exact']],
  [GUARD, 'The porter told the court that the gate was open.', ['exact']],
  [PILOT, 'The pilot, who was not hurt, told clerks that the beam had cracked.', ['exact']],
  [PILOT, '“Nobody heard the bell,” said the pilot, who was not hurt.', ['exact']],
  [ROOS, 'Ida Roos, who has run the shop since 2011, said: “I had no choice.”', ['exact']],
  [ROOS, '“I had no choice,” said Ida Roos, who sold it in May.', ['exact']],
  [ROOS, 'Piet Roos, who was fined in March, said: “It was cheap.”', ['exact']],
  [ROOS, 'Norrby Fish, which was fined in June, said it had sold two boats.', ['exact']],
  [HOLT, 'Maria Omer, who was not charged, told police that she had been asleep in the shed.', ['exact']],
  [BROTHER, '“We are full until May,” said Lea Maas, who runs an inn.', ['exact']],
];

describe('a clause beside the name of whoever spoke', () => {
  test.each(OTHERS)(
    'is told where the article does not have it of them, beside %j: %j',
    async (article, message, told) => {
      expect(await toldBeside(article, message)).toEqual(told);
    },
  );
  test.each(SAME)('is right where it does, beside %j: %j', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
});
