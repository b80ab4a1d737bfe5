import { describe, expect, test } from '@jest/globals';
import { toldBeside, type BesideCase } from './toldBeside.ts';

const ADDED =
  '“I made the choice myself and I take the blame for it,” Roos said. The clerk, Lea Omer, said that 40 huts had been mended since and that the mill had not been one of them. Piet Maas said the firm had paid its crew on time and would go to court if it was sued. The pier, the longest in Norrby, was closed in May. Ida Roos rejected calls for a vote, saying that the town would look for help until May.';
const JOINED =
  '“I blame the mayor and the council for it,” Moen said. Lund denied that he had sold the boat and that he had paid for the crew. Vik said the yard would pay the crew and would sell the pier if it failed. Ola Berg, a clerk, and Piet Maas left the port at noon. Falk left, a friend of the mayor said, before noon. The rate rose from 9 percent to 12 percent.';

const OTHERS: readonly BesideCase[] = [
  [ADDED, 'Piet Maas said the firm would go to court.', ['words /paid,crew,time,if']],
  [ADDED, 'Lea Omer said that the mill had been one of them.', ['negation /not']],
  [ADDED, '“I made the choice,” Roos said.', ['left out /myself,and,i']],
  [JOINED, '“I blame the mayor,” Moen said.', ['left out /and,the,council']],
  [JOINED, 'Lund had sold the boat.', ['words /denied']],
  [JOINED, 'Lund said that he had paid for the crew.', ['left out /denied']],
  [JOINED, 'Vik said the yard would pay the crew.', ['left out /if,failed']],
  [JOINED, 'Ola Berg left the port at noon.', ['name /piet,maas; words /clerk']],
  [JOINED, 'Falk left before noon.', ['words /friend,mayor']],
  [JOINED, 'The rate rose from 9 percent.', ['left out /to,12,percent']],
];

const SAME: readonly BesideCase[] = [
  [ADDED, '“I made the choice myself,” Roos said.', ['exact']],
  [ADDED, 'Lea Omer said that 40 huts had been mended since.', ['exact']],
  [ADDED, 'Piet Maas said the firm had paid its crew on time.', ['exact']],
  [ADDED, 'The pier was closed in May.', ['exact']],
  [ADDED, 'Ida Roos rejected calls for a vote.', ['exact']],
];

describe('a sentence without what is only joined to it', () => {
  test.each(OTHERS)('is told where it says more so, beside %j: %j', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
  test.each(SAME)('says no more so, beside %j: %j', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
});
