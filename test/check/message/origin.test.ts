import { describe, expect, test } from '@jest/globals';
import { toldBeside } from '../toldBeside.ts';

const ARTICLE = `---
title: The pier of Lomma
publisher: The Bay Star
---
# Pier shut until May

“The council hid the letter for a year,” said Ida Roos, an engineer. The pier will stay shut until May, the police said. Mayor Piet Maas told Radio Coast the pier would be painted green in the summer. Nine boats were sold to a cousin, The Vale Post reported.
`;

const RIGHT = [
  'The Bay Star reports: “The council hid the letter for a year,” said Ida Roos',
  'The Bay Star reports: The pier will stay shut until May, the police said.',
  'The Bay Star reported that the pier will stay shut until May, the police said.',
  'Per The Bay Star, the pier will stay shut until May, the police said.',
  'According to the Bay Star, the pier will stay shut until May, the police said',
  'From the Bay Star: the pier will stay shut until May, the police said.',
  'The Bay Star: “The council hid the letter for a year,” said Ida Roos, an engineer',
  'The pier will stay shut until May, the police said (The Bay Star).',
  'The pier will stay shut until May, the police said. (Bay Star)',
  'The pier will stay shut until May, the police said (via The Bay Star)',
  'The pier will stay shut until May, the police said, The Bay Star reports.',
  '“The council hid the letter for a year,” said Ida Roos – The Bay Star',
  '“The council hid the letter for a year,” said Ida Roos, according to The Bay Star',
  // Who carried it, and the headline.
  'Mayor Piet Maas said the pier would be painted green in the summer (Radio Coast)',
  'The Vale Post reported that nine boats were sold to a cousin.',
  'The pier of Lomma: The pier will stay shut until May, the police said',
  '“The pier of Lomma” – “The council hid the letter for a year,” said Ida Roos',
];

const WRONG = [
  'The Harbour Post reports: “The council hid the letter for a year,” said Ida Roos',
  'The Harbour Post reports: The pier will stay shut until May, the police said.',
  'Reuters reported that the pier will stay shut until May, the police said.',
  'Per The Harbour Post, the pier will stay shut until May, the police said.',
  'From the Harbour Post: the pier will stay shut until May, the police said.',
  'The pier will stay shut until May, the police said (The Harbour Post).',
  'The pier will stay shut until May, the police said (The Star).',
  'The pier will stay shut until May, the police said – Reuters',
  'The pier of Norrby: The pier will stay shut until May, the police said',
  // Another one carried it.
  'The pier will stay shut until May, the police said (Radio Coast)',
  'The Bay Star reported that nine boats were sold to a cousin.',
  // Its words are changed, or somebody else's.
  'Per The Bay Star, the pier will stay shut until June, the police said.',
  'Per The Bay Star, the pier will stay shut until May, the mayor said.',
  'The Bay Star reports: “The council hid the letter for a year,” said Piet Maas',
  'The Bay Star denies reports: The pier will stay shut until May, the police said.',
  'The Bay Star never reported that the pier will stay shut until May, the police said.',
  // It did not say what it quotes.
  'The Bay Star reports: “The council hid the letter for a year”',
];

describe('where a message says that a sentence is from', () => {
  test.each(RIGHT)('is right in %j', async (message) => {
    expect(await toldBeside(ARTICLE, message)).toEqual(['exact']);
  });
  test.each(WRONG)('does not make it right in %j', async (message) => {
    expect(await toldBeside(ARTICLE, message)).not.toContain('exact');
  });
});
