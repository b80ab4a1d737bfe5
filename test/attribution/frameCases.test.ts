import { describe, expect, it } from '@jest/globals';
import { voicesOf } from './voicesOf.ts';

/** Verbs whose frame, more than the verb, tells whether somebody speaks → who says it. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...expected: string[]])[]>> = {
  'a thing that bears words': [
    ['Tom Fry got the draft by post, bound, with a note that said: “It is old.”', 'direct: a note'],
    ['Tom Fry opened the door and found a card that read: “It is old.”', 'direct: a card'],
    ['Tom Fry keeps a letter from the guild that says: “It is old.”', 'direct: the guild'],
    ['Tom Fry was handed a slip of paper saying: “It is old.”', 'direct: a slip of paper'],
    ['On the wall of Tom Fry\'s shop hangs a sign that says: “It is old.”', 'direct'],
    ['Mara Quist left a note that said: “It is old.”', 'direct: Mara Quist'],
    ['Mara Quist wrote a note saying: “It is old.”', 'direct: Mara Quist'],
    ['Mara Quist held up a sign that said: “It is old.”', 'direct: Mara Quist'],
  ],
  'what somebody thinks': [
    ['Ole Falk, a cook who saw it, feared that the ice would only get worse.', 'indirect: Ole Falk'],
    ['One broker at a Lisk firm doubted that the pier would open at all.', 'indirect: One broker at a Lisk firm'],
    ['Ole Falk feared the ice, and he stayed at home.', 'none'],
    ['Ada Holm, the judge, wondered aloud whether ice might be a road.', 'indirect: Ada Holm'],
    ['Ada Holm wondered who had knocked.', 'none'],
    ['Ada Holm thought it harsh.', 'indirect: Ada Holm'],
    ['Ada Holm thought of the ice.', 'none'],
    ['Ole Falk figures the vote will be close.', 'indirect: Ole Falk'],
    ['The guild figures the Herald obtained were old.', 'none'],
    ['Ada Holm expects a clear majority.', 'indirect: Ada Holm'],
    ['Ada Holm expects a baby.', 'none'],
    ['Ada Holm, a former keeper, sees in the strike an act of despair.', 'indirect: Ada Holm'],
    ['Ada Holm sees in the dark.', 'none'],
    ['Ada Holm intends to reopen the pier in May.', 'indirect: Ada Holm'],
    ['The Ice Ministry intends to reopen the pier in May.', 'none'],
    ['Ada Holm would like the ice to be tested in schools too.', 'indirect: Ada Holm'],
    ['What worries Ada Holm are the piers that have no rail.', 'indirect: Ada Holm'],
  ],
  'what somebody is for, and what they see coming': [
    ['Ada Holm fears a hard winter.', 'indirect: Ada Holm'],
    ['Ada Holm fears Ole Falk.', 'none'],
    ['Ada Holm hopes for a mild winter.', 'indirect: Ada Holm'],
    ['Ada Holm estimates the cost at 3 million.', 'indirect: Ada Holm'],
    ['Ada Holm favours a new pier.', 'indirect: Ada Holm'],
    ['Ada Holm opposes the plan.', 'indirect: Ada Holm'],
    ['Ada Holm opposed the plan in 2019.', 'none'],
    ['Ada Holm stressed the need for a new pier.', 'indirect: Ada Holm'],
    ['Ada Holm complains of lorries in her lane.', 'indirect: Ada Holm'],
    ['Ada Holm asked for a second opinion.', 'indirect: Ada Holm'],
    ['They had asked for 12.', 'none'],
    ['Ada Holm insists on a second opinion.', 'indirect: Ada Holm'],
    ['Ada Holm claims to have seen the ice break.', 'indirect: Ada Holm'],
    ['The claims to the ice are old.', 'none'],
    ['Ada Holm is worried that the ice will melt.', 'indirect: Ada Holm'],
    ['Ada Holm was worried that the ice would melt.', 'none'],
    ['Ada Holm reassured the keepers that nobody would be dismissed.', 'indirect: Ada Holm'],
  ],
  'what goes on beside the news': [
    ['The pier closed as the Lisk Guild warned of thin ice.', 'none'],
    ['The pier is shut as the Lisk Guild said on Monday.', 'indirect: the Lisk Guild'],
    ['The guild, whose head is worried that it is late, will meet on Monday.', 'none'],
    ['The ice is thin, as the Lisk Guild warned on Monday.', 'indirect: the Lisk Guild'],
    ['Prime Minister Ole Falk concedes as Ada Holm nears a majority.', 'none'],
  ],
  'an interview and what is told around it': [
    [
      'Q: Ms Holm, is it late?\nAda Holm: I think so. It is old.\n\nQ: What will you do?\nAda Holm: I shall leave it.\n\n(She opens a folder at a picture of a pier.)\n\nThis one is from 1783.\n\nHolm grew up by the lake in Lisk. Her farewell on 28 June has been sold out since May.',
      ...Array<string>(4).fill('direct: Ada Holm'),
      ...Array<string>(2).fill('none'),
    ],
    [
      'Q: Ms Holm, is it late?\nAda Holm: I think so. It is old.\n\nQ: What will you do?\nAda Holm: I shall leave it.\n\nThe pier opens in May. The interview has been shortened.',
      ...Array<string>(3).fill('direct: Ada Holm'),
      ...Array<string>(2).fill('none'),
    ],
  ],
  'yes and no': [
    ['Falk Motors contradicted this.', 'indirect: Falk Motors'],
    ['The evidence contradicted this.', 'none'],
    ['The Ice Ministry in the capital disputes that there is a link.', 'indirect: The Ice Ministry'],
    ['The Ice Ministry at first refused to let the boat out, saying the ice was too thin for it.', 'indirect: The Ice Ministry'],
    ['The Ice Ministry refused to let the boat out.', 'none'],
    ['Whether a boat would do the same, Ada Holm could not say.', 'indirect: Ada Holm'],
    ['Ada Holm could not say it.', 'none'],
    ['Ole Falk, the president, has conceded defeat in the vote.', 'none'],
    ['Ole Falk conceded that the ice was thin.', 'indirect: Ole Falk'],
    ['Ole Falk, 44, of Lisk, admitted 11 counts of fraud at a hearing.', 'none'],
    ['Ole Falk admitted that the ice was thin.', 'indirect: Ole Falk'],
  ],
  'what is counted or foreseen': [
    ['Ole Falk named two conditions: a lower tax on ice, and a new pier.', 'indirect: Ole Falk'],
    ['Ole Falk has two boats: a red one, and a new one.', 'none'],
    ['A plan by the Lisk Guild, drawn up in May, foresees letting the ice melt.', 'indirect: A plan by the Lisk Guild'],
    ["In a survey by the county's keepers last autumn, 58 per cent rated the ice as poor.", "indirect: a survey by the county's keepers"],
    ['In a survey by the guild, Ole Falk measured nine lakes.', 'none'],
  ],
  'what a sentence comes to, and who has a title': [
    ['More ice is expected on Sunday, and the weather service has warned keepers to stay away from the lake.', 'indirect: the weather service'],
    ['Ada Holm cut the long wet rope at the end of the pier and warned the boy.', 'none'],
    ['The keepers left all the same, two people who were on the pier recount, and it took till noon to get them back.', 'indirect: two people who were on the pier'],
    ['The people who were on the pier account for half of it.', 'none'],
    ['The loss cannot be weighed, said the Revd Ole Falk, the rector of Lisk.', 'indirect: Ole Falk'],
    ['The guard’s chief, Rear Adm. Ole Falk, disputed that account.', 'indirect: Ole Falk'],
    ['Councilmembers Ole Falk and Ada Holm said it was late.', 'indirect: Ole Falk and Ada Holm'],
  ],
  'what stands behind what somebody said': [
    ['“It is late,” Ada Holm said, declining to elaborate.', 'direct: Ada Holm'],
    ['“It is late,” Ada Holm said and declined to elaborate.', 'direct: Ada Holm'],
    ['“It is late,” Ada Holm said, contradicting the mayor.', 'direct: Ada Holm'],
    ['“It is late,” Ada Holm said, reassuring the keepers.', 'direct: Ada Holm'],
    ['Official figures show that it was late.', 'indirect: Official figures'],
  ],
  'what stands between': [
    ['“The wall was gone,” Ada Holm, 33, told Radio Sund from a school that has been shut.', 'direct: Ada Holm > Radio Sund'],
    ['Ada Holm told the guild that ice was thin.', 'indirect: Ada Holm'],
    ['The forward told Radio Sund afterwards that he had not slept.', 'indirect: The forward > Radio Sund'],
    ['It is hard to say why it sank, cautioned Ada Holm, a keeper at the state pier.', 'indirect: Ada Holm'],
    ['The ice had to be cut first, Ada Holm, who leads the guild, told the broadcaster Kanal Sund.', 'indirect: Ada Holm > Kanal Sund'],
    ['The Ice Ministry said on Sunday, as quoted by the agency Lantern, that its boats were at home.', 'indirect: The Ice Ministry > Lantern'],
    ['A person familiar with it told Radio Sund that two boats would be sold.', 'indirect: A person familiar with it > Radio Sund'],
    ['The yard will be sold, according to a person briefed on the talks.', 'indirect: a person briefed on the talks'],
    ['A video viewed more than 2.3 million times on TikTok and Facebook claims that ice can hear.', 'indirect: A video'],
    ['A video viewed by the court shows the ice.', 'none'],
  ],
  'what only looks like a verb of saying': [
    ['Public comment began at seven and did not end until midnight.', 'none'],
    ['The play, by Ros Holm, tells the story of five women who ran a pier.', 'none'],
    ['The hole was found by Ole Falk, a diver, who was writing a thesis on how boats sink.', 'none'],
  ],
}; // prettier-ignore

describe('verbs and their frames', () => {
  describe.each(Object.entries(CASES))('%s', (_, rows) => {
    it.each(rows)('%s', (text, ...expected) => {
      expect(voicesOf(text)).toEqual(expected);
    });
  });
});
