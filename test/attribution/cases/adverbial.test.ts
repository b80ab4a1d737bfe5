import { describe, expect, it } from '@jest/globals';
import { lastSpeakerOf } from '../voicesOf.ts';

/** What a sentence opens with before its speaker, and what had been told before → who says it at the end. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, speaker: string])[]>> = {
  'when, where or how it was said': [
    ['Days earlier Ada Holm had complained that it was lost.', 'Ada Holm'],
    ['A few weeks later Ada Holm complained that it was lost.', 'Ada Holm'],
    ['Only a week before the fire, Ada Holm said it was lost.', 'Ada Holm'],
    ['While she waited for the ferry, Ada Holm said it was lost.', 'Ada Holm'],
    ['Before she left the court in Lisk, Ada Holm said it was lost.', 'Ada Holm'],
    ['In tears, and with a candle in her hand, Ada Holm said it was lost.', 'Ada Holm'],
    ['In an email, shown to the jury on Monday, Ada Holm said it was lost.', 'Ada Holm'],
    ['In her evidence, given by video link on Monday, Ada Holm said it was lost.', 'Ada Holm'],
    ['Back in 2019, when the ferry was new, Ada Holm said it was lost.', 'Ada Holm'],
    ['Although she had once voted for the ferry, Ada Holm said it was lost.', 'Ada Holm'],
    ['Despite the rain and the cold on Monday, Ada Holm said it was lost.', 'Ada Holm'],
    ['Unlike her colleagues on the council, Ada Holm said it was lost.', 'Ada Holm'],
    ['In a letter, read out by Ole Falk, Ada Holm asked for calm and said it was lost.', 'Ada Holm'],
  ],
  'what is said all the same': [
    ['In Lisk, the road is lost, Ada Holm said.', 'Ada Holm'],
    ['The ferry sank at noon in Lisk and a pilot drowned, while Ada Holm said so.', 'none'],
  ],
  'what had been told to whoever tells it': [
    ['Ada Holm said it was late. The board had told her that it was safe.', 'Ada Holm'],
    ['Ole Falk said it was late. His boss had assured him that it was safe.', 'Ole Falk'],
    ['Ann Holm said it was late. Ole Falk told her that it was safe.', 'Ole Falk'],
    ['Ann Holm said it was late. She had told him that it was safe.', 'Ann Holm'],
    ['Ole Falk ran the ferry. He’d told his wife that it was lost.', 'Ole Falk'],
    ['Ole Falk ran the ferry. He’d tell his wife that it was lost.', 'none'],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s', (text, speaker) => {
    expect(lastSpeakerOf(text)).toBe(speaker);
  });
});
