import { describe, expect, test } from '@jest/globals';
import { toldBeside, type BesideCase } from '../toldBeside.ts';

const CUT_OFF: readonly BesideCase[] = [
  [
    'Nobody said that it held, but nine people were taken to Lomma.',
    'Nine people were taken to Lomma.',
    ['left out /nobody'],
  ],
  ['The pier will open in May, but not for boats.', 'The pier will open in May.', ['left out /not']],
  ['The pier will open in May, not now.', 'The pier will open in May.', ['left out /not']],
  // Of how many it holds.
  ['Up to 90 clerks may be moved to Norrby.', '90 clerks may be moved to Norrby.', ['left out /up,to']],
  ['Most of the goats were sold in Lomma.', 'The goats were sold in Lomma.', ['left out /most,of']],
  ['Only three bakers signed the letter.', 'Three bakers signed the letter.', ['left out /only']],
  ['Fewer than half of the boats float.', 'Half of the boats float.', ['left out /fewer,than']],
  [
    'Edda Falk said most of the letters had “certainly never” been sent to Norrby.',
    'Edda Falk said the letters had “certainly never” been sent to Norrby.',
    ['left out /most,of'],
  ],
  [
    'Most roofs could be made safe for less than £100,000 each.',
    'Most roofs could be made safe for less than £100,000.',
    ['left out /each'],
  ],
  // On what condition.
  [
    'The lynx rarely kill sheep where there are enough deer.',
    'The lynx rarely kill sheep.',
    ['left out /where,there,are,enough'],
  ],
  [
    'The ferry can sail on Friday as long as it rains.',
    'The ferry can sail on Friday.',
    ['left out /as,long,as,it,rains'],
  ],
  // Who is not what follows, or no longer.
  [
    'Former harbour pilot Edda Falk opened a bakery in Lomma.',
    'Harbour pilot Edda Falk opened a bakery in Lomma.',
    ['left out /former'],
  ],
  ['Acting treasurer Piet Maas left the room.', 'Treasurer Piet Maas left the room.', ['left out /acting']],
  // Of which ones it speaks.
  ['Foreign owners of boats were fined in May.', 'Owners of boats were fined in May.', ['left out /foreign']],
  ['Two owners of boats were fined in May.', 'Owners of boats were fined in May.', ['left out /two']],
  [
    'Licensed owners of boats were fined in May.',
    'Owners of boats were fined in May.',
    ['left out /licensed'],
  ],
  [
    'The Norrby owners of boats were fined in May.',
    'Owners of boats were fined in May.',
    ['left out /norrby'],
  ],
  ['Boat owners in the bay were fined in May.', 'Owners in the bay were fined in May.', ['left out /boat']],
  [
    'Edda Falk said foreign owners of boats would be fined.',
    'Edda Falk said owners of boats would be fined.',
    ['left out /foreign'],
  ],
  ['The price of bread and butter would fall by half.', 'Butter would fall by half.', ['left out /and']],
  ['Bread and butter would be sold at the fair.', 'Butter would be sold at the fair.', ['exact']],
  ['Last week ferries stopped running in the bay.', 'Ferries stopped running in the bay.', ['exact']],
  ['In winter ferries stopped running in the bay.', 'Ferries stopped running in the bay.', ['exact']],
  ['After the storm boats had been stolen.', 'Boats had been stolen.', ['exact']],
  ['Edda Falk made clear boats had been stolen.', 'Boats had been stolen.', ['exact']],
  ['Harbour pilot Edda Falk opened a bakery.', 'Pilot Edda Falk opened a bakery.', ['exact']],
  // On whom its subject hangs.
  [
    'The brother of the clerk was jailed for theft.',
    'The clerk was jailed for theft.',
    ['left out /brother,of'],
  ],
  [
    'A lawyer for Edda Falk will speak in Norrby on Sunday.',
    'Edda Falk will speak in Norrby on Sunday.',
    ['left out /lawyer,for'],
  ],
  [
    'Either Edda Falk or Piet Maas will resign in May.',
    'Piet Maas will resign in May.',
    ['left out /falk,or'],
  ],
  ['At the trial of Edda Falk the clerk wept for an hour.', 'The clerk wept for an hour.', ['exact']],
  ['In May Edda Falk opened a bakery in Norrby.', 'Edda Falk opened a bakery in Norrby.', ['exact']],
  ['By then the bakery had been closed for years.', 'The bakery had been closed for years.', ['exact']],
  ['He waited for the ferry that was late on Sunday.', 'The ferry that was late on Sunday', ['exact']],
  [
    'Edda Falk spoke of “a gift that nobody wants in Norrby”.',
    'Edda Falk: “a gift that nobody wants in Norrby”',
    ['exact'],
  ],
  // On whom it hangs in what is set off by signs, or in a clause without them.
  [
    'The harbour board, which answers to the council, rejected the new plan.',
    'The council rejected the new plan.',
    ['left out /answers,to'],
  ],
  [
    'The harbour board (which answers to the council) also rejected the new plan.',
    'The council also rejected the new plan.',
    ['left out /answers,to'],
  ],
  [
    'Lomma council, unlike the county council, supports the new pier.',
    'The county council supports the new pier.',
    ['left out /unlike'],
  ],
  [
    'Lomma council, unlike the county council, supports the new pier.',
    'council supports the new pier',
    ['left out /the,county'],
  ],
  [
    'Piet Maas, the brother of Edda Falk, was jailed for theft in May.',
    'Edda Falk was jailed for theft in May.',
    ['left out /brother,of'],
  ],
  [
    'Piet Maas – accompanied by Edda Falk – opened the new pier.',
    'Edda Falk opened the new pier.',
    ['left out /accompanied,by'],
  ],
  [
    'The man who hit Piet Maas was jailed for theft.',
    'Piet Maas was jailed for theft.',
    ['left out /who,hit'],
  ],
  [
    'The board that had met the council rejected the new plan.',
    'The council rejected the new plan.',
    ['left out /had,met'],
  ],
  ['The brother of the clerk was jailed for theft.', 'Clerk was jailed for theft.', ['left out /brother,of']],
  // What may be so instead, and what belongs to a number.
  ['On Monday 31 people were killed or wounded.', '31 people were killed [...]', ['left out /or,wounded']],
  ['On Monday 31 people were killed or wounded.', '31 people were killed', ['left out /or,wounded']],
  [
    'The storm left 31 pilots dead, hurt or missing.',
    'The storm left 31 pilots dead …',
    ['left out /hurt,or,missing'],
  ],
  ['The pier will open in May or June.', 'The pier will open in May [...]', ['left out /or,june']],
  ['Fares will rise by 5 crowns or less.', 'Fares will rise by 5 crowns (...)', ['left out /or,less']],
  ['It will cost 4 to 6 million crowns.', 'It will cost 4 [...]', ['left out /to,6']],
  ['The bank lost 4 million crowns a year.', 'The bank lost 4 million crowns [...]', ['left out /a,year']],
  ['The pilots pay nine crowns each.', 'The pilots pay nine crowns [...]', ['left out /each']],
  ['The pilots want 40 crowns more.', 'The pilots want 40 crowns [...]', ['left out /more']],
  // How rough a number is, or what it adds to.
  [
    'Some 1,200 people came to the fair in Lomma.',
    '1,200 people came to the fair in Lomma.',
    ['left out /some'],
  ],
  ['Circa 800 geese died in the bay.', '800 geese died in the bay.', ['left out /circa']],
  ['Just over sixty boats sank in May.', 'Sixty boats sank in May.', ['left out /just,over']],
  ['As many as 20 sheds burned down.', '20 sheds burned down.', ['left out /as,many,as']],
  ['Another 15 cows drowned there.', '15 cows drowned there.', ['left out /another']],
  ['A further 16 goats drowned there.', '16 goats drowned there.', ['left out /a,further']],
  ['An average of 17 ships dock daily.', '17 ships dock daily.', ['left out /an,average,of']],
  ['An estimated two dozen ships dock daily.', 'Two dozen ships dock daily.', ['left out /an,estimated']],
  ['Roughly a third of the boats sank.', 'A third of the boats sank.', ['left out /roughly']],
  ['Some £5m was lost in the fire of Lomma.', '£5m was lost in the fire of Lomma.', ['left out /some']],
  ['Between 40 and 60 boats sank in May.', '60 boats sank in May.', ['left out /between,40,and']],
  [
    '“Some 50 trees fell in the park,” said Edda Falk.',
    'Edda Falk: “50 trees fell in the park”',
    ['left out /some'],
  ],
  ['The yard sold around 40 boats in May.', 'The yard sold 40 boats in May.', ['words /around']],
  ['The yard sold 40 boats or so in May.', 'The yard sold 40 boats', ['left out /or,so']],
  ['The yard sold 40 boats a day on average.', 'The yard sold 40 boats a day.', ['left out /on,average']],
  ['Around 40 bolts were loose in the bay.', 'Over 40 bolts were loose in the bay.', ['words over/']],
  // How long it holds.
  [
    'The new pier will open in 2031 at the earliest.',
    'The new pier will open in 2031.',
    ['left out /at,the,earliest'],
  ],
  ['Piet Maas said the old pier was safe “for now”.', 'The old pier was safe', ['left out /for,now']],
  ['The yard has sold no boat since 2019.', 'The yard has sold no boat.', ['left out /since,2019']],
  [
    'It was the biggest catch in the bay since 1988.',
    'It was the biggest catch in the bay.',
    ['left out /since,1988'],
  ],
  // A quotation that is closed before its end.
  [
    '“We will ask the bank again in the spring,” Piet Maas said.',
    '“We will ask the bank again,” Piet Maas said.',
    ['left out /in,the,spring'],
  ],
];

