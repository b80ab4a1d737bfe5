import { describe, expect, it } from '@jest/globals';

import { voicesOf } from '../voicesOf.ts';

/** What bodies, their figures and their messages say → who says it, sentence by sentence. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...expected: string[]])[]>> = {
  'a firm that ships or makes steel, by its trade': [
    ['Nordsund Tankers has ordered two ships. The shipowner said they would be late.', 'none', 'indirect: Nordsund Tankers'],
    ['Kruna Steel has shut a mill. The steelmaker said it was old.', 'none', 'indirect: Kruna Steel'],
    ['The Gas Ombudsman has opened a case against Norlink after it sent a bill. In a letter to customers, the supplier blames a fault.', 'none', 'indirect: the supplier'],
    ['Ada Holm met Otto Carriers. “It is late,” Carriers said.', 'none', 'direct: Otto Carriers'],
  ],
  'a firm or body of whose name a title is a part': [
    ['General Motors said the mill was full.', 'indirect: General Motors'],
    ['Lisk Lantern Co. said the mill was full. The company added that it was late.', 'indirect: Lisk Lantern Co.', 'indirect: Lisk Lantern Co.'],
    ['King & Falk said the mill was full.', 'indirect: King & Falk'],
    ['Human Rights Watch, which saw it, called the mill a disgrace.', 'indirect: Human Rights Watch'],
    ['“It is full,” said Big Brother Watch.', 'direct: Big Brother Watch'],
    ['Human Rights Watch researcher Rosa Falk said the mill was full.', 'indirect: Rosa Falk'],
    ['Operator Lisk Ferries said the mill was full.', 'indirect: Lisk Ferries'],
    ['Minister Tom Farms said the mill was full.', 'indirect: Tom Farms'],
  ],
  'a firm whose name might be a person’s, and the text in which it said something': [
    ['The owner, Brine Grain, said in a statement that a man was hurt. It thanked the crew.', ...Array<string>(2).fill('indirect: Brine Grain')],
    ['Harbour Tugs wrote in a letter to passengers that it was late. It blamed the ice.', ...Array<string>(2).fill('indirect: Harbour Tugs')],
    ['Lisk Heights School was paid for them, according to an audit by the guild. Some of the names, it says, were made up.', 'indirect: an audit by the guild', 'indirect: an audit by the guild'],
    ['A keeper said in a statement that a man was hurt. The company said that it was late.', 'indirect: A keeper', 'indirect: The company'],
    ['Mara Quist read from a letter. It said that a man was hurt.', 'none', 'indirect: a letter'],
    ['Nine keepers warned in a letter that it was late. It said that a man was hurt.', 'indirect: Nine keepers', 'indirect: a letter'],
  ],
  'a firm and whose it is': [
    ['The pier belongs to Brae Mining, a small line owned by Falk Group. The company said that the pier was safe.', 'none', 'indirect: Brae Mining'],
    ['The ferry is run by Norlink Cables, controlled by Norland\'s Falk Group. The firm said that the ferry was safe.', 'none', 'indirect: Norlink Cables'],
    ['The fire began at Norlink Cables, part of Falk Holdings. “It was old,” the company said.', 'none', 'direct: Norlink Cables'],
    ['Norlink is a unit of Falk Group. The company said that the ferry was safe.', 'none', 'indirect: Norlink'],
    ['Ivo Falk, a baker whose mill is owned by Falk Group, left. The company said that the mill was safe.', 'none', 'indirect: Falk Group'],
  ],
  'a firm of which nothing tells more than what it does and has': [
    ['Norlink has sold two ferries. The company said that they were old.', 'none', 'indirect: Norlink'],
    ['Norlink will shut its plant. “It costs too much,” the company said.', 'none', 'direct: Norlink'],
    ['Shares in Norlink fell by 3%. The company said that demand was weak.', 'none', 'indirect: Norlink'],
    ['Norlink’s sales fell by 3%. The retailer said that demand was weak.', 'none', 'indirect: Norlink'],
    ['Customers of Norlink were told by post. The company said that it was sorry.', 'none', 'indirect: Norlink'],
    ['Norlink will sue Tarrowby. The company said that the ferries were old.', 'none', 'indirect: The company'],
    ['Shares fell in Lisk. The company said that demand was weak.', 'none', 'indirect: The company'],
  ],
  'a firm that is known by its name alone': [
    ['The Lisk Rope Board said it was late. Norlink said it was sorry. The company said it would pay.', 'indirect: The Lisk Rope Board', ...Array<string>(2).fill('indirect: Norlink')],
    ['Norlink denied it. “We are sorry,” the firm said.', 'indirect: Norlink', 'direct: Norlink'],
    ['The Lisk Rope Board said it was late. The company said it would pay.', 'indirect: The Lisk Rope Board', 'indirect: The company'],
    ['Norlink said it was sorry. The union said it was late.', 'indirect: Norlink', 'indirect: The union'],
    ['Oslo said it was sorry. The company said it was late.', 'indirect: Oslo', 'indirect: The company'],
    ['Falk said it was sorry. He left. The company said it was late.', 'indirect: Falk', 'none', 'indirect: The company'],
    ['Norlink, an app for skippers, said it was sorry. The company said it would pay.', ...Array<string>(2).fill('indirect: Norlink')],
  ],
  'a body by the place that it is of': [
    ['North Lunder Ambulance Service said two were hurt.', 'indirect: North Lunder Ambulance Service'],
    ['Oster County Council said it was late.', 'indirect: Oster County Council'],
    ['Greater Manchester Fire Service said it was late.', 'indirect: Greater Manchester Fire Service'],
    ['West Harbour Police said it was late. The force said it was old.', ...Array<string>(2).fill('indirect: West Harbour Police')],
    ['Carmaker Brae Motors Group said it was late.', 'indirect: Brae Motors Group'],
    ['Winchester College Headteacher Anna Banks said it was late.', 'indirect: Anna Banks'],
  ],
  'a feeling that is stated': [
    ['The Lisk Inspectorate expresses its sharp protest at the seizure of two nets.', 'indirect: The Lisk Inspectorate'],
    ['Mara Quist voiced regret over the delay.', 'indirect: Mara Quist'],
    ['Mara Quist, the mayor, conveyed her condolences to the crew.', 'indirect: Mara Quist'],
    ['Mara Quist did not express regret for the delay.', 'none'],
    ['The poem expresses the fears of a skipper.', 'none'],
  ],
  'figures, and whose they are': [
    ["The cooks' union marched. The union's own tally put the crowd at 9,000.", 'none', "indirect: The cooks' union"],
    ['Police estimates put the crowd at 9,000.', 'indirect: Police'],
    ["The town's figures put the loss at nine boats.", 'indirect: The town'],
    ["Last year's figures show a loss of nine boats.", "indirect: Last year's figures"],
  ],
  'a body by a narrower noun': [
    ['The Lisk Embassy said it was late. The union said it was old.', 'indirect: The Lisk Embassy', 'indirect: The union'],
    ['The Lisk Boat Trust said it was late. The charity said it was old.', ...Array<string>(2).fill('indirect: The Lisk Boat Trust')],
  ],
  'what the text calls a body, rather than what the noun stands beside': [
    ['The cooks’ union, TCU, wants more. Norlink has offered 4 crowns.\n\n“We sleep at the stove,” said Rosa Falk, the union\'s secretary, on the quay. “One woke at nine.” She said it was cold.\n\nNorlink tells another story. Its director, Ivo Lund, said it was the union that had left. “We had a paper,” he said. He put the cost at 3 million.\n\nThe judge, Tom Eskdale, would not say who was right. “There were two doors,” he said.\n\nNine boats ran, according to Norlink. The union says that many were old.\n\nCooks at Norlink get 40 crowns a day; the union wants more.',
      'none', 'none', ...Array<string>(2).fill('direct: Rosa Falk'), 'indirect: Rosa Falk', 'none', 'indirect: Ivo Lund', 'direct: Ivo Lund', 'indirect: Ivo Lund', 'none', 'direct: Tom Eskdale', 'indirect: Norlink', 'indirect: TCU', 'none'],
  ],
  'a statement under its heading': [
    ['They met on Monday, the mayor said.\n\nStatement by the Ministry of Nets on the seizure\n\nNorland rejects the seizure.\n\nThe nets are old.\n\nWhat happens next\n\nThe boats leave in May.', 'indirect: the mayor', ...Array<string>(2).fill('direct: Ministry of Nets'), 'none'],
    ['They met on Monday, the mayor said.\n\nLetter from London\n\nThe nets are old.', 'indirect: the mayor', 'none'],
  ],
  'two sources with two platforms': [
    ['The pier burns.\n\nSource: Rosa Falk on Viber; Brask police on Facebook\n\nDetails: Falk said it was late. The police reported that it was old.', 'none', 'indirect: Rosa Falk > Viber', 'indirect: Brask police > Facebook'],
    ['In a Telegram post, Rosa Falk asked whether it was late.', 'indirect: Rosa Falk > Telegram'],
    ['“It is late,” Rosa Falk replied on X.', 'direct: Rosa Falk > X'],
  ],
  'words of another language': [
    ['Rosa Falk keeps bees. „Es ist spät,“ sagte Imkerin Falk. She said it was late.', 'none', 'none', 'indirect: Rosa Falk'],
    ['Le Brask wrote that it was late.', 'indirect: Le Brask'],
  ],
  'names with small words in capitals': [
    ["Residents' group Save Our Pier called the plan “vandalism”.", 'mixed: Save Our Pier'],
    ['Neighbour Rosa Falk, 71, said it was late.', 'indirect: Rosa Falk'],
  ],
  'what somebody holds': [
    ["Rosa Falk spoke. Falk's view is that the pier is old.", 'none', 'indirect: Rosa Falk'],
    ['Rosa Falk spoke. Her fear was that the pier was old.', 'none', 'indirect: Rosa Falk'],
    ['The problem is that the pier is old.', 'none'],
  ],
  'what somebody has claimed': [
    ["Rosa Falk spoke. Falk's remark that the pier was old and would not last the winter angered the crews.", 'none', 'indirect: Rosa Falk'],
    ["The council ignored the guild's warning that the crane would fall.", "indirect: the guild"],
    ["Despite Rosa Falk's repeated promise that the ferries would run on every day of the week, nothing moved.", 'indirect: Rosa Falk'],
    ['Rosa Falk spoke. Her admission that she had lied about the price of the pier shocked the town.', 'none', 'indirect: Rosa Falk'],
    ["Tom Fry's assertion that nobody was hurt when the crane fell has not been confirmed.", 'indirect: Tom Fry'],
    ["Rosa Falk's claim that the ferries were safe was rejected by the crews of all nine boats.", 'none'],
    ["There is no evidence for Rosa Falk's claim that a million birds nest under the old pier.", 'none'],
    ["Tom Fry rejected Rosa Falk's claim that a million birds nest under the old pier.", 'indirect: Tom Fry'],
    ["Rosa Falk's remark that angered the crews of all nine boats was made in May.", 'none'],
    ["Rosa Falk's threat that closed the pier for a week was a hoax.", 'none'],
    ["Rosa Falk's hope that it would rain before the end of May was in vain.", 'none'],
    ["The book's claim that whales sing at night in winter is old.", 'none'],
    ["Police looked into Tom Fry's claim that there have been many wrecks under the old pier.", 'indirect: Tom Fry'],
    ['The pier opened despite warnings from engineers that its piles were rotten and could not bear lorries.', 'indirect: engineers'],
    ['It followed complaints by nurses that the ward was so full that they could not work.', 'indirect: nurses'],
    ['There was no warning from engineers that the piles were rotten and could not bear lorries.', 'none'],
    ['The statement by the guild that he read lasted an hour.', 'none'],
    ['Tom Fry got a warning from a man that the whole guild trusted.', 'none'],
    ["The fact that Rosa Falk's boat sank in the storm is sad.", 'none'],
    ["It was Rosa Falk's warning that saved the pier from the storm of the year.", 'none'],
    ["It was Rosa Falk's view that the pier would not last the winter.", 'indirect: Rosa Falk'],
  ],
  'somebody without a name who was heard since': [
    ['“No,” said a spokeswoman for the guild, Rosa Falk. A council spokesperson said it was late. The spokesperson added that it was old.', 'direct: Rosa Falk', ...Array<string>(2).fill('indirect: A council spokesperson')],
  ],
  'people of a body that is called as a medium is': [
    ['Members of the Echo network say that it is late.', 'indirect: Members of the Echo network'],
    ['Experts of the Lisk Tribune group say that it is late.', 'indirect: Experts of the Lisk Tribune group'],
  ],
  'sources of a medium': [
    ['It will close in May, Kursblatt reports, citing its own sources in the harbour office.', 'indirect: sources in the harbour office > Kursblatt'],
    ['It will close in May, Kursblatt reports, citing its sources.', 'indirect: Kursblatt > Kursblatt'],
    ['Kursblatt, citing two skippers, reports that it will close.', 'indirect: two skippers > Kursblatt'],
  ],
}; // prettier-ignore

describe('bodies, their figures and their messages', () => {
  describe.each(Object.entries(CASES))('%s', (_, rows) => {
    it.each(rows)('%s', (text, ...expected) => {
      expect(voicesOf(text)).toEqual(expected);
    });
  });
});
