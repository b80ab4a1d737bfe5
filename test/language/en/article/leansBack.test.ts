import { describe, expect, it } from '@jest/globals';
import { leansBack } from '../../../../src/language/en/article/leansBack.ts';

describe('an English sentence that can’t be understood without the one before', () => {
  it.each([
    'Half of it came back.',
    'Both were straightened in a shipyard.',
    'It never did.',
    'But they had left by then.',
    '“And he knew,” she said.',
    'That figure was wrong.',
    'This is why the lock stayed shut.',
    'Fourteen of them move to the day clinic.',
    'For that it has bought an old bus.',
    'The last one closed in 1991.',
    'The first two have been running since May.',
    'The latter paid nothing.',
    'Neither side would travel.',
    'Eleven guests confirmed it.',
    'Nobody else did so, nor did they.',
    'Two more are on their way.',
    'Such work is done in winter.',
    'So did the council.',
  ])('%s', (sentence) => {
    expect(leansBack(sentence)).toBe(true);
  });
});

describe('an English sentence that stands by itself', () => {
  it.each([
    'Both Ann Lee and Bo Holm paid.',
    'Most people walked.',
    'That the lake froze surprised nobody.',
    'This week the lock opens again.',
    'It is unclear who paid.',
    'It rained for nine days.',
    'It took the port nine days to clear the wreck.',
    'The first ship left at dawn.',
    'The last bus leaves at nine.',
    'One hundred sheep were counted.',
    'Li Hui visited Kyiv, and officials there thanked the envoy for all of it.',
    'Israel and Italy signed.',
    'Theirs Street is closed.',
    '',
  ])('%s', (sentence) => {
    expect(leansBack(sentence)).toBe(false);
  });
});
