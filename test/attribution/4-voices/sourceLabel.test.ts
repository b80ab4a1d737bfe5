import { describe, expect, it } from '@jest/globals';

import { findSourceLabels } from '../../../src/attribution/4-voices/sourceLabel.ts';
import { readArticle } from '../../../src/article/read.ts';
import { languageOf } from '../../../src/language/languages.ts';

const isPerson = (name: string): boolean => name === 'Mara Quist';

/** What a line names: `who (role) > medium`, one by one. */
function read(line: string): string {
  const text = `The harbour is closed\n\nThe harbour of Tarrow has been closed.\n\nSource: ${line}\n\nIt opens on Friday, Quist said.`;
  const { blocks } = readArticle({ id: 'a', text });
  return findSourceLabels(text, blocks, languageOf('en').attribution, isPerson)
    .flatMap(({ sources }) => sources)
    .map(({ speaker, role, outlet }) => {
      const name = outlet?.start === speaker.start && outlet.end === speaker.end ? '' : speaker.name;
      return `${name}${role ? ` (${role})` : ''}${outlet ? ` > ${outlet.name}` : ''}`.trim();
    })
    .join('; ');
}

// prettier-ignore
const LINES: readonly (readonly [line: string, expected: string])[] = [
  ['Mara Quist in an evening address', 'Mara Quist'],
  ['Mara Quist at a press conference on 29 August', 'Mara Quist'],
  ['Mara Quist during a briefing', 'Mara Quist'],
  ["Mara Quist's evening video address", 'Mara Quist'],
  ['Mara Quist’s speech to the council', 'Mara Quist'],
  ['Mara Quist, Governor of Tarrow, in a video address', 'Mara Quist (Governor of Tarrow)'],
  ['Mara Quist, Governor of Tarrow, at a joint briefing with the guard', 'Mara Quist (Governor of Tarrow)'],
  ['Mara Quist at a briefing, reported by Upform', 'Mara Quist > Upform'],
  ['Mara Quist in an interview with Kursblatt', 'Mara Quist > Kursblatt'],
  ['Mara Quist in a comment to Kursblatt', 'Mara Quist > Kursblatt'],
  ['Mara Quist on air on Channel Nord', 'Mara Quist > Channel Nord'],
  ['Mara Quist on the air of the national newscast', 'Mara Quist > national newscast'],
  ['Mara Quist on her Telegram channel', 'Mara Quist > Telegram'],
  ["Mara Quist's Facebook page", 'Mara Quist > Facebook'],
  ['Mara Quist in a post on Facebook', 'Mara Quist > Facebook'],
  ['Mara Quist, governor of Tarrow', 'Mara Quist (governor of Tarrow)'],
  ['Mara Quist', 'Mara Quist'],
  ["Petro Yarsen, head of the press office of the Pilots' Board; Channel Nord", "Petro Yarsen (head of the press office of the Pilots' Board) > Channel Nord"],
  ['Norland Coast Guard, as reported by Upland Bulletin', 'Norland Coast Guard > Upland Bulletin'],
  ['The Norland presidency of the Coast Council, reports Upland Bulletin', 'The Norland presidency of the Coast Council > Upland Bulletin'],
  ['sources at one company, cited by Upland Bulletin', 'sources at one company > Upland Bulletin'],
  ['Ganzverk, the state dredging company, on Telegram, as reported by Upland Bulletin', 'Ganzverk (the state dredging company) > Telegram'],
  ['Kursblatt, as reported by Upland Bulletin', '> Kursblatt'],
  ['LCA, citing Popk on Telegram', 'Popk > Telegram'],
  ['a Tarrow Observer source in the guard', 'a Tarrow Observer source in the guard'],
  ['Lisk City Administration', 'Lisk City Administration'],
  ['press service of the Council', 'press service of the Council'],
  ['Kursblatt citing its sources', "Kursblatt's sources > Kursblatt"],
  ['Kursblatt with reference to two officials', "Kursblatt's two officials > Kursblatt"],
  ['Kursblatt', '> Kursblatt'],
  ['the news site Frostline', '> Frostline'],
  ['Frostline, a local news site', '> Frostline'],
  ['Mara Quist, head of Lisk City Administration (LCA), on Telegram', 'Mara Quist (head of Lisk City Administration (LCA)) > Telegram'],
  ['Mara Quist on Telegram; Tom Fry on Facebook', 'Mara Quist > Telegram; Tom Fry > Facebook'],
  ['Coast Guard on Telegram', 'Coast Guard > Telegram'],
  ['Tom Fry, adviser on ports to the council, on Facebook', 'Tom Fry (adviser on ports to the council) > Facebook'],
  ['Tom Fry, harbour master, to Sky News', 'Tom Fry (harbour master) > Sky News'],
  ['Tom Fry via X', 'Tom Fry > X'],
  ['Norland Fishery Minister Ulla Berg on Twitter', 'Ulla Berg (Norland Fishery Minister) > Twitter'],
  ['Head of the Varn Office Mara Quist', 'Mara Quist (Head of the Varn Office)'],
  ['General Staff of the Guard on Facebook', 'General Staff of the Guard > Facebook'],
  ['Minister of Foreign Affairs on Facebook', 'Minister of Foreign Affairs > Facebook'],
  ['Prime Minister Mara Quist at a briefing', 'Mara Quist (Prime Minister)'],
  ['Reuters, quoting Tom Fry', 'Tom Fry > Reuters'],
];

describe('A line of sources', () => {
  it.each(LINES)('%s', (line, expected) => {
    expect(read(line)).toBe(expected);
  });
});
