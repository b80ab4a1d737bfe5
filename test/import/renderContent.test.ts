import { describe, expect, it } from '@jest/globals';
import { parsePage } from '../../src/import/parsePage.ts';
import { renderContent } from '../../src/import/renderContent.ts';

const CASES: readonly (readonly [name: string, html: string, texts: readonly string[]])[] = [
  [
    'words with marks and links as words',
    '<p>A <b>bold</b>,\n <a href="x">linked</a>&nbsp;word.</p>',
    ['A bold, linked word.'],
  ],
  ['text between blocks', 'One <div>two</div> three', ['One', 'two', 'three']],
  ['blocks in blocks', '<div><section><div>One</div><div><p>Two</p></div></section></div>', ['One', 'Two']],
  ['line breaks', '<p>One<br>two<br> <br>three</p>', ['One\ntwo', 'three']],
  ['headings', '<h1>One</h1><h3>Two</h3>', ['## One', '## Two']],
  [
    'lists',
    '<ul><li>One<li><p>Two</p></ul><ol start="3"><li>C<li>D</ol>',
    ['- One', '- Two', '3. C', '4. D'],
  ],
  [
    'paragraphs in an item',
    '<ul><li><p>One</p><p>Two</p><li>Three<ul><li>Four</ul>five</ul>',
    ['- One', 'Two', '- Three', '- Four', 'five'],
  ],
  [
    'lines in headings and quotations',
    '<h2>One<br>two</h2><blockquote>One<br>two</blockquote>',
    ['## One two', '> One\n> two'],
  ],
  ['quotations', '<blockquote><p>One</p><p>Two</p></blockquote>', ['> One', '> Two']],
  [
    'tables',
    '<table><tr><th>Road</th><th>Ice</th></tr><tr><td>North | west</td><td>12<br>cm</td></tr></table>',
    ['| Road | Ice |\n| --- | --- |\n| North / west | 12 cm |'],
  ],
  ['tables that only place things', '<table><tr><td>One<td>Two</table>', ['One', 'Two']],
  [
    'the title of a table before it',
    '<table><caption>Mills</caption><tr><td colspan="2">Of the <b>upper</b> valley</td></tr><tr><th>Mill</th><th>Built</th></tr><tr><td>Orrin</td><td>1804</td></tr></table>',
    ['Mills', 'Of the upper valley', '| Mill | Built |\n| --- | --- |\n| Orrin | 1804 |'],
  ],
  [
    'cells over all columns elsewhere one by one',
    '<table><tr><td>A<td>B<tr><td colspan="2">C</table>',
    ['A', 'B', 'C'],
  ],
  [
    'what stands raised or lowered',
    '<p>10<sup>4</sup> of 6 km<sup>2</sup>, 2<sup>-1</sup>, 2<sup>1.5</sup>, CO<sub>2</sub>, U<sub>eff</sub></p>',
    ['10⁴ of 6 km², 2⁻¹, 2^1.5, CO₂, Ueff'],
  ],
  [
    'other words that stand raised as they are',
    '<p>the 21<sup>st</sup>, le 1<sup>er</sup>, Ola<sup>TM</sup>, XX<sup>e</sup>, all<sup>*</sup></p>',
    ['the 21st, le 1er, OlaTM, XXe, all\\*'],
  ],
  [
    'quotations with their marks',
    '<p>He said <q>not <q>now</q></q> and <q>“later”</q>.</p>',
    ['He said “not ‘now’” and “later”.'],
  ],
  [
    'facts',
    '<dl><dt>Height:<dd>9 m<dt>Colours<dd>red<dd><b>blue</b></dl><dl><div><dt>Use</dt><dd>None</dd></div></dl>',
    ['- Height: 9 m', '- Colours: red, blue', '- Use: None'],
  ],
  [
    'no facts in what somebody says',
    `<dl><dt>Orrin<dd>${'It turns again. '.repeat(10)}</dl>`,
    ['Orrin', 'It turns again. '.repeat(10).trim()],
  ],
  [
    'no facts in questions and answers',
    '<dl><dt>Who built it?<dd>Orrin.</dl><dl><dt>Orrin<dd><p>One</p><p>Two</p></dl>',
    ['Who built it?', 'Orrin.', 'Orrin', 'One', 'Two'],
  ],
  ['nothing', '<p> </p><div></div>', []],
];

describe('rendering the content of a page', () => {
  it.each(CASES)('writes %s', (_, html, texts) => {
    expect(renderContent(parsePage(html).body).map(({ text }) => text)).toEqual(texts);
  });

  it('numbers a long list in no time, and lists in lists by themselves', () => {
    const items = '<li>A'.repeat(10_000);
    const texts = renderContent(parsePage(`<ol start="x">${items}<ol start="0"><li>B</ol><li>C</ol>`).body);
    expect(texts.slice(-3).map(({ text }) => text)).toEqual(['10000. A', '0. B', '10001. C']);
  });

  it('tells how much of a paragraph is linked', () => {
    const [half, none] = renderContent(parsePage('<p>word <a href="x">word</a></p><p>word</p>').body);
    expect(half?.linked).toBeCloseTo(4 / 9);
    expect(none?.linked).toBe(0);
  });
});