/** What looks the same, and says no more than the article. */
const WHOLE: readonly BesideCase[] = [
  // What was denied, or may be so, is something else.
  ['Nobody was killed, but nine people were taken to Lomma.', 'Nine people were taken to Lomma.', ['exact']],
  [
    '“The county paid for nine boats, and not one of them floats.”',
    '“The county paid for nine boats”',
    ['exact'],
  ],
  [
    'We look at 46 other schools, and 11 of them may have to close.',
    'We look at 46 other schools.',
    ['exact'],
  ],
  [
    '“We should know before they walk in, not after the roof comes down.”',
    '“We should know before they walk in”',
    ['exact'],
  ],
  // Few words may be all that is quoted.
  ['“We are late,” Edda Falk said.', 'Falk: “We are late”', ['exact']],
  ['“I thought it was a dog when I saw it,” Edda Falk said.', '“I thought it was a dog” — Falk', ['exact']],
  ['Mayor Ida Roos opened the new pier on Friday.', 'Ida Roos opened the new pier on Friday.', ['exact']],
  ['Up to 90 clerks may be moved to Norrby.', 'Up to 90 clerks may be moved', ['exact']],
  ['Some 1,200 people came to the fair in Lomma.', 'Some 1200 people came to the fair in Lomma.', ['exact']],
  ['Edda Falk said some 40 goats were sold in May.', 'Some 40 goats were sold in May.', ['exact']],
  ['A record 99 runners started in May.', '99 runners started in May.', ['exact']],
  ['It rained all over. 40 goats drowned in May.', '40 goats drowned in May.', ['exact']],
  ['The pier has been closed since May.', 'The pier has been closed', ['exact']],
  ['On Friday bakers in Lomma went on strike.', 'Bakers in Lomma went on strike.', ['exact']],
  [
    'Piet Maas, a former pilot, sold the yard in Norrby.',
    'Piet Maas, a former pilot, sold the yard',
    ['exact'],
  ],
  ['Only Ida Roos spoke. The boats leave Lomma at noon.', 'The boats leave Lomma at noon.', ['exact']],
  ['In all 31 people were killed in Lomma.', '31 people were killed in Lomma.', ['exact']],
  // Who is called something else, and of whom the same is said.
  ['Piet Maas, a former pilot, was jailed for theft.', 'A former pilot was jailed for theft.', ['exact']],
  ['Edda Falk, like her brother, was born in Lomma.', 'Her brother was born in Lomma.', ['exact']],
  ['Piet Maas, along with Edda Falk, opened the pier.', 'Edda Falk opened the pier.', ['exact']],
  ['Unlike the council, the bank supports the new pier.', 'The bank supports the new pier.', ['exact']],
  [
    'After the vote, the council, led by Ida Roos, sold it.',
    'The council, led by Ida Roos, sold it.',
    ['exact'],
  ],
  ['In the summer of 1961, the clerk wept for an hour.', 'The clerk wept for an hour.', ['exact']],
  ['Ida Roos knows who said Piet Maas was jailed for theft.', 'Piet Maas was jailed for theft.', ['exact']],
  ['The bakers praised Edda Falk, elected in May.', 'Edda Falk, elected in May', ['exact']],
  // What is so of each of two.
  ['The council will not pay for boats or piers.', 'The council will not pay for boats [...]', ['exact']],
  ['You can pay the toll by card or in cash.', 'You can pay the toll by card [...]', ['exact']],
  ['About 14 per cent or so of the boats sank.', 'About 14 per cent [...]', ['exact']],
  ['They founded the Lomma Pilots’ Guild or LPG.', 'They founded the Lomma Pilots’ Guild', ['exact']],
  ['The yard sold 12 boats a year later.', 'The yard sold 12 boats [...]', ['exact']],
  ['Fares rose from 4 to 6 crowns in May.', 'Fares rose from 4 [...]', ['exact']],
  ['The guild was founded in 1961 a year after the fire.', 'The guild was founded in 1961', ['exact']],
  // A part of a quotation that shows itself as one.
  ['“We will ask the bank again in the spring,” Piet Maas said.', '“We will ask the bank again”', ['exact']],
  [
    '“We will ask the bank again, and soon,” Piet Maas said.',
    '“We will ask the bank again,” Piet Maas said.',
    ['exact'],
  ],
  [
    '“The pier is not safe,” Piet Maas said before noon.',
    '“The pier is not safe,” Piet Maas said.',
    ['exact'],
  ],
];

describe('what was cut off from a claim', () => {
  test.each(CUT_OFF)('is told beside %j: %j', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
  test.each(WHOLE)('does not matter beside %j: %j', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
});

test('what a German claim leaves out is told', async () => {
  const article =
    'Nur drei Bäcker haben den Brief an den Rat der Stadt unterschrieben, sagte der Bürgermeister.';
  const message = 'Drei Bäcker haben den Brief an den Rat der Stadt unterschrieben.';
  expect(await toldBeside(article, message)).toEqual(['left out /nur']);
});
