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
  // sections above the date, or in capitals
  ['Front Page','Latest','Coast','Monday, 4 March 2024, 10:12',TITLE],
  ['Breaking News','Lisk Bay',TITLE,'4 March 2024, 10:12'],
  ['Breaking News','Lisk Bay','Monday, 4 March 2024, 10:12',TITLE],
  ['Quay & Crane Weekly','Ships | Ports | Events','Subscribe','HARBOURS',TITLE,'By Ann Lee, Ports Correspondent | 4 March 2024 | 3 min read'],
  ['Our Town','Port Life','4 Mar 2024',TITLE],
  // credits under a headline that was copied twice
 [TITLE,'4 March 2024, 10:12',TITLE,'collage: Tarrow Herald'],
 [TITLE,'illustration: Ann Lee'],
 [TITLE,'photo: Tarrow Herald archive'],
 [TITLE,'photo by Ann Lee'],
 [TITLE,'screenshot: Channel Nord'],
  // who reports
 [TITLE,'Edited by Ann Lee, with Jo Doe at the quay'],
 [TITLE,'Ann Lee','Reporting from Port Lisk'],
 [TITLE,'Jo Doe','Transport editor'],
 [TITLE,'Bo Dean','Live from the Old Quay'],
 [TITLE,'Ann Lee','Science and environment correspondent'],
  // links of one word above the byline, a link that is a kicker too, what is on air, and whose story it is
  ['Home','Coast','Economy','Support Us','Ann LeeMonday, 4 March 2024, 10:12',TITLE+' – Reuters'],
  ['Lisk','78°','LIVE NOW KQRT 9 News at 5','Watch Now','Local News','Weather','LOCAL NEWS',TITLE,'by: Ann Lee'],
 [TITLE,'Ann Lee (now) and Jo Doe (earlier)','Mon 4 Mar 2024 14.20 GMT First published on Mon 4 Mar 2024 07.02 GMT'],
  // comments are counted, and somebody is named with a date, above the text
 [TITLE,'4 March 2024','By Ann Lee','Share','3 Comments','The empty quay (Image: Google)'],
  ['News','Coast','3 comments',TITLE,'Ann Lee, 4 March 2024','Comments'],
  // what kind of text it is, and the how many-th of its story
  ['Opinion | The quay',TITLE,'By Ann Lee'],
  ['Analysis: The quay',TITLE,'By Ann Lee'],
  ['Comment · Lisk','By Ann Lee',TITLE],
  ['Special report',TITLE,'By Ann Lee'],
  ['Letter from Lisk',TITLE,'By Ann Lee'],
  ['Quay scandal: day 4',TITLE,'By Ann Lee'],
  ['War in Norland, day 431',TITLE,'4 March 2024'],
  ['The lost cranes – Part two',TITLE,'4 March 2024'],
];

/** Headlines that begin like a line above one, with what stands below them. */
// prettier-ignore
const HEADLINES: readonly (readonly string[])[] = [
  ['Opinion | Lisk must pay for its cranes','By Ann Lee'],
  ['Opinion: the quay is lost','What the council should do now','By Ann Lee'],
  ['Exclusive: harbour master to resign over cranes','By Ann Lee'],
  ['Analysis: The quay','By Ann Lee'],
  ['Quay scandal: day 4','By Ann Lee'],
  ['Election day 2024','Polls open in Lisk','By Ann Lee'],
  ['Live from the quay','The band that plays for nobody','By Ann Lee'],
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
  ['Comments: Our rules','We want our comments to be a lively part of our community.','quayman 4th March 8:12 pm','About time he went!','Report'],
  ['Contact Ann Lee at 555-0142 or on X @annlee.','Suggested Topics:','You can send us your stories at live@tarrow.example.'],
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
  // other stories, whatever their headlines look like
  ['More on this story','Watch: Seal steals a fish','Why do cranes fall?','The crane that came by barge','Top comments','Time he went.','Petter W. · 4 March 2024'],
  ['Read also:','Why our cranes fall: an engineer explains','How to cook cod: five ways','Mayor resigns!'],
  ['The quay never sleeps, and neither do we. Support Tarrow Herald or become our patron!','How to get a refund: three questions','Who owns the cranes: a map'],
  ['Related articles','Opinion: Let them rust','What now for Lisk?','Photo: ten cranes of the north'],
  ['You may also like','Quiz: how well do you know the port?','Explained: who pays'],
  // mistakes
  ['If you notice a spelling error, select it and press Ctrl+Enter.'],
  ['If you have found a mistake, please, highlight the text and hit Ctrl+Enter.'],
  ['To report an error, mark the word and press Shift+Enter.'],
  ['Press Ctrl+Enter to tell the editors of a typo.'],
  ['Please notify us of mistakes by selecting the text.'],
  // authors
  ['Ann Lee has covered ports for Tarrow Herald since 2015.','Related articles','Cod prices up','Ten ways to cook cod','Imprint | Privacy','© 2024 Tarrow Herald. All rights reserved.'],
  ['Jo Doe has written about the sea for Tarrow Herald since she left school.','More news','Cod prices up'],
  ['Bo Dean has been a reporter with Tarrow Herald since 2019.'],
  ['Minutes taken by Ann Lee.'],
  ['Notes were kept by Jo Doe, secretary.'],
  ['Like our page on Facebook and never miss a story.','Powered by Harbour CMS','Privacy | Cookies | Imprint'],
];

