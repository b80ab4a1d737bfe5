import { describe, expect, test } from '@jest/globals';
import { toldBeside, type BesideCase } from './toldBeside.ts';

const SHED =
  'Wardens think the goats broke the fence. The owner, Ida Roos, hopes that the herd will be found in May. It is feared that nine kids fell into the quarry. The gate had been rusty for years, Piet Maas believes. Maas is convinced that the shed can be saved. There are fears that the northern well is dry. Clerk Lars Moen claimed that the wardens slept until noon.';
const FERRY =
  'Skipper Piet Maas said that the ferry was late on Monday. The harbour disputed that. Lars Moen said the harbour was frozen. Maas denied the theft of the rope.';
const NO_THOUGHT =
  'Maas fears storms; the lighthouse is 90 years old. Moen thinks the fog helped, but nobody saw the boat leave. A union claimed the prize, and the pier was closed on Friday. Roos hopes to sell the hall. An estimated 40 goats live there. The clerks had hoped for rain.';

const HELD = 'Ida Roos insisted that the dam was safe in May. Piet Maas swore that he had locked the gate.';

const OTHERS: readonly BesideCase[] = [
  [SHED, 'The goats broke the fence.', ['left out /think']],
  [SHED, 'The herd will be found in May.', ['left out /hopes']],
  [SHED, 'Ida Roos said that the herd will be found in May.', ['left out /hopes']],
  [SHED, 'Nine kids fell into the quarry.', ['left out /feared']],
  [SHED, 'The gate had been rusty for years.', ['left out /believes']],
  [SHED, 'The gate had been rusty for years, Piet Maas said.', ['left out /believes']],
  [SHED, 'Maas said that the shed can be saved.', ['left out /convinced']],
  [SHED, 'The northern well is dry.', ['left out /fears']],
  [SHED, 'The wardens slept until noon.', ['left out /claimed']],
  // What somebody else holds against it stands in the next sentence.
  [FERRY, 'The ferry was late on Monday.', ['left out /disputed']],
  // Who holds to it says it.
  [HELD, 'The dam was safe in May.', ['left out /insisted']],
  [HELD, 'He had locked the gate.', ['left out /swore']],
];

const SAME: readonly BesideCase[] = [
  [SHED, 'Wardens think the goats broke the fence.', ['exact']],
  [SHED, 'Wardens believe that the goats broke the fence.', ['exact']],
  [SHED, 'Ida Roos hopes the herd will be found in May.', ['exact']],
  [SHED, 'It is feared that nine kids fell into the quarry.', ['exact']],
  [SHED, 'The gate had been rusty for years, Maas believes.', ['exact']],
  [SHED, 'Piet Maas thinks that the shed can be saved.', ['exact']],
  [SHED, 'Lars Moen claimed that the wardens slept until noon.', ['exact']],
  [FERRY, 'Skipper Piet Maas said that the ferry was late on Monday.', ['exact']],
  [FERRY, 'The ferry was late on Monday, Piet Maas said.', ['exact']],
  // Who denies a theft does not dispute what somebody else told.
  [FERRY, 'The harbour was frozen, Lars Moen said.', ['exact']],
  [FERRY, 'The harbour was frozen.', ['exact']],
  [NO_THOUGHT, 'The lighthouse is 90 years old.', ['exact']],
  [NO_THOUGHT, 'Nobody saw the boat leave.', ['exact']],
  [NO_THOUGHT, 'The pier was closed on Friday.', ['exact']],
  [NO_THOUGHT, 'An estimated 40 goats live there.', ['exact']],
  [HELD, 'Ida Roos said the dam was safe in May.', ['exact']],
  [HELD, 'Ida Roos insisted that the dam was safe in May.', ['exact']],
  [HELD, 'The dam was safe in May, Ida Roos said.', ['exact']],
];

describe('what is only thought, hoped or claimed', () => {
  test.each(OTHERS)('is not told as so, beside %j: %j', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
  test.each(SAME)('is told so, or is none, beside %j: %j', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
});
