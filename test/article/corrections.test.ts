import { expect, test } from '@jest/globals';
import { readArticle } from '../../src/article/read.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import { lineOf } from '../attribution/voicesOf.ts';

const PAGE = [
  'Old bridge at Lisk closes',
  'The old bridge at Lisk will close in May, the council said on Monday.',
  'The work costs 3.4 million crowns and will be paid by the region.',
];
/** What is shown of a line below an article and above one of it, and in which place. */
const shownOf = (line: string) => {
  const lines = [...PAGE, line, 'Two boats will carry people over the river until then.'];
  const { text, passages } = readArticle({ id: 'a', text: lines.join('\n\n') });
  const from = text.indexOf(`\n\n${line}`) + 2;
  return passages
    .filter(({ start }) => start >= from && start < from + line.length)
    .map(({ start, end, section }) => [section, text.slice(start, end)]);
};

test.each([
  [
    'Correction: An earlier version of this story said the work had taken four years. It took three.',
    'Correction',
    ['An earlier version of this story said the work had taken four years.', 'It took three.'],
  ],
  [
    'Correction, 5 May: An earlier version of this article gave the loan as €11.4m. It is €14m.',
    'Correction, 5 May',
    ['An earlier version of this article gave the loan as €11.4m.', 'It is €14m.'],
  ],
  [
    '*Correction (May 5): An earlier version gave June. It closes in July.*',
    'Correction',
    ['An earlier version gave June.', 'It closes in July.'],
  ],
  [
    'Clarification: The story left out that the mayor was ill. She had been ill since March.',
    'Clarification',
    ['The story left out that the mayor was ill.', 'She had been ill since March.'],
  ],
  [
    "Editor's note: The mayor has resigned since this was published.",
    "Editor's note",
    ['The mayor has resigned since this was published.'],
  ],
  ['Editors’ note: The guild has paid the fine.', 'Editors’ note', ['The guild has paid the fine.']],
  [
    'This story has been corrected to say that the work lasted three years.',
    'body',
    ['This story has been corrected to say that the work lasted three years.'],
  ],
  [
    'An earlier version of this article said that nine men died. It was eight.',
    'body',
    ['An earlier version of this article said that nine men died.', 'It was eight.'],
  ],
])('“%s” tells what is so and is shown, in the place %s', (line, section, sentences) => {
  expect(shownOf(line)).toEqual(sentences.map((sentence) => [section, sentence]));
});

test.each([
  'Correction: An earlier version of this article gave a wrong time.',
  'Correction: An earlier version misspelled the name of the mayor. We regret the error.',
  'Correction, March 18: An earlier version of this article misstated the price of the door. It has been corrected.',
  'Clarification: The headline of this story has been changed.',
  'This article was amended on 16 February to correct the number of pupils.',
  'This story has been corrected to show the right year.',
  "Editor's note: This story was changed after publication.",
  "Editor's note: This interview has been edited for length and clarity.",
  "Editor's note: Ann Lee is a writer in Lisk.",
  "Editor's note: Names have been changed.",
  "Editor's note: Some readers may find the details distressing.",
  "Editor's note: The views are those of the author. She is a member of our board.",
])('“%s” tells of its page alone and is not shown', (line) => {
  expect(shownOf(line)).toEqual([]);
});

test('nobody says what an earlier version said, and what stands below a note is not in its place', () => {
  const lines = [
    ...PAGE,
    '“It is tired,” said Mara Quist.',
    'Correction: An earlier version of this article said that it was new. It is 90.',
    "Editor's note: The mayor has resigned since.",
    'Two boats will carry people over the river until then.',
  ];
  const { passages } = attribute(readArticle({ id: 'a', text: lines.join('\n\n') }));
  expect(passages.slice(4).map((passage) => [passage.section, lineOf(passage)])).toEqual([
    ['Correction', 'none'],
    ['Correction', 'none'],
    ["Editor's note", 'none'],
    ['body', 'none'],
  ]);
});
