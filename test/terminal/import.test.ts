import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { importPages } from '../../src/terminal/import.ts';
import { EN } from '../../src/reply/words/en.ts';

const PAGE = `<!doctype html><html lang="en"><head><title>Ice road stays closed | Docket</title></head><body><article><h1>Ice road stays closed</h1>
<p>The ice road between Tarrow and Lisk stays closed until Friday, the coast guard said on Monday.</p>
<p>"It is thin," Mara Quist, the harbour master, told Kursblatt, and nobody laughed.</p></article></body></html>`;

let folder: string;
let knowledge: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whosaid-'));
  knowledge = join(folder, 'knowledge');
  mkdirSync(knowledge);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What is written to output and error while a page is imported; the error that is thrown stands last. */
async function run(what: string, input: string | Readable = ''): Promise<string[]> {
  const [output, error] = [new PassThrough(), new PassThrough()];
  const terminal = {
    input: Readable.from(typeof input === 'string' ? [Buffer.from(input)] : input),
    output,
    error,
    colours: false,
    words: EN,
  };
  const thrown = await importPages(what, knowledge, terminal).then(
    () => '',
    (one: unknown) => String(one),
  );
  output.end();
  error.end();
  const written = (await text(output)) + (await text(error)) + thrown;
  return written.replaceAll(`${folder}/`, '').trim().split('\n');
}

function save(name: string, page: string): string {
  const file = join(folder, name);
  writeFileSync(file, page);
  return file;
}

/** More than a page may have, at whose end nobody should arrive. */
function* endless(): Generator<Buffer> {
  const chunk = Buffer.alloc(2 ** 20, ' ');
  for (let at = 0; at < 64; at++) yield chunk;
  throw new Error('read too far');
}

