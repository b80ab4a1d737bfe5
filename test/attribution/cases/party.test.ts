import { describe, expect, it } from '@jest/globals';
import { lastSpeakerOf } from '../voicesOf.ts';

/** Names with a party before them, or with somebody beside them → who says it at the end. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, speaker: string])[]>> = {
  'a party and its place before a name': [
    ['Highlands Conservative Ada Holm said the pier was lost.', 'Ada Holm'],
    ['North Lisk Liberal Democrat Ada Holm said the pier was lost.', 'Ada Holm'],
    ['“It is lost,” said Lisk Lib Dem Ole Falk.', 'Ole Falk'],
    ['“It is lost,” said Upper Tarrow Independent Ole Falk.', 'Ole Falk'],
    ['Upper Tarrow and Lisk Conservative Ada Holm said the pier was lost.', 'Ada Holm'],
    ['Former Conservative Ada Holm said the pier was lost.', 'Ada Holm'],
    ['The Conservative Ada Holm said the pier was lost.', 'Ada Holm'],
    ['Independent Ada Holm said the pier was lost.', 'Ada Holm'],
    ['Green Ole Falk said the pier was lost.', 'Ole Falk'],
    ['Lisk Republican Ole Falk won. “It is lost,” the Lisk Republican said.', 'Ole Falk'],
    ['“It is lost,” said Ada Holm and her brother Ole Falk.', 'Ada Holm and Ole Falk'],
    ['Democrats Ada Holm and Ole Falk said the pier was lost.', 'Ada Holm and Ole Falk'],
    ['Labour’s Ann Holm and Conservative Ole Falk said the pier was lost.', 'Ann Holm and Ole Falk'],
  ],
  'no person of a party': [
    ['“It is lost,” said the Green Alliance Trust.', 'the Green Alliance Trust'],
    ['“It is lost,” said Liberal Democrat Voice.', 'Liberal Democrat Voice'],
    ['“It is lost,” said the National Republican Committee.', 'the National Republican Committee'],
    ['Scottish Conservative Party said the pier was lost.', 'Scottish Conservative Party'],
    ['“It is lost,” said Eva Green.', 'Eva Green'],
    ['Conservatives said the pier was lost.', 'Conservatives'],
  ],
  'one with a name, and others': [
    ['Ada Holm and her husband Ole Falk said the pier was lost.', 'Ada Holm and Ole Falk'],
    ['Ada Holm and her husband, Ole Falk, said the pier was lost.', 'Ada Holm and Ole Falk'],
    ['Ada Holm and her husband said the pier was lost.', 'Ada Holm and her husband'],
    ['Ada Holm and four of her colleagues said the pier was lost.', 'Ada Holm and four of her colleagues'],
    ['“It is lost,” said Ada Holm and two of her neighbours.', 'Ada Holm and two of her neighbours'],
    ['Norlink’s Ann Holm and Ole Falk said the pier was lost.', 'Ann Holm and Ole Falk'],
    ['Lisk’s Fire and Rescue Service said the pier was lost.', 'Lisk’s Fire and Rescue Service'],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s', (text, speaker) => {
    expect(lastSpeakerOf(text)).toBe(speaker);
  });
});
