import { expect, test } from '@jest/globals';
import { readArticle } from '../../src/article/read.ts';

test.each([
  [['Thank you for reading Ember Post.'], 'Ember Post'],
  [['Thank you for reading Ember Post.', 'Thank you for reading Gorge Lamp.'], null],
  [
    [
      'Thank you for reading Ember Post.',
      'Thank you for reading Gorge Lamp.',
      'Sign up for the newsletter of Gorge Lamp.',
    ],
    'Gorge Lamp',
  ],
  [['Ember Post, 2015–2026'], 'Ember Post'],
  [['This text was first published in Norlandic on 4 May.'], null],
  [['Join the Ember Post WhatsApp channel'], 'Ember Post'],
  [['© Copyright Ember Post 2025. All rights reserved.'], 'Ember Post'],
  [['©Copyright 2001-2025. All rights reserved.'], null],
])('a page that says of itself %j is published by %j', (lines, publisher) => {
  const text = ['Ice road closed', 'The road closed on Monday, and nobody came.', ...lines].join('\n\n');
  expect(readArticle({ id: 'ice', text }).publisher).toBe(publisher);
});
