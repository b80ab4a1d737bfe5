import { describe, expect, test } from '@jest/globals';
import { toldBeside, type BesideCase } from './toldBeside.ts';

const CUT_OFF: readonly BesideCase[] = [
  // Of how many it holds.
  ['Up to 90 clerks may be moved to Norrby.', '90 clerks may be moved to Norrby.', ['left out /up,to']],
  ['Most of the goats were sold in Lomma.', 'The goats were sold in Lomma.', ['left out /most,of']],
  ['Only three bakers signed the letter.', 'Three bakers signed the letter.', ['left out /only']],
  ['Fewer than half of the boats float.', 'Half of the boats float.', ['left out /fewer,than']],
  [
    'Edda Falk said most of the letters had “certainly never” been sent to Norrby.',
    'Edda Falk said the letters had “certainly never” been sent to Norrby.',
    ['left out /most,of'],
  ],
  // Who is not what follows, or no longer.
  [
    'Former harbour pilot Edda Falk opened a bakery in Lomma.',
    'Harbour pilot Edda Falk opened a bakery in Lomma.',
    ['left out /former'],
  ],
  ['Acting treasurer Piet Maas left the room.', 'Treasurer Piet Maas left the room.', ['left out /acting']],
  // On whom its subject hangs.
  [
    'The brother of the clerk was jailed for theft.',
    'The clerk was jailed for theft.',
    ['left out /brother,of'],
  ],
  [
    'A lawyer for Edda Falk will speak in Norrby on Sunday.',
    'Edda Falk will speak in Norrby on Sunday.',
    ['left out /lawyer,for'],
  ],
  [
    'Either Edda Falk or Piet Maas will resign in May.',
    'Piet Maas will resign in May.',
    ['left out /falk,or'],
  ],
  ['At the trial of Edda Falk the clerk wept for an hour.', 'The clerk wept for an hour.', ['exact']],
  ['In May Edda Falk opened a bakery in Norrby.', 'Edda Falk opened a bakery in Norrby.', ['exact']],
  ['By then the bakery had been closed for years.', 'The bakery had been closed for years.', ['exact']],
  ['He waited for the ferry that was late on Sunday.', 'The ferry that was late on Sunday', ['exact']],
  [
    'Edda Falk spoke of “a gift that nobody wants in Norrby”.',
    'Edda Falk: “a gift that nobody wants in Norrby”',
    ['exact'],
  ],
  // How long it holds.
  [
    'The new pier will open in 2031 at the earliest.',
    'The new pier will open in 2031.',
    ['left out /at,the,earliest'],
  ],
  ['Piet Maas said the old pier was safe “for now”.', 'The old pier was safe', ['left out /for,now']],
  ['The yard has sold no boat since 2019.', 'The yard has sold no boat.', ['left out /since,2019']],
  [
    'It was the biggest catch in the bay since 1988.',
    'It was the biggest catch in the bay.',
    ['left out /since,1988'],
  ],
  // A quotation that is closed before its end.
  [
    '“We will ask the bank again in the spring,” Piet Maas said.',
    '“We will ask the bank again,” Piet Maas said.',
    ['left out /in,the,spring'],
  ],
];

/** What looks the same, and says no more than the article. */
const WHOLE: readonly BesideCase[] = [
  ['Mayor Ida Roos opened the new pier on Friday.', 'Ida Roos opened the new pier on Friday.', ['exact']],
  ['Up to 90 clerks may be moved to Norrby.', 'Up to 90 clerks may be moved', ['exact']],
  ['Some 1,200 people came to the fair in Lomma.', '1,200 people came to the fair in Lomma.', ['exact']],
  ['The pier has been closed since May.', 'The pier has been closed', ['exact']],
  ['On Friday bakers in Lomma went on strike.', 'Bakers in Lomma went on strike.', ['exact']],
  [
    'Piet Maas, a former pilot, sold the yard in Norrby.',
    'Piet Maas, a former pilot, sold the yard',
    ['exact'],
  ],
  ['Only Ida Roos spoke. The boats leave Lomma at noon.', 'The boats leave Lomma at noon.', ['exact']],
  // A part of a quotation that shows itself as one.
  ['“We will ask the bank again in the spring,” Piet Maas said.', '“We will ask the bank again”', ['exact']],
  [
    '“We will ask the bank again, and soon,” Piet Maas said.',
    '“We will ask the bank again,” Piet Maas said.',
    ['exact'],
  ],
  [
    '“The pier is not safe,” Piet Maas said before noon.',
    '“The pier is not safe,” Piet Maas said.',
    ['exact'],
  ],
];

describe('what was cut off from a claim', () => {
  test.each(CUT_OFF)('is told beside %j: %j', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
  test.each(WHOLE)('does not matter beside %j: %j', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
});

test('what a German claim leaves out is told', async () => {
  const article =
    'Nur drei Bäcker haben den Brief an den Rat der Stadt unterschrieben, sagte der Bürgermeister.';
  const message = 'Drei Bäcker haben den Brief an den Rat der Stadt unterschrieben.';
  expect(await toldBeside(article, message)).toEqual(['left out /nur']);
});