describe('importing pages', () => {
  it('makes a knowledge file with the name of the page', async () => {
    expect(await run(save('Ice road.html', PAGE))).toEqual([
      'knowledge/ice-road.md: 3 passages, published by Docket',
    ]);
    const made = readFileSync(join(knowledge, 'ice-road.md'), 'utf8');
    expect(made).toMatch(/^---\ntitle: Ice road stays closed\npublisher: Docket\n/u);
  });

  it('names what comes by standard input by its title', async () => {
    expect(await run('-', PAGE)).toEqual([
      'knowledge/ice-road-stays-closed.md: 3 passages, published by Docket',
    ]);
  });

  it('reads no more of standard input than a page may have', async () => {
    expect(await run('-', Readable.from(endless()))).toEqual([
      'UserError: larger than 32 MB; save the page without its pictures',
    ]);
  });

  it('says so where standard input breaks off', async () => {
    const input = new Readable({ read: () => input.destroy(Object.assign(new Error(), { code: 'EISDIR' })) });
    expect(await run('-', input)).toEqual(["UserError: standard input can't be read: a folder, not a file"]);
  });

  it('lets no name of a page or a publisher steer the terminal', async () => {
    const pages = join(folder, 'pages');
    mkdirSync(pages);
    save('pages/a\u001b[2J.html', '<p>Nothing.</p>');
    save('pages/b.html', PAGE.replace('Docket', 'Doc\u202eket\u009b2J'));
    save('pages/c.html', '');
    const lines = await run(pages);
    expect(lines[0]).toMatch(/b\.md: 3 passages, published by Doc/u);
    expect(lines[1]).toMatch(/^whosaid: pages\/a\[2J\.html: no article/u);
    expect(lines.slice(0, 2).join('')).not.toMatch(/[\p{Cc}\u202e]/u);
  });

  it('reads each page of a folder, and names those that hold no article', async () => {
    const pages = join(folder, 'pages');
    mkdirSync(join(pages, 'b_files'), { recursive: true });
    save('pages/a.html', '<p>Nothing.</p>');
    save('pages/b.htm', PAGE);
    save('pages/b_files/frame.html', PAGE);
    save('pages/c.HTML', '');
    save('pages/notes.txt', 'Notes.');
    const none = 'no article in this page; save the page of one article, when its text is on the screen';
    expect(await run(pages)).toEqual([
      'knowledge/b.md: 3 passages, published by Docket',
      `whosaid: pages/a.html: ${none}`,
      `UserError: pages/c.HTML: ${none}`,
    ]);
  });

  it('names the pages of a folder that were saved with their pictures in one file', async () => {
    const pages = join(folder, 'pages');
    mkdirSync(pages);
    save('pages/a.MHTML', 'From: <Saved by Blink>');
    save('pages/b.html', PAGE);
    save('pages/c.mht', 'From: <Saved by Blink>');
    const skipped = 'skipped: a page with its pictures in one file (MHTML); save it as “Webpage, HTML only”';
    expect(await run(pages)).toEqual([
      'knowledge/b.md: 3 passages, published by Docket',
      `whosaid: pages/a.MHTML: ${skipped}`,
      `whosaid: pages/c.mht: ${skipped}`,
    ]);
  });

  it.each([
    ['text', 'ice.txt', 'Ice road shut\nBy Nell Orrin\n\nThe road is shut.\n'],
    ['text by another name', 'ice', 'The road is shut <https://example.org/ice>, <laughter> she said.'],
    ['Markdown', 'ice.MD', '# Ice road shut\n\nThe road is shut.'],
    ['Markdown with a tag', 'ice.markdown', '<p align="center">Ice road</p>\n\nThe road is shut.'],
  ])('refuses %s, of which the lines would be lost', async (_, name, content) => {
    expect(await run(save(name, content))).toEqual([
      `UserError: ${name}: plain text and no web page; put it into the knowledge folder as it is, as .txt or .md`,
    ]);
    expect(readdirSync(knowledge)).toEqual([]);
  });

  it('refuses text that comes by standard input', async () => {
    expect(await run('-', 'Ice road shut\n\nThe road is shut.')).toEqual([
      'UserError: plain text and no web page; put it into the knowledge folder as it is, as .txt or .md',
    ]);
  });

  it('refuses what is neither page nor text', async () => {
    expect(await run(save('ice.pdf', '%PDF-1.7\0\u0001'))).toEqual([
      'UserError: ice.pdf: no web page: there is no HTML in it',
    ]);
  });

  it.each([
    ['a page by the name of a text', 'ice.txt', PAGE],
    ['one as XML', 'ice.txt', `<?xml version="1.0"?>\n${PAGE}`],
    ['a part of a page', 'ice.html', PAGE.slice(PAGE.indexOf('<article'))],
  ])('imports %s', async (_, name, content) => {
    expect(await run(save(name, content))).toEqual([
      expect.stringMatching(/^knowledge\/ice\.md: \d passages/u),
    ]);
  });

  it('leaves a file that is there as it is', async () => {
    const page = save('ice.html', PAGE);
    save('knowledge/ice.md', 'Mine.');
    expect(await run(page)).toEqual([
      'UserError: ice.html: knowledge/ice.md: such a file is there already; remove or rename it first',
    ]);
    expect(readFileSync(join(knowledge, 'ice.md'), 'utf8')).toBe('Mine.');
  });

  it.each([
    ['of another ending', 'knowledge/ice.txt'],
    ['in another folder', 'knowledge/old/ice.md'],
  ])('makes no second article of a name that one %s has', async (_, file) => {
    mkdirSync(join(knowledge, 'old'));
    save(file, 'Mine.');
    expect(await run(save('ice.html', PAGE))).toEqual([
      `UserError: ice.html: ${file}: an article of this name is there already; remove or rename it first`,
    ]);
    expect(readdirSync(knowledge)).not.toContain('ice.md');
    expect(readFileSync(join(folder, file), 'utf8')).toBe('Mine.');
  });

  it('names the other page of a folder whose article has the same name', async () => {
    const pages = join(folder, 'pages');
    mkdirSync(pages);
    save('pages/Ice road!.html', PAGE);
    save('pages/ice-road.html', PAGE);
    expect(await run(pages)).toEqual([
      'knowledge/ice-road.md: 3 passages, published by Docket',
      'UserError: pages/ice-road.html: knowledge/ice-road.md has just been made of pages/Ice road!.html; rename one of the two pages',
    ]);
  });

  it('makes no article that is larger than may be read', async () => {
    const page = save('ice.html', PAGE.replace('thin', 'thin, '.repeat(400_000)));
    expect(await run(page)).toEqual([
      'UserError: ice.html: knowledge/ice.md:1:1: larger than 2 MB; split it into several articles, or raise MAX_ARTICLE_MB',
    ]);
    expect(readdirSync(knowledge)).toEqual([]);
  });

  it('cuts a title without end', async () => {
    const title = `<meta property="og:title" content="${'Ice road '.repeat(9000)}">`;
    expect(await run(save('ice.html', PAGE.replace('</head>', `${title}</head>`)))).toEqual([
      expect.stringMatching(/^knowledge\/ice\.md: 3 passages/u),
    ]);
  });

  it('names what is no file among the pages', async () => {
    const pages = join(folder, 'pages');
    mkdirSync(join(pages, 'b.html'), { recursive: true });
    symlinkSync('gone', join(pages, 'a.html'));
    save('pages/c.html', PAGE);
    expect(await run(pages)).toEqual([
      'knowledge/c.md: 3 passages, published by Docket',
      'whosaid: pages/a.html: cannot be read: no such file or folder',
      'UserError: pages/b.html: no file with text in it, but a device, pipe or folder',
    ]);
  });

  it('refuses a page that was saved with its pictures in one file', async () => {
    const mail = `From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html"\r\n\r\n${PAGE}`;
    expect(await run(save('ice.mhtml', mail))).toEqual([
      'UserError: ice.mhtml: a page with its pictures in one file (MHTML); save it as “Webpage, HTML only”',
    ]);
  });

  it('says so of a folder that has nothing else', async () => {
    const pages = join(folder, 'pages');
    mkdirSync(pages);
    save('pages/ice.mhtml', 'From: <Saved by Blink>');
    save('pages/road.mht', 'From: <Saved by Blink>');
    expect(await run(pages)).toEqual([
      'UserError: pages: no page in this folder; ice.mhtml is a page with its pictures in one file (MHTML); save it as “Webpage, HTML only”',
    ]);
  });

  it('says when only subscribers read the whole page', async () => {
    const data = '{"@type":"NewsArticle","isAccessibleForFree":false}';
    const page = PAGE.replace('</head>', `<script type="application/ld+json">${data}</script></head>`);
    expect(await run(save('ice.html', page))).toContain(
      'whosaid: knowledge/ice.md: the page is for subscribers; look whether its text is whole',
    );
  });

  it('says when bytes of the page are no characters', async () => {
    const file = save('ice.html', '');
    const bytes = Buffer.from(PAGE.replace('It is thin', '“It is thin” – “at the caf\u0001”'));
    bytes[bytes.indexOf(1)] = 0xe9;
    writeFileSync(file, bytes);
    expect(await run(file)).toContain(
      'whosaid: knowledge/ice.md: some characters could not be read and stand there as �; was the page saved whole?',
    );
  });

  it.each([
    [
      'a page that is not there',
      'gone.html',
      'no such file or folder; give a saved page, a folder of pages, or -',
    ],
    ['a folder without pages', 'knowledge', 'no page in this folder; pages end in .html, .htm, .xhtml'],
  ])('refuses %s', async (_, what, message) => {
    expect(await run(join(folder, what))).toEqual([`UserError: ${what}: ${message}`]);
    expect(readdirSync(knowledge)).toEqual([]);
  });

  it('refuses an empty path', async () => {
    expect(await run('')).toEqual([
      'UserError: the path is empty; give a saved page, a folder of pages, or -',
    ]);
    const page = save('ice.html', PAGE);
    knowledge = '';
    expect(await run(page)).toEqual([
      'UserError: the path is empty; make a folder, or give one with --knowledge',
    ]);
  });

  it('wants a folder to put articles into', async () => {
    rmSync(knowledge, { recursive: true });
    expect(await run(save('ice.html', PAGE))).toEqual([
      'UserError: knowledge: no folder to put articles into; make a folder, or give one with --knowledge',
    ]);
  });
});
