import { describe, expect, it } from '@jest/globals';
import { readArticle } from '../../src/article/read.ts';

const ABOVE = ['Path to the summit to close', 'By Siv Moe', '3 May 2026'];
const TOLD = [
  'The path to the summit will be closed until August because of falling rocks, the park said on Monday.',
  '“A rock the size of a car came down on Friday,” said Knut Dahl, who has walked the path for forty years.',
];

/** The lines below an article that are shown, of those that tell something. */
function shown(below: readonly string[], told = TOLD): string[] {
  const text = [...ABOVE, '', ...told.flatMap((line) => [line, '']), ...below].join('\n');
  const from = text.length - below.join('\n').length;
  return readArticle({ id: 'a', text })
    .passages.filter(({ start }) => start >= from)
    .map(({ start, end }) => text.slice(start, end));
}

/** A comment in the lines that a copy has of it. */
const signed = (text: string): string[] => [
  'Hilde Bo',
  'May 3',
  text,
  'Like (3)',
  'Reply',
  'Share',
  'Report',
];

describe('what readers wrote below an article', () => {
  it.each([
    { lines: ['Comments (2)', 'summit_fan', 'Loved it up there, cannot wait.', 'Log in to reply'] },
    { lines: ['Comments (2)', 'The best path in the county, no doubt.', 'Nobody mends the old steps.'] },
    { lines: ['Comments', 'We were up there on Thursday.', 'Who pays for the new steps anyway?'] },
    { lines: ['Discussion about this post', 'Write a comment...', 'The path is not the problem, rain is.'] },
    {
      lines: [
        'Comments',
        'Sort by Newest',
        'Hilde',
        '2 hours ago',
        'The park said so last year.',
        'Recommend (4)',
      ],
    },
  ])('is not shown: $lines', ({ lines }) => {
    expect(shown(lines)).toEqual([]);
  });

  it.each([
    { lines: ['Bo K. · 9 June 2026', 'Thank you, finally somebody asks.'] },
    { lines: ['**Old Goat** · 9 June 2026', 'My boots know that path, shame on them all.'] },
    {
      lines: [
        'Comments will be moderated. Keep comments relevant to the article.',
        'HILDE / 9.6.2026. 10:44',
        'The boots of a hermit know that path.',
      ],
    },
    {
      lines: [
        'Your email address will not be published.',
        'HILDE / 9.6.2026. 10:44',
        'The boots of a hermit know that path.',
      ],
    },
    { lines: ['Comments (1)', 'Hilde · 2 hours ago', 'The boots of a hermit know that path.'] },
    { lines: ['Comments (2)', 'old_goat 9.6.2026 15:02', 'The boots of a hermit know that path.'] },
    {
      lines: [
        'Comments (1)',
        'Hilde says:',
        'My boots know that path.',
        'Leave a reply',
        'Your email address will not be published.',
      ],
    },
    { lines: ['**Bo K.** · 9 June 2026', 'Thank you, finally somebody asks.'] },
    {
      lines: [
        'summit_fan | 9 June 2026, 10:05',
        'It rains up there.',
        'goat | 9 June 2026',
        'Not on Fridays.',
      ],
    },
    { lines: ['© 2026 Summit Post', 'Bo K. (9 June 2026)', 'Who pays for the new steps?', 'Reply'] },
  ])('is not shown where it only says who and when: $lines', ({ lines }) => {
    expect(shown(lines)).toEqual([]);
    const plain = readArticle({ id: 'a', text: ['Path closes', TOLD[0]!, ...lines].join('\n\n') });
    expect(plain).toMatchObject({ title: 'Path closes', author: null, published: null });
    expect(plain.passages).toHaveLength(2);
  });

  it.each([
    { lines: ['Siv M. · 9 June 2026', 'The path has nine steps and one bridge over the river.'] },
    { lines: ['Siv Moe · 9 June 2026', 'You can walk to the bridge.'] },
    { lines: ['Port Varn · 9 June 2026', 'The path has nine steps and one bridge over the river.'] },
    { lines: ['Comments will be moderated.', 'The path has nine steps and one bridge over the river.'] },
    { lines: ['Siv M. · 9 June 2026', '“We wait,” said Knut Dahl, who asked you to come.'] },
    { lines: ['summit_fan is what he calls himself, and you know why.'] },
  ])('is the article where nobody speaks below, or somebody is quoted: $lines', ({ lines }) => {
    expect(shown(lines).length).toBeGreaterThan(0);
  });

  it('is not shown though it takes many lines', () => {
    const lines = [
      'Comments',
      ...signed('Well done!'),
      ...signed('The rain is worse.'),
      ...signed('They always do.'),
    ];
    expect(shown(lines)).toEqual([]);
  });

  it.each([
    {
      why: 'it tells what others said',
      lines: ['Comments', 'The park said that we may use the other path.', 'It is longer, the guild says.'],
    },
    {
      why: 'a heading of the article follows',
      lines: [
        '## Comments',
        '',
        'We think that this is a mistake.',
        '',
        '## Outlook',
        '',
        'The park decides in June.',
      ],
    },
    {
      why: 'nobody speaks of himself, asks or is counted',
      lines: ['Comments', 'The path was built in 1911.', 'It is 12 kilometres long.'],
    },
    {
      why: 'it is longer than what stands above',
      lines: [
        'Leave a comment',
        'Comments',
        'We walked the other path, which is twelve kilometres long and was built in 1911 by men who had no other work then.',
        'It has two huts, and a bell that you can ring in the fog, which is heard in the valley on most of the days of a year.',
      ],
      told: ['The path to the summit is closed.'],
    },
  ])('is still the article where $why', ({ lines, told }) => {
    const sentences = lines.filter((line) => line.endsWith('.'));
    expect(shown(lines, told)).toEqual(sentences);
  });
});
