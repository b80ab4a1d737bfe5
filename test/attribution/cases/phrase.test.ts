import { describe, expect, it } from '@jest/globals';

import { voicesOf } from '../voicesOf.ts';

/** Where a name begins and ends, and what it leaves to the words around it: sentence by sentence. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...expected: string[]])[]>> = {
  'a house and its place, a year and a day behind a study, and what was done to a text': [
    ['The inn, the Swan at Lisk Bridge, confirmed that it was shut.', 'indirect: the Swan'],
    ['Research by the University of Lisk in 2019 suggested that eels slept.', 'indirect: University of Lisk'],
    ['A report published on 9 October says the pier is old.', 'indirect: A report'],
    ['A Telegram post that has been shared 90 times says the pier is old.', 'indirect: A Telegram post that has been shared'],
    ['A widely shared letter claims the pier is old.', 'indirect: A widely shared letter'],
    ['The newly elected mayor said the pier was old.', 'indirect: The newly elected mayor'],
    ['The back of the hall, said Mara Quist, was cold.', 'indirect: Mara Quist'],
    ['Council figures show that rents have doubled.', 'indirect: Council figures'],
    ['Peg Sund, 71, from Lower Brae, waited for hours. “It was cold,” she said.', 'none', 'direct: Peg Sund'],
  ],
  'what somebody is calling for, and who warns of it at the end': [
    ["The guild's chief executive, Tom Fry, is calling on keepers to stay.", 'indirect: Tom Fry'],
    ["The union's chief executive, Mara Quist, is demanding a vote.", 'indirect: Mara Quist'],
    ['The ice is thin, a review published in 2021 concluded.', 'indirect: a review published in 2021'],
    ['The contract, worth nine crowns, is calling for a vote.', 'none'],
    ['It may be luck, cautions Mara Quist at the University of Lisk, who was not there.', 'indirect: Mara Quist'],
    ['The mayor spoke, praised Mara Quist, who rows.', 'none'],
  ],
  'letters of any alphabet': [
    ['Norish President Živko Lakić said that the harbour would be closed. Lakić added that it was old.', 'indirect: Živko Lakić', 'indirect: Živko Lakić'],
    ['“No,” said Ağca Şahin of the Lisk Guild.', 'direct: Ağca Şahin'],
    ['Łucja Żak told Radio Brine that the harbour would be closed.', 'indirect: Łucja Żak > Radio Brine'],
  ],
  'a nickname in a name that stands beside what somebody is': [
    ['The clerk, Mara “Bibi” Falk, said that it was late.', 'indirect: Mara “Bibi” Falk'],
    ['Mara “Bibi” Falk, a clerk, said that it was late.', 'indirect: Mara “Bibi” Falk'],
    ['The clerk, Mara Falk, “a bore”, said that it was late.', 'indirect: Mara Falk'],
  ],
  'what was done with the papers that a document is of': [
    ['Gifts to the guild hit nine million crowns in May, a Lisk Post analysis of newly filed finance reports shows.', 'indirect: a Lisk Post analysis of newly filed finance reports > Lisk Post'],
    ['A review of filed reports shows gifts hit nine million crowns.', 'indirect: A review of filed reports'],
    ['A trove of leaked papers shows that gifts hit nine million crowns.', 'indirect: A trove of leaked papers'],
    ['A pile of broken shells shows that gulls ate here.', 'none'],
    ['Thousands of displaced keepers said that the camp was full.', 'indirect: Thousands of displaced keepers'],
  ],
  'a post and whose it is, without a comma': [
    ['Head of the Lisk City Council Oksana Hrim said that the harbour would be closed.', 'indirect: Oksana Hrim'],
    ['Meanwhile, head of the Lisk City Council Oksana Hrim said that the harbour would be closed.', 'indirect: Oksana Hrim'],
    ['The head of the council Oksa Hrim said that the harbour would be closed.', 'indirect: Oksa Hrim'],
    ['Meanwhile, mayor of Lisk Oksa Hrim said that the harbour would be closed.', 'indirect: Oksa Hrim'],
    ['The director of the Lisk Space Programme said that the harbour would be closed.', 'indirect: The director of the Lisk Space Programme'],
    ['A friend of Anna Quist said that the harbour would be closed.', 'indirect: A friend of Anna Quist'],
    ['A spokesman for the Lisk National Bank said that the harbour would be closed.', 'indirect: A spokesman for the Lisk National Bank'],
    ['The lawyer for President Otto Lind said that the harbour would be closed.', 'indirect: The lawyer for President Otto Lind'],
    ['“No,” thinks the MP Oksa Hrim (Free List).', 'direct: Oksa Hrim'],
  ],
  'whose somebody is, and where they are at home': [
    ['Tarrow\'s Edo Brandt said that the harbour would be closed.', 'indirect: Edo Brandt'],
    ['Tarrow\'s Border Guards said that the harbour would be closed.', 'indirect: Tarrow\'s Border Guards'],
    ['The Lisk-based Institute for Ice said that the harbour would be closed.', 'indirect: Institute for Ice'],
  ],
  'a post in capitals and whose it is': [
    ['The Leader of the House, Mara Quist, said that the pier was old.', 'indirect: Mara Quist'],
    ['The Leader of the Opposition, T. Quist, said that the pier was old.', 'indirect: T. Quist'],
    ['The Clerk to the Council, Mara Quist, said that the pier was old.', 'indirect: Mara Quist'],
    ['Chief of the General Staff Viktor Quist said that the pier was old.', 'indirect: Viktor Quist'],
    ['Mother of Tom Quist says that the pier was old.', 'indirect: Mother of Tom Quist'],
    ['Father Tom Quist says that the pier was old.', 'indirect: Tom Quist'],
  ],
  'one of whose friends it was': [
    ['A friend of the singer\'s said that it was late.', 'indirect: A friend of the singer\'s'],
    ['A colleague of the keeper\'s told the court that it was late.', 'indirect: A colleague of the keeper\'s'],
    ['A pal of Mara Quist\'s told us it was late.', 'indirect: A pal of Mara Quist\'s'],
    ['The pier of the singer\'s told age.', 'none'],
  ],
  'the side of something on which they are': [
    ['One keeper in the east of the town said that it was late.', 'indirect: One keeper in the east of the town'],
    ['A woman at the back of the hall told us that it was late.', 'indirect: A woman at the back of the hall'],
    ['A baker from the north of Lisk said: “It is late.”', 'direct: A baker from the north of Lisk'],
  ],
  'how old or how many, roughly': [
    ['A man of about 40 told the crew that it was late.', 'indirect: A man of about 40'],
    ['“It is late,” said a boy of nearly ten.', 'direct: a boy of nearly ten'],
    ['A crew of around twenty said that it was late.', 'indirect: A crew of around twenty'],
  ],
  'whose it is, several, before an apostrophe': [
    ['It was late, said a source in the whips’ office.', 'indirect: a source in the whips’ office'],
    ['It was late, according to one member of the whips’ office.', 'indirect: one member of the whips’ office'],
    ['It was late, the runners’ club said.', 'indirect: the runners’ club'],
  ],
  'where somebody is at home, between the name and the verb': [
    ['Norlink, based in Lisk, Norland, said that the pier was old.', 'indirect: Norlink'],
    ['Mara Quist, born in Lisk, Norland, said that the pier was old.', 'indirect: Mara Quist'],
    ['Norlink, headquartered in Lisk, Norland, said that the pier was old.', 'indirect: Norlink'],
  ],
  'an hour before who says it': [
    ['At about 1.15am a nurse said that the pier was old.', 'indirect: a nurse'],
    ['At about 1.15am Mara Quist told the crew that it was late.', 'indirect: Mara Quist'],
    ['Shortly after 9pm the captain told the crew that it was late.', 'indirect: the captain'],
    ['By 11.30 firefighters said that it was out.', 'indirect: firefighters'],
    ['Just before midnight a doctor said that it was late.', 'indirect: a doctor'],
    ['At 2 a.m. the captain told the crew that it was late.', 'indirect: the captain'],
  ],
  'a span between who says it and the verb': [
    ['The inspector a week later told the board that the pier was old.', 'indirect: The inspector'],
    ['Mara Quist two days later said that the pier was old.', 'indirect: Mara Quist'],
    ['A study three months earlier found that the pier was old.', 'indirect: A study'],
    ['A report two years ago found that the pier was old.', 'indirect: A report'],
    ['Two years later Mara Quist said that the pier was old.', 'indirect: Mara Quist'],
  ],
  'a day of the month between who says it and the verb': [
    ['Skipper Mara Quist on April 9 warned that the pier was old.', 'indirect: Mara Quist'],
    ['The Harbour Ministry on May 12 announced that the pier was old.', 'indirect: The Harbour Ministry'],
    ['The shipyard on Sept. 2 announced a plan to sell the pier.', 'indirect: The shipyard'],
    ['Norlink (NLK) on Oct. 30th said that the pier was old.', 'indirect: Norlink'],
    ['Mara Quist on April 9, 2031, said that the pier was old.', 'indirect: Mara Quist'],
    ['The clerk of the guild, Mara Quist, on Nov. 21 said that the pier was old.', 'indirect: Mara Quist'],
    ['“It is old,” Mara Quist on April 9 told Radio Brine.', 'direct: Mara Quist > Radio Brine'],
    ['On June 9 keepers said that the pier was old.', 'indirect: keepers'],
    ['On Dec. 1 two keepers said that the pier was old.', 'indirect: two keepers'],
    ['The mayor, who was chosen on May 12, said that the pier was old.', 'indirect: The mayor'],
    ['Minutes of a meeting of the guild on April 9, 2031, mention the pier.', 'none'],
    ['The report on Line 3 said that the pier was old.', 'indirect: The report on Line 3'],
  ],
  'who had a body made, by a verb of two words': [
    ['A panel set up by the county found that the pier was old.', 'indirect: A panel set up by the county'],
    ['A working group set up by the mayor recommended that the pier be shut.', 'indirect: A working group set up by the mayor'],
    ['Divers called in by the guild warned that the pier was old.', 'indirect: Divers called in by the guild'],
    ['A yard taken over by its crew said that the pier was old.', 'indirect: A yard taken over by its crew'],
    ['“It is old,” a panel put together by the county said.', 'direct: a panel put together by the county'],
    ['The panel was set up by the county, which said: “It is old.”', 'direct: the county'],
    ['The boats were lined up by the pier, police said.', 'indirect: police'],
  ],
  'several, told by what they do': [
    ['The pier stays shut, say residents who live nearby.', 'indirect: residents who live nearby'],
    ['The pier stays shut, say people who work there.', 'indirect: people who work there'],
    ['The pier stays shut, say residents.', 'indirect: residents'],
  ],
  'a time before a name': [
    ['For three decades skippers said that the pier was old.', 'indirect: skippers'],
    ['In recent months Mara Quist said that the pier was old.', 'indirect: Mara Quist'],
    ['For weeks on end neighbours complained about the bell.', 'indirect: neighbours'],
    ['For years of rain the keepers said that the pier was old.', 'indirect: the keepers'],
    ['A spokesman for Two Days Films said that it was late.', 'indirect: A spokesman for Two Days Films'],
    ['In March Falk told Radio Brine that the harbour would be closed.', 'indirect: Falk > Radio Brine'],
    ['In 2019 Edo Brandt said that the harbour would be closed.', 'indirect: Edo Brandt'],
    ['Yesterday Edo Brandt said that the harbour would be closed.', 'indirect: Edo Brandt'],
    ['April Brandt said that the harbour would be closed.', 'indirect: April Brandt'],
  ],
  'two who are known': [
    ['Mara Quist is married to Tom Fry. Quist and Fry met in Lisk. In May Fry said that the harbour would be closed.', 'none', 'none', 'indirect: Tom Fry'],
    ['Mara Quist is married to Tom Fry. Quist and Fry said that the harbour would be closed.', 'none', 'indirect: Mara Quist and Tom Fry'],
  ],
  'what a firm is by law': [
    ['Brae Tools, Inc. said the harbour would be closed. Brae Tools said it was old.', 'indirect: Brae Tools, Inc.', 'indirect: Brae Tools, Inc.'],
    ['Norlink Cables said that the harbour would be closed. Norlink Cables, Ltd., a maker of ropes, said it was old.', 'indirect: Norlink Cables', 'indirect: Norlink Cables'],
    ['Falk Oil, LLC said that the harbour would be closed. The company said it was old.', 'indirect: Falk Oil, LLC', 'indirect: Falk Oil, LLC'],
    ['According to Falk Ropes, plc, the harbour would be closed.', 'indirect: Falk Ropes, plc'],
  ],
  'one of several, told behind a comma': [
    ['Mara Quist said nine had been saved, the last a boy who had hidden in a tool shed.', 'indirect: Mara Quist'],
    ['Mara Quist said nine had been saved, the youngest a girl of two who was found on the floor of a goat shed.', 'indirect: Mara Quist'],
    ['Mara Quist said nine had been saved, the oldest a man found behind the cattle feed.', 'indirect: Mara Quist'],
    ['The harbour was closed, the guild in Lisk specified.', 'indirect: the guild in Lisk'],
  ],
  'names of several parts': [
    ['The Cooks\' and Bakers\' Guild said the harbour would have to be closed for a year.', 'indirect: The Cooks\' and Bakers\' Guild'],
    ['The project Re:Salt had found last week that the harbour would have to be closed.', 'indirect: Re:Salt'],
    ['As reported by the Border Guard of Norland on Facebook, nine boats were lost along the coast.', 'indirect: the Border Guard of Norland > Facebook'],
    ['Norish war blogger “Salt”, whose channel has many readers, admitted that the harbour would have to be closed.', 'indirect: Salt'],
    ['The hooded blogger known as Salt Front, meanwhile, told his readers that the harbour would have to be closed.', 'indirect: Salt Front'],
  ],
  'what stands between a subject and its verb': [
    ['Mara Quist, who heads the marine division at the Lisk-based Falk Trust, the survey\'s funder, said the harbour would be closed.', 'indirect: Mara Quist'],
    ['In a talk with the magazine Moor Weekly in 2019, the then chief, Edo Brandt, said the harbour would be closed.', 'indirect: Edo Brandt > Moor Weekly'],
    ['In 2019, the then Chief of Water, Edo Brandt, said the harbour would be closed.', 'indirect: Edo Brandt'],
    ['One of those asked, a baker from Lisk who has two boats, said the harbour would be closed.', 'indirect: a baker from Lisk'],
    ['The cooks of the harbour inn, whose kitchen has been shut since May, were angry. “No,” they wrote on Instagram.', 'none', 'direct: The cooks of the harbour inn > Instagram'],
    ['Mara Quist came to court. Questioned by Tom Fry, counsel for the guild, she accepted that the harbour had been old. She was not angry, she said.', 'none', 'indirect: Mara Quist', 'indirect: Mara Quist'],
  ],
  'whose words a text has': [
    ['The guild\'s reply, dated Monday, states that the harbour would be closed.', 'indirect: The guild'],
    ['A letter had been received from Lisk Water, stating that the harbour would be closed in March.', 'indirect: Lisk Water'],
    ['Radio Brine reported on Friday, quoting two people with knowledge of the plan, that the harbour would be closed.', 'indirect: two people with knowledge of the plan > Radio Brine'],
  ],
  'what is to be said or done': [
    ['The guild is calling on its members to set aside a crown of each ten.', 'indirect: The guild'],
    ['The guild called on its members to set aside a crown of each ten.', 'indirect: The guild'],
    ['Mara Quist will tell a meeting in Lisk on Tuesday that the harbour should not be closed.', 'indirect: Mara Quist'],
    ['Mara Quist would tell a friend that the harbour should not be closed.', 'none'],
    ['Falk Re, which is understood to own the harbour, did not answer.', 'none'],
  ],
  'who is meant by a broader word': [
    ['This was said by Lieutenant Colonel Edo Brandt, spokesman for the Coast Group. According to the officer, nine boats were lost by noon.', 'indirect: Edo Brandt', 'indirect: Edo Brandt'],
    ['Mara Quist, head of the port board, said the harbour was shut. Bread comes on Tuesdays, the official added.', 'indirect: Mara Quist', 'indirect: Mara Quist'],
    ['Mara Quist, a baker, said the harbour was shut. Bread comes on Tuesdays, the officer added.', 'indirect: Mara Quist', 'indirect: the officer'],
  ],
  'media by what they are called': [
    ['Footage of the portal Krill shows nine boats. “No,” Mara Quist said to Krill.', 'none', 'direct: Mara Quist > Krill'],
    ['“No,” its spokesman told the state broadcaster, Norland 1.', 'direct: its spokesman > Norland 1'],
    ['Edo Brandt is urging calm on Telegram, where he describes the harbour as “a bath for adults”.', 'mixed: Edo Brandt > Telegram'],
    ['The claim appeared on Monday on the Telegram channel “Lisk Unsalted”, which wrote that the harbour would be closed to boats before the first of May and the pier torn down.', 'indirect: Lisk Unsalted > Telegram'],
    ['DeepIce, a Telegram channel with ties to the guard, said the harbour would be closed.', 'indirect: DeepIce > Telegram'],
  ],
  'media and places': [
    ['The market in Zahr burned. Larysa Falk told Radio Zahr that the harbour would be closed.', 'none', 'indirect: Larysa Falk > Radio Zahr'],
    ['The market in Zahr burned. Larysa Falk told Suspil Zahr that the harbour would be closed.', 'none', 'indirect: Larysa Falk > Suspil Zahr'],
    ['“No,” wrote the head of the guild, Edo Brandt, on Facebook.', 'direct: Edo Brandt > Facebook'],
    ['“No,” the novelist Maja Lozan has posted on X. “Tonight we rest.”', 'direct: Maja Lozan > X', 'direct: Maja Lozan > X'],
    ['The firm agreed Thursday to close the harbour.', 'none'],
  ],
  'source lines of several': [
    ['Source: Brine Press / Beta / Radio Slap\n\nDetails: The harbour is shut.', 'none'],
    ['Source: Mara Quist on Telegram; Coast Guard of Norland on Facebook\n\nQuote from the Coast Guard: "The harbour is shut."', 'direct: Coast Guard of Norland > Facebook'],
  ],
}; // prettier-ignore

describe.each(Object.entries(CASES))('%s', (_name, cases) => {
  it.each(cases.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(voicesOf(text)).toEqual(expected);
  });
});
