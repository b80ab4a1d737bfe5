import { describe, expect, test } from '@jest/globals';
import { toldBeside, type BesideCase } from './toldBeside.ts';

const LAMP =
  "About 900 crowns have not been found. A sale of the lamps isn't planned for now. There's no lamp on the pier, and Maas says it will stay dark. “I cannot see the pier, and we won't pay for it,” Ida Roos said. The mill has not been sold, though it was not mended.";

const SAME: readonly BesideCase[] = [
  [LAMP, "About 900 crowns haven't been found.", ['exact']],
  [LAMP, 'About 900 crowns haven’t been found.', ['exact']],
  [LAMP, 'A sale of the lamps is not planned for now.', ['exact']],
  [LAMP, 'There is no lamp on the pier.', ['exact']],
  [LAMP, 'Maas says it’ll stay dark.', ['exact']],
];

const OTHERS: readonly BesideCase[] = [
  [LAMP, 'About 900 crowns have been found.', ['negation /not']],
  [LAMP, "There isn't a lamp on the pier.", ['not found']],
  [LAMP, "A sale of the lamps wasn't planned for now.", ["negation wasn't/isn't"]],
  [LAMP, 'Ida Roos: “I can see the pier, and we won’t pay for it”', ['negation /cannot']],
];

describe('a contraction', () => {
  test.each(SAME)('is what it stands for, beside %j: %j', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
  test.each(OTHERS)('is told where it says something else, beside %j: %j', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
});
