import { describe, expect, it } from '@jest/globals';
import { readArticle } from '../../src/article/read.ts';
import { shownIn } from '../../src/text/marks.ts';

/** The passages of a text below its title, each with its section before it. */
function shown(text: string): string[] {
  return readArticle({ id: 'a', text })
    .passages.filter(({ section }) => section !== 'title')
    .map(({ section, start, end }) => `${section}: ${text.slice(start, end)}`);
}

const TABLE = '| Plot | Size in m² |\n| :--- | ---: |\n| **4a** | 120 |\n| 7 | 200 |';

describe('Markdown', () => {
  it('has tables, whose rows are shown with the names of their columns', () => {
    expect(shown(`# Plots\n\nThe society lets two plots.\n\n${TABLE}\n\nBoth are let.`)).toEqual([
      'lead: The society lets two plots.',
      'Plot · Size in m²: **4a** | 120',
      'Plot · Size in m²: 7 | 200',
      'body: Both are let.',
    ]);
  });

  it.each([
    [
      'a line with signs that is no table',
      '# Plots\n\nThe menu has two rows.\n\n| Home | News |\n| Sport | Help |',
    ],
    [
      'a fenced block of code',
      '# Plots\n\nThe menu has two rows.\n\n```js\nThe code says something here.\n```\n',
    ],
    [
      'a block fenced with other signs',
      '# Plots\n\nThe menu has two rows.\n\n~~~\nIt says.\n```\nIt says so.\n~~~',
    ],
    [
      'references',
      '# Plots\n\nThe menu has two rows.\n\n## References\n\n- Lee, A. The plots of Brae were let in 1988.\n\n### Books\n\nThe plots of Brae are old.',
    ],
    [
      'what is cited below a line that no mark tells',
      '# Plots\n\nThe menu has two rows.\n\nCITATIONS\n\nA. Lee et al. The plots of Brae. *Fields*. Published online May 8, 2024.',
    ],
  ])('has no passages in %s', (_, text) => {
    expect(shown(text)).toEqual(['lead: The menu has two rows.']);
  });

  it.each([
    ['a lone number', 'It was close.\n\n1. FC Lisk won the cup.', 'body: 1. FC Lisk won the cup.'],
    ['a year', 'It was close.\n\n2024. That was the year.', 'body: 2024. That was the year.'],
    ['an escaped number', '1\\. FC Lisk won.\n\n2. FC Brae lost.', 'lead: 1\\. FC Lisk won.'],
    ['an escaped dash', 'It froze.\n\n\\- 5 degrees were measured.', 'body: - 5 degrees were measured.'],
    ['an escaped hash', 'It froze.\n\n\\# 1 is a song.', 'body: # 1 is a song.'],
    ['an escaped rule', 'It froze hard.\n\\---\nNobody sailed.', 'lead: It froze hard.'],
  ])('keeps %s at the beginning of a line', (_, body, passage) => {
    expect(shown(`# Plots\n\n${body}`)).toContain(passage);
  });

  it.each([
    ['without a full stop', '> Leave the gate\n> open at night', ['Leave the gate\nopen at night']],
    ['of one line without a full stop', '> Leave the gate open at night', ['Leave the gate open at night']],
    ['with marks', '> Leave **the\n> gate** open.', ['Leave the\ngate open.']],
    ['without a space', '>Leave the gate\n>open at night.', ['Leave the gate\nopen at night.']],
    ['inside another', '> > Leave the gate\n> > open.', ['Leave the gate\nopen.']],
    [
      'that has a path',
      '> Press Home >\n> News and leave it open.',
      ['Press Home >\nNews and leave it open.'],
    ],
    ['with a sign that is escaped', '> Leave the gate\n\\> open.', ['Leave the gate', '> open.']],
    [
      'that is none',
      'Leave the gate where 5\nis > 3 in the sum.',
      ['Leave the gate where 5\nis > 3 in the sum.'],
    ],
  ])('has a block quotation %s without the signs before its lines', (_, body, quotes) => {
    const text = `# Plots\n\nThe keeper Bo Ash wrote:\n\n${body}\n\nThe cook bought a cup.`;
    const { passages } = readArticle({ id: 'a', text }, 'a.md');
    expect(passages.slice(2, -1).map((passage) => shownIn(text, passage))).toEqual(quotes);
  });

  it('leaves the numbers of a list out', () => {
    expect(shown('# Plots\n\nThe rules:\n\n1. Water the plots.\n1. Lock the gate.')).toEqual(
      expect.arrayContaining([expect.stringMatching(/: Water the plots\.$/u)]),
    );
  });

  it('goes on below a fence that is never closed, and below references', () => {
    expect(shown('# Plots\n\n```\nThe plots are old.')).toEqual(['lead: The plots are old.']);
    expect(
      shown('# Plots\n\n## See also\n\nThe plots are old.\n\n## Water\n\nThe pump failed twice.'),
    ).toEqual(['lead: The pump failed twice.']);
  });
});
