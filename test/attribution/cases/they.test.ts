import { describe, expect, it } from '@jest/globals';
import { lastSpeakerOf } from '../voicesOf.ts';

/** Who speaks in the last sentence of a text: whom "they" and "it" mean. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, speaker: string])[]>> = {
  'those of whom a medium tells': [
    ['Tenants of Brine Street shut the gate, Sund Daily reports. They say that it leaks.', 'Tenants of Brine Street'],
    ['Thirty nurses have written to the council, Sund Daily reports. In the letter they complain that it is cold.', 'Thirty nurses'],
    ['Two divers resigned, according to the portal Sela. They claim that the boats are old.', 'Two divers'],
    ['Sailors left the port, Kursblatt reported. They complained that it was cold.', 'Sailors'],
    ['Kursblatt reports that tenants shut the gate. They say that it leaks.', 'tenants'],
    ['The guild is angry, Kursblatt writes. It says that wages are low.', 'The guild'],
    ['The company has lost a boat, Kursblatt wrote. It said that it was insured.', 'The company'],
    ['Ada Holm, the warden, has shut the gate, Kursblatt reported. She said that it was old.', 'Ada Holm'],
    // or the medium, where it tells of things
    ['The pier will be shut, Sund Daily reports. It says that this takes a year.', 'Sund Daily'],
    ['Sixty trees were felled, Kursblatt reports. It says that they were old.', 'Kursblatt'],
    ['Tenants shut the gate, police reported. They say that it leaks.', 'police'],
  ],
  'those at a place': [
    ['Mayor Ole Falk said it was late. In the town hall they say that it is early.', 'the town hall'],
    ['Mayor Ole Falk said it was late.\n\nAt the school they claim that it is early.', 'the school'],
    ['Mayor Ole Falk said it was late. At the ministry, they assured us that it was early.', 'the ministry'],
    ['Mayor Ole Falk said it was late. “It is early,” they say in the village.', 'the village'],
    ['They say in the village that it is early.', 'the village'],
    // or somebody of whom was told
    ['Two pilots came. At the town hall they said that it was early.', 'Two pilots'],
    ['Two pilots said it was late. In the evening they say that it is early.', 'Two pilots'],
    ['Two pilots said it was late. In the report they say that it is early.', 'Two pilots'],
  ],
}; // prettier-ignore

describe.each(Object.entries(CASES))('whom “they” means: %s', (_, cases) => {
  it.each(cases)('%s', (text, speaker) => {
    expect(lastSpeakerOf(text)).toBe(speaker);
  });
});
