import { describe, expect, test } from '@jest/globals';
import { toldBeside, type BesideCase } from '../toldBeside.ts';

const HOLM =
  'President Arvo Holm met the union leader, Erik Holm. “We will strike in May,” Erik Holm said. “There will be talks,” Arvo Holm said.';
const SOTO =
  'The judge, Ana Vega, asked her old colleague, Luis Vega Soto, about it. “I forgot the day,” Vega Soto said.';
const FALK =
  'The mill was built by Lucia Falk, who died in 2004. Falk’s daughter, Maja Falk Lind, runs it. “My mother was never paid,” Lind said.';
const ROOS =
  'Striker Lea Roos thanked her sister, coach Ida Roos. “I saw the ball late,” Lea Roos said. Prime minister Dana Moen met Bo Moen. “I paid for it,” Bo Moen said.';

const OTHERS: readonly BesideCase[] = [
  [HOLM, '“We will strike in May,” President Holm said.', ['words president/']],
  [HOLM, '“We will strike in May,” President Erik Holm said.', ['words president/']],
  [HOLM, '“We will strike in May,” said Holm, the president.', ['words president/']],
  [HOLM, '“We will strike in May.” — Holm, president', ['words president/']],
  [HOLM, '“There will be talks,” union leader Holm said.', ['words union,leader/']],
  [SOTO, '“I forgot the day,” Vega said.', ['Vega']],
  [SOTO, '“I forgot the day,” Judge Vega said.', ['Judge Vega']],
  [SOTO, '“I forgot the day,” Ana Vega said.', ['Ana Vega']],
  [FALK, 'Falk said: “My mother was never paid.”', ['Falk']],
  [FALK, '“My mother was never paid.” — Falk', ['Falk']],
  [FALK, 'Lind’s daughter said: “My mother was never paid.”', ['Lind’s daughter']],
  [ROOS, '“I saw the ball late,” coach Roos said.', ['words coach/']],
  [ROOS, '“I saw the ball late,” said a drunk Lea Roos.', ['words drunk/']],
  [ROOS, '“I paid for it,” PM Moen said.', ['not found']],
];

const SAME: readonly BesideCase[] = [
  [HOLM, '“We will strike in May,” union leader Holm said.', ['exact']],
  [HOLM, '“We will strike in May,” said Holm, the union leader.', ['exact']],
  [HOLM, '“We will strike in May,” Erik Holm said.', ['exact']],
  [HOLM, '“There will be talks,” President Holm said.', ['exact']],
  [SOTO, '“I forgot the day,” Soto said.', ['exact']],
  [SOTO, '“I forgot the day,” Vega Soto said.', ['exact']],
  [SOTO, '“I forgot the day,” Luis Vega Soto said.', ['exact']],
  [FALK, 'Maja Falk Lind said: “My mother was never paid.”', ['exact']],
  [FALK, 'Falk’s daughter said: “My mother was never paid.”', ['exact']],
  [ROOS, '“I saw the ball late,” striker Roos said.', ['exact']],
  [ROOS, '“I saw the ball late,” Lea Roos said.', ['exact']],
];

describe('a last name that two people have', () => {
  test.each(OTHERS)(
    'is told with what the other one is called, or as theirs, beside %j: %j',
    async (article, message, told) => {
      expect(await toldBeside(article, message)).toEqual(told);
    },
  );
  test.each(SAME)(
    'is right where it is that of whoever spoke, beside %j: %j',
    async (article, message, told) => {
      expect(await toldBeside(article, message)).toEqual(told);
    },
  );
});
