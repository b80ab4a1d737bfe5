import { describe, expect, it } from '@jest/globals';
import { readArticle } from '../../src/article/read.ts';

const TITLE = 'Harbour master resigns over missing cranes';
const BODY = [
  'The harbour master of Lisk has resigned after two cranes vanished from the northern quay.',
  'The council will name a successor on Friday, and the quay stays shut until then.',
  'Nobody has seen the cranes since Sunday night.',
];

/** The sentences that are shown of a page, with the blank lines between its paragraphs or without. */
function shown(paragraphs: readonly string[], between = '\n\n'): string[] {
  const text = paragraphs.join(between);
  return readArticle({ id: 'a', text }).passages.map(({ start, end }) => text.slice(start, end));
}

const [FIRST = '', SECOND = '', LAST = ''] = BODY;

describe('a sentence between the boxes of a page', () => {
  it.each([
    ["A spokesman of the port said: 'Rust attracts gulls, and we told the guild on five occasions.'"],
    ['A diver of the port said he had heard a splash on Sunday.'],
    ['The guild told its members to keep away from the quay.'],
  ])('is shown, as it tells what somebody said: %s', (line) => {
    const box = 'More stories\nThe cranes at the bottom of the harbour';
    for (const between of ['\n\n', '\n'])
      expect(shown([TITLE, FIRST, box, line, LAST], between).slice(2)).toEqual([line, LAST]);
    expect(shown([TITLE, ...BODY, 'View gallery', box, line]).at(-1)).toBe(line);
  });

  it.each([
    ['Read more from Brine News:\nStorm to bring high waves\nFormer pilot joins the guild'],
    ['Sponsor message'],
  ])('is shown, as it tells what happened, below “%s”', (box) => {
    const line = 'Two other guards hired on Tuesday have been sent home without pay.';
    for (const end of [[], ['Related topics', 'Lisk']])
      expect(shown([TITLE, ...BODY, box, line, ...end], '\n').at(-1)).toBe(line);
  });

  it.each([
    ['Lisk Cranes closed its yard in March 2023.', true],
    ['The quay was built in 1931 by divers.', true],
    ['Offer ends on 4 March 2026 at noon.', false],
    ['You have read 5 of your stories.', false],
  ])('is shown where a short one tells what happened, with a figure: %s', (line, isShown) => {
    const boxes = ['Sponsor message', line, isShown ? 'Related topics' : 'Sign up for the Lamp letter'];
    expect(shown([TITLE, ...BODY, ...boxes], '\n').includes(line)).toBe(isShown);
  });

  it('is shown without the initials of an agency behind it', () => {
    const line = 'The guild said winds of 55 knots were likely till Thursday.';
    expect(shown([TITLE, FIRST, SECOND, `${line} BRP COR HMB ROH`, 'Related Topics'], '\n').at(-1)).toBe(
      line,
    );
    const capitals = 'The NHS and the BBC said so.';
    expect(shown([TITLE, FIRST, capitals]).at(-1)).toBe(capitals);
  });
});

