import { describe, expect, it } from '@jest/globals';
import { voicesOf } from '../voicesOf.ts';

/** The last of two main clauses says who speaks, though it is less than half of the sentence. */
const CASES: readonly (readonly [text: string, expected: string])[] = [
  [
    'The clerk, Mara Quist, read the whole letter aloud and pointed out that the pier was old.',
    'indirect: Mara Quist',
  ],
  ['The rain stopped at six, but Mara Quist insisted nobody would sail.', 'indirect: Mara Quist'],
  [
    'There was laughter at the back of the hall, and Judge Mara Quist warned that she would clear it.',
    'indirect: Mara Quist',
  ],
  [
    'The match ended without a goal, and coach Tom Fry admitted his side had been lucky.',
    'indirect: Tom Fry',
  ],
  [
    'Mara Quist pours the tea, shows me the crack in the wall and maintains that it was always there.',
    'indirect: Mara Quist',
  ],
  ['Mara Quist wrote a novel about a man who lost a boat and said that it would come back.', 'none'],
  [
    'The guild met for three hours after the mill had burned down and its owner said that he was ruined.',
    'none',
  ],
  [
    'Norlink lowered its forecast for the whole year on Monday, saying that families bought less.',
    'indirect: Norlink',
  ],
  ['Norlink closed its shop in the harbour last week, calling it a relic of the past.', 'indirect: Norlink'],
  ['Norlink cut its forecast for the whole year on Monday, blaming the weather.', 'indirect: Norlink'],
  ['Mara Quist walked out of the town hall, accusing the mayor of lying.', 'indirect: Mara Quist'],
  [
    'The mayor, Mara Quist, closed the pier on Monday night, while warning that it was old.',
    'indirect: Mara Quist',
  ],
  ['Mara Quist met a man who had closed the pier, saying it was a danger.', 'none'],
  ['Mara Quist declined to discuss the fire in the harbour, citing the court case.', 'none'],
  ['The storm tore roofs off houses in Lisk, showing that nobody was ready.', 'none'],
  ['Mara Quist left the town hall in a hurry, calling for a taxi.', 'none'],
  ['Mara Quist left the town hall in a hurry on Monday night, blaming herself.', 'none'],
  ['Several people gathered outside the city administration, chanting “Shame!”', 'none'],
  ['Staff were asked to come early and say that the pier was closed.', 'none'],
  ['The trains were all cancelled on Sunday; Mara Quist stressed that nobody waited.', 'none'],
  ['Mara Quist got up from her desk and asked me to close the window.', 'none'],
  ['The mayor stayed for the whole parade and saw that the flags were up.', 'none'],
  ['The dog barked all through the night, and the child found a toy.', 'none'],
];

describe('a report that closes a sentence', () => {
  it.each(CASES)('%s', (text, expected) => {
    expect(voicesOf(text)).toEqual([expected]);
  });
});
