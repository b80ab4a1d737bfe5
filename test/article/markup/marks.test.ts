import { describe, expect, it } from '@jest/globals';
import { readArticle } from '../../../src/article/read.ts';
import { withoutMarks } from '../../../src/article/markup/unmarked.ts';
import { Library } from '../../../src/library.ts';
import { asShown, shownIn } from '../../../src/text/marks.ts';

/** Text as it is written, and as a reader sees it. */
// prettier-ignore
const SHOWN: readonly (readonly [string, string])[] = [
  ['The **bold** and _slanted_ boat.', 'The bold and slanted boat.'],
  ['The ***very*** `new` boat.', 'The very new boat.'],
  ['The ~~old~~ new boat ~~sank~~.', 'The new boat .'],
  ['The fair is ~~on 3 May~~, **~~in Lisk~~** in Pell.', 'The fair is ,  in Pell.'],
  ['It costs ~5 or ~6 crowns, ~~ 7 ~~ at most, and \\~~8~~.', 'It costs ~5 or ~6 crowns, ~~ 7 ~~ at most, and ~~8~~.'],
  ['So [the council](https://example.org/a_(b) "Home") says.', 'So the council says.'],
  ['So [the council][c] and [port] say.\n\n[c]: https://example.org\n[port]: https://example.org', 'So the council and port say.\n\n\n'],
  ['He [laughs] and [sic] goes.', 'He [laughs] and [sic] goes.'],
  ['It grew.[1] It shrank.[12][a] It stayed.[citation needed] See[[3]](#cite-3) it.[^note]\n\n[^note]: The survey of 2019.', 'It grew. It shrank. It stayed. See it.\n\n'],
  ['Fish &amp; chips&nbsp;cost &pound;9 &#8211; or 5 \\* 2.', 'Fish & chips\u00a0cost £9 – or 5 * 2.'],
  ['The hall <!-- of Bo --> is long.', 'The hall is long.'],
  ['The hall measures 20*30*45 feet and 2**5**3.', 'The hall measures 20*30*45 feet and 2**5**3.'],
  ['It has **3** doors, *4*, a H**2**O tap and **2*x*3** seats.', 'It has 3 doors, 4, a H2O tap and 2x3 seats.'],
  ['The quay<br>burned <b>twice</b><!-- no -->.', 'The quay\nburned twice.'],
  ['<p>The quay burned.</p><script>run("x")</script>\n', '\n\nThe quay burned.\n\n\n'],
  ['A ![picture of a boat](a.jpg)boat, <https://example.org>.', 'A boat, https://example.org.'],
  ['```js\nThe code says something.\n\nMore of it.\n```\nText.', '\nText.'],
  ['The fer\u00adry\u200b sails\u2060, **Ann\u00ad Lee** said.\ufeff', 'The ferry sails, Ann Lee said.'],
  ['Jo\u0308rg of Mu\u0308nster, Тимофі\u0438\u0306, 2\u0308.', 'Jörg of Münster, Тимофій, 2\u0308.'],
  ['Snake_case_names, 2 * 3 * 4, a_b_c and * stay.', 'Snake_case_names, 2 * 3 * 4, a_b_c and * stay.'],
  ['## Title ##\n\n- [x] Done **now**.\n> *Quoted* words.', '## Title \n\n-  Done now.\n> Quoted words.'],
  ['| **4a** | 120<br>m² |\n| --- | --- |\n| [7](/7) | 200 |', '| 4a | 120 m² |\n| --- | --- |\n| 7 | 200 |'],
];

/** Markdown, with the passages that are read of it, as slices of the file. */
// prettier-ignore
const SLICES: readonly (readonly [string, readonly string[]])[] = [
  ['*The sea froze.*', ['The sea froze.']],
  ['**The sea froze. The port is shut.**', ['The sea froze.', 'The port is shut.']],
  ['~~The boat leaves at nine.~~ The boat leaves at ten.', ['The boat leaves at ten.']],
  ['~~The boat leaves at nine.~~\n\nThe boat leaves at ten.', ['The boat leaves at ten.']],
  ['**Mothlight** has given it away.', ['**Mothlight** has given it away.']],
  ['The port is **shut**', ['The port is **shut**']],
  ['[Mara Quist](https://example.org) left.[2] She *came* back.[3]', ['[Mara Quist](https://example.org) left.', 'She *came* back.']],
  ['“**The sea froze**,” Quist said.', ['“**The sea froze**,” Quist said.']],
  ['The port is shut.<br>The sea froze.', ['The port is shut.', 'The sea froze.']],
  ['[All news](/news) | [Sport](/sport)', []],
  ['<!--\n\nNobody sees this line.\n\n-->\n\nThe sea froze.', ['The sea froze.']],
];

describe('marks of Markdown and HTML', () => {
  it.each(SHOWN)('are left out of %j', (source, shown) => {
    const unmarked = withoutMarks(source, 0, 'a.md');
    expect(unmarked.text).toBe(shown);
    const marks = unmarked.marksIn({ start: 0, end: source.length });
    expect(shownIn(source, { start: 0, end: source.length, marks })).toBe(shown);
  });

  it.each(SLICES)('stand in passages of %j only where words do', (markdown, slices) => {
    const text = `# A title for it\n\n${markdown}\n`;
    const { passages } = readArticle({ id: 'a', text }, 'a.md');
    const below = passages.filter(({ section }) => section !== 'title');
    expect(below.map(({ start, end }) => text.slice(start, end))).toEqual(slices);
  });

  it('stay in a text that is no Markdown', () => {
    const text = 'A title\n\nThe price is 5*3*2 and a_b_ and *that*[sic] is <5 & >3.\n';
    expect(withoutMarks(text, 0, 'a.txt').text).toBe(text);
  });

  it('leave each character where it stands in the file', () => {
    const source = 'A **b** &amp; [c d](u) e\\*f\n\n> *g* `h`';
    const { text, toSource } = withoutMarks(source, 0, 'a.md');
    for (const [start, letter] of text.split('').entries()) {
      const span = toSource({ start, end: start + 1 });
      const slice = source.slice(span.start, span.end);
      expect(slice === letter || slice === '&amp;').toBe(true);
    }
  });

  it('are searched past: names and matches are found among words that have marks', async () => {
    const text =
      '# Ferries\n\n**[Mara Quist](https://example.org)** said the *ferry* to **Lis**k costs 40&nbsp;crowns.[1]\n';
    const library = Library.fromTexts([{ id: 'a', text }], { semantic: false });
    const { matches } = await library.ask('What does the ferry to Lisk cost?');
    const [match] = matches;
    expect(match?.passage.attribution.speaker?.name).toBe('Mara Quist');
    const shown = match && asShown(match);
    expect(shown?.quote).toBe('Mara Quist said the ferry to Lisk costs 40\u00a0crowns.');
    const words = shown?.terms.map(({ start, end }) =>
      shown.quote.slice(start - shown.passage.start, end - shown.passage.start),
    );
    expect(words).toEqual(expect.arrayContaining(['ferry', 'Lisk', 'costs']));
  });
});
