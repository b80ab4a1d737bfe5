import { describe, expect, it } from '@jest/globals';
import { lastSpeakerOf } from '../voicesOf.ts';

/** Who “he” or “she” is in the last sentence, behind somebody who has just been brought in without a name. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, speaker: string])[]>> = {
  'the sentence before is about somebody new': [
    [
      'Ole Brandt spoke for an hour. A retired rower at the back got up. “Sit down,” he said.',
      'A retired rower at the back',
    ],
    [
      'Ole Brandt says that the lock will hold.\n\nNurses filled the hall. “We want an answer,” said Ada Febig. A man beside her, who gave his name only as Jon, disagreed. “Never,” he said.',
      'A man beside her',
    ],
    [
      'Ole Brandt said it was late.\n\nA docker whose father built the lock stood outside. “It leaks,” he said.',
      'A docker whose father built the lock',
    ],
    [
      'Ole Brandt said it was late. A baker whose family has lived in the lock house for four generations spoke with Radio Sund. He said: “It leaks.”',
      'A baker whose family has lived in the lock house for four generations',
    ],
    [
      'Ole Brandt said it was late. Another man, in a red cap, shook his head. “You lie,” he said.',
      'Another man',
    ],
    ['Ole Brandt said it was late. At the back, an old sailor got up. “You lie,” he said.', 'an old sailor'],
    ['Ole Brandt keeps the lock.\n\nThen a farmer stood up. “You lie,” he said.', 'a farmer'],
    [
      'Ole Brandt said it was late.\n\nA lone protester, wrapped in a flag, sat on the steps. “I am staying,” he said.',
      'A lone protester',
    ],
    [
      'Ole Brandt said it was late.\n\nA baker on the quay shakes his head. “You lie,” he says.',
      'A baker on the quay',
    ],
  ],
  'somebody new behind where they are': [
    [
      'Ole Brandt said it was late. Outside stood a boy with a drum. “They lie,” he said.',
      'a boy with a drum',
    ],
    [
      'Ole Brandt said it was late. Next to him sat a man of about fifty. “He lies,” the man said.',
      'a man of about fifty',
    ],
    [
      'Ole Brandt said it was late. There was a man with a dog at the gate. “He lies,” he said.',
      'a man with a dog at the gate',
    ],
    [
      'Ole Brandt said it was late.\n\nAmong them was a nurse from Lisk. “It is over,” she said.',
      'a nurse from Lisk',
    ],
    [
      'Ole Brandt said it was late.\n\nBehind the counter stands a woman in a red scarf. “It is over,” she says.',
      'a woman in a red scarf',
    ],
  ],
  'the article goes on with somebody new': [
    [
      'Ole Brandt said it was late.\n\nA man in a cap stopped at the gate. He put down his bag. “It is over,” he said.',
      'A man in a cap',
    ],
    [
      'Ole Brandt said it was late.\n\nA man in his sixties was sweeping the steps.\n\n“They come every night,” he said.',
      'A man in his sixties',
    ],
  ],
  'somebody with a first name alone, by whose relative it is': [
    [
      '“The pier was shut,” said Ole Brandt.\n\nBehind the shed I find Lund’s nephew, Erik, who mends sails. The wind is worse now, he says.',
      'Erik',
    ],
    [
      '“The pier was shut,” said Ole Brandt.\n\nOn the wall sits the keeper’s brother Erik. The wind is worse now, he insists.',
      'Erik',
    ],
    [
      '“The pier was shut,” said Ada Brandt.\n\nThe soup is cooked by Lund’s daughter-in-law, Greta. “I add the salt last,” she tells me.',
      'Greta',
    ],
    [
      '“The pier was shut,” said Ole Brandt, who was with Lund’s nephew, Erik. He has no fear, he said.',
      'Ole Brandt',
    ],
    [
      'Ole Brandt said it was late. He had met Lund’s nephew Erik in May. The wind was worse now, he said.',
      'Ole Brandt',
    ],
  ],
  'somebody with a first name alone, behind what they are': [
    [
      '“The pier was shut,” said Ada Brandt.\n\nThe nets come from a retired nurse in Lisk, Greta. “They hold,” she says.',
      'Greta',
    ],
    ['The lamp is made by a widow, Greta. “It is brass,” she says.', 'Greta'],
  ],
  'whoever does what the tagger takes for a noun': [
    ['Our server knelt. “It is fresh,” he said.', 'Our server'],
    ['A boy of ten knelt. “It is cold,” he said.', 'A boy of ten'],
  ],
  'somebody whom the author met or rang': [
    ['The dentist said it was late.\n\nI rang my uncle on Monday. He said it was not.', 'my uncle'],
    ['“It is late,” said my son, nine.\n\nAt the quay I met a man who keeps owls.\n\nHe told me that they bite.', 'a man'],
    ['“It is late,” said Ole Brandt, the keeper.\n\nOn the quay I met a man who was eating a pear.\n\nHe said that he had swum.', 'a man'],
    ['On Easter Sunday I lent my boat to my neighbour.\n\nShe said it leaked.', 'my neighbour'],
    ['At Lisk Hall I met my cousin. She said it leaked.', 'my cousin'],
    ['The dentist said it was late.\n\nI am a nurse. She said I was late.', 'The dentist'],
    ['Mara Quist said it was late.\n\nI did it for my daughter. She said I was late.', 'Mara Quist'],
    ['My mother called it “thin soup”.\n\nThe couple at the next table come every week. They never pay, they told me.', 'The couple at the next table'],
  ], // prettier-ignore
  'somebody else is new': [
    ['Ole Brandt rowed out at night. A man threw a stone at him. “I ducked,” he said.', 'Ole Brandt'],
    ['Ole Brandt lost his boat. A neighbour lent him hers. “I was moved,” he said.', 'Ole Brandt'],
    ['Ole Brandt said it was late. A man was arrested. “He is innocent,” he said.', 'Ole Brandt'],
    [
      'Ole Brandt said it was late. Then a partner confessed to the fire. “The dam broke,” he says.',
      'Ole Brandt',
    ],
    [
      'Ole Brandt keeps the lock. “It is old,” he said.\n\nA girl once fell in.\n\n“I ran,” he said.',
      'Ole Brandt',
    ],
    [
      'Ole Brandt went to the lock. A man in a cap stopped at the gate. Brandt put down his bag. “It is over,” he said.',
      'Ole Brandt',
    ],
    [
      'Ole Brandt said it was late.\n\nA woman in a cap stopped at the gate. He put down his bag. “It is over,” he said.',
      'Ole Brandt',
    ],
    [
      'Ole Brandt said it was late. A keeper earns nine crowns an hour. “It is too little,” he said.',
      'Ole Brandt',
    ],
    ['Ole Brandt said it was late. A judge will decide in May. “It is old,” he said.', 'Ole Brandt'],
  ],
  'nobody new is behind where they are': [
    ['Ole Brandt said it was late. There was a fire in May. “It burned,” he said.', 'Ole Brandt'],
    ['Ole Brandt said it was late. At the time he was a sailor. “It burned,” he said.', 'Ole Brandt'],
    ['Ole Brandt said it was late. There was no man at the gate. “It burned,” he said.', 'Ole Brandt'],
  ],
  'of whom somebody without a name told': [
    [
      'Edo Brandt has died.\n\nA colleague remembers a night in May. “He sang,” says the colleague.\n\nIn 1990 he left the lake. “I am too old,” he said.',
      'Edo Brandt',
    ],
    [
      'Ada Febig has died.\n\nA former pupil remembers a night in May. “She sang,” says the pupil.\n\nShe left the lake in 1990. “I am too old,” she said.',
      'Ada Febig',
    ],
    [
      'Edo Brandt rowed out in May.\n\nA fisherman saw a light. “I saw it,” says the fisherman.\n\nHe lives by the lake. “I see all,” he said.',
      'A fisherman',
    ],
  ],
};

describe.each(Object.entries(CASES))('who is new: %s', (_, cases) => {
  it.each(cases)('%s', (text, speaker) => {
    expect(lastSpeakerOf(text)).toBe(speaker);
  });
});
