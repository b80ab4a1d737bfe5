import { describe, expect, it } from '@jest/globals';
import { isNotice } from '../../src/article/notices.ts';
import { readArticle } from '../../src/article/read.ts';
import { languageOf } from '../../src/language/languages.ts';
import { NO_PASSAGES, PASSAGES } from './lines.ts';

const english = languageOf('en').article;

const BODY = [
  'The old bridge at Lisk will close in May, the council said on Monday.',
  '"It is tired," said engineer Mara Quist. "So am I."',
  'Two boats will carry people over the river until the new bridge opens.',
  'The work costs 3.4 million crowns and will be paid by the region.',
];

/** Whether a line is shown at the beginning, in the middle and at the end of an article. */
function isShown(line: string): boolean[] {
  return [0, 2, 4].map((place) => {
    const text = ['Old bridge at Lisk closes', ...BODY.slice(0, place), line, ...BODY.slice(place)].join(
      '\n\n',
    );
    const start = text.indexOf(`\n\n${line}`) + 2;
    return readArticle({ id: 'a', text }).passages.some(
      (passage) => passage.start < start + line.length && passage.end > start,
    );
  });
}

describe('lines of a page about itself', () => {
  it.each([...english.notices.lines, ...english.notices.appeals.calls])(
    'are known by their shape: $example',
    ({ example }) => {
      expect(isNotice(example, english)).toBe(true);
    },
  );

  it.each(NO_PASSAGES)('are never shown: %s', (line) => {
    expect(isShown(line)).toEqual([false, false, false]);
  });

  it.each([
    '“Salt Ropes” is released by Tern Records on 13 May.',
    "Mara Quist's novel The Slow Rope is published by Cob Press, 212 pages.",
    'Slow Rope Radio is out on 8 May on Tern Records',
    'Gorge Lamp is funded by its readers and the Tern Foundation.',
  ])('tell at the end of the medium, or of a work that it was about: %s', (line) => {
    expect(isShown(line)[2]).toBe(false);
  });

  it('list other articles below them', () => {
    const list = 'Also read\n• Why gulls steal chips\n• What a boat costs';
    expect(isShown(list).slice(1)).toEqual([false, false]);
  });

  it.each([
    ['Lesedauer: 4 Minuten', true],
    ['Dieser Beitrag wurde zuerst am 3. Mai 2026 im Lisker Boten veröffentlicht.', true],
    ['Dieses Gespräch erschien zunächst im Lisker Boten.', true],
    ['Dieser Beitrag wurde zuerst gezahlt, sagte Quist.', false],
    ['Die Lesezeit: 3 Minuten blieben noch.', false],
  ])('are known in German: %s (%s)', (line, expected) => {
    expect(isNotice(line, languageOf('de').article)).toBe(expected);
  });

  it.each(PASSAGES)('are told from what only sounds like them: %s', (line) => {
    expect(isShown(line)).toEqual([true, true, true]);
  });
});