/** Sentences that look like it, and tell something. */
// prettier-ignore
const TELLING: readonly string[] = [
  'The Tarrow Herald – a weekly that was founded in 1901 – will close in June.',
  'Contact with the crew was lost at 5:30 on Sunday, the captain said.',
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
  'Photo: The northern crane leans over the quay since Sunday.',
  'Correction: The crane was built in 1930, not in 1931.',
  'Correction, 5 March: The crane was built in 1930, not in 1931.',
  'Clarification: The mayor told us that nobody had asked her.',
  'Story: The crane came to Lisk by barge in 1931 and sank twice.',
  'Writing from prison, the poet thanked our readers.',
  'Like our neighbours, we will strike, the dockers wrote.',
  // a verb before a colon, numbers of tables, keys, authors, sections
  'Later that day the mayor contradicted her: the cranes had been insured.',
  'The crane driver shrugged: nobody had ever paid him for the night.',
  'Two clerks waved the plan through: it had no signature.',
  'Only one thing worried the pilots: the wind turned at noon.',
  'The owners of the quay promised again: no crane would be sold.',
  'Table 4 was reserved for the mayor and his guests.',
  'Figure skaters from Lisk won two medals on the frozen quay.',
  'Chart music played while the crane fell.',
  'Graphs in the report show how the quay sank.',
  'Box 12 of the archive holds the plans of the crane.',
  'Mark the quay on the map, the mayor told the press.',
  'Select committees have asked for the plan twice.',
  'Press officers of the port hit back at the claim.',
  'Highlights of the crane race were shown at noon.',
  'Use of the quay will cost two crowns a day.',
  'Ann Lee has covered the crane with a sheet, and nobody may see it.',
  'Minutes taken by the clerk show that nobody asked.',
  'Edited by hand, the list named forty cranes.',
  'Reporting from the quay has become dangerous, the union said.',
  'Live from the roof, a band played for the strikers.',
  'Collage was the art that the painter loved most.',
  'Why the crane fell is a question for the court.',
  'Made by hand, each ferry model takes our team a year.',
];

/** Who said what stands above, in a paragraph of its own, which is shown as the speaker and never as a passage. */
const TAILS: readonly string[] = [
  '- wrote Ann Lee on Telegram.',
  '– added the mayor of Lisk, Jo Doe.',
  '— specified Bo Dean, head of the port.',
  '- Ann Lee said on Channel Nord.',
  '- she wrote.',
  '– the mayor said two days ago.',
  '– Ann Lee wrote that evening on X.',
  '- the port authority said in a statement.',
];

