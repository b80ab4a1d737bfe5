import { describe, expect, it } from '@jest/globals';
import { readArticle } from '../../src/article/read.ts';

const TOLD = 'I rowed the ferry for 22 years. The pier was never painted in all of them.';

/** What a page has above the text, and below it → its title and who wrote it. */
const CASES: Readonly<Record<string, readonly (readonly [above: string, below: string, title: string, author: string | null])[]>> = {
  'letters to the editor': [
    ['Lisk Morning Post\nOpinion\nLetters to the Editor\n\nBoats are not the problem, our pier is\n\n24 June 2025', 'Anna Holm\nPort Tarrow', 'Boats are not the problem, our pier is', 'Anna Holm'],
    ['The Lisk Courier\n\nYour letters\n\nStop the carts in Mill Lane\n\n12 May 2025', 'Tom Fry, Lisk', 'Stop the carts in Mill Lane', 'Tom Fry'],
    ['The Lisk Courier\n\nLetter: Stop the carts in Mill Lane\n\n12 May 2025', 'Tom Fry\nMill Lane, Lisk', 'Letter: Stop the carts in Mill Lane', 'Tom Fry'],
    ['The Lisk Courier\n\nLetters to the Editor\n\nStop the carts in Mill Lane\n\n12 May 2025', 'Tom Fry', 'Stop the carts in Mill Lane', 'Tom Fry'],
  ],
  'several letters, or the page that has them': [
    ['The Lisk Courier\n\nYour letters\n\nStop the carts in Mill Lane\n\n12 May 2025', 'Tom Fry, Lisk\n\nI like carts.\n\nAnna Holm, Brine', 'Stop the carts in Mill Lane', null],
    ['The Lisk Courier\n\nYour letters\n\nStop the carts in Mill Lane\n\nBy Mara Quist\n\n12 May 2025', 'Tom Fry, Lisk\n\nI like carts.\n\nAnna Holm, Brine', 'Stop the carts in Mill Lane', 'Mara Quist'],
  ],
  'no letter, or nobody who signs': [
    ['The Lisk Courier\n\nStop the carts in Mill Lane\n\n12 May 2025', 'Port Tarrow, Lisk', 'Stop the carts in Mill Lane', null],
    ['The Lisk Courier\n\nYour letters\n\nStop the carts in Mill Lane\n\n12 May 2025', 'Mill Lane', 'Stop the carts in Mill Lane', null],
    ['The Lisk Courier\n\nLetters from the front found in a barn\n\n12 May 2025', 'Port Tarrow', 'Letters from the front found in a barn', null],
    ['The Lisk Courier\n\nYour letters\n\nStop the carts in Mill Lane\n\nBy Mara Quist\n\n12 May 2025', 'Tom Fry, Lisk', 'Stop the carts in Mill Lane', 'Mara Quist'],
  ],
}; // prettier-ignore

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s … %s', (above, below, title, author) => {
    const read = readArticle({
      id: 'a',
      text: `${above}\n\n${TOLD}\n\nIt is time to paint it.\n\n${below}\n`,
    });
    expect([read.title, read.author]).toEqual([title, author]);
  });
});
