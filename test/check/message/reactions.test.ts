import { describe, expect, test } from '@jest/globals';
import { toldBeside, type BesideCase } from '../toldBeside.ts';

const BOATS = '“The boats are too old for winter storms, and we know it,” harbour pilot Edda Falk said.';
const YARD = 'The yard in Lomma will sell 4,000 boats before the winter comes.';

/** What says nothing but how a sentence strikes whoever sends it, or that it comes. */
const REACTIONS: readonly BesideCase[] = [
  [BOATS, 'lol, “The boats are too old for winter storms”', ['exact']],
  [BOATS, 'lmaooo 😭 “The boats are too old for winter storms”', ['exact']],
  [BOATS, 'this is wild: “The boats are too old for winter storms,” Edda Falk said', ['exact']],
  [BOATS, 'BREAKING: “The boats are too old for winter storms,” said Edda Falk.', ['exact']],
  [BOATS, 'hey folks, “The boats are too old for winter storms”', ['exact']],
  [BOATS, 'mood: "The boats are too old for winter storms"', ['exact']],
  [BOATS, 'so sad “The boats are too old for winter storms” wow', ['exact']],
  [BOATS, 'ngl this is the best line: “The boats are too old for winter storms”', ['exact']],
  [BOATS, '“The boats are too old for winter storms” that’s heartbreaking', ['exact']],
  [BOATS, '“The boats are too old for winter storms” seriously??', ['exact']],
  [BOATS, 'can’t believe she said “The boats are too old for winter storms”', ['exact']],
  [YARD, 'From the article: The yard in Lomma will sell 4,000 boats', ['exact']],
  [YARD, 'TL;DR The yard in Lomma will sell 4,000 boats', ['exact']],
  [YARD, 'Great news: the yard in Lomma will sell 4,000 boats!', ['exact']],
  [YARD, 'wow, the yard in Lomma will sell 4,000 boats', ['exact']],
  [YARD, 'the yard in Lomma will sell 4,000 boats. haha', ['exact']],
  [YARD, 'Who knew? The yard in Lomma will sell 4,000 boats.', ['exact']],
  [YARD, 'The yard in Lomma will sell 4,000 boats. That is amazing.', ['exact']],
  // Who posts hands it on.
  [YARD, 'Worth noting: The yard in Lomma will sell 4,000 boats.', ['exact']],
  [YARD, 'It’s worth remembering that the yard in Lomma will sell 4,000 boats', ['exact']],
  [YARD, 'fyi the yard in Lomma will sell 4,000 boats', ['exact']],
  [YARD, '🚨 Heads up: the yard in Lomma will sell 4,000 boats', ['exact']],
  [YARD, 'Friendly reminder that the yard in Lomma will sell 4,000 boats', ['exact']],
  [YARD, 'So it says: The yard in Lomma will sell 4,000 boats.', ['exact']],
  [YARD, 'the article literally says that the yard in Lomma will sell 4,000 boats', ['exact']],
  [YARD, 'did you guys see this?? The yard in Lomma will sell 4,000 boats.', ['exact']],
  [BOATS, 'Read this: “The boats are too old for winter storms,” Edda Falk said', ['exact']],
  [BOATS, 'Quote of the day: “The boats are too old for winter storms” 😂 (Edda Falk)', ['exact']],
  [BOATS, '😳 lol “The boats are too old for winter storms,” said Edda Falk 🙄 what a mess', ['exact']],
  // It opens what is said without a sign.
  [YARD, 'so apparently the yard in Lomma will sell 4,000 boats', ['exact']],
  [YARD, 'ok so the yard in Lomma will sell 4,000 boats', ['exact']],
  [YARD, 'yo turns out that the yard in Lomma will sell 4,000 boats', ['exact']],
  [YARD, 'TIL the yard in Lomma will sell 4,000 boats', ['exact']],
  [YARD, 'guys, the yard in Lomma will sell 4,000 boats', ['exact']],
  [YARD, 'wait what, the yard in Lomma will sell 4,000 boats??', ['exact']],
  [YARD, 'LETS GOOO the yard in Lomma will sell 4,000 boats tho', ['exact']],
  [YARD, 'imagine: the yard in Lomma will sell 4,000 boats', ['exact']],
  [YARD, 'the yard in Lomma will sell 4,000 boats, right?', ['exact']],
  [YARD, 'Good morning! The yard in Lomma will sell 4,000 boats. stay safe everyone', ['exact']],
  [BOATS, 'Here: “The boats are too old for winter storms”', ['exact']],
  [BOATS, '2nd paragraph: “The boats are too old for winter storms”', ['exact']],
  [BOATS, 'It literally says “The boats are too old for winter storms”', ['exact']],
  [BOATS, 'lol they said it: “The boats are too old for winter storms”', ['exact']],
  [BOATS, '“The boats are too old for winter storms.” mind blown', ['exact']],
  [BOATS, 'So apparently… “The boats are too old for winter storms,” said Edda Falk', ['exact']],
];

