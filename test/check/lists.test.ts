import { describe, expect, test } from '@jest/globals';
import { toldBeside, type BesideCase } from './toldBeside.ts';

const ALL =
  'The motion was carried with the votes of the Blues and the Coast Party. The yacht was bought by Saltbank and the county. The kettles were sold by Hansen’s shops, at Potpoint stores and online. Lund was convicted of arson and fraud. The baths are open on Mondays and Fridays. The lane will be shut from Tuesday to Thursday and on the last Saturday. The tour was paid for by the guild, the church and the dairy.';
const EACH =
  'The storm wrecked a mill, nine huts and the school. It rained on Monday and Tuesday. The hut was built by Lund and the town rejoiced. The barn was painted by Moen and sold in May. She met the mayor of Lomma and his wife. The dam was opened by Ida Roos, the mayor of Norrby and Lomma. Reeds grow in Kent and in Essex.';

const CHOICE =
  'Guests can choose between a cabin and a tent. The codes of the kettles begin with QA or QB. The town asked the Rowers’ Guild or RG.';

const OTHERS: readonly BesideCase[] = [
  [CHOICE, 'Guests can choose between a cabin.', ['left out /and,a,tent']],
  [CHOICE, 'The codes of the kettles begin with QA.', ['left out /or,qb']],
  [ALL, 'The motion was carried with the votes of the Blues.', ['left out /and,the,coast']],
  [ALL, 'The yacht was bought by Saltbank.', ['left out /and,the,county']],
  [ALL, 'The kettles were sold by Hansen’s shops.', ['left out /at,potpoint']],
  [ALL, 'Lund was convicted of arson.', ['left out /and,fraud']],
  [ALL, 'The baths are open on Mondays.', ['left out /and,fridays']],
  [ALL, 'The lane will be shut from Tuesday to Thursday.', ['left out /and,on,the']],
  [ALL, 'The tour was paid for by the guild.', ['left out /the,church']],
  [ALL, 'The tour was paid for by the guild, the church.', ['left out /and,the,dairy']],
];

const SAME: readonly BesideCase[] = [
  [CHOICE, 'Guests can choose between a cabin and a tent.', ['exact']],
  [CHOICE, 'The town asked the Rowers’ Guild.', ['exact']],
  [ALL, 'The yacht was bought by Saltbank and the county.', ['exact']],
  [ALL, 'The baths are open on Mondays and Fridays.', ['exact']],
  // It holds of each, or what follows is no list.
  [EACH, 'The storm wrecked a mill.', ['exact']],
  [EACH, 'It rained on Monday.', ['exact']],
  [EACH, 'The hut was built by Lund.', ['exact']],
  [EACH, 'The barn was painted by Moen.', ['exact']],
  [EACH, 'She met the mayor of Lomma.', ['exact']],
  [EACH, 'The dam was opened by Ida Roos.', ['exact']],
  [EACH, 'Reeds grow in Kent.', ['exact']],
];

describe('a list of those who did something together, or of when something is so', () => {
  test.each(OTHERS)('is not cut after its first members, beside %j: %j', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
  test.each(SAME)('is whole, or holds of each, beside %j: %j', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
});
