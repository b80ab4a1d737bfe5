import { expect, test } from '@jest/globals';
import { readArticle } from '../../../src/article/read.ts';
import { attribute } from '../../../src/attribution/attribute.ts';
import { lineOf } from '../voicesOf.ts';

const voiceOf = (headline: string, body = 'Nobody was hurt.'): string | undefined => {
  const text = `# ${headline}\n\nA lorry stood on the lake on Monday.\n\n${body}\n`;
  const [title] = attribute(readArticle({ id: 'a', text })).passages;
  return title && lineOf(title);
};

test.each([
  ['Sheriff: Lost skier found alive after dog refuses to leave', 'indirect: Sheriff'],
  ['Police: Stolen van found in river after fisherman hooks mirror', 'indirect: Police'],
  ['Police: Two men held over bridge fire', 'indirect: Police'],
  ['Police: Witness says driver fled', 'indirect: Police'],
  ['Mayor: Broken lift kept 40 people waiting', 'indirect: Mayor'],
  ['Lisk mayor: We will not close the school', 'indirect: Lisk mayor'],
  ['Coastguard: Three boats still missing', 'indirect: Coastguard'],
  ['Fire chief: Blaze began in kitchen', 'indirect: Fire chief'],
  ['Weather service: Storm will hit coast', 'indirect: Weather service'],
  ['Lisk council: Parking to cost more', 'indirect: Lisk council'],
  ['Scientists: Lake will dry up by 2040', 'indirect: Scientists'],
  ['Witness: Driver fled on foot', 'indirect: Witness'],
  ['Engineers: Cracks are growing', 'indirect: Engineers'],
  ['Deputies: Missing skier traced to lodge', 'indirect: Deputies'],
  ['General Staff: 94 clashes in a day, nine near Lisk', 'indirect: General Staff'],
  ['Exit poll: Quist leads in Lisk run-off', 'indirect: Exit poll'],
  ['Leaked memo: guild knew of cracks for a year', 'indirect: Leaked memo'],
  ['Mayor of Tarrow: Pier will stay open all year', 'indirect: Mayor of Tarrow'],
  ['Ferry operator: night boat will sail again', 'indirect: Ferry operator'],
  ['Report: Every fourth pier in poor state', 'indirect: Report'],
  ['Report: A walk through the old harbour', 'none'],
  ['Report: Lisk win again at the pier', 'none'],
  ['Coast Service source: boat was hit by log', 'indirect: Coast Service source'],
  ['Photo source: boat was hit by log', 'none'],
  ['School will be ready before winter: Minister', 'indirect: Minister'],
  ['School will be ready before winter: Lindqvist', 'none'],
  ['Brothers charged over leak at pier', 'none'],
  ['Man of the Match: Falk scores again', 'none'],
  ['Survey: What you told us', 'none'],
  ['Study: the first year of the night bus', 'none'],
  ['Ladies: Lisk win again', 'none'],
  ['Mayor denies secret deal over ferry', 'indirect: Mayor'],
  ['Mayor blames ice for late ferry and asks guests to wait', 'indirect: Mayor'],
  ['Guild accuses board of hiding cracks', 'indirect: Guild'],
  ['Mayor of Lisk Bay blames ice for late ferry', 'indirect: Mayor of Lisk Bay'],
  ['Mayor of Tarrow blames ice for late ferry', 'indirect: Mayor of Tarrow'],
  ['Head of Norlink says ferry will sail', 'indirect: Head of Norlink'],
  ['Ice blames shift to harbour board', 'none'],
  ['Fare blames fall on guild', 'none'],
  ['Mayor of New York says ferry will sail', 'indirect: Mayor of New York'],
  ['Mayor of Lisk Falk says ferry will sail', 'indirect: Falk'],
  ['Mayor blamed for late ferry', 'none'],
  ['Council and guild trade blame over ferry', 'none'],
  ['Guild criticises plan to shut pier', 'none'],
  ['Airline denies boarding to nine guests', 'none'],
  ['Court denies bail to pier boss', 'none'],
  ['Inquiry finds guild ‘looked away’ as ice spread', 'mixed: Inquiry'],
  ['Lisk finds its bridge ‘tired’', 'none'],
  ['Deckhand tells jury crab boats swapped lamps', 'indirect: Deckhand'],
  ['Lindqvist: Ice will hold until May', 'none'],
  ['Grant: Bridge money runs out', 'none'],
  ['Police: What we know so far', 'none'],
  ['Police: Who will lead them?', 'none'],
  ['Girls: Lisk win again', 'none'],
  ['Queen: Band announces first tour since 1990', 'none'],
  ['Opinion: The mayor knew too much', 'none'],
  ['Explainer: Ice road rules change in May', 'none'],
  ['Reminder: Clocks go back on Sunday', 'none'],
  ['Weather: Storm to hit coast', 'none'],
  ['Ice road: Two lorries sink', 'none'],
  ['Museum: New wing opens in May', 'none'],
  ['Harbour trial: Captain found guilty', 'none'],
  ['Player of the month: Falk scores again', 'none'],
  ['Missing girl found safe as storm ends', 'none'],
  ['Ministry of Nets: Ferries will run all night', 'indirect: Ministry of Nets'],
  ['Agency for Locks: Canal to close for a week', 'indirect: Agency for Locks'],
  ['Bank of Lisk: Fees to stay where they are', 'indirect: Bank of Lisk'],
  ['Coastal Administration: Two piers shut', 'indirect: Coastal Administration'],
  ['Gas company: Heating back in all villages', 'indirect: Gas company'],
  ['Railways: Sleepers to run again from May', 'indirect: Railways'],
  ['Military intelligence: Spies behind outage at pier', 'indirect: Military intelligence'],
  ['Artificial intelligence: Nine rules from May', 'none'],
  ['Force of nature: Lisk picks up the pieces', 'none'],
  ['Task force: Nine ideas for a pier', 'none'],
  ['Gas company: How to choose one', 'none'],
  ['Mayor on toll row: We will not pay', 'indirect: Mayor'],
  ['Mayor on trial: Court hears of cash in boat', 'none'],
  ['“It is over”: guild leader on the talks', 'mixed: guild leader'],
  ['“The boat will not wait” – Ferry company on its new fees', 'direct: Ferry company'],
  ['‘I was only tired’: Guide on the run is caught', 'none'],
  ['Governor reports 12 lorries lost', 'indirect: Governor'],
  ['Navy reports two boats shot at', 'indirect: Navy'],
  ['Shop reports theft of crab', 'none'],
  ['Mayor to resign, media report', 'indirect: media'],
  ['Lisk Times: Mayor to resign', 'indirect: Lisk Times > Lisk Times'],
  ['Lisk Times: What we know so far', 'none'],
  ['Media: Mayor to resign in May', 'indirect: Media'],
  ['My internet firm charged me £90 after I left my house', 'none'],
  ['The mayor charged that the guild had lied', 'indirect: The mayor'],
  ['Falk’s, Lisk: ‘The soup was so thick it had a view’ – restaurant review', 'none'],
  ['Lindqvist, mayor: ‘The ice is thin’', 'direct: Lindqvist'],
])('who gives out the headline %s', (headline, line) => {
  expect(voiceOf(headline)).toBe(line);
});

