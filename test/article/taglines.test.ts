import { expect, test } from '@jest/globals';
import { readArticle } from '../../src/article/read.ts';

const HEADLINE = 'Guild approves new bridge over the Lisk after ninety years';
const TEXT = [
  'The guild met on Tuesday night and voted for the plan, 12 to 3, after a long evening.',
  'Repairs of the old one are expected to take until the autumn.',
];
const read = (above: readonly string[], head: readonly string[], below: readonly string[]) =>
  readArticle({ id: 'a', text: [...above, HEADLINE, ...head, ...TEXT, ...below].join('\n\n') });

test.each([
  ['From Openpress, the free news source that you can write!', 'Openpress'],
  ['From the Quay Wire, an independent news agency run by sailors.', 'Quay Wire'],
  [
    'Norland Wire website contains only a portion of the news stories offered to subscribers. Please contact us for subscription options.',
    'Norland Wire',
  ],
  ['Norpress’s site carries only a part of our reports.', 'Norpress'],
])('“%s” is not shown and tells that %s published it', (line, publisher) => {
  for (const page of [read([line], [], []), read([], [], [line])]) {
    expect([page.title, page.publisher, page.passages.length]).toEqual([HEADLINE, publisher, 3]);
  }
});

test.each([
  'From Lisk, the daily ferry leaves at six.',
  'From Tarn, the source of the river, it is nine miles.',
  'From Lisk, the mayor of the town drove to the bridge.',
  'The Lisk Council website contains only a part of the figures.',
])('“%s” is told', (line) => {
  const { publisher, passages } = read([], [], [line]);
  expect([publisher, passages.length]).toEqual([null, 4]);
});

test.each([
  [['Skip to navigation', 'Print subscriptions', 'Sign in', 'The Mercer'], 'The Mercer'],
  [['Gift articles', 'My account', 'Help centre', 'The Mercer'], 'The Mercer'],
  [['In focus', 'DR World', 'Infrastructure Estonia'], 'DR World'],
  [['In focus'], null],
  [['My town', 'Jobs'], null],
])('above a headline, %j name %s', (above, publisher) => {
  expect(read(above, ['Ann Lee', '4 May 2026'], []).publisher).toBe(publisher);
});

test.each([
  [['Source: Norpress', 'Editor: ann', '2026-05-04 19:47:15'], [], 'Norpress'],
  [['2026-05-04 19:47'], ['Source: Norpress', 'Editor: ann'], 'Norpress'],
  [['Source: Ministry of Roads', '2026-05-04 19:47:15'], [], null],
  [['Editor: Ann Lee', '4 May 2026', 'Source: Telegram'], [], null],
])('%j above the text and %j below it: %s', (head, below, publisher) => {
  expect(read([], head, below).publisher).toBe(publisher);
});

test.each([
  'It is prohibited to copy or republish the text of this publication without a written permission from UAB Quay Times.',
  'Reproduction of the materials of this site is allowed only with a link to the source.',
  'Copying, reprinting or reuse of articles without the consent of the editors is forbidden.',
  'No part of this content may be used without permission.',
  'For feedback, complaints, or inquiries, contact us.',
  'For tips, corrections or questions, please write to the editors.',
  'Updated : July 18, 2024 - 17:46:33',
])('“%s” is not shown', (line) => {
  expect(read([], [], [line]).passages).toHaveLength(3);
});

test.each([
  'It is prohibited to fish in the harbour without a permission of the guild.',
  'Use of the quay without the consent of the guild costs 40 crowns.',
  'No part of the bridge may be opened without permission of the council.',
  'For boats, ropes and nails, people contact the guild.',
])('“%s” is shown', (line) => {
  expect(read([], [], [line]).passages).toHaveLength(4);
});
