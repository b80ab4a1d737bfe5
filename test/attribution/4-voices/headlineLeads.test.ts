import { expect, test } from '@jest/globals';
import { readArticle } from '../../../src/article/read.ts';
import { attribute } from '../../../src/attribution/attribute.ts';
import { lineOf } from '../voicesOf.ts';

const TALK = `Mara Quist keeps the bridge of Lisk, and has done so since her father died.

— How old are you?

— I am old. The bridge is older.

— And who pays you for it?

— Nobody. I take a crown from each cart.
`;
const TURNS = `By Ada Febig

12 June 2024

**Ada Febig:** The bridge looks tired.

**Mara Quist:** It is. Rain helps nobody.

**AF:** And you are paid for it?

**MQ:** Now and then.
`;
const STORY = `The bridge of Lisk is older than the town.

“It is tired,” said Mara Quist, its keeper, on Monday.
`;

test.each([
  ['“It is tired”: the keeper of a bridge on stone and water', TALK, 'mixed: Mara Quist'],
  ['“It is tired”', TURNS, 'direct: Mara Quist'],
  ['“It is tired”: quarrel over an old bridge deepens', TALK, 'none'],
  ['“It is tired”: Mara Quist on stone and water', STORY, 'mixed: Mara Quist'],
  ['“It is tired”: Lisk in the rain', STORY, 'mixed: Mara Quist'],
  ['“It is late”: Lisk in the rain', STORY, 'none'],
  ['Lisk finds its bridge “is very tired”', STORY.replace('It is', 'It is very'), 'none'],
  ['Minister Quist: the bridge of Lisk is tired', STORY, 'indirect: Mara Quist'],
  ['Keeper: bridge of Lisk is tired', STORY, 'indirect: Mara Quist'],
  ["Quist: 'The bridge of Lisk is tired'", STORY, 'direct: Mara Quist'],
  ['Mara Quist: “The bridge of Lisk is tired.” Rain helps', STORY, 'mixed: Mara Quist'],
  ['The bridge of Lisk is tired – Quist', STORY, 'indirect: Mara Quist'],
  ['The bridge of Lisk is tired – Fry', STORY, 'none'],
  ["Old bridge: 'a stone among stones'", STORY, 'none'],
  ["Fry: 'The bridge of Lisk is tired'", STORY, 'none'],
  ['Bridge of Lisk is tired, says bridge chief', STORY, 'indirect: bridge chief'],
  [
    'We need a new bridge, says water chief',
    STORY.replace('its keeper', 'the water chief'),
    'indirect: Mara Quist',
  ],
  ['We are not afraid: a night on the bridge of Lisk', STORY, 'none'],
])('who speaks in the headline %s', (headline, body, line) => {
  const [title] = attribute(readArticle({ id: 'a', text: `${headline}\n\n${body}` })).passages;
  expect(title && lineOf(title)).toBe(line);
});

test('every other turn behind a dash is an answer, and what stands without one is nobody’s', () => {
  const text = `A talk at the bridge\n\n${TALK.replace('\n— And', '\nShe points at the water.\n\n— And')}\nA week later the bridge was shut.\n`;
  const { passages } = attribute(readArticle({ id: 'a', text }));
  expect(passages.slice(2).map(lineOf)).toEqual([
    'direct: Mara Quist',
    'direct: Mara Quist',
    'none',
    'direct: Mara Quist',
    'direct: Mara Quist',
    'none',
  ]);
});

test('a list of points behind dashes is no talk', () => {
  const text = `A plan for the bridge\n\nMara Quist keeps the bridge of Lisk.\n\n– Who pays for it?\n\n– The town pays.\n\n– I pay you, said Tom Fry.\n\n– The work is late.\n`;
  const { passages } = attribute(readArticle({ id: 'a', text }));
  expect(passages.map(lineOf).slice(1)).not.toContain('direct: Mara Quist');
});
