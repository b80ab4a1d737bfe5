import { describe, expect, it } from '@jest/globals';

import { voicesOf } from '../voicesOf.ts';

/** Where a sentence has its subject: behind what opens it, behind its verb, or before an exception; sentence by sentence. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...expected: string[]])[]>> = {
  'who is said to have said it': [
    ['Asked about the boat, Mara Quist is said to have replied: “It was late.”', 'direct: Mara Quist'],
    ['Tom Fry is understood to have told the guild that it was late.', 'indirect: Tom Fry'],
    ['The audit, shown to the guild in May, is believed to put the loss at 9 million crowns.', 'indirect: The audit'],
    ['The pier is said to have been closed twice.', 'indirect'],
    ['The pier is thought to be old.', 'indirect'],
  ],
  'who is about to speak': [
    ['Asked why the keeper had left, Mara Quist said:\n\nHe was old.', 'none', 'direct: Mara Quist'],
    ['Asked how the bank lost the boat, the mayor, Tom Fry, replied:\n\n“Badly.”', 'none', 'direct: Tom Fry'],
    ['Tom Fry, asked why the boat sank, said:\n\nIce.', 'none', 'direct: Tom Fry'],
    ['When the harbour froze, Mara Quist wrote:\n\nIt is late.', 'none', 'direct: Mara Quist'],
    ['Fry, who asked that the guild pay, wrote to the town:\n\n“He was old.”', 'none', 'direct: Fry'],
    ['Mara Quist told us what the keeper had told her:\n\n“He was old.”', 'indirect: Mara Quist', 'direct: Mara Quist'],
    ['Asked why, Fry shook his head and said:\n\n“He was old.”', 'none', 'direct: Fry'],
  ],
  'all that somebody says': [
    ['A guild spokesman declined to comment, other than to say that it was late.', 'indirect: A guild spokesman'],
    ['Mara Quist would not comment except to say that the boat was lost.', 'indirect: Mara Quist'],
    ['Mara Quist came to say that the boat was lost.', 'none'],
  ],
  'what opens a sentence': [
    ['Tom Fry was out. But when Kursblatt reached him in the harbour on Monday he insisted that it was late.', 'none', 'indirect: Tom Fry'],
    ['In an e-mailed reply, a keeper of the pier, whose boats are old, said the guild’s own figures show that it was late.', 'indirect: a keeper of the pier'],
    ['But in a text sent to the guild on Signal, its adviser, Mara Quist, put the loss down to ice and insisted that the boat was not to blame.', 'indirect: Mara Quist > Signal'],
    ['Mara Quist keeps count. Since May, she has calculated, the pier has lost nine planks.', 'none', 'indirect: Mara Quist'],
    ['Two boats sank. Its lead author, Mara Quist, said that it was late.', 'none', 'indirect: Mara Quist'],
    ['Ten boats sank, according to its lead author, Mara Quist, a diver at Lisk University.', 'indirect: Mara Quist'],
  ],
  'what stands before whoever says it at the end': [
    ['Up to nine boats could sink by May, reckons Mara Quist.', 'indirect: Mara Quist'],
    ['Of nine boats in the harbour only two had been mended, data from the Lisk Guild showed.', 'indirect: data from the Lisk Guild'],
    ['In a letter that had been lost for years, Mara Quist noted in passing.', 'none'],
    ['The pier is old, admits Mara Quist of the guild’s own yard.', 'indirect: Mara Quist'],
    ['The pier needs paint, objects Mara Quist, who keeps boats there.', 'indirect: Mara Quist'],
    ['The mayor came at noon, thanked Mara Quist of the guild and left.', 'none'],
    ['The pier is old, say two former keepers.', 'indirect: two former keepers'],
    ['Keepers sleep better with lamps, trial finds.', 'indirect: trial'],
    ['Boats rust faster in tar, study shows.', 'indirect: study'],
  ],
  'what stands before what is said': [
    ['The guild announced on Monday that mended boats would sail in May.', 'indirect: The guild'],
    ['The guild pointed out in a letter that it had warned the town.', 'indirect: The guild'],
  ],
  'where it was said': [
    ['At the far end of the last pier, where the boats lie in mud, a keeper says that it is late.', 'indirect: a keeper'],
    ['At least nine boats were lost at sea, according to the guild, which says that more may be.', 'indirect: the guild'],
  ],
  'when something was told': [
    ['“It is late,” Tom Fry had told the Lisk Courier a day after the vote.', 'direct: Tom Fry > Lisk Courier'],
    ['According to minutes of the June 20 meeting, that is the day on which it opens.', 'indirect: minutes of the June 20 meeting'],
    ['Mara Quist left. “It is late,” she fumed.', 'none', 'direct: Mara Quist'],
  ],
  'who is meant': [
    ['Keel & Cargo cut its forecast. Nine boats are lost, the company said.', 'none', 'indirect: Keel & Cargo'],
    ['Rosa Falk made a bet with her husband, Ole. “I lost,” he says.', 'none', 'direct: Ole'],
    ['Tom Fry left. An aide to the mayor said it was late. “It is old,” they added.', 'none', 'indirect: An aide to the mayor', 'direct: An aide to the mayor'],
    ['The then head of the guild, Mara Quist, left. The former keeper said it was late.', 'none', 'indirect: The former keeper'],
    ['PC Mara Quist said it was late. The officer added that it was old.', 'indirect: Mara Quist', 'indirect: Mara Quist'],
    ['The guild has accused the town of sloth after a new safety note warned that ice was thin. The note says that the ice is thin.', 'indirect: The guild', 'indirect: The note'],
    ['Nine boats sank, according to data from the Lisk Guild.', 'indirect: the Lisk Guild'],
  ],
  'for whom something is so': [
    ['Mara Quist left. For Quist, that is not good enough, and the guild may strike.', 'none', 'indirect: Mara Quist'],
    ['For Mara Quist, it was a long day.', 'none'],
    ['For Ms Quist, that can only mean one thing: “It will be late.”', 'direct: Quist'],
    ['Mara Quist, head of the guild, that old house: “It will be late.”', 'direct: Mara Quist'],
    ["For Ada Febig, a keeper in Lisk, the bridge strengthens the guild's case.", 'indirect: Ada Febig'],
    ['For Ada Febig, whose boat was number 31, it should have been fifteen.', 'indirect: Ada Febig'],
    ['To Ada Febig, a keeper who has rowed since 1980, the search for a culprit is beside the point.', 'indirect: Ada Febig'],
    ['For Ada Febig, 52, who rows at night, the findings ring true.', 'none'],
    ['For Ada Febig, a keeper in Lisk, the day was long.', 'none'],
    ['For Lisk, the bridge brings lorries.', 'none'],
  ],
  'what a country or a firm plans or hopes to do': [
    ['Peru plans to build two piers by 2035.', 'none'],
    ['South Korea hopes to sign the treaty in May.', 'none'],
    ['The United Kingdom intends to leave the guild.', 'none'],
    ['Norlink plans to close a pier.', 'none'],
    ['Norlink is hoping to close a pier.', 'none'],
    ['Tom Fry came.\n\nFry hopes to close a pier.', 'none', 'indirect: Tom Fry'],
    ['Mayor Quist plans to close a pier.', 'indirect: Quist'],
    ['Anna plans to close a pier.', 'indirect: Anna'],
    ['Peru hopes that the treaty will be signed in May.', 'indirect: Peru'],
    ['Norlink promised to close a pier.', 'indirect: Norlink'],
  ],
  'what somebody hopes, or is struck by': [
    ['Mara Quist hopes to mend the pier by May.', 'indirect: Mara Quist'],
    ['Mara Quist, in turn, is hoping to find out how old the pier is.', 'indirect: Mara Quist'],
    ['Mara Quist does not hope to mend the pier.', 'none'],
    ['Mara Quist counts boats. What worries her most is that the pier leaks.', 'none', 'indirect: Mara Quist'],
    ['What surprised Mara Quist was how old the pier was.', 'indirect: Mara Quist'],
    ['What surprised the gulls was how old the pier was.', 'none'],
    ['Tom Fry is not convinced, either, that the pier is safe.', 'indirect: Tom Fry'],
    ['Not everybody is persuaded that the pier is safe.', 'none'],
  ],
  'verbs that look like nouns': [
    ['The boats at the pier point east, the panel reports this week, with nine of them sunk.', 'indirect: the panel'],
    ['Records of a meeting in May 2019 show that the guild was told of the leak.', 'indirect: Records of a meeting in May 2019'],
    ['Instead, in an email sent last May, the then head of the guild, Mara Quist, instructed keepers to count the boats.', 'indirect: Mara Quist'],
  ],
  'a subject behind its verb': [
    ['Ada Febig stayed. Among the first to come was her friend Rosa Falk, who rows with Ivo’s sister Pia. “It is late,” she said.', 'none', 'none', 'direct: Rosa Falk'],
    ['Ada Febig stayed. Leading the choir was Rosa Falk. “It is late,” she said.', 'none', 'none', 'direct: Rosa Falk'],
  ],
  'what stands beside a document': [
    ['The letter, dated June 3, says that the pier is old.', 'indirect: The letter'],
  ],
  'through whom': [
    ['“No,” Tom Fry told state television.', 'direct: Tom Fry > state television'],
    ['Tom Fry told Norlandic state radio that it was late.', 'indirect: Tom Fry > Norlandic state radio'],
    ['Tom Fry conceded on the podcast The Long Oar that it was late.', 'indirect: Tom Fry > The Long Oar'],
    ['A Norlink spokeswoman, in remarks published earlier by Kursblatt, said that it was late.', 'indirect: A Norlink spokeswoman > Kursblatt'],
    ['On the Lisk Courier’s readers’ forum Mara Quist complained that it was late.', 'indirect: Mara Quist > Lisk Courier'],
    ['Tom Fry apologised to his members on Instagram for the loss and promised that it would not happen again.', 'indirect: Tom Fry > Instagram'],
  ],
}; // prettier-ignore

describe.each(Object.entries(CASES))('%s', (_name, cases) => {
  it.each(cases.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(voicesOf(text)).toEqual(expected);
  });
});
