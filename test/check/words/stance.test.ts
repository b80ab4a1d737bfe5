import { describe, expect, test } from '@jest/globals';
import { toldBeside, type BesideCase } from '../toldBeside.ts';

const SAID = '“The fair will lose money again,” treasurer Piet Maas said.';
const QUIPPED = '“The gulls are our best guests,” harbour pilot Edda Falk quipped.';
const CONCEDED = 'Maas conceded that the tents had been bought without a permit.';
const DISAGREED = 'Mayor Ida Roos disagreed that the fair had been planned badly.';
const ASKED = '“Who counted the boats?” Judge Lars Moen asked.';
const SMILED = 'Edda Falk joked: “I sleep in the lighthouse. It is the driest house in Lomma.”';

const OTHERS: readonly BesideCase[] = [
  [SAID, '“The fair will lose money again,” Maas joked.', ['words joked/said']],
  [SAID, '“The fair will lose money again,” Maas admitted.', ['words admitted/said']],
  [SAID, 'Piet Maas boasted: “The fair will lose money again.”', ['words boasted/said']],
  [SAID, 'Piet Maas promised that the fair will lose money again.', ['words promised/said']],
  [QUIPPED, '“The gulls are our best guests,” Falk complained.', ['words complained/quipped']],
  [CONCEDED, 'Maas boasted that the tents had been bought without a permit.', ['words boasted/conceded']],
  [DISAGREED, 'Roos agreed that the fair had been planned badly.', ['words agreed/disagreed']],
  [DISAGREED, 'Roos confirmed that the fair had been planned badly.', ['words confirmed/disagreed']],
  // A word of the quotation is not how it was said.
  [
    '“I joked about the fair,” Piet Maas said.',
    '“I joked about the fair,” Maas joked.',
    ['words joked/said'],
  ],
];

const SAME: readonly BesideCase[] = [
  ...['added', 'wrote', 'stated', 'replied', 'noted', 'claimed', 'says'].map((verb): BesideCase => [
    SAID.replace('said', verb),
    '“The fair will lose money again,” Maas said.',
    ['exact'],
  ]),
  [SAID, '“The fair will lose money again,” Maas added.', ['exact']],
  [SAID, '“The fair will lose money again,” wrote Piet Maas.', ['exact']],
  [QUIPPED, '“The gulls are our best guests,” Falk joked.', ['exact']],
  [QUIPPED, '“The gulls are our best guests,” Falk said.', ['exact']],
  [CONCEDED, 'Maas admitted that the tents had been bought without a permit.', ['exact']],
  [CONCEDED, 'Maas admitted the tents had been bought without a permit.', ['exact']],
  [DISAGREED, 'Ida Roos disagreed that the fair had been planned badly.', ['exact']],
  // What somebody is asked with is a question.
  [ASKED, '“Who counted the boats?” Lars Moen wondered.', ['exact']],
  [ASKED.replace('asked', 'said'), '“Who counted the boats?” Lars Moen asked.', ['exact']],
  // The verb may stand in a sentence before.
  [SMILED, '“It is the driest house in Lomma,” Edda Falk joked.', ['exact']],
];

describe('a verb with which a message says that something was said', () => {
  test.each(OTHERS)('tells more than the article, beside %j: %j', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
  test.each(SAME)('tells no more, beside %j: %j', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
});