test.each([
  ['Council leader denies secret deal', 'Opposition leader Mara Quist said it was late.', 'Council leader'],
  ['Council leader says pier is old', 'Council leader Mara Quist said it was late.', 'Mara Quist'],
  ['Opposition leader says pier is old', 'Opposition leader Mara Quist said it was late.', 'Mara Quist'],
])('who is meant by the headline %s', (headline, body, speaker) => {
  expect(voiceOf(headline, body)).toBe(`indirect: ${speaker}`);
});

test.each([
  ['Two more crossings to close, PM says ice is “last straw”', 'mixed: PM'],
  ['Ferry fares to rise, operator says fuel is to blame', 'indirect: operator'],
  ['Ten dead in Lisk fire, police say cause is unknown', 'indirect: police'],
  ['School to close, mayor says pupils will move to Lisk', 'indirect: mayor'],
  ['Ferry sinks, 12 missing as captain says he saw light', 'none'],
  ['Mayor resigns, denies taking bribes', 'none'],
  ['Thousands march in Lisk, demand mayor resigns', 'none'],
  ['Ice closes ferry for a week, and nobody says when it will sail', 'none'],
  ['Rovers win 3-0, fans sing all night', 'none'],
  ['Ice road between Lisk and Pell to close to all lorries for good, guild says it is sad', 'none'],
])('who ends the headline %s', (headline, line) => {
  expect(voiceOf(headline)).toBe(line);
});

test.each([
  ['Sheriff: Lost skier found alive', 'Sheriff Bo Lund said that she was fine.', 'Bo Lund'],
  ['Lund: Lost skier found alive', '“She is fine,” said the guide, Bo Lund.', 'Bo Lund'],
  ['Roads to close, PM says ice is “last straw”', 'Prime Minister Ann Lee said it was.', 'Ann Lee'],
  ['Roads to close, PM says ice is “last straw”', 'Police Minister Ann Lee said it was.', 'Ann Lee'],
  ['Roads to close, PM says ice is “last straw”', 'Roads Minister Ann Lee said it was.', 'PM'],
])('“%s” above “%s” is said by %s', (headline, body, name) => {
  expect(voiceOf(headline, body)?.replace(/^\w+: /u, '')).toBe(name);
});
