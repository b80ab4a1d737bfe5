import { describe, expect, it } from '@jest/globals';
import { lastSpeakerOf } from '../voicesOf.ts';

/** Who speaks in the last sentence of a text: somebody without a name, or with a title that is called otherwise alone. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, speaker: string])[]>> = {
  'the man or woman who just spoke and has no name': [
    [
      'A dock worker told Radio Sund that the blast had broken windows. “We heard it,” the man said.',
      'A dock worker',
    ],
    ['A passenger said it was dark. “I fell,” the young woman said.', 'A passenger'],
    ['One diver said it was dark. “I fell,” the person added.', 'One diver'],
    ['A former broker said it was dear. “It fell,” the source said.', 'A former broker'],
    ['Two brokers said it was dear. “It fell,” the source said.', 'the source'],
    ['Tom Quill said it was dear. “It fell,” the source said.', 'the source'],
    ['A spokeswoman said it was late. “I fell,” the man said.', 'the man'],
    ['Two workers said it was late. “I fell,” the man said.', 'the man'],
    ['The baker said it was dark. “I fell,” the man said.', 'the man'],
  ],
  'one of several, and the others': [
    ['One of the keepers said it was late. The second keeper said it was not.', 'The second keeper'],
    [
      'Two keepers spoke. One of the keepers was late. One of the keepers said so. The other keeper said no.',
      'The other keeper',
    ],
    [
      'One keeper said it was late. A second keeper said it was not. The first keeper shrugged it off, saying he was tired.',
      'One keeper',
    ],
    ['A keeper said it was late. The third keeper said no.', 'The third keeper'],
    [
      'A keeper said it was late. A second keeper said no. The second keeper said it was dark.',
      'A second keeper',
    ],
    ['Mara Quist, a keeper, said it was late. The other keeper said no.', 'The other keeper'],
    ['One of the keepers said it was late. “No,” the keeper added.', 'One of the keepers'],
    ['One of the keepers said it was late. “No,” the first keeper added.', 'One of the keepers'],
    ['One of the keepers said it was late. The same keeper said no.', 'One of the keepers'],
  ],
  'whoever is busy with something': [
    [
      'Otto Lind rows. He left.\n\nA baker carrying a tray said it was late. “I fell,” he said.',
      'A baker carrying a tray',
    ],
    [
      'Otto Lind rows. He left.\n\nA woman leading a goat said it was late. “I fell,” she said.',
      'A woman leading a goat',
    ],
    [
      'Mara Quist rows. She left.\n\nA woman dressed in wool said it was late. “I fell,” she said.',
      'A woman dressed in wool',
    ],
    [
      'Mara Quist rows. She left.\n\nA woman picking berries said it was late. “I fell,” she said.',
      'A woman picking berries',
    ],
    ['An old man patching a sail said it was late.', 'An old man patching a sail'],
    ['Two women hauling crates said it was late.', 'Two women hauling crates'],
    [
      'Otto Lind rows. He left.\n\nA pilot training college said it was late. “I fell,” he said.',
      'Otto Lind',
    ],
  ],
  'a man or a woman, and what tells of them': [
    [
      'Otto Lind said it was late.\n\nThe man who keeps the lock said it was not.',
      'The man who keeps the lock',
    ],
    ['Otto Lind said it was late.\n\nThe man who was rowing said it was not.', 'The man who was rowing'],
    [
      'Otto Lind keeps the lock. Lind said it was late. The man who keeps the lock said it was old.',
      'Otto Lind',
    ],
    ['Otto Lind came in. The man who keeps the lock said it was old.', 'Otto Lind'],
    [
      'The man with the oar said it was late. The man in the blue cap said it was not.',
      'The man in the blue cap',
    ],
    [
      'The woman who sells my bread said it was late. The woman who cuts my hair said no.',
      'The woman who cuts my hair',
    ],
    [
      'The man with the oar said it was late. The man with the long oar said it was old.',
      'The man with the oar',
    ],
    ['The man with the oar said it was late. The man said it was old.', 'The man with the oar'],
  ],
  'a title that is called otherwise alone': [
    ['Fr Tom Quill said that it was cold. “Nobody came,” the priest wrote.', 'Tom Quill'],
    ['Father Edo Brandt said it was old. “It fell,” the priest said.', 'Edo Brandt'],
    ['Rev Mara Quist said it was old. “It fell,” the cleric said.', 'Mara Quist'],
    ['Fr Tom Quill said it was old. The lord mayor laughed. “It fell,” the plumber said.', 'the plumber'],
  ],
  'what somebody does before the surname, at the beginning': [
    ['Rui Valdar rowed twice. Winner Valdar said it was late.', 'Rui Valdar'],
    ['Ada Verholm wrote it. Playwright Verholm said it was late. Verholm said no.', 'Ada Verholm'],
    ['Tom Quill left. Playwright Verholm said it was late.', 'Playwright Verholm'],
    ['Ada Quist left. Marian Quist said it was late.', 'Marian Quist'],
    ['Ada Quist left. Mason Quist said it was late.', 'Mason Quist'],
  ],
  'who operates it': [
    ['Norlink has stopped its trains. The operator said it was late.', 'Norlink'],
    ['A crane operator was hurt. Norlink left. The operator said it was late.', 'A crane operator'],
  ],
  'whose relative used to say it': [
    ['My grandmother baked on Thursdays. “Bread is time,” she used to say.', 'My grandmother'],
    ['Our neighbour rowed in the mornings. “It is late,” he used to say.', 'Our neighbour'],
  ],
};

describe.each(Object.entries(CASES))('whom plain words mean: %s', (_, cases) => {
  it.each(cases)('%s', (text, speaker) => {
    expect(lastSpeakerOf(text)).toBe(speaker);
  });
});
