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
