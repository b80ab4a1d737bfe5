import { describe, expect, it } from '@jest/globals';

import { attributionLine } from '../../src/attribution/line.ts';

const mention = (name: string | null) => (name === null ? null : { name, start: 0, end: 1 });

describe('The line that a person reads', () => {
  it.each([
    ['indirect', 'Mara Quist', 'Telegram', null, 'Mara Quist, on Telegram'],
    ['direct', 'Mara Quist', 'Facebook', 'Lisk Post', 'Mara Quist, on Facebook · Lisk Post'],
    [
      'indirect',
      'people familiar with the matter',
      'Reuters',
      null,
      'People familiar with the matter, to Reuters',
    ],
    ['direct', null, 'X', null, 'Speaker not stated, on X'],
    ['none', null, 'Telegram', null, "The article's own words"],
    ['none', null, 'Reuters', null, "The article's own words, from Reuters"],
  ] as const)('%s, %s, %s, %s: %s', (kind, speaker, outlet, publisher, line) => {
    const said = { kind, speaker: mention(speaker), outlet: mention(outlet), role: null, publisher };
    expect(attributionLine(said)).toBe(line);
  });
});
