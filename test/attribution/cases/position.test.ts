import { describe, expect, it } from '@jest/globals';

import { voicesOf } from '../voicesOf.ts';

/** Whose a position or a finding is, and what only looks like one → sentence by sentence. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...expected: string[]])[]>> = {
  'what somebody thinks will come, and what nobody can see': [
    ['The ministry expects 3.4 per cent.', 'indirect: The ministry'],
    ['The guild expects around 200 boats.', 'indirect: The guild'],
    ['Ole Falk sees no way back.', 'indirect: Ole Falk'],
    ['The bank sees little reason for haste.', 'indirect: The bank'],
    ['Ole Falk expects a son.', 'none'],
    ['Ole Falk sees his son on Sundays.', 'none'],
    ['Ole Falk sees a doctor every week.', 'none'],
    ['The owl sees no light.', 'none'],
    ['The harbour raised its fees.', 'none'],
  ],
  'a verb behind what stands between commas': [
    ['The Keepers’ Guild, by contrast, fears for 1,200 boats.', 'indirect: The Keepers’ Guild'],
    ['Ole Falk, who runs the pier, fears for the boats.', 'indirect: Ole Falk'],
    ['The guild, however, doubts that the pier is safe.', 'indirect: The guild'],
    ['In Lisk, by contrast, fears for the pier grew.', 'none'],
    ['The towns, with few exceptions, plans or no plans, voted.', 'none'],
  ],
  'what somebody wants to happen': [
    ['Ada Febig, who sells nets there, just wants it to end: she has lost half of her trade.', 'indirect: Ada Febig'],
    ['Ada Febig wants to go home.', 'none'],
    ['Ada Febig wants a dog.', 'none'],
  ],
  'people behind a place, without a comma': [
    ['In the comments residents complained that the ferry was late.', 'indirect: residents'],
    ['On social media users wrote that it was loud.', 'indirect: users'],
    ['In Lisk the sailors complained that it was late.', 'indirect: the sailors'],
  ],
  'what somebody points to': [
    ['Ole Falk said that it was late. He pointed to food prices and to the harvest.', 'indirect: Ole Falk', 'indirect: Ole Falk'],
    ['Ole Falk said that it was late. He pointed to £1.2m set aside for a clock.', 'indirect: Ole Falk', 'indirect: Ole Falk'],
    ['Ole Falk pointed to a hole in the roof.', 'none'],
    ['All signs point to a strike.', 'none'],
  ],
  'what is seen, heard and done, and said by nobody': [
    ['Young gulls that had never been fed behaved as the old ones did.', 'none'],
    ['Then, with the board showing five added minutes, Falk rowed on.', 'none'],
    ['The guilds met in May, with the survey showing that few people row.', 'indirect: the survey'],
    ['The markets shrugged: oil was a little dearer.', 'none'],
    ['The dog nodded: the bone was his.', 'none'],
    ['The mayor shrugged: it was late, and nobody rowed.', 'indirect: The mayor'],
    ['Ole Falk hears five notes, and she can tell you which of them is wrong.', 'none'],
    ['They called the mountain rescue service, which opened the door with a hook.', 'none'],
    ['She called the plan a joke, which angered him.', 'indirect: She'],
    ['She called the claims nonsense.', 'indirect: She'],
    ['Ada Febig found a purse holding nine coins.', 'none'],
    ['Researchers found bees sleeping less.', 'indirect: Researchers'],
  ],
}; // prettier-ignore

describe.each(Object.entries(CASES))('%s', (_name, cases) => {
  it.each(cases.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(voicesOf(text)).toEqual(expected);
  });
});
