import { describe, expect, test } from '@jest/globals';
import { toldBeside, type BesideCase } from '../toldBeside.ts';

const TENANTS = 'A lawyer for the tenants said the lifts had not worked since May.';
const GIRL = '“We were never asked about it,” said the grandmother of the missing girl.';
const COOK = 'The cook at the night shelter told the paper that forty people slept on the floor.';
const BREWERY =
  'The brewery wants to leave the cooperative, its accountant, Runa Skov, said.\n\n“We pay for everybody else’s beer,” Skov said.';
const BROTHER = 'The mayor’s brother said the yacht had been a gift.';
const AUNT = 'A neighbour of the suspect’s aunt said the lights were on all night.';
const DEPUTY = 'The deputy head of the opera said the roof leaked.';
const FERRY =
  '“We had only ten minutes,” said the captain of the smaller ferry. The larger ferry was in port.';
const WIDOW = 'The widow of one of the miners said nobody had rung her.';
const FOODS =
  'A spokeswoman for Harlin Foods denied the claim. “The tins are safe to eat,” she said. The food agency had ordered tests.';
const NURSE = 'The hospital closed its kitchen. “It was full of mice,” a nurse said.';
const AGENT =
  'The goalkeeper broke his wrist. His agent, Rolf Tamm, told Radio Bay that the season was over.';
const ENGINEER = '“The dam is still sound,” said Oda Hjelm, chief engineer of Vestkraft.';
const MANAGER = 'Ine Moe is the ferry company’s safety manager. “The doors were checked twice,” Moe said.';
const OFFICE = 'The prime minister’s office said no letter had arrived.';
const OFFICIAL = 'An official with the rail ministry said the tunnel would open in spring.';

const CHOIR = '“No one will be paid,” the treasurer of the choir, Lena Voss, told members.';

const OTHERS: readonly BesideCase[] = [
  // Whose they are.
  [
    TENANTS,
    'A lawyer for the landlord said the lifts had not worked since May.',
    ['A lawyer for the landlord'],
  ],
  [
    TENANTS,
    'The lifts had not worked since May, said a lawyer for the council.',
    ['a lawyer for the council'],
  ],
  [TENANTS, 'The landlord’s lawyer said the lifts had not worked since May.', ['The landlord’s lawyer']],
  [
    COOK,
    'The cook at the hostel told the paper that forty people slept on the floor.',
    ['The cook at the hostel'],
  ],
  [COOK, 'Forty people slept on the floor, the hotel’s cook said.', ['the hotel’s cook']],
  [BROTHER, 'The governor’s brother said the yacht had been a gift.', ['The governor’s brother']],
  [GIRL, '“We were never asked about it,” the suspect’s grandmother said.', ['the suspect’s grandmother']],
  [OFFICE, 'The president’s office said no letter had arrived.', ['The president’s office']],
  [FOODS, '“The tins are safe to eat,” said a spokeswoman for the agency.', ['a spokeswoman for the agency']],
  [FOODS, '“The tins are safe to eat,” a supermarket spokeswoman said.', ['words supermarket/']],
  [NURSE, '“It was full of mice,” a nurse at the prison said.', ['a nurse at the prison']],
  [OFFICIAL, 'A finance ministry official said the tunnel would open in spring.', ['words finance/']],
  // Whom “its” and “his” mean.
  [
    BREWERY,
    '“We pay for everybody else’s beer,” the cooperative’s accountant said.',
    ['the cooperative’s accountant'],
  ],
  [AGENT, 'The referee’s agent told Radio Bay that the season was over.', ['The referee’s agent']],
  // Which one of them.
  [
    GIRL,
    '“We were never asked about it,” said the grandmother of the rescued girl.',
    ['the grandmother of the rescued girl'],
  ],
  [
    FERRY,
    '“We had only ten minutes,” said the captain of the larger ferry.',
    ['the captain of the larger ferry'],
  ],
  [DEPUTY, 'The head of the opera said the roof leaked.', ['The head of the opera']],
  // How many of them.
  [
    TENANTS,
    'A lawyer for most of the tenants said the lifts had not worked since May.',
    ['A lawyer for most of the tenants'],
  ],
  // Whoever they belong to did not speak.
  [BROTHER, 'The yacht had been a gift, the mayor said.', ['the mayor']],
  [AUNT, 'The suspect’s aunt said the lights were on all night.', ['The suspect’s aunt']],
  [WIDOW, 'One of the miners said nobody had rung her.', ['One of the miners']],
  [OFFICE, 'The prime minister said no letter had arrived.', ['The prime minister']],
  [AGENT, 'The goalkeeper told Radio Bay that the season was over.', ['The goalkeeper']],
  // Beside a name only the words are others.
  [CHOIR, '“No one will be paid,” Lena Voss, treasurer of the band, told members.', ['words band/choir']],
  [
    BREWERY,
    '“We pay for everybody else’s beer,” Runa Skov, an accountant at the bank, said.',
    ['words bank/brewery'],
  ],
  [ENGINEER, '“The dam is still sound” — Oda Hjelm, chief engineer of the railway', ['words railway/chief']],
];

const SAME: readonly (readonly [article: string, message: string])[] = [
  [TENANTS, 'The tenants’ lawyer said the lifts had not worked since May.'],
  [TENANTS, 'A lawyer representing the tenants said the lifts had not worked since May.'],
  [TENANTS, 'A lawyer said the lifts had not worked since May.'],
  [TENANTS, TENANTS],
  [GIRL, '“We were never asked about it,” the girl’s grandmother said.'],
  [COOK, 'Forty people slept on the floor, the shelter’s cook said.'],
  [BREWERY, '“We pay for everybody else’s beer,” the brewery’s accountant said.'],
  [BREWERY, '“We pay for everybody else’s beer,” an accountant for the brewery said.'],
  [BROTHER, 'A brother of the mayor said the yacht had been a gift.'],
  [AUNT, 'A neighbour said the lights were on all night.'],
  [DEPUTY, 'The opera’s deputy head said the roof leaked.'],
  [FERRY, '“We had only ten minutes,” the smaller ferry’s captain said.'],
  [WIDOW, 'A miner’s widow said nobody had rung her.'],
  [FOODS, '“The tins are safe to eat,” a company spokeswoman said.'],
  [FOODS, '“The tins are safe to eat,” a Harlin spokeswoman said.'],
  [NURSE, '“It was full of mice,” a nurse at the hospital said.'],
  [AGENT, 'The goalkeeper’s agent told Radio Bay that the season was over.'],
  [ENGINEER, '“The dam is still sound,” said the company’s chief engineer.'],
  [CHOIR, '“No one will be paid,” Lena Voss, treasurer of the choir, told members.'],
  [CHOIR, '“No one will be paid,” the choir’s treasurer, Lena Voss, told members.'],
  [BREWERY, '“We pay for everybody else’s beer,” Runa Skov, an accountant for the brewery, said.'],
  [MANAGER, '“The doors were checked twice,” the ferry company’s safety manager said.'],
  [OFFICE, 'No letter had arrived, the office of the prime minister said.'],
  [OFFICIAL, 'The rail ministry said the tunnel would open in spring.'],
];

describe('whose somebody is who spoke, and which one', () => {
  test.each(OTHERS)(
    'is told where the article has another one, beside %j: %j',
    async (article, message, told) => {
      expect(await toldBeside(article, message)).toEqual(told);
    },
  );
  test.each(SAME)('is right beside %j: %j', async (article, message) => {
    expect(await toldBeside(article, message)).toEqual(['exact']);
  });
});