/** A paragraph behind a dash that is none. */
const NO_TAILS: readonly string[] = [
  'no crane was found on Monday.',
  'The police searched the quay for two days.',
  'Cranes worth nine million are missing.',
  'Ann Lee said that nobody had seen a crane.',
  'founded in 1901, the port has four quays.',
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

  it.each(HEADLINES.map((lines) => ({ lines })))('may begin with a headline: $lines', ({ lines }) => {
    expect(shown([...lines, '', ...BODY.flatMap((line) => [line, ''])])[0]).toBe(lines[0]);
  });

  it.each(BELOW.map((lines) => ({ lines })))('is left out below it: $lines', ({ lines }) => {
    expect(shown([TITLE, '', ...BODY.flatMap((line) => [line, '']), ...lines])).toEqual([TITLE, ...BODY]);
  });

  it('tells its text below a count of comments, whatever stands below that', () => {
    const below = ['2 comments', 'Petter · 4 March 2024', 'About time.', 'Reply'];
    const lines = [TITLE, 'Share', '3 Comments', '', ...BODY.flatMap((line) => [line, ''])];
    expect(shown([...lines, ...below])).toEqual([TITLE, ...BODY]);
    expect(shown([TITLE, '3 Comments', ...BODY, 'Reply', 'Petter · 4 March 2024'])).toEqual([TITLE, ...BODY]);
  });

  it.each([
    ['Comment'],
    ['Summary', 'Comment'],
    ['Comments', '310', '4 min'],
    ['27 Comments'],
    ['Join the conversation'],
  ])('tells its text below a button between standfirst and byline: %s', (...buttons) => {
    const [standfirst = '', ...rest] = BODY;
    const lines = [TITLE, '', standfirst, '', ...buttons, '', 'By Ann Lee', '4 March 2024', '', ...rest];
    expect(shown(lines)).toEqual([TITLE, ...BODY]);
  });

  it('leaves comments out that readers sign, below a text whose writer is named above', () => {
    const lines = [TITLE, '', 'By Ann Lee', '', ...BODY.flatMap((line) => [line, ''])];
    expect(shown([...lines, 'Comments', 'By Petter', '5 March 2024', 'About time that he went!'])).toEqual([
      TITLE,
      ...BODY,
    ]);
  });

  it.each(TAILS)('shows no words that only say who spoke: %s', (tail) => {
    const [first = '', ...rest] = BODY;
    expect(shown([TITLE, '', first, '', tail, '', ...rest])).toEqual([TITLE, ...BODY]);
  });

  it.each(NO_TAILS)('shows a line behind a dash that tells something: %s', (line) => {
    const [first = '', ...rest] = BODY;
    expect(shown([TITLE, '', first, '', `- ${line}`, '', ...rest])).toContain(line);
  });

  it('begins without a dateline that tells of the country too', () => {
    const [first = '', ...rest] = BODY;
    const lines = [TITLE, '', `Port Varn (Tarrow) (AFP) – ${first}`, '', ...rest];
    expect(shown(lines)).toContain(first);
  });

  it.each(['PORT VARN. BRINPRESS. May 4. Quillon – ', 'PORT VARN. May 4. QUILLON – '])(
    'begins without a dateline of several full stops: %s',
    (dateline) => {
      const [first = '', ...rest] = BODY;
      expect(shown([TITLE, '', `${dateline}${first}`, '', ...rest])).toEqual([TITLE, first, ...rest]);
    },
  );

  it.each(['Port Varn (dpa) - ', 'Port Varn (dpa/lno) – ', 'Port Varn (AFP) - '])(
    'begins without a dateline whose agency writes itself so: %s',
    (dateline) => {
      const [first = '', ...rest] = BODY;
      expect(shown([TITLE, '', `${dateline}${first}`, '', ...rest])).toEqual([TITLE, first, ...rest]);
      expect(shown([TITLE, '', `Ann Lee (left) - ${first}`, '', ...rest])).not.toContain(first);
    },
  );

  it.each([
    [['Two boats below the quay.', 'Two boats below the quay. Picture: Ann Lee']],
    [['Two boats below the quay. Picture: Ann Lee', 'Two boats below the quay.']],
  ])('shows no caption that stands there without its credit, too: %s', (captions) => {
    expect(shown([TITLE, '', ...captions.flatMap((line) => [line, '']), ...BODY])).toEqual([TITLE, ...BODY]);
  });

  it('goes on from another place without its dateline', () => {
    const [first = '', ...rest] = BODY;
    const lines = [
      TITLE,
      '',
      ...BODY,
      '',
      `BRASK, March 4 (Quillon) – ${first}`.replace('Lisk', 'Brask'),
      '',
      ...rest,
    ];
    expect(shown(lines)).toContain(first.replace('Lisk', 'Brask'));
  });

  it('is no heading where the last of some lines without full stops tells something', () => {
    const lines = BODY.map((line) => line.replace('.', ''));
    const [first = '', second = ''] = lines;
    const told = 'The road to the quay is closed';
    expect(shown([TITLE, '', 'Summary', first, second, told, '', 'Live', ...BODY])).toContain(told);
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