describe('what is set around the text in whole sentences', () => {
  it.each([
    '— with files from The Brine Press',
    '— With assistance from Yola Quist-Lee and Jo Doe',
    'A correction was made on July 20, 2026: An earlier version of this article gave a wrong weight.',
    'Slow Ropes is a reader-supported publication. To receive new posts and support my work, consider becoming a subscriber.',
    'Jetcast This content is provided by Jetcast, which may be using cookies and other technologies.',
    'If you or someone you know needs help after the storm, call the line of the parish at 555-0142.',
    "If you've been affected by the issues in this story, the Lantern Line is there for you: call 555-0199.",
    'If you spot an error, highlight the words and press Ctrl + Enter, so that the guild of editors at the quay hears of it.',
    'Readers who find a typo in this text may mark it and press Cmd+Enter, and the desk at the quay has it at once.',
    'Comments: Our rules',
    'Before you go...',
    'By Ann Lee · Launched 2 years ago',
    'Stay with Channel Nord 8 on air and online for the latest on this developing story.',
    "We round up the week's best tides every Friday.",
    'Our newsroom depends on a growing circle of readers to pay for our journalism.',
    'Ann Lee is a general assignment reporter who joined the Lamp in 2019. Read more about Ann.',
    'An aerial view of the northern quay after the storm.',
    'Ann Lee on the northern quay. Her boat was built by two aunts.',
    'Tom Fry at his desk in Lisk.',
    'Ann Lee outside the old court of Lisk Falls after the ruling of 2024.',
    'Ann Lee in the lost garden of Lisk. His daughter keeps it.',
    'Tom Fry near Lisk Falls in 2019.',
    'Illustration of a crane made of bottle caps.',
    'For interviews please contact Yola Quist, head of press, on 01632 960 477.',
    'For images and case studies contact the press office on 01632 960 402 or press@quay.example.',
    'For more pictures email Jo Doe at jo.doe@quay.example.',
    'Reach our senior maritime reporter Jo Quist-Lee at 555-0121.',
    '• Follow the Quay Read on Yapper, hear our podcasts here and sign up to the weekly letter here.',
    'Listen to the Quay Hour here, and follow Brine News on social media.',
  ])('is not shown: %s', (line) => {
    expect(shown([TITLE, FIRST, SECOND, LAST, line])).toEqual([TITLE, ...BODY]);
  });

  it.each([
    'With files from the archive under her arm, Ann Lee went to the council.',
    'With help from the guild, the quay was cleared by noon.',
    'A correction was made to the plan on Monday, and the quay is wider now.',
    'The Lamp was a reader-supported publication, the judge said.',
    'Slow Ropes is a reader-supported publication that first told of the cranes.',
    'If you or someone you know needs help, call the harbour master, the mayor told residents.',
    'If you have been to the quay, you know the cranes.',
    'To undo the mistake, the guild said, press Ctrl + Z twice and wait for the crane to stop.',
    'Whoever wants to stop the crane has to press Ctrl + Shift + Q and then to wait for nine seconds.',
    'Comments on our rules came from nine divers.',
    'Stay with the boats for the latest orders, the captain told the crew.',
    'Stay with your boat, the police told the crew.',
    'We meet at the quay every Friday.',
    'Our newsroom depends on readers, the editor of the Lamp told the court.',
    'Our boats depend on the tide and on the readers of its tables.',
    'Ann Lee is a diver who joined the guild in 2019.',
    'Ann Lee in the end returned the cranes.',
    'Tom Fry at the guild was told of the cranes.',
    'Ann Lee at the Quay Institute studies cranes.',
    'Tom Fry on the quay mends nets.',
    'Tom Fry at the guild doubts the plan.',
    'Ann Lee at Lisk Bank forecasts lower rates.',
    'Ann Lee in the north tower rings bells.',
    'Ann Lee at the guild cut the plan.',
    'Ann Lee in Tarrow slept late. She was ill.',
    'Tom Fry near Port Varn sank twice. The boat is gone.',
    'Ann Lee aboard Patience sang loudly.',
    'Tom Fry at the mill ground barley. He was tired.',
    'Ann Lee in the kitchen ate plums. She was early.',
    'Tom Fry outside the court wept openly. It was noon.',
    'Ann Lee at the inn ordered soup. They were three.',
    'Tom Fry at the old mill. He was late.',
    'A view of the quay costs more since the cranes are gone.',
    'The view of the guild is that nobody saw the cranes.',
    'A photo of the cranes was shown in court.',
    'For years she would call the harbour master on 555-0121 in the middle of the night.',
    'For the guild to contact the press office on a Sunday was unheard of.',
    'Reach and price of the new cranes grew by 300 a year.',
    'Call volumes at the quay rose by 300 on Monday.',
    'Follow the quay to the north, turn at the cranes and join the road to the lighthouse.',
    'Listen to the sea, the pilot told the crew, and follow the sound of the podcast.',
    'Photos of the quay taken by a diver were sold on Monday.',
    'To find out more about the quay, visit the old library or its page.',
    'Posts with threats, the council said on Monday, will be removed.',
    'Comments are moderated by two divers, who said that they were tired.',
  ])('is told from what the article says: %s', (line) => {
    expect(shown([TITLE, FIRST, SECOND, line, LAST]).join(' ')).toContain(line);
  });
});

