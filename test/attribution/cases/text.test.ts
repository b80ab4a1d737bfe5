import { describe, expect, it } from '@jest/globals';
import { lastSpeakerOf } from '../voicesOf.ts';

/** Who speaks in the last sentence of a text: a document, or who says something behind what they do. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, speaker: string])[]>> = {
  'a document in which something is said of somebody': [
    [
      'In a letter from the Harbour Agency of last May, the skipper is asked to fit lamps.',
      'the Harbour Agency',
    ],
    [
      'In the summons, dated Monday and signed by the clerk, Mara Quist is told to bring her books.',
      'the summons',
    ],
    [
      'In an independent test by the Norlink Institute last year, the crane was found to drop one box in nine.',
      'an independent test by the Norlink Institute',
    ],
    [
      'In the judgment, which sailors can recite, the pair are described as “two fine rowers”.',
      'the judgment',
    ],
    [
      "In the Ice Board's annual assessment, released in May, Lisk was said to need nine boats.",
      "the Ice Board's annual assessment",
    ],
    ['In an email seen by Kursblatt, the clerk was warned of the ice.', 'an email'],
    ['In the report, two keepers are accused of lying.', 'the report'],
    ['In its annual review, the board was urged to act.', 'its annual review'],
    ['In the report, Mara Quist was described by Tom Fry as a hero.', 'Tom Fry'],
    ['In the letter, dated Monday, the guild said that the pier was old.', 'the guild'],
    ['In the study, volunteers were asked to sleep less.', 'none'],
    ['In the tests, drivers were told to brake.', 'none'],
    ['In an interview with Kursblatt, she was asked to sing.', 'none'],
    ['In the audit, nine boats were found.', 'none'],
    ['In the minutes, nobody is named.', 'none'],
    ['In the letters page, he was called a fool.', 'none'],
    ['In the last minutes, he was told to leave.', 'none'],
    ['In the ruling, the pier was not described as old.', 'none'],
  ],
  'what a document lists': [
    [
      "The board's final report, published in May, names a weed that clogs the pumps.",
      "The board's final report",
    ],
    ['The audit documents 167 leaks since May.', 'The audit'],
    ['The inventory lists them as gifts.', 'The inventory'],
    ['Its records detail a loss of nine crowns.', 'Its records'],
    ['The clerk lists the boats by their age.', 'none'],
    ['The guild names a boat each year.', 'none'],
  ],
  'somewhere, where somebody says something': [
    ['Mara Quist flew to Lisk, where she told reporters that the pier was old.', 'Mara Quist'],
    [
      'Tom Fry said no. The minister, Petra Lund, pointed to Norland, where she said it had worked.',
      'Petra Lund',
    ],
    [
      'Tom Fry has put it better, in a book called “Salt,” where he writes that such deals begin as mercy.',
      'Tom Fry',
    ],
    ['Tom Fry was arrested in Lisk, where he told police that he had been asleep.', 'Tom Fry'],
    ['Tom Fry lives in Lisk, where she said he was happy.', 'none'],
    ['Tom Fry lives in Lisk, where the mayor said rents were low.', 'none'],
    ['Tom Fry grew up in Lisk, where he told stories to his brothers.', 'none'],
    ['Tom Fry moved to Lisk, where he wrote that book, and died there.', 'none'],
    ['Mara Quist works in the hall where she said her vows.', 'none'],
  ],
  'what somebody did and then says': [
    ['The Ice Board has not moved the date and said on Monday that it saw no reason to.', 'The Ice Board'],
    [
      'Mara Quist came home in May to look after her boats, and says she was chosen because nobody else could row.',
      'Mara Quist',
    ],
    [
      'Mara Quist came back from Norland nine years ago to look after her mother, and says she is glad.',
      'none',
    ],
    ['Mara Quist has since put two nets aside, and reckons they are the best that he knots.', 'Mara Quist'],
    ['Mara Quist was asked to come and say that the quay was old.', 'none'],
    ['The keeper wants to row and claim that he was first.', 'none'],
    ['Tom Fry did not stand and say that he was sorry.', 'none'],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s', (text, speaker) => {
    expect(lastSpeakerOf(text)).toBe(speaker);
  });
});
