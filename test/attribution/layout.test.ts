import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { attribute } from '../../src/attribution/attribute.ts';
import { readArticle } from '../../src/article/read.ts';

/** What editors and the web leave around the same words. */
const WAYS: readonly [name: string, text: (text: string) => string][] = [
  ['a space at the end of each line', (text) => text.replace(/(?<=\S)\n/gu, ' \n')],
  ['a no-break space there', (text) => text.replace(/(?<=\S)\n/gu, '\u00a0\n')],
  ['a tab there', (text) => text.replace(/(?<=[\p{L}.!?”"])\n/gu, '\t\n')],
  ['ends of lines as on Windows', (text) => text.replace(/\n/gu, '\r\n')],
  ['blank lines that are not empty', (text) => text.replace(/\n\n/gu, '\n \n')],
  ['soft hyphens', (text) => text.replace(/(?<=\p{Ll}{4})(?=\p{Ll}{4})/gu, '\u00ad')],
  ['zero-width spaces', (text) => text.replace(/(?<=[.!?,]) /gu, '\u200b ')],
  ['letters in parts', (text) => text.normalize('NFD')],
  ['quotations slanted by signs', (text) => text.replace(/(?<=^|\s)"[^"\n*_]{3,200}"(?=\s)/gmu, '*$&*')],
  ['curly apostrophes', (text) => text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’')],
  ['two spaces between sentences', (text) => text.replace(/(?<=\p{Ll}{3}[.!?]["”]?) (?=[\p{Lu}“"])/gu, '  ')],
];

const FOLDER = 'test/pages/dev-later';
const PAGES = readdirSync(FOLDER)
  .filter((name) => !name.endsWith('.json'))
  .slice(0, 12)
  .map((name) => readFileSync(`${FOLDER}/${name}`, 'utf8'));

/** Each quote with its line, white space and what nobody sees aside. */
function linesOf(text: string): string[] {
  const { passages } = attribute(readArticle({ id: 'a', text }));
  return passages.map(({ start, end, section, attribution }) =>
    [text.slice(start, end), attribution.line, section]
      .join(' | ')
      .normalize('NFC')
      .replace(/[\u00ad\u200b*]/gu, '')
      .replaceAll('’', "'")
      .replace(/\s+/gu, ' '),
  );
}

describe('an article laid out otherwise', () => {
  let lines: string[][];
  beforeAll(() => {
    lines = PAGES.map(linesOf);
  });

  it.each(WAYS)('is attributed alike with %s', (_, rewrite) => {
    expect(PAGES.map((text) => linesOf(rewrite(text)))).toEqual(lines);
  });
});

/** Prose as mail and editors wrap it at 72 characters; tables, lists and what is marked stay. */
const wrap = (text: string): string =>
  text.replace(/^[\p{L}"“].{72,}$/gmu, (line) =>
    line.includes('|') ? line : line.replace(/(.{1,72})(?: |$)/gu, '$1\n').trimEnd(),
  );

describe('an article whose lines are wrapped', () => {
  it('is attributed nearly as one whose lines are whole', () => {
    const apart = PAGES.map((text) => text.replace(/\n+/gu, '\n\n'));
    const whole = apart.map(linesOf);
    const kept = apart.map((text, at) => {
      const wrapped = new Set(linesOf(wrap(text)));
      return whole[at]!.filter((line) => wrapped.has(line)).length;
    });
    // a label in the middle of a wrapped line is told from a credit by what stands before it in the line
    expect(kept.reduce((sum, lines) => sum + lines)).toBeGreaterThan(0.95 * whole.flat().length);
  });

  it.each([
    [
      'a source',
      'Source: Mara Quist, head of the harbour board, at a press conference on 11\nMarch',
      'Mara Quist',
    ],
    [
      'a platform',
      'Source: the coast guard of the northern district of Lower Tarrow, on\nTelegram',
      'Telegram',
    ],
  ])('has one label in two lines: %s', (_, label, name) => {
    const text = `Ferry back\n\n${label}\n\nQuote: "The ferry sails again, with all of its four engines and with its\nold captain, and\nnobody will have to wait until the end of the winter or go by the\nroad over the hills."\n`;
    const { speaker, outlet } = attribute(readArticle({ id: 'a', text })).passages.at(-1)!.attribution;
    expect([speaker?.name, outlet?.name]).toContain(name);
    expect(outlet?.name).not.toBe('March');
  });
});

describe('labelled lines without blank lines', () => {
  const REPORT = `Flood barrier to open in March, minister says
Tuesday, 14 May 2024, 18:40
The new flood barrier at Port Selwyn will be opened next March.
Source: Ingrid Dahl-Moen in her evening address
Quote: "We shall close the gates for the first time in March." "No family will have to carry sandbags again."
Details: She added that the pumps had been tested twice.`;

  it.each([
    ['as they are', REPORT],
    ['with spaces at their ends', REPORT.replace(/\n/gu, '  \n')],
  ])('are paragraphs of their own: %s', (_, text) => {
    const { title, published, passages } = attribute(readArticle({ id: 'a', text }));
    expect(title).toBe('Flood barrier to open in March, minister says');
    expect(published).toContain('14 May 2024');
    const names = passages.map(({ attribution }) => attribution.speaker?.name);
    expect(names.slice(2)).toEqual(['Ingrid Dahl-Moen', 'Ingrid Dahl-Moen', 'Ingrid Dahl-Moen']);
    expect(text.slice(passages[1]!.start, passages[1]!.end)).toMatch(/^The new flood .* March\.$/u);
  });
});
