import { expect, test } from '@jest/globals';
import { readArticle } from '../../src/article/read.ts';

const TEXT = [
  'A man rows along Mill Lane, where the water has come up to the windows.',
  'The river burst its banks on Monday, and nobody was hurt.',
  '“We lost everything,” said Jo Lund, who keeps a shop.',
];
const titleOf = (...above: string[]): string | null =>
  readArticle({ id: 'a', text: [...above, ...TEXT].join('\n\n') }).title;

test.each([
  'Photos: The flood in pictures',
  'In pictures: The flood at Dunmere',
  'In pictures: Dunmere under water',
  'Pictures: A town after the flood',
  'PHOTOS: Dunmere under water',
])('“%s” is the headline of pictures', (headline) => {
  expect(titleOf(headline)).toBe(headline);
});

test.each([
  'Photos: Ann Lee and Bo Dean',
  'Photo: The pier at dusk',
  'Photos: Ann Lee/Gorge Lamp',
  'Images: Lisk Museum',
])('“%s” is none', (credit) => {
  expect(titleOf('Dunmere under water', credit)).toBe('Dunmere under water');
  expect(titleOf(credit, 'Dunmere under water')).toBe('Dunmere under water');
});
