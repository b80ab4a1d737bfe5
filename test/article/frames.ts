/** A page as somebody copied it, with all that stands around the article. */
export interface Frame {
  readonly name: string;
  readonly lines: readonly string[];
  readonly title: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly published?: string;
  /** The sentences that are shown, the title aside. */
  readonly shown: readonly string[];
}

const PROSE = 'The cable car over the gorge stood still for nine hours on Sunday, its operator said.';
const MORE = 'Forty people were brought down with ropes.';

export const FRAMES: readonly Frame[] = [
  {
    name: 'a byline that is glued to its date, and the headline twice',
    lines: [
      'Cable car stands still over the gorge, operator says – video',
      'Ilse MarrMonday, 3 March 2025, 07:15',
      'Cable car stands still over the gorge, operator says',
      '',
      PROSE,
    ],
    title: 'Cable car stands still over the gorge, operator says',
    author: 'Ilse Marr',
    published: '3 March 2025, 07:15',
    shown: [PROSE],
  },
  {
    name: 'a name in capitals, and a stray word for a picture',
    lines: ['ILSE MARR — 3 March 2025, 07:15', 'Cable car stands still – photo', 'infographic', '', PROSE],
    title: 'Cable car stands still',
    author: 'Ilse Marr',
    published: '3 March 2025, 07:15',
    shown: [PROSE],
  },
  {
    name: 'section links, a kicker and a caption',
    lines: [
      'Accessibility links',
      'All News',
      'Upper Valley',
      'Cable car stands still over the gorge',
      'By Ilse Marr and Jo Lund',
      'Transport reporter, Gorge Courier',
      '07:15 03 Mar 2025',
      'Image caption',
      'The car hangs 90 m above the river',
      'Image copyright Ada Febig',
      '',
      PROSE,
    ],
    title: 'Cable car stands still over the gorge',
    publisher: 'Gorge Courier',
    author: 'Ilse Marr and Jo Lund',
    published: '03 Mar 2025',
    shown: [PROSE],
  },
  {
    name: 'a slogan, other stories and subjects below an appeal',
    lines: [
      'Cable car stands still over the gorge',
      '',
      PROSE,
      '',
      'Truth hangs by a rope. Support Gorge Courier or become our patron!',
      'All News',
      'Why do ropes sing?',
      'Mayor to open third bridge',
      'Subjects: Gorge, ropes',
    ],
    title: 'Cable car stands still over the gorge',
    publisher: 'Gorge Courier',
    shown: [PROSE],
  },
  {
    name: 'what the medium says of itself',
    lines: [
      'Cable car stands still over the gorge',
      'Monday, 3 March 2025, 07:15',
      PROSE,
      MORE,
      'Gorge Dispatch is the place where you will find everything about the valley.',
      'Ilse Marr reports from the valley station.',
    ],
    title: 'Cable car stands still over the gorge',
    publisher: 'Gorge Dispatch',
    published: '3 March 2025, 07:15',
    shown: [PROSE, MORE],
  },
  {
    name: 'a comment form and comments that are no page of a publisher',
    lines: [
      'Cable car stands still over the gorge',
      '',
      PROSE,
      '',
      '**Hanno** · 4 March 2025',
      '',
      'Leave a Comment',
      'Your email address will not be published. Required fields are marked *',
      'Name *',
      'E-mail *',
      'Post Comment',
    ],
    title: 'Cable car stands still over the gorge',
    shown: [PROSE],
  },
  {
    name: 'a place and a day above the text',
    lines: ['Cable car stands still over the gorge', 'Port Varn, 3 March 2025', '', PROSE],
    title: 'Cable car stands still over the gorge',
    published: '3 March 2025',
    shown: [PROSE],
  },
  {
    name: 'links that are mandatory, and a banner',
    lines: [
      'Breaking News',
      'Cable car stands still over the gorge',
      '',
      PROSE,
      '',
      'Reprints are free; links to Gorge Courier are mandatory.',
      'Follow Gorge Courier on Yapper',
    ],
    title: 'Cable car stands still over the gorge',
    publisher: 'Gorge Courier',
    shown: [PROSE],
  },
  {
    name: 'updates and sentences behind labels of the page',
    lines: [
      'Cable car stands still over the gorge',
      '',
      PROSE,
      '',
      'Updated at 10:05: The last passenger was brought down.',
      '',
      'ADDED at 11:20: The operator has closed the line.',
      '',
      'Map: The valley station was moved in 1988.',
      '',
      'Video: ropes over the gorge',
      '',
      'Translation: Jo Lund',
    ],
    title: 'Cable car stands still over the gorge',
    shown: [
      PROSE,
      'The last passenger was brought down.',
      'The operator has closed the line.',
      'The valley station was moved in 1988.',
    ],
  },
  {
    name: 'a label with a full stop, and captions that come twice',
    lines: [
      'Cable car stands still over the gorge',
      '',
      'The car above the river',
      '',
      'The car above the river',
      '',
      PROSE,
      '',
      'Source. Gorge Courier writes this with reference to the operator.',
    ],
    title: 'Cable car stands still over the gorge',
    shown: [PROSE],
  },
  {
    name: 'labels inside its paragraphs',
    lines: [
      'Cable car stands still over the gorge',
      '',
      `${PROSE} Source: Petro Yarsen, head of the operator, on Telegram Quote: "A bolt broke.`,
      '',
      'Nobody fell." Details: He added that the bolt was new.',
    ],
    title: 'Cable car stands still over the gorge',
    shown: [PROSE, 'A bolt broke.', 'Nobody fell.', 'He added that the bolt was new.'],
  },
  {
    name: 'a round-up of who said what',
    lines: [
      'What they said about the gorge',
      '',
      'Mara Quist, Kursblatt: "I was up there."',
      '',
      'Tom Fry, editor of the Gorge Courier: "I was not."',
      '',
      'Petro Yarsen on Channel Nord: "A bolt broke."',
    ],
    title: 'What they said about the gorge',
    shown: ['"I was up there."', '"I was not."', '"A bolt broke."'],
  },
  {
    name: 'a medium that tells of itself in the text',
    lines: [
      'What they said about the gorge',
      '',
      'Everybody has a view. The Gorge Review has gathered some of them.',
    ],
    title: 'What they said about the gorge',
    publisher: 'The Gorge Review',
    shown: ['Everybody has a view.', 'The Gorge Review has gathered some of them.'],
  },
  {
    name: 'a closing notice in italics',
    lines: [
      'What they said about the gorge',
      '',
      PROSE,
      '',
      '*Ilse Marr\'s book "Ropes" is out now. Gorge Magazine is the place where you can find more talks.*',
    ],
    title: 'What they said about the gorge',
    publisher: 'Gorge Magazine',
    shown: [PROSE],
  },
];
