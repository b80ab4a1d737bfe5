import { describe, expect, test } from '@jest/globals';
import { toldBeside, type BesideCase } from './toldBeside.ts';

const TOLL =
  'Lea Omer said the toll had cost the firm 9 million crowns in May and would cost it more in June. Rivals Vik, who beat Lund 1-0 on Sunday, will meet Tarn on May 14. Norrby, which was not asked before, said the pier was unsafe. Ida Roos said she did not know the clerk and had never met him. Piet Maas said the road would be closed if it rained and might be sold. The boats will sail on Friday and the crew will be paid unless it snows. The pumps had run for years, which Moen denies, and the dam held. The brother of Holm, who fell in May, was jailed for theft.';
const UNION =
  'Lea Omer disputed that: it was the bakery, she said, that had sold the oven.\n\nMoen denied: “The pier had been closed for years.”';
const STAFF =
  'Nobody would be moved, manager Ida Roos said: the nine posts would go as clerks retire. Mayor Piet Maas warned the toll would “empty” a street that had lost its bakery.';
const TIMES =
  'By noon 38 ships were waiting, the port said. In May 2024 the council sold the hall. Roos said on Friday the pier was closed. Lund had paid and Maas left by Sunday.';
const BODIES =
  'The fair was in Norrby.\n\nPiet Maas of Fjordbank said the price was right.\n\n“They drew the line in May,” said Lea Omer of the group Reef Watch.\n\n“The welds are sound,” said Ida Roos, of the testing firm Normpruf.\n\nPiet Holm, of the crew that built Normpruf, laughed: “It stands.”';

const SAME: readonly BesideCase[] = [
  // What is joined or told in between has its own "would" and "not".
  [TOLL, 'Lea Omer said the toll had cost the firm 9 million crowns in May.', ['exact']],
  [TOLL, 'Vik will meet Tarn on May 14.', ['exact']],
  [TOLL, 'Norrby said the pier was unsafe.', ['exact']],
  [UNION, 'Lea Omer said it was the bakery that had sold the oven.', ['exact']],
  [STAFF, 'Ida Roos said nobody would be moved.', ['exact']],
  [STAFF, 'Nobody would be moved, Ida Roos said: the nine posts would go as clerks retire.', ['exact']],
  [TIMES, '38 ships were waiting by noon, the port said.', ['exact']],
  [TIMES, 'The council sold the hall in May 2024.', ['exact']],
  [BODIES, 'According to Piet Maas of Fjordbank, the price was right.', ['exact']],
  [BODIES, 'Lea Omer of Reef Watch: “They drew the line in May.”', ['exact']],
  [BODIES, 'Lea Omer, Reef Watch: “They drew the line in May.”', ['exact']],
  [BODIES, '“They drew the line in May” - Lea Omer (Reef Watch)', ['exact']],
  [BODIES, 'Ida Roos of Normpruf said: “The welds are sound.”', ['exact']],
];

const CURLY =
  'The Sailors’ League said it did not sell its barn. The Weavers’ Guild said it had never wanted a loan but needed wool. The mill might close in May. Tickets go on sale on Monday in Lomma.';

const OTHERS: readonly BesideCase[] = [
  // A mark of an owner closes no quotation.
  [CURLY, 'The Sailors’ League said it did sell its barn.', ['negation /not']],
  [CURLY, 'The Weavers’ Guild said it had wanted a loan but needed wool.', ['negation /never']],
  // What is struck out is not said.
  [CURLY, 'The Sailors’ League said it did ~~not~~ sell its barn.', ['negation /not']],
  [CURLY, 'The mill ~~might~~ close in May.', ['words /might']],
  [TOLL, 'Ida Roos said she did not know the clerk.', ['left out /never']],
  [TOLL, 'Ida Roos said she did know the clerk.', ['negation /not,never']],
  [TOLL, 'Piet Maas said the road would be closed.', ['left out /if']],
  [TOLL, 'The boats will sail on Friday.', ['left out /unless']],
  [TOLL, 'The pumps had run for years.', ['left out /denies']],
  [TOLL, 'Holm was jailed for theft.', ['left out /brother,of']],
  [UNION, 'The pier had been closed for years, Moen said.', ['left out /denied']],
  [STAFF, 'Ida Roos said nobody was moved.', ['words /would']],
  [TIMES, 'Roos said the pier was closed on Friday.', ['order friday/friday']],
  [TIMES, 'By Sunday Lund had paid and Maas left.', ['order sunday/sunday']],
  [TIMES, 'The hall sold the council in May 2024.', ['order hall,sold,council/hall,sold,council']],
  [BODIES, 'Lea Omer of Fjordbank: “They drew the line in May.”', ['name fjordbank/']],
  [BODIES, 'Lea Omer, Fjordbank: “They drew the line in May.”', ['Lea Omer, Fjordbank']],
  [BODIES, 'Piet Holm of Normpruf: “It stands.”', ['Piet Holm of Normpruf']],
  [BODIES, 'According to Piet Maas of Reef Watch, the price was right.', ['Piet Maas of Reef Watch']],
];

describe('what stands beside what is told', () => {
  test.each(SAME)('takes nothing back, beside %j: %j', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
  test.each(OTHERS)('is told where it matters, beside %j: %j', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
});
