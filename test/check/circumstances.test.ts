import { describe, expect, test } from '@jest/globals';
import { toldBeside, type BesideCase } from './toldBeside.ts';

const COUNCIL =
  'Mayor Ida Roos faced the council on Tuesday. “The pier is paid for by the fair,” she told the bakers in Norrby. “Nobody will lose a berth.”';
const POST = 'Lars Moen sold nine boats to his cousin, The Bay Post reported.';
const TALK = 'Skipper Piet Maas is tired. “I sleep in the lighthouse.”';
const STRIKE =
  'Ida Roos said that on Friday the bakers had gone on strike. “The oven is cold,” she said.\n\nThe fair was on Monday.';
const CLOSED = 'The oven had been cold on Friday, Roos said. “The tents were full of rain,” she said.';
const SPOKE =
  'In a speech on 4 May, Ida Roos said the fair was held in June. “The tents were full of rain,” she said.';

const AIRED =
  '---\npublisher: The Vale Courier\n---\n# News from the pier\n\nSource: Piet Maas, head of the guild, in an interview with Radio Brine\n\nQuote: “The pier holds nine carts.”\n\nIt rained in Norrby.\n';

const OTHERS: readonly BesideCase[] = [
  // Who heard it is known, and only published by another.
  [AIRED, '“The pier holds nine carts,” Maas told The Vale Courier.', ['name vale,courier/']],
  [COUNCIL, 'On Sunday, Ida Roos said: “The pier is paid for by the fair.”', ['name sunday/']],
  [COUNCIL, 'In Lomma, Ida Roos said: “The pier is paid for by the fair.”', ['name lomma/']],
  [COUNCIL, 'In June Ida Roos said: “The pier is paid for by the fair.”', ['name june/']],
  [COUNCIL, 'Yesterday Ida Roos said: “The pier is paid for by the fair.”', ['name yesterday/']],
  [COUNCIL, 'Speaking to Reuters, Roos said: “The pier is paid for by the fair.”', ['name reuters/']],
  // A day of which somebody speaks is not when they spoke, nor is one on which others did something else.
  [STRIKE, '“The oven is cold,” Roos said on Friday.', ['name friday/']],
  [STRIKE, 'On Monday, Ida Roos said: “The oven is cold.”', ['name monday/']],
  [STRIKE, '“The oven is cold.” — Ida Roos, Monday', ['name monday/']],
  [STRIKE, '“The oven is cold” (Ida Roos, on Monday)', ['name monday/']],
  [CLOSED, '“The tents were full of rain,” Roos said on Friday.', ['name friday/']],
  [SPOKE, '“The tents were full of rain,” Roos said in June.', ['name june/']],
  // Who published an article is not who heard it, where it names another.
  [COUNCIL, 'Roos told The Vale Courier: “The pier is paid for by the fair.”', ['name vale,courier/']],
  [COUNCIL, 'Roos told a march: “The pier is paid for by the fair.”', ['words march/']],
  [COUNCIL, 'Roos told the council: “The pier is paid for by the fair.”', ['words council/']],
  [COUNCIL, 'Roos told me: “The pier is paid for by the fair.”', ['words me/']],
  [COUNCIL, '“Nobody will lose a berth,” Roos told the fair.', ['words fair/']],
  [POST, 'The Vale Courier reported that Lars Moen sold nine boats to his cousin.', ['The Vale Courier']],
  [POST, 'According to The Vale Courier, Lars Moen sold nine boats to his cousin.', ['The Vale Courier']],
];

const SAME: readonly BesideCase[] = [
  [COUNCIL, 'In Norrby, Ida Roos said: “The pier is paid for by the fair.”', ['exact']],
  [COUNCIL, 'Speaking in Norrby, Roos said: “The pier is paid for by the fair.”', ['exact']],
  [COUNCIL, 'Roos told the bakers: “The pier is paid for by the fair.”', ['exact']],
  // The day of one sentence is that of the next.
  [SPOKE, '“The tents were full of rain,” Roos said in a speech on 4 May.', ['exact']],
  [SPOKE, 'On May 4, Roos said: “The tents were full of rain.”', ['exact']],
  ...['said on Friday that', 'said on Friday', 'told the council on Friday that'].map((said): BesideCase => [
    STRIKE.replace('said that on Friday', said),
    '“The oven is cold,” Roos said on Friday.',
    ['exact'],
  ]),
  [
    CLOSED.replace('said.', 'said on Sunday.'),
    '“The tents were full of rain,” Roos said on Sunday.',
    ['exact'],
  ],
  [STRIKE, '“The oven is cold.” — Ida Roos, Friday', ['exact']],
  [STRIKE, '“The oven is cold.” — Ida Roos, Sunday', ['exact']],
  [STRIKE, '“The oven is cold.” — Ida Roos, The Vale Courier, Monday', ['exact']],
  // The listener of one sentence is that of the next.
  [COUNCIL, '“Nobody will lose a berth,” Roos told the bakers in Norrby.', ['exact']],
  [AIRED, '“The pier holds nine carts,” Maas told Radio Brine.', ['exact']],
  [AIRED, '“The pier holds nine carts,” Maas said, The Vale Courier reported.', ['exact']],
  [POST, 'According to The Bay Post, Lars Moen sold nine boats to his cousin.', ['exact']],
  [POST, 'The Bay Post reported that Lars Moen sold nine boats to his cousin.', ['exact']],
  [TALK, 'According to The Vale Courier, Skipper Piet Maas is tired.', ['exact']],
];

/** An article of a publisher. */
const published = (article: string): string => `---\npublisher: The Vale Courier\n---\nNews\n\n${article}`;

describe('when, where and to whom something was said', () => {
  test.each(OTHERS)(
    'is told where the article has it otherwise, beside %j: %j',
    async (article, message, told) => {
      expect(await toldBeside(published(article), message)).toEqual(told);
    },
  );
  test.each(SAME)('is right beside %j: %j', async (article, message, told) => {
    expect(await toldBeside(published(article), message)).toEqual(told);
  });
});
