import { describe, expect, test } from '@jest/globals';
import { discordDate, publishedDay } from '../../src/reply/published.ts';

describe('a date of publication', () => {
  test.each([
    ['2026-11-24', Date.UTC(2026, 10, 24, 10), 'D'],
    [' 2024-02-29 ', Date.UTC(2024, 1, 29, 10), 'D'],
    ['2026-11-24T09:30Z', Date.UTC(2026, 10, 24, 9, 30), 'f'],
    ['2026-11-24 09:30', Date.UTC(2026, 10, 24, 9, 30), 'f'],
    ['2026-11-24T09:30:15+02:00', Date.UTC(2026, 10, 24, 7, 30, 15), 'f'],
    ['2026-11-24T09:30:15.250-0330', Date.UTC(2026, 10, 24, 13, 0, 15), 'f'],
    ['2026-11-24t09:30z', Date.UTC(2026, 10, 24, 9, 30), 'f'],
  ])('%j is shown in the time zone of the reader', (published, moment, style) => {
    expect(discordDate(published)).toBe(`<t:${moment / 1000}:${style}>`);
  });

  test.each([
    'Pacific/Honolulu',
    'Pacific/Marquesas',
    'Pacific/Auckland',
    'Pacific/Tongatapu',
    'Pacific/Chatham',
  ])('a day without a time is the same day in %s', (timeZone) => {
    const [seconds] = /\d+/.exec(discordDate('2026-01-10') ?? '') ?? [];
    expect(new Date(Number(seconds) * 1000).toLocaleDateString('en-GB', { timeZone })).toBe('10/01/2026');
  });

  test.each([
    '',
    '24 November 2026',
    'yesterday',
    '2026',
    '2026-13-01',
    '2026-02-31',
    '2026-11-24T25:00Z',
    '<t:1:R>',
  ])('%j is no date that Discord can show', (published) => {
    expect(discordDate(published)).toBeNull();
  });
});

test.each([
  ['2026-11-24', '2026-11-24'],
  ['2026-11-24T09:30:15Z', '2026-11-24'],
  ['2026-11-24 23:30+02:00', '2026-11-24'],
  ['24 November 2026', '24 November 2026'],
  ['2026-11', '2026-11'],
  ['', ''],
])('the day of %j is %j', (published, day) => {
  expect(publishedDay(published)).toBe(day);
});
