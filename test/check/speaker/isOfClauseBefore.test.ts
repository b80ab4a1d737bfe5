import { describe, expect, test } from '@jest/globals';
import { toldBeside, type BesideCase } from '../toldBeside.ts';

const LOAN =
  'Ferrand of Lisk will sell 200 boats in June, and the bank Saltbank said on Friday that a loan would cost more.';
const FIRE = 'Three barns were burnt, and the fire service said the wind was strong.';
const LIBRARY = 'The library is shut; the warden, Siri Quist, said the roof had been damaged.';
const CRANE = 'The crane fell at noon and Siri Quist said it had been rusty for years.';
const BOTH = 'Officials said the dam held and the town was dry.';
const TWO = 'The mayor said the dam held, and engineers said it would hold in June.';

const OTHERS: readonly BesideCase[] = [
  [LOAN, 'Saltbank said Ferrand of Lisk will sell 200 boats in June.', ['Saltbank']],
  [FIRE, 'Three barns were burnt, the fire service said.', ['the fire service']],
  [FIRE, 'The fire service said three barns were burnt.', ['The fire service']],
  [LIBRARY, 'The library is shut, said Siri Quist.', ['Siri Quist']],
  [CRANE, 'Siri Quist said the crane fell at noon.', ['Siri Quist']],
];

const SAME: readonly BesideCase[] = [
  [LOAN, 'Ferrand of Lisk will sell 200 boats in June.', ['exact']],
  [LOAN, 'Saltbank said a loan would cost more.', ['exact']],
  [FIRE, 'The wind was strong, the fire service said.', ['exact']],
  [LIBRARY, 'The warden, Siri Quist, said the roof had been damaged.', ['exact']],
  [CRANE, 'Siri Quist said it had been rusty for years.', ['exact']],
  [BOTH, 'Officials said the dam held.', ['exact']],
  [BOTH, 'Officials said the town was dry.', ['exact']],
  [TWO, 'The mayor said the dam held.', ['exact']],
  ['Three boats sank and a pier broke, the crew said.', 'Three boats sank, the crew said.', ['exact']],
];

describe('a clause to which another one only adds what somebody says', () => {
  test.each(OTHERS)('is nothing that they said, beside %j: %j', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
  test.each(SAME)('leaves them what they said, beside %j: %j', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
});
