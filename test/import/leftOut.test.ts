import { describe, expect, it } from '@jest/globals';
import { importPage } from '../../src/import/importPage.ts';

const LONG = [
  'The mill at Orrin Weir grinds no more this winter, the miller told a meeting of the parish on Tuesday.',
  'Its wheel, which has turned since 1804, lost eleven of its paddles in the flood, and two of them were oak.',
  'A carpenter from Dunmore looked at it, measured it, and went home, as he put it, to think about it first.',
];
const SHORT = [
  'Nobody was hurt.',
  'Flour comes from Dunmore for now, and costs, the baker says, a penny more.',
  'The parish meets again in May.',
];
const LEAD = 'A flood has stopped a wheel that war and drought could not.';
const p = (...texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
const row = (inside: string): string => `<div class="row"><div class="col">${inside}</div></div>`;
const section = (inside: string): string => `<div><div>${inside}</div></div>`;
const H1 = '<h1>Mill stands still</h1>';
const STORY = p(...LONG);
const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>Mill stands still</title></head><body>${body}</body></html>`;
const read = (body: string): string =>
  importPage(Buffer.from(page(body)))
    .text.replace(/^---[^]*?---\s+# .*\s+/u, '')
    .trim();

const ROWS = row(STORY) + row(p(SHORT[0]!)) + row(p(SHORT[1]!, SHORT[2]!));
const WHOLE = [...LONG, ...SHORT];

/** What is found again, and in which order. */
const FOUND: readonly (readonly [name: string, body: string, paragraphs: readonly string[]])[] = [
  ['rows of columns', ROWS, WHOLE],
  ['rows in an article', `<article>${H1}${ROWS}</article>`, WHOLE],
  [
    'rows without a class in an article',
    `<article>${H1}${section(STORY)}${section(p(SHORT[0]!))}${section(p(SHORT[1]!))}</article>`,
    [...LONG, SHORT[0]!, SHORT[1]!],
  ],
  ['a first row', `${row(p(SHORT[0]!))}${row(STORY)}${row(p(SHORT[1]!))}`, [SHORT[0]!, ...LONG, SHORT[1]!]],
  [
    'a heading in a row',
    `<article>${row(STORY)}${row(p(SHORT[0]!))}${row(`<h2>Flour</h2>${p(SHORT[1]!)}`)}</article>`,
    [...LONG, SHORT[0]!, '## Flour', SHORT[1]!],
  ],
  [
    'a lead in the header',
    `<article><header>${H1}${p(LEAD)}</header><div>${STORY}</div></article>`,
    [LEAD, ...LONG],
  ],
  [
    'a lead in a header outside',
    `<header>${H1}<div class="lead">${LEAD}</div></header><div class="body">${STORY}</div>`,
    [LEAD, ...LONG],
  ],
  [
    'a lead as a heading',
    `<div class="head">${H1}<h2 class="standfirst">${LEAD}</h2></div><div class="body">${STORY}</div>`,
    [LEAD, ...LONG],
  ],
  [
    'a lead that is no sentence, by its name',
    `<article><header>${H1}<div class="articleSubtitle">What a flood did to Orrin Weir</div></header><div>${STORY}</div></article>`,
    ['What a flood did to Orrin Weir', ...LONG],
  ],
];

/** What looks the same and is no part of the article. */
const LEFT: readonly (readonly [name: string, body: string])[] = [
  ['a related story in a row', `${ROWS}${row(`<h3><a href="/x">never</a></h3>${p('It never was.')}`)}`],
  ['a row outside the article', `<article>${H1}${ROWS}</article>${row(p('It never was one of ours.'))}`],
  [
    'a column of another make',
    `<article>${ROWS}<div class="row"><div class="col-side">${p('It never was.')}</div></div></article>`,
  ],
  [
    'a comment',
    `<article>${ROWS}<div class="comments">${row(p('I never liked that mill, nor did you.'))}</div></article>`,
  ],
  [
    'who wrote it',
    `<article><header>${H1}<div class="author-bio">${p('Ann Lee never writes of wheels.')}</div></header>${ROWS}</article>`,
  ],
  [
    'a caption in the header',
    `<article><header>${H1}<p class="caption">The wheel, as it never was.</p></header>${ROWS}</article>`,
  ],
  [
    'what a site says of itself above the headline',
    `<header><p>News that never sleeps in our valley.</p></header><main>${H1}${ROWS}</main>`,
  ],
  ['what nobody sees', `<article>${ROWS}<div hidden>${row(p('It never was.'))}</div></article>`],
  ['a side column', `<article>${ROWS}<aside>${row(p('It never was.'))}</aside></article>`],
  ['a footer', `${ROWS}<footer>${row(p('It never was.'))}</footer>`],
  [
    'another article',
    `<main><article>${H1}${ROWS}</article><article><header>${p('It never was one of these.')}</header></article></main>`,
  ],
];

describe('giving back what was left out', () => {
  it.each(FOUND)('finds %s', (_, body, paragraphs) => {
    expect(read(body).split('\n\n')).toEqual(paragraphs);
  });

  it.each(LEFT)('leaves out %s', (_, body) => {
    const paragraphs = read(body).split('\n\n');
    expect(paragraphs).toEqual(WHOLE);
  });

  it('says a lead once that the text begins with', () => {
    expect(
      read(`<article><header>${H1}${p(LONG[0]!)}</header><div>${STORY}</div></article>`).split('\n\n'),
    ).toEqual(LONG);
  });

  it('says words once that stand in blocks without paragraphs', () => {
    const blocks = WHOLE.map((text) => `<div><span>${text}</span></div>`).join('');
    expect(read(`<article>${H1}<div>${blocks}</div></article>`).split('\n\n')).toEqual(WHOLE);
  });

  it('reads many rows in no time', () => {
    const rows = Array.from({ length: 3000 }, (_, at) => row(p(`${LONG[at % 3]!} ${at}.`))).join('');
    expect(read(`<article>${rows}</article>`)).toContain('2999.');
  });
});
