import { describe, expect, it } from '@jest/globals';

import { voicesOf } from './voicesOf.ts';

/** What an article tells itself, though a verb of saying stands in the sentence, and what looks like it and is said. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...expected: string[]])[]>> = {
  'which of all people, by what they said': [
    ['A woman who said she was a pilot has been fined.', 'none'],
    ['The yard that promised nine boats has shut.', 'none'],
    ['A rower who told the coastguard he had sunk was fined on Friday.', 'none'],
    ['A diver who warned of the leak in 2019 has been honoured.', 'none'],
    ['On Monday, a man who claimed he was ill lost his boat.', 'none'],
    ['Two skippers who blamed each other for the crash have lost their licences.', 'none'],
    ['The judge, who said the theft was mean, jailed him.', 'indirect: The judge'],
    ['The guild, which promised nine boats, has closed.', 'indirect: The guild'],
    ['The man who said “I am the sea” has died.', 'mixed: The man'],
    ['Ministers met a keeper who said that the ice was thin and that it would not last.', 'indirect: a keeper'],
    ['A keeper who saw it said that the ice was thin.', 'indirect: A keeper who saw it'],
    ['The guild that runs the pier said it was closed.', 'indirect: The guild that runs the pier'],
    ['Those who defend the pier say that it is safe.', 'indirect: Those who defend the pier'],
  ],
  'who was told or accused, by a participle': [
    ['Two rowers charged with theft appeared in court.', 'none'],
    ['A baker accused of arson was released.', 'none'],
    ['Tom Fry appeared in Lisk on Monday charged with arson.', 'none'],
    ['Three pilots charged over the crash that sank a ferry will appear on Monday.', 'none'],
    ['Residents warned of a storm moved out on Friday.', 'none'],
    ['Passengers told of delays stayed at home.', 'none'],
    ['Ministers asked about the ferry left the room.', 'none'],
    ['Bakers promised a raise walked out.', 'none'],
    ['Bakers promised a raise in May.', 'indirect: Bakers'],
    ['The mayor promised the pier would open in May.', 'indirect: The mayor'],
    ['Sailors asked to leave the pier refused.', 'none'],
    ['Residents warned of a storm on Friday.', 'indirect: Residents'],
    ['Residents warned of boats left in the harbour.', 'indirect: Residents'],
    ['Residents warned of cables brought down by the storm.', 'indirect: Residents'],
    ['Residents warned of storms that have closed the pier.', 'indirect: Residents'],
    ['The guild accused Tom Fry of theft.', 'indirect: The guild'],
    ['The guild blamed the mayor for the fire.', 'indirect: The guild'],
    ['The guild charged that the mayor had lied.', 'indirect: The guild'],
  ],
  'what is decided or found': [
    ['The referee ruled out a third goal.', 'none'],
    ['Judge Mara Quist ruled out a delay in May.', 'none'],
    ['Doctors ruled out a broken arm.', 'none'],
    ['The judge ruled that it was late.', 'indirect: The judge'],
    ['The judge has not ruled out a delay.', 'indirect: The judge'],
    ['Mara Quist ruled out a sale.', 'indirect: Mara Quist'],
  ],
  'what has come as others thought it would': [
    ['The guild kept the fare unchanged, as most keepers had predicted.', 'none'],
    ['The ferry was late, as passengers had feared.', 'none'],
    ['The pier held, as the builders had promised.', 'none'],
    ['As Mara Quist had feared, the pier fell.', 'none'],
    ['The ice will break in May, as experts predict.', 'indirect: experts'],
    ['The ice would break in May, as Mara Quist had predicted.', 'indirect: Mara Quist'],
    ['The pier is closed, as Mara Quist had said on Monday.', 'indirect: Mara Quist'],
  ],
  'what somebody or something is called': [
    ['They call themselves the Lampers.', 'none'],
    ['Her sisters call her Pip.', 'none'],
    ['The villagers call it the Spoon.', 'none'],
    ['He called it Salix tristis and drew it.', 'none'],
    ['Mara Quist calls herself a rower.', 'indirect: Mara Quist'],
    ['Mara Quist called him Sleepy Tom.', 'indirect: Mara Quist'],
    ['Mara Quist calls it the worst plan in years.', 'indirect: Mara Quist'],
    ['Mara Quist calls it “the Spoon”.', 'mixed: Mara Quist'],
  ],
  'what anybody may say, and what is told without words': [
    ['Your skipper may say no, and your skipper may be wrong.', 'none'],
    ['A good keeper will tell you the truth.', 'none'],
    ['The minister will say on Monday that the pier is old.', 'indirect: The minister'],
    ['Mara Quist will tell you that the pier is old.', 'indirect: Mara Quist'],
    ['Mara Quist would say only that it was late.', 'indirect: Mara Quist'],
    ['The index slipped, the bank’s shares told much the same story, and the crown fell.', 'none'],
    ['She defended the title twice.', 'none'],
    ['Mara Quist defended the plan.', 'indirect: Mara Quist'],
    ['For years keepers argued about whether it was lost.', 'none'],
    ['Mara Quist argued that it was lost.', 'indirect: Mara Quist'],
  ],
  'but somebody says it': [
    ['Mara Quist wondered why “nobody pays for the lamp”.', 'mixed: Mara Quist'],
    ['Mara Quist wondered why nobody came.', 'none'],
    ['Mara Quist faulted the guild for the delay.', 'indirect: Mara Quist'],
    ['The fault lies with the guild.', 'none'],
    ['Mara Quist urged people with coughs, sailors and old men to stay indoors.', 'indirect: Mara Quist'],
    ['Mara Quist urged sailors to stay, and pilots to leave.', 'indirect: Mara Quist'],
  ],
}; // prettier-ignore

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s', (text, ...expected) => {
    expect(voicesOf(text)).toEqual(expected);
  });
});