describe('what a page tells of comments and of its texts', () => {
  it.each([
    'Comments will be moderated. Keep remarks civil. Posts with insults or advertisements will be removed.',
    'Please keep your comments civil and on topic. Posts with insults will be deleted.',
    'Remarks containing threats will be deleted.',
    'Any content posted on this site may be reprinted only with respect for copyright and with a link to the source.',
    'The texts on the website may be copied only with a reference to the author.',
  ])('is not shown: %s', (line) => {
    expect(shown([TITLE, ...BODY, line])).toEqual([TITLE, ...BODY]);
  });
});

describe('lines beside a picture', () => {
  it('are not shown right below the headline, with a name in brackets behind them', () => {
    const line = 'Harbour master Bo Fry bows at the quay in Lisk on May 15. (Jo Doe)';
    expect(shown([TITLE, line, ...BODY])).toEqual([TITLE, ...BODY]);
    expect(shown([TITLE, FIRST, line, SECOND, LAST])).toHaveLength(5);
    expect(shown([TITLE, line])).toHaveLength(2);
  });

  it.each([
    [
      'Ann Lee Two children in orange jackets sit on a bench, wrapped in blankets',
      "Ann Lee's children slept in the hall",
    ],
    ['ANN LEE / BRINE HERALD', 'Guards take down a fence at the quay near Lisk on Friday.'],
    ['A crane holds a bell. Others lift ropes of up to nine tons.', 'A. LEE/BRINE'],
  ])('are not shown: %s, %s', (...lines) => {
    expect(shown([TITLE, FIRST, SECOND, lines.join('\n'), LAST])).toEqual([TITLE, ...BODY]);
  });

  it.each([
    ['The cranes were sold on Monday. Nobody was told.', 'Ann Lee/Brine'],
    ['The Harbour Two boats sank', 'The guild was told on Friday.'],
    ['WHAT NOW / WHO PAYS', '“Nobody pays,” said the mayor of Lisk on Friday.'],
  ])('are told from sentences: %s, %s', (...lines) => {
    const sentence = lines.find((line) => line.endsWith('.')) ?? '';
    const page = shown([TITLE, FIRST, SECOND, lines.join('\n'), LAST]).join(' ');
    expect(page).toContain(sentence);
  });

  it.each([
    [
      'Pilot Ann Lee (second left) speaks to the press in Lisk on May 15, 2026.',
      'Photo credit: Jo Doe | Brine Media',
      false,
    ],
    ['Pilot Ann Lee (left) spoke to the press in Lisk on May 15, 2026.', LAST, true],
    ['Pilot Ann Lee (Lisk) spoke to the press on May 15, 2026.', 'Photo credit: Jo Doe | Brine Media', true],
  ])('tell who stands where only above a credit: %s, %s', (line, below, isTold) => {
    expect(shown([TITLE, FIRST, line, below, SECOND]).includes(line)).toBe(isTold);
  });
});

describe('a call of the page below its article', () => {
  it.each([
    ["Follow the Lisk Echo's Town page on Plinth for news seven days a week"],
    ['Lisk Now is run by volunteers. If you value local news, buy us a coffee.'],
    ['The Lisk Echo is written by people who live here. If you like what we do, please join as a member.'],
    [
      'Visnyk Lisk is the place where you will find the news. Support us on Patreon!\nVisnyk Lisk. Bo Fry reports from the crossing at Port Varn.',
    ],
  ])('is not shown: %s', (line) => {
    expect(shown([TITLE, ...BODY, line])).toEqual([TITLE, ...BODY]);
  });

  it.each([
    ['Those who follow the river on its way to the sea will find the cranes.'],
    ['The shelter needs coats. If you like dogs, become a friend of one there.'],
  ])('is told where the page does not speak: %s', (line) => {
    expect(shown([TITLE, FIRST, line, SECOND, LAST]).join(' ')).toContain(line);
  });
});
