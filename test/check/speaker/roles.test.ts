import { describe, expect, test } from '@jest/globals';
import { toldBeside, type BesideCase } from '../toldBeside.ts';

const PILOT = '“We saw the wave too late for the boats,” said harbour pilot Edda Falk.';
const DIRECTOR =
  'The fair’s acting director, Piet Maas, said he was glad. “We have never had so many guests,” Maas said.';
const CROWD = 'The yard will close before the winter comes, two town clerks told The Bay Post.';
const COACH = 'Lomma coach Ida Roos was glad. “They ran as if it were the last day,” Roos said.';

const OTHERS: readonly BesideCase[] = [
  [PILOT, '“We saw the wave too late for the boats,” said harbour master Edda Falk.', ['words master/']],
  [PILOT, '“We saw the wave too late for the boats,” convicted thief Falk said.', ['words convicted,thief/']],
  [
    PILOT,
    '“We saw the wave too late for the boats,” said former harbour pilot Edda Falk.',
    ['words former/'],
  ],
  [PILOT, 'Former Pilot Edda Falk: “We saw the wave too late for the boats.”', ['words former/']],
  [PILOT, '“We saw the wave too late for the boats,” Governor Edda Falk said.', ['words governor/']],
  [
    'Edda Falk announced that the yard in Lomma would sell no boats.',
    'Edda Falk, who was sacked in spring, announced that the yard in Lomma would sell no boats.',
    ['words sacked,spring/'],
  ],
  [DIRECTOR, '“We have never had so many guests,” director Maas said.', ['left out /acting']],
  [CROWD, 'The yard will close before the winter comes, two bank clerks told The Bay Post.', ['words bank/']],
  [COACH, '“They ran as if it were the last day,” Norrby coach Roos said.', ['words norrby/']],
  ['“The boats are full,” Piet Maas said.', '“The boats are full,” pilot Piet Maas said.', ['words pilot/']],
  [
    '“That is a decision,” said Piet Maas, the deputy head of the regulator.',
    'Piet Maas, the head of the regulator: “That is a decision”',
    ['left out /deputy'],
  ],
  [
    'The Lomma Front’s spokesman, Piet Maas, said the army had sunk nine boats in May.',
    'The army’s spokesman, Piet Maas, said the army had sunk nine boats in May.',
    ["words army's/"],
  ],
];

/** The same speaker, with less or with what the article says of them elsewhere. */
const SAME: readonly BesideCase[] = [
  [PILOT, '“We saw the wave too late for the boats,” pilot Edda Falk said.', ['exact']],
  [PILOT, '“We saw the wave too late for the boats,” said Ms Falk.', ['exact']],
  [PILOT, 'Harbour pilot Edda Falk said: “We saw the wave too late for the boats.”', ['exact']],
  [DIRECTOR, '“We have never had so many guests,” acting director Piet Maas said.', ['exact']],
  // What the article does not tell here, it may tell elsewhere.
  [
    '“The boats are full,” Piet Maas said. It rained. Maas has been a pilot for nine years.',
    '“The boats are full,” pilot Piet Maas said.',
    ['exact'],
  ],
  [CROWD, 'The yard will close before the winter comes, two clerks told The Bay Post.', ['exact']],
  [COACH, '“They ran as if it were the last day,” said Lomma coach Ida Roos.', ['exact']],
  [COACH, '“They ran as if it were the last day,” coach Ida Roos said.', ['exact']],
];

describe('what somebody is who spoke', () => {
  test.each(OTHERS)(
    'is told where the article has it otherwise, beside %j: %j',
    async (article, message, told) => {
      expect(await toldBeside(article, message)).toEqual(told);
    },
  );
  test.each(SAME)('is not told where it is right, beside %j: %j', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
});
