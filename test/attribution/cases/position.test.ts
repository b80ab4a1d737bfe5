import { describe, expect, it } from '@jest/globals';

import { voicesOf } from '../voicesOf.ts';

/** Whose a position or a finding is, and what only looks like one → sentence by sentence. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...expected: string[]])[]>> = {
  'what somebody finds of a thing, and whom they remember': [
    ['Ada Holm, who was not involved, finds the argument compelling.', 'indirect: Ada Holm'],
    ['Tom Fry finds the sketches less convincing.', 'indirect: Tom Fry'],
    ['Tom Fry thinks the fare too high.', 'indirect: Tom Fry'],
    ['Tom Fry finds the cellar empty.', 'none'],
    ['Her uncle remembers the clerk who took the keys.', 'indirect: Her uncle'],
    ['Tom Fry remembers the clerk well.', 'none'],
    ['Tom Fry remembered the clerk who took the keys.', 'none'],
  ],
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

  'what somebody puts a figure on': [
    ['Analyst Nina Lorz estimated the gain at SFr45mn.', 'indirect: Nina Lorz'],
    ['Nina Lorz put the gain at NOK3bn.', 'indirect: Nina Lorz'],
    ['Nina Lorz estimates the saving at a quarter.', 'indirect: Nina Lorz'],
    ['Nina Lorz left. She forecast sales of SFr3bn.', 'none', 'indirect: Nina Lorz'],
    ['Nina Lorz put the cup at the edge.', 'none'],
    ['Nina Lorz estimated the berth at B12.', 'none'],
  ],
  'what somebody finds wrong, and how somebody is remembered': [
    ['Some neighbours raised concerns about the noise.', 'indirect: Some neighbours'],
    ['Nina Lorz raised objections to the plan.', 'indirect: Nina Lorz'],
    ['Nina Lorz raised hopes of a deal.', 'none'],
    ['The noise raised concerns about the pier.', 'none'],
    ['Colleagues remembered him as a gentle clerk.', 'indirect: Colleagues'],
    ['Nina Lorz remembered him as a boy.', 'none'],
    ['At the fair, keeper after keeper complained about the ice.', 'indirect: keeper after keeper'],
  ],
  'what somebody refutes, asks others for, or worries about': [
    ['In Brem, the spokeswoman for the Roads Office, Nina Lorz, refuted reports that the pier had been sold.', 'indirect: Nina Lorz'],
    ['The Roads Office refuted the information that the pier had been sold.', 'indirect: The Roads Office'],
    ['Minister Nina Lorz disproved rumours of a sale.', 'indirect: Nina Lorz'],
    ['The test refuted the theory that the ice was thick.', 'none'],
    ['Milo Kern said that the law was old. He asked the House to reject it.', ...Array<string>(2).fill('indirect: Milo Kern')],
    ['Milo Kern asked Congress to wait.', 'indirect: Milo Kern'],
    ['Milo Kern asked Tom Fry to wait.', 'none'],
    ['Milo Kern said that the law was old. He asked for a vote.', ...Array<string>(2).fill('indirect: Milo Kern')],
    ['Milo Kern said that it was late. He asked for a beer.', 'indirect: Milo Kern', 'none'],
    ['Milo Kern said that it was late. He also worries about the gulls.', ...Array<string>(2).fill('indirect: Milo Kern')],
    ['Milo Kern worried about the gulls.', 'none'],
    ['The dog worries about the gulls.', 'none'],
    ['The acting akim of the province, Nurlan Satar, considers the findings premature.', 'indirect: Nurlan Satar'],
    ['The ferry, Northern Star, considers the buoy a mark.', 'none'],
  ],
  'whose note stands in the middle of what is noted': [
    ['In nine lanes, the report notes, there was no ice.', 'indirect: the report'],
    ['Half the boats, the inspectors note, are older than the pier.', 'indirect: the inspectors'],
    ['The inspectors, the report notes, found no ice.', 'indirect: the report'],
    ['The letters, the police reports, the notes were gone.', 'none'],
    ['In the drawer, the letters, the police reports, the notes were gone.', 'none'],
    ['He read the letters, the police reports, the notes.', 'none'],
  ],
}; // prettier-ignore

describe.each(Object.entries(CASES))('%s', (_name, cases) => {
  it.each(cases.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(voicesOf(text)).toEqual(expected);
  });
});
