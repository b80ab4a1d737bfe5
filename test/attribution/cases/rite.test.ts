import { describe, expect, it } from '@jest/globals';
import { voicesOf } from '../voicesOf.ts';

/** What is said, wished or reported → who says it, and through which medium. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...voices: string[]])[]>> = {
  'a rite or a parting, which tells nothing': [
    ['Bishop Ole Brandt will say the funeral Mass at Lisk on Monday.', 'none'],
    ['The vicar said a prayer for the dead.', 'none'],
    ['The widow said goodbye at the gate.', 'none'],
    ['The imam said the evening prayer in the yard and told a joke.', 'none'],
    ['Ada Febig said her goodbyes and left.', 'none'],
  ],
  'no rite': [
    ['The vicar said prayers were held on Monday.', 'indirect: The vicar'],
    ['The vicar said Mass was over.', 'indirect: The vicar'],
    ['The vicar said the Mass on Monday would be short.', 'indirect: The vicar'],
    ['The guild said mass protests would follow.', 'indirect: The guild'],
    ['The widow said goodbye, adding that it was late.', 'indirect: The widow'],
    ['“Goodbye,” said the widow.', 'direct: the widow'],
    ['The widow said “goodbye” to the keeper.', 'mixed: The widow'],
  ],
  'a wish in somebody’s own words': [
    ['Tom Fry has lost. He wished his rival “dry feet”.', 'none', 'mixed: Tom Fry'],
    ['Ada Febig wished the guild “a warm hall and a short winter”.', 'mixed: Ada Febig'],
  ],
  'no wish in own words': [['Tom Fry wished his rival well.', 'none']],
  'who reports in a journal': [
    ['Boats sink, a team from Norland and Lisk reports in the journal Cold Letters.', 'indirect: a team from Norland and Lisk > Cold Letters'],
    ['Boats sink, a team of keepers reports in Cold Letters.', 'indirect: a team of keepers'],
    ['Boats sink as before, the team reports in Annals of Rowing this week, with oars far from the pier.', 'indirect: the team > Annals of Rowing'],
    ['Boats sink, researchers report in the journal Cold Letters.', 'indirect: researchers > Cold Letters'],
  ],
  'reports that lie about': [
    ['She sent the guild a note, a pile of reports in the hall and a key.', 'none'],
    ['The guild has mail, phone calls and reports in a drawer.', 'none'],
    ['The guild has a boat, a list of police reports in a drawer and a key.', 'none'],
  ],
}; // prettier-ignore

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s', (text, ...voices) => {
    expect(voicesOf(text)).toEqual(voices);
  });
});