/** What states something, or belongs to the sentence. */
const STATEMENTS: readonly BesideCase[] = [
  [BOATS, 'so she lied: “The boats are too old for winter storms”', ['words lied/']],
  [BOATS, 'fake: “The boats are too old for winter storms”', ['words fake/']],
  [BOATS, 'lol, fake news: “The boats are too old for winter storms”', ['words fake,news/']],
  [BOATS, 'this is not true: “The boats are too old for winter storms”', ['negation not/; words true/']],
  [BOATS, 'this is from 2019: “The boats are too old for winter storms”', ['not found']],
  [BOATS, 'lol, “The boats are too old for summer storms”', ['words summer/winter']],
  [BOATS, 'omg “The boats are too old for winter storms,” Ida Roos said', ['Ida Roos']],
  [BOATS, '“The boats are too old for winter storms” and she left', ['words left/']],
  [YARD, 'so far the yard in Lomma will sell 4,000 boats', ['words far/']],
  [YARD, 'Guys from the yard in Lomma will sell 4,000 boats', ['words guys/']],
  [YARD, 'ok so the yard in Lomma will sell 4,500 boats', ['number 4500/4000']],
  [BOATS, '“The boats are too old for winter storms.” Right Roos', ['Right Roos']],
  [YARD, 'Good news: the yard in Lomma will sell 5,000 boats', ['number 5000/4000']],
  [YARD, 'Worth noting: the yard in Lomma will sell 5,000 boats', ['number 5000/4000']],
  [YARD, 'Reminder that the yard in Norrby will sell 4,000 boats', ['name norrby/lomma']],
  [BOATS, 'Reminder: “The boats are too old for winter storms,” Ida Roos said', ['Ida Roos']],
  [BOATS, '“The boats are too old for winter storms, what a mess,” said Edda Falk', ['words mess/']],
  [YARD, 'The yard in Lomma will sell 4,000 boats. No lie.', ['exact', 'not found']],
  [YARD, 'Roos: “The yard in Lomma will sell 4,000 boats. That is amazing.”', ['Roos', 'not found']],
];

/** Signs that are no words, and numbers in thousands. */
const SIGNS: readonly BesideCase[] = [
  [YARD, 'The yard in Lomma will sell 4,000 boats ❤️', ['exact']],
  [YARD, '⚠️ The yard in Lomma will sell 4,000 boats ‼️', ['exact']],
  [YARD, '1️⃣ The yard in Lomma will sell 4,000 boats', ['exact']],
  [BOATS, '“The boats are too old for winter storms” this ☝️', ['exact']],
  [YARD, 'The yard in Lomma will sell 4k boats', ['exact']],
  [YARD, 'The yard in Lomma will sell 4.0K boats', ['exact']],
  [YARD, 'The yard in Lomma will sell 4 000 boats', ['exact']],
  [YARD, 'The yard in Lomma will sell 4\u202f000 boats', ['exact']],
  [YARD, "The yard in Lomma will sell 4'000 boats", ['exact']],
  [YARD, 'The yard in Lomma will sell 4 500 boats', ['number 4500/4000']],
  [YARD, 'The yard in Lomma will sell 1 4000 boats', ['number 1/']],
  [YARD, 'The yard in Lomma will sell 5k boats', ['number 5k/4000']],
  [YARD, 'The yard in Lomma will sell 4 boats', ['number 4/4000']],
  [
    'The 4K television in the yard was sold twice.',
    'the 4k television in the yard was sold twice',
    ['exact'],
  ],
  ['The path in Lomma is 4 km long and steep.', 'The path in Lomma is 4km long and steep.', ['exact']],
];

describe('what a chat says beside a sentence', () => {
  test.each(REACTIONS)('counts for nothing, beside %j: %j', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
  test.each(STATEMENTS)(
    'is told where it states something, beside %j: %j',
    async (article, message, told) => {
      expect(await toldBeside(article, message)).toEqual(told);
    },
  );
});

test.each(SIGNS)('signs and thousands, beside %j: %j', async (article, message, told) => {
  expect(await toldBeside(article, message)).toEqual(told);
});
