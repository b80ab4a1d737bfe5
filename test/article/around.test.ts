import { describe, expect, it } from '@jest/globals';
import { readArticle } from '../../src/article/read.ts';

const TITLE = 'Harbour master resigns over missing cranes';
const BODY = [
  'The harbour master of Lisk has resigned after two cranes vanished from the northern quay.',
  'The council will name a successor on Friday, and the quay stays shut until then.',
  'Nobody has seen the cranes since Sunday night.',
];

/** What stands above an article, the title among it. */
// prettier-ignore
const ABOVE: readonly (readonly string[])[] = [
  ['Menu','Search','Latest','Politics',TITLE,'Ann Lee','4 March 2024, 10:12'],
  ['SKIP TO MAIN CONTENT','Tarrow Herald','Subscribe','Log in','Coast',TITLE,'Published 4 March 2024 at 10.12 GMT','By Ann Lee and Jo Doe'],
  ['Home / News / Coast',TITLE,'04.03.2024 10:12','Ann Lee'],
  ['News Opinion Investigations Video','UKR ENG',TITLE+' — video','ANN LEE, JO DOE — MONDAY, 4 MARCH 2024, 10:12',TITLE],
  ['Home','World','Coast','Harbours',TITLE,'2 hours ago','Ann Lee','Brenmoor News, Lisk','Share','Save'],
  ['EXCLUSIVE',TITLE,'Mar 4, 2024, 10:12am EST','Updated Mar 4, 2024, 1:05pm EST'],
 [TITLE,'Story by Ann Lee','• 2h','• 3 min read'],
  ['Ann LeeMonday, March 4, 2024 10:12 AM',TITLE],
  ['Coast desk','10:12, 4 March','1432',TITLE],
 [TITLE,'Author: Ann Lee','Date: 4 March 2024','Views: 1 203'],
 [TITLE,'Listen','3 min','Ann Lee, Lisk correspondent','Mon 4 Mar 2024 10.12 GMT'],
  ['Breaking','Live updates','Newsletter','Donate',TITLE,'Monday 4 March 2024','Two cranes stand no more on the northern quay'],
 [TITLE,'The empty quay on Monday morning','The empty quay on Monday morning (Ann Lee / Tarrow Herald)'],
 [TITLE,'Illustrative photo: Tarrow Herald archive'],
 [TITLE,'Screenshot from the video','Photo: Getty'],
 [TITLE,'Collage: Tarrow Herald'],
 [TITLE,'Image source, Ann Lee','Image caption,','The empty quay'],
 [TITLE,'Workers at the quay. Stock photo: Ann Lee'],
 [TITLE,'Getty Images A crane in Lisk in 2022'],
];

/** What stands below one. */
// prettier-ignore
const BELOW: readonly (readonly string[])[] = [
  ['Truth costs money. Become a friend of Tarrow Herald!','Fishermen find a bell in their nets','Ten ways to cook cod','All news'],
  ['We stay so that you know. Back Tarrow Herald with a monthly gift.','Sailor wins lottery twice'],
  ['Do you value our work? Join the Tarrow Herald club.','Why gulls steal chips'],
  ['Tarrow Herald – news that floats.','Read us on Telegram'],
  ['Tarrow Herald keeps an eye on the coast for you.','Subscribe to our channel on Viber'],
  ['Topics: harbour, cranes','Share:','Facebook','Twitter','Copy link'],
  ['Tags','harbour','cranes','Lisk'],
  ['Advertisement:','Most popular','1','Fishermen find a bell','2','Ten ways to cook cod'],
  ['Read more:','Fishermen find a bell in their nets','How much is the cod? Prices by port'],
  ['Found a typo? Select it and press Ctrl + Enter.','© 2024 Tarrow Herald. Reprinting is allowed with a hyperlink to tarrow.example.'],
  ['When quoting, a reference to Tarrow Herald is required.','All materials on this site are protected by law.'],
  ['Comments','Sort by: newest','Petter','4 March 2024, 12:01','About time that he went!','Reply','Like (3)'],
  ['Add your comment','Name (required)','Email (will not be published)','Post comment','Cancel reply'],
  ['2 comments','Log in to reply','Petter says:','March 4, 2024 at 12:01 pm','About time.'],
  ['Join the conversation','Sign in to comment'],
  ['Ann Lee is a reporter for Tarrow Herald in Lisk.','Follow Ann on X: @annlee','Contact: ann@tarrow.example'],
  ['Got a tip? Write to tips@tarrow.example','Sign up to Harbour Weekly, our free newsletter','Enter your email','Subscribe'],
  ['Editing: Jo Doe','Translated by Bo Dean','If you liked the article, buy the author a coffee'],
  ['Additional reporting by Jo Doe in Brask.','More on this topic','Cranes','Harbours'],
  ['Story continues below','You might also be interested in:','Fishermen find a bell in their nets (photos)'],
  ['Next article','Fishermen find a bell in their nets','Previous article','Ten ways to cook cod'],
  ['Support us','Every krona helps us to send reporters to the harbours.','Donate'],
  ['Independent journalism needs independent readers. Take out a subscription to Tarrow Herald today.'],
  ['Don’t let the lights go out: support Tarrow Herald.','Also read: Why gulls steal chips'],
  ['If you have read this far, you are one of us. Patron, supporter, reader – every role counts. Join.'],
  ['Our correspondents work for you day and night. Buy us a coffee: tarrow.example/coffee'],
  ['Like our page on Facebook and never miss a story.','Powered by Harbour CMS','Privacy | Cookies | Imprint'],
];

