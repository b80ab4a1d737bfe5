import { expect, test } from '@jest/globals';
import { readArticle } from '../../src/article/read.ts';

const TEXT = [
  'The ferry of Tarrow stops on Monday for a week, the harbour office said, and nobody knows why.',
  '“It is the rope,” said Bo Fry, who has steered her since 1998.',
];

/** The page has the line below its headline, or above it where it begins with a caret. */
function read(line: string, ...below: string[]) {
  const isAbove = line.startsWith('^');
  const headline = 'Ferry stops';
  const head = isAbove ? [line.slice(1), headline] : [headline, line];
  const { title, author, publisher, published } = readArticle({
    id: 'a',
    text: [...head, ...TEXT, ...below].join('\n\n'),
  });
  return { title, facts: [author, publisher, published] };
}

test.each<[line: string, author: string | null, publisher: string | null, published: string | null]>([
  ['03.05.2026. | 09:15 | Author: I. Brodar | Source: RTV Tarrow', 'I. Brodar', 'RTV Tarrow', '03.05.2026'],
  ['Author: I. Brodar | Source: RTV Tarrow | 03.05.2026', 'I. Brodar', 'RTV Tarrow', '03.05.2026'],
  ['Author: Vera Brodar | Source: Tarski Vjesnik | Photo: HNR', 'Vera Brodar', 'Tarski Vjesnik', null],
  ['03.05.2026. | 09:15', null, null, '03.05.2026'],
  ['03.05.2026.', null, null, '03.05.2026'],
  ['03.05.2026. 09:15 | Author: Vera Brodar', 'Vera Brodar', null, '03.05.2026'],
  ['03.05.2026 | 09:15 | Author: Vera Brodar', 'Vera Brodar', null, '03.05.2026'],
  ['03 May 2026, 09:15 | Vera Brodar, Nova Uzda | 2 min read', 'Vera Brodar', null, '03 May 2026'],
  ['03 May 2026 | Vera Brodar | 2 min read', 'Vera Brodar', null, '03 May 2026'],
  ['Vera Brodar | Nova Uzda | 03.05.2026', 'Vera Brodar', null, '03.05.2026'],
  ['Vera Brodar, Nova Uzda, 3 May 2026', 'Vera Brodar', null, '3 May 2026'],
  ['Vera Brodar, Anna Lee, 3 May 2026', 'Vera Brodar, Anna Lee', null, '3 May 2026'],
  ['By Rimvyda Norkutė, Tako Žinia', 'Rimvyda Norkutė', 'Tako Žinia', null],
  ['Rimvyda Norkutė 03.05.2026 06:58', 'Rimvyda Norkutė', null, '03.05.2026 06:58'],
  ['Rimvyda Norkutė 3 May 2026 06:58', 'Rimvyda Norkutė', null, '3 May 2026 06:58'],
  // a name by itself before a day may be the site's or a place's
  ['Rimvyda Norkutė | Sunday, 3 May 2026, 06:58', null, null, '3 May 2026, 06:58'],
  ['Port Varn, 3 May 2026', null, null, '3 May 2026'],
  ['Port Varn / Roads / 3 May 2026', null, null, '3 May 2026'],
  ['Tarrow, October 21. /Vera Brodar - Ak-Suv/.', 'Vera Brodar', 'Ak-Suv', 'October 21'],
  ['TARROW, 21 October 2026. (Vera Brodar, Ak-Suv) –', 'Vera Brodar', 'Ak-Suv', '21 October 2026'],
  ['Tarrow, October 21. /Ak-Suv - Vera Brodar/.', 'Vera Brodar', 'Ak-Suv', 'October 21'],
  ['TARROW, 21 October 2026 - Vera Brodar, Anna Lee.', null, null, '21 October 2026'],
  ['03.05.2026. | 09:15 | Author: V.B. | Source: HNR, Norpress', 'V.B.', null, '03.05.2026'],
  ['^Ozero. News of the day', null, 'Ozero', null],
])('“%s” tells who wrote the article, for whom and when', (line, ...facts) => {
  expect(read(line)).toEqual({ title: 'Ferry stops', facts });
});

const TOLD = 'The rest is hay, the farmer Jon Marr told %s on Sunday.';
const told = (name: string): string => TOLD.replace('%s', name);

test.each<[line: string, below: string, author: string | null, publisher: string | null]>([
  ['^Ozerokrai / News / 3 May', told('Ozerokrai'), null, 'Ozerokrai'],
  ['03 May 2026 | Vera Brodar, Nova Uzda | 2 min read', told('Nova Uzda'), 'Vera Brodar', 'Nova Uzda'],
  ['Vera Brodar, Nova Uzda, 3 May 2026', told('Nova Uzda'), 'Vera Brodar', 'Nova Uzda'],
  ['Vera Brodar, Anna Lee, 3 May 2026', told('Anna Lee'), 'Vera Brodar, Anna Lee', null],
  ['^Lisk / News / 3 May', 'The rest is hay, he told Lisk residents on Sunday.', null, null],
  ['^Lisk / News / 3 May', 'The rest is hay, he told the council in Lisk on Sunday.', null, null],
  ['Subjects: Lisk, Nova Uzda | 3 May 2026', told('Nova Uzda'), null, null],
  ['Vatrena Uzda | Sunday, 3 May 2026, 06:58', 'Follow the Uzda on Viber too!', null, 'Vatrena Uzda'],
  [
    'Vera Brodar, Nova Uzda, 3 May 2026',
    'It is forbidden to copy the texts of Nova Uzda without written consent.',
    'Vera Brodar',
    'Nova Uzda',
  ],
])('“%s” has the name of a medium where the page tells of it: %s', (line, below, author, publisher) => {
  expect(read(line, below).facts.slice(0, 2)).toEqual([author, publisher]);
});

test('the agency and the writer of a dateline are no sentence', () => {
  const text = 'Ferry stops\n\nTARROW, Oct 21 - Ak-Suv, Vera Brodar. The ferry stops for a week.';
  const { passages, author, publisher } = readArticle({ id: 'a', text });
  expect([author, publisher]).toEqual(['Vera Brodar', 'Ak-Suv']);
  expect(passages.slice(1).map(({ start, end }) => text.slice(start, end))).toEqual([
    'The ferry stops for a week.',
  ]);
});
