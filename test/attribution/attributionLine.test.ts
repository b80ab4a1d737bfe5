import { describe, expect, it } from '@jest/globals';
import { attributionLine } from '../../src/attribution/attributionLine.ts';

const named = (name: string | null) => (name === null ? null : { name, start: 0, end: 1 });

describe('attributionLine', () => {
  it.each([
    ['direct', 'Mara Quist', 'Kursblatt', 'Daily Brine', 'Mara Quist, to Kursblatt · Daily Brine'],
    ['direct', 'Mara Quist', 'Telegram', null, 'Mara Quist, on Telegram'],
    ['indirect', 'two officials', null, 'Daily Brine', 'Two officials · Daily Brine'],
    // The outlet that speaks itself, or that the speaker's name holds, is not named twice.
    ['indirect', 'Kursblatt', 'Kursblatt', 'Daily Brine', 'Kursblatt · Daily Brine'],
    ['indirect', 'the editor of Kursblatt', 'Kursblatt', null, 'The editor of Kursblatt'],
    // Nor is a publisher.
    ['direct', 'Daily Brine', null, 'Daily Brine', 'Daily Brine'],
    ['indirect', null, 'Kursblatt', 'Daily Brine', 'Speaker not stated, in Kursblatt · Daily Brine'],
    ['indirect', null, 'Telegram', null, 'Speaker not stated, on Telegram'],
    ['none', null, 'Kursblatt', null, "The article's own words, from Kursblatt"],
    ['none', null, null, 'Daily Brine', "The article's own words · Daily Brine"],
  ] as const)('%s by %s, through %s, in %s: %s', (kind, speaker, outlet, publisher, line) => {
    const said = { kind, speaker: named(speaker), role: null, outlet: named(outlet), publisher };
    expect(attributionLine(said)).toBe(line);
  });
});