/** Sentences that look like it, and tell something. */
// prettier-ignore
const TELLING: readonly string[] = [
  'The Tarrow Herald – a weekly that was founded in 1901 – will close in June.',
  'Every vote helps us to win the harbour, the mayor said.',
  'Two members of the club asked for a subscription to the ferry.',
  'Upland Bulletin reported that the crane was sold for a coffee.',
  'The union is not responsible for the content of the letter, its lawyer said.',
  'Take the ferry if you want to see the crane, the captain said.',
  'Residents asked the council to join us, as they put it, in silence.',
  'The harbour is where you can see the crane best, fishermen say.',
  'Support for the mayor fell to 20 percent.',
  'Back in Lisk, the crane was welcomed by supporters.',
  'Stay away from the quay, police told residents.',
  'Make no mistake, said the mayor, our team will win.',
  'Keep the crane, the supporters of the old harbour demand.',
  'The 2 comments of the judge were not published.',
  'Read aloud by a clerk, the letter named three supporters of the strike.',
  'Get well cards arrived from all members of the club community.',
  'Lena Ott reported from Lisk for twenty years before she joined the museum.',
  'The agency reports from the harbour that nobody was hurt.',
  'On 31. August street the trams stood still.',
  'Map: Flooded streets are marked in blue.',
  'Story: The crane came to Lisk by barge in 1931 and sank twice.',
  'Writing from prison, the poet thanked our readers.',
  'Like our neighbours, we will strike, the dockers wrote.',
  'Made by hand, each ferry model takes our team a year.',
];

/** The sentences that are shown of a page, the title first. */
function shown(lines: readonly string[]): string[] {
  const text = `${lines.join('\n')}\n`;
  return readArticle({ id: 'a', text }).passages.map(({ start, end }) => text.slice(start, end));
}

describe('a page around an article', () => {
  it.each(ABOVE.map((lines) => ({ lines })))('is left out above it: $lines', ({ lines }) => {
    const [title = '', ...rest] = shown([...lines, '', ...BODY.flatMap((line) => [line, ''])]);
    expect(title.startsWith(TITLE)).toBe(true);
    expect(rest).toEqual(BODY);
  });

  it.each(BELOW.map((lines) => ({ lines })))('is left out below it: $lines', ({ lines }) => {
    expect(shown([TITLE, '', ...BODY.flatMap((line) => [line, '']), ...lines])).toEqual([TITLE, ...BODY]);
  });

  it.each(TELLING)('is none of what it tells: %s', (sentence) => {
    const [first = '', ...rest] = BODY;
    const middle = shown([TITLE, '', first, '', sentence, '', ...rest]);
    const last = shown([TITLE, '', ...BODY, '', sentence]);
    for (const passages of [middle, last]) {
      expect(passages.filter((passage) => sentence.endsWith(passage) && passage.length > 20)).toHaveLength(1);
    }
  });
});
