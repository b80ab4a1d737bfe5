import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../src/errors.ts';
import { importPage } from '../../src/import/importPage.ts';

const SENTENCES = [
  'The ice road between Tarrow and Lisk stays closed until Friday, the coast guard said on Monday afternoon.',
  '"It is thin," Mara Quist, the harbour master, told Kursblatt, and nobody who had come to ask her laughed.',
  'Forty-one lorries wait on the quay, and two boats carry bread and mail to the island in the meantime.',
];
const P = SENTENCES.map((sentence) => `<p>${sentence}</p>`);
const STORY = P.join('');
const page = (body: string, head = '<title>Ice road stays closed</title>'): string =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const read = (html: string): string => importPage(Buffer.from(html)).text;

/** Pages of many makes: each has the three sentences, and what must never reach the file where it says "never". */
const PAGES: Readonly<Record<string, string>> = {
  'a plain one': page(`<article>${STORY}</article>`),
  'a menu, a footer and a side column': page(
    `<nav><a href="/">never</a></nav><main><article>${STORY}</article></main><aside><h2>never</h2><ul><li><a href="x">never</a></ul></aside><footer>never</footer>`,
  ),
  'images that load late': page(
    `<article>${P[0]}<figure><img src="data:image/gif;base64,never" data-src="never.jpg" alt="never"><noscript><img src="never.jpg"></noscript><figcaption>never</figcaption></figure>${P[1]}<picture><source srcset="never"></picture>${P[2]}</article>`,
  ),
  'scripts, styles and frames': page(
    `<article>${P[0]}<script>never()</script><style>never{}</style>${P[1]}<iframe src="never">never</iframe><svg><text>never</text></svg>${P[2]}</article><script>document.write("never")</script>`,
  ),
  forms: page(
    `<article>${P[0]}<form><p>never</p><input value="never"><button>never</button></form>${P[1]}${P[2]}</article>`,
  ),
  'a form around everything': page(
    `<form action="x"><div>${STORY}${STORY.replaceAll('The', 'Then the')}<input value="never"><button>never</button></div></form>`,
  ),
  'blocks in blocks': page(`${'<div>'.repeat(120)}${STORY}${'</div>'.repeat(120)}`),
  'a table that places things': page(
    `<table><tr><td><a href="/">never</a></td><td>${STORY}</td></tr></table>`,
  ),
  'lines parted by breaks': page(`<div id="content">${SENTENCES.join('<br><br>')}</div>`),
  'tags that are never closed': `<html><head><title>Ice</title></head><body><div><article><p>${SENTENCES.join('<p>')}`,
  'tags that close others': page(
    `<article></b></div>${P[0]}</span><p>${SENTENCES[1]}<i><b></i></p></table>${P[2]}</article>`,
  ),
  'a heading that ends as another': page(
    `<h1>Ice road stays closed</h3>${STORY}<h2>Next</H2><p>It thaws.</p>`,
  ),
  'no html, head or body': STORY,
  'no body': `<html><head><title>Ice</title></head>${STORY}</html>`,
  XHTML: `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>x</title></head><body><div>${STORY}</div></body></html>`,
  'what is hidden': page(`<article>${STORY}<p style="display:none">never</p><p hidden>never</p></article>`),
  'a comment and a template': page(
    `<article>${P[0]}<!-- never -->${P[1]}<template><p>never</p></template>${P[2]}</article>`,
  ),
};

describe('importing a page', () => {
  it.each(Object.entries(PAGES))('reads one with %s', (_, html) => {
    const text = read(html);
    expect(SENTENCES.filter((sentence) => !text.includes(sentence))).toEqual([]);
    expect(text).not.toContain('never');
  });

  it('writes front matter, title and paragraphs', () => {
    const head = `<title>Ice: "closed"</title><meta property="og:site_name" content="Docket"><meta property="og:url" content="https://example.org/ice">`;
    expect(
      read(
        page(`<article><h1>Ice: "closed"</h1>${STORY}<h2>Next</h2><ul><li>One.<li>Two.</ul></article>`, head),
      ),
    ).toBe(
      `---\ntitle: 'Ice: "closed"'\npublisher: Docket\nurl: https://example.org/ice\nlanguage: en\n---\n\n# Ice: "closed"\n\n${SENTENCES.join('\n\n')}\n\n## Next\n\n- One.\n- Two.\n`,
    );
  });

  it.each([
    [
      'en',
      'Льодова дорога через озеро залишається закритою до п’ятниці, сказала вона, і паром теж не ходить.',
      null,
    ],
    [
      'uk',
      'Льодова дорога через озеро залишається закритою до п’ятниці, сказала вона, і паром теж не ходить.',
      'uk',
    ],
    [
      'en',
      'Die Straße über den See bleibt bis Freitag zu, sagte sie, und die Fähre ist auch nicht da.',
      null,
    ],
    ['ja', 'Tarrow, Lisk, Kursblatt: 12, 13, 14.', 'ja'],
  ])('believes the page that says %s only where its text may be: %s', (lang, sentence, language) => {
    const html = page(`<article>${`<p>${sentence}</p>`.repeat(5)}</article>`).replace('"en"', `"${lang}"`);
    expect(importPage(Buffer.from(html)).language).toBe(language);
  });

  it('reads a page of five megabytes', () => {
    const noise = `<script>${'if (a < b) c("<p>"); '.repeat(250_000)}</script>`;
    expect(read(page(`${noise}<article>${STORY}</article>`))).toContain(SENTENCES[2]);
  });

  it.each([
    ['nothing', ''],
    ['nothing but blanks', ' \n\n'],
    ['a page that is not found', page('<h1>404</h1><p>Page not found. It may have moved.</p>')],
    ['a login', page('<form><p>Log in to go on. Forgot your password?</p><input></form>')],
    [
      'a front page',
      page(
        `<main>${['Ice', 'Fire', 'Rain', 'Snow'].map((what) => `<div><h2><a href="/${what}">${what} stops the ferry at Lisk</a></h2><p>The ferry stays at the quay today, the harbour office said on Monday.</p></div>`).join('')}</main>`,
      ),
    ],
    [
      'a list of links',
      page(`<ul>${'<li><a href="x">A story about the ice road that stays closed.</a>'.repeat(20)}</ul>`),
    ],
  ])('refuses %s', (_, html) => {
    expect(() => read(html)).toThrow(
      new UserError('no article in this page; save the page of one article, when its text is on the screen'),
    );
  });

  it('refuses more elements than an article has', () => {
    expect(() => read(page(`${'<b>a</b>'.repeat(100_000)}${STORY}`))).toThrow('more than 100000 elements');
  });

  it('refuses elements in elements without end', () => {
    expect(() => read(`${'<div>'.repeat(5000)}${STORY}`)).toThrow('more than 500 elements in one another');
  });
});
