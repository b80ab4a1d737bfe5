import { describe, expect, test } from '@jest/globals';
import { toldBeside, type BesideCase } from '../toldBeside.ts';

const MAYOR = '“The pier is paid for,” Ida Roos said. “Nobody will lose a berth,” she added.';
const PILOT = '“The pier is paid for,” pilot Kim Maas told the council, before he left.';
const CLERK = 'Clerk Mrs. Robin Falk said in court that the boats were never counted.';
const LEAKS = '“They sent us a form,” Robin Falk said. Ms Falk wept. “Patience holds up no roof,” Falk said.';
const SPOKESMAN = '“The boats were never counted,” said Sasha Moen, a spokesman for the port.';

const OTHERS: readonly BesideCase[] = [
  [MAYOR, '“Nobody will lose a berth,” he said.', ['he']],
  [MAYOR, '“The pier is paid for,” he said.', ['he']],
  [MAYOR, 'He said: “The pier is paid for.”', ['he']],
  [MAYOR, '“The pier is paid for,” Mr Roos said.', ['Mr Roos']],
  [CLERK, 'He said in court that the boats were never counted.', ['He']],
  [CLERK, 'Mr Falk said in court that the boats were never counted.', ['Mr Falk']],
  [SPOKESMAN, '“The boats were never counted,” she said.', ['she']],
  // The article calls her so elsewhere.
  [LEAKS, '“Patience holds up no roof,” Mr Falk said.', ['Mr Falk']],
  // Who writes a message is nobody in the article.
  [MAYOR, '“The pier is paid for,” I said.', ['I']],
];

const SAME: readonly BesideCase[] = [
  [MAYOR, '“Nobody will lose a berth,” she said.', ['exact']],
  [MAYOR, '“The pier is paid for,” she said.', ['exact']],
  [MAYOR, '“The pier is paid for,” Ms Roos said.', ['exact']],
  [MAYOR, '“The pier is paid for,” they said.', ['exact']],
  // An article that calls nobody he or she does not tell.
  [PILOT, '“The pier is paid for,” she told the council.', ['exact']],
  [CLERK, 'Mrs Falk said in court that the boats were never counted.', ['exact']],
  [SPOKESMAN, '“The boats were never counted,” he said.', ['exact']],
];

describe('a pronoun or a courtesy for who spoke', () => {
  test.each(OTHERS)(
    'is told where it is of the other gender, beside %j: %j',
    async (article, message, told) => {
      const [finding] = await toldBeside(article, message);
      expect([finding?.toLowerCase()]).toEqual(told.map((one) => one.toLowerCase()));
    },
  );
  test.each(SAME)('is right beside %j: %j', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
});
