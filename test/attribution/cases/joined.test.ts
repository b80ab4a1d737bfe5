import { describe, expect, it } from '@jest/globals';
import { lastSpeakerOf } from '../voicesOf.ts';

/** Who speaks in the last sentence of a text: whether its description is of the one named last, or stands by itself. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, speaker: string])[]>> = {
  'the only one of whom it is told that they are tried': [
    [
      'Edo Holm, 66, denies theft. Prosecutor Ada Falk told the jury that it was late.\n\nThe defendant said he had slept.',
      'Edo Holm',
    ],
    ['Ada Holm, 41, is on trial for arson. “I slept,” the accused told the court.', 'Ada Holm'],
    ['Edo Holm, 30, and Ole Brandt, 31, deny theft. The accused said he had slept.', 'The accused'],
    ['Edo Holm, 30, denies theft. The victim said she had slept.', 'The victim'],
  ],
  'what somebody likes to say': [
    [
      'Inside sits Ada Holm. “It is cold,” she says.\n\nEach rope, the keeper likes to say, is alive.',
      'Ada Holm',
    ],
    [
      'Inside sits Ada Holm. “It is cold,” she says.\n\nThe keeper says that each rope is alive.',
      'The keeper',
    ],
  ],
  'nothing joins it to whoever spoke': [
    ['“It is cold,” said Mara Quist.\n\nThe landlord said he had mended it.', 'The landlord'],
    ['Mara Quist, 34, of Brine Street, said it was cold.\n\nThe farmer said it was warm.', 'The farmer'],
    ['Mara Quist told the hall it was cold.\n\nThe plumber told the hall it was warm.', 'The plumber'],
    [
      'Mara Quist said her walk was long.\n\nThe headteacher, who came in May, told us it was short.',
      'The headteacher',
    ],
    ['“I never touched the bread,” Edo Brandt said.\n\nThe shopkeeper said he had.', 'The shopkeeper'],
    ['Mara Quist said her house was searched.\n\nThe police chief said it was not.', 'The police chief'],
    ['Mara Quist wrote that it was late.\n\nDetails: The dam keeper said it was not.', 'The dam keeper'],
    ['Mara Quist said it was cold. It was new, the captain said.', 'the captain'],
    ['Mara Quist said it was cold. “It is warm,” the manager replied.', 'the manager'],
    ['Mara Quist showed the plumber a pipe. The plumber said it was new.', 'The plumber'],
  ],
  'it is a man or a woman, and whoever was named is not': [
    ['Marie Lind said it was cold.\n\nThe father said it was warm.', 'The father'],
    ['Otto Lind told his child to stop.\n\nThe girl said it was warm.', 'The girl'],
  ],
  'it acts in court on whoever was named': [
    ['Edo Brandt, in his last word, said sorry.\n\nA verdict is due on Friday, the judge said.', 'the judge'],
    ['Edo Brandt said sorry. He should be jailed, the prosecutor said.', 'the prosecutor'],
    ['Edo Brandt spoke. He had lied, the defendant said.', 'the defendant'],
    ['Edo Brandt, who is accused of theft, spoke. It was late, the defendant said.', 'Edo Brandt'],
  ],
  'the text calls them so, by a role, a title, an age or an honour': [
    ['“It is cold,” said Mara Quist, 34, a tenant.\n\nThe tenant said it was late.', 'Mara Quist'],
    ['Adil Lind, mayor of Lisk, was there.\n\nThe mayor said it was late.', 'Adil Lind'],
    ['Plumber Mara Quist came late.\n\nThe plumber said it was cold.', 'Mara Quist'],
    ['Mara Quist, 81, lost her cat.\n\nThe pensioner said it was late.', 'Mara Quist'],
    ['Mara Quist won gold in the 1500 metres.\n\nThe runner said it was hot.', 'Mara Quist'],
    ['Mara Quist will bring out an album.\n\nThe singer said she was glad.', 'Mara Quist'],
    [
      'Mara Quist, who heads the guild of keepers (GOK), said no.\n\nThe GOK chief said it was late.',
      'Mara Quist',
    ],
    ['A report by Dr Mara Quist was read out. It was, in the pathologist’s opinion, too late.', 'Mara Quist'],
  ],
  'it tells of a life': [
    ['Mara Quist said it was cold.\n\nThe retired plumber said it was late.', 'Mara Quist'],
    ['Mara Quist said it was cold.\n\nThe 38-year-old plumber said it was late.', 'Mara Quist'],
    ['Mara Quist said it was cold.\n\nIt was late, said the plumber, 38, who was there.', 'Mara Quist'],
    ['Marie Lind said it was cold.\n\nThe father of two said it was late.', 'The father of two'],
    ['Mara Quist said it was cold.\n\nThe mother of two said it was late.', 'Mara Quist'],
    ['Mara Quist said no.\n\n“It is old,” the keeper added.', 'Mara Quist'],
    ['Mara Quist said no.\n\nThe union leader went on to promise that it would be late.', 'Mara Quist'],
  ],
  'what is told leads up to it': [
    ['Mara Quist moved in in May.\n\n“I mended it myself,” the plumber said.', 'Mara Quist'],
    // it speaks of nobody's own, or of whoever was named
    ['Mara Quist moved in in May.\n\n“The boiler is new,” the landlord said.', 'the landlord'],
    ['Edo Brandt moved in in May.\n\n“I mended it for him,” the landlord said.', 'the landlord'],
    ['Edo Brandt fell on the pier.\n\n“I came too late,” the doctor said.', 'the doctor'],
    ['Edo Brandt fell on the pier.\n\n“I was off duty,” said the doctor, who is from Lisk.', 'Edo Brandt'],
    ['Edo Brandt fell on the pier.\n\n“I saw it,” the neighbour said.', 'the neighbour'],
  ],
  'it goes on with the one it was found to be': [
    [
      'Mara Quist moved in in May.\n\n“I mended it myself,” the plumber said.\n\nThe plumber said it was old.',
      'Mara Quist',
    ],
    [
      'Mara Quist said it was cold. The landlord said it was not.\n\nThe landlord said it was new.',
      'The landlord',
    ],
  ],
};

describe.each(Object.entries(CASES))('a description: %s', (_, cases) => {
  it.each(cases)('%s', (text, speaker) => {
    expect(lastSpeakerOf(text)).toBe(speaker);
  });
});
