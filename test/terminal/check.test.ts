import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { check } from '../../src/terminal/check.ts';
import { EN } from '../../src/reply/words/en.ts';

const FERRY = `---
publisher: Coast Weekly
questions:
  - question: When does the last ferry leave?
    answer: ANSWER
---
Ferry to stop in winter

The last ferry leaves Port Ellis on 4 November, the operator said.
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whosaid-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: string | Buffer) => writeFileSync(join(folder, name), content);

/** What is written, and the error that is thrown. */
async function run(json: boolean, path = folder, semantic: string | false = false) {
  const output = new PassThrough();
  const terminal = { input: Readable.from([]), output, error: new PassThrough(), colours: false, words: EN };
  const error = await check(path, terminal, { json, semantic }).then(
    () => null,
    (one: Error) => one.message.replaceAll(folder, 'knowledge'),
  );
  output.end();
  return { written: (await text(output)).replaceAll(folder, 'knowledge'), error };
}

describe('check', () => {
  it('tells counts of what is sound, golden questions too', async () => {
    write('ferry.md', FERRY.replace('ANSWER', '4 November'));
    expect(await run(false)).toEqual({
      written: 'knowledge: 1 article, 2 passages, 0 errors, 0 warnings, 0 of 1 golden question failed\n',
      error: null,
    });
  });

  it('tells which golden question fails, with its place', async () => {
    write('ferry.md', FERRY.replace('ANSWER', '5 November'));
    const { written, error } = await run(false);
    expect(written).toBe(
      'knowledge/ferry.md:4:15: golden question: “When does the last ferry leave?” is answered with “The last ferry' +
        ' leaves Port Ellis on 4 November, the operator said.”, without the words “5 November”\n',
    );
    expect(error).toMatch(/^knowledge: 1 article.*, 1 of 1 golden question failed; mend the article or /);
  });

  it('refuses a model that is not there where golden questions are asked, and needs none otherwise', async () => {
    write('ferry.md', FERRY.replace('ANSWER', '4 November'));
    expect((await run(false, folder, 'nonsense')).error).toMatch(/SEMANTIC/);
    write('ferry.md', 'The ferry\n\nThe ferry sails.\n');
    expect((await run(false, folder, 'nonsense')).error).toBeNull();
  });

  it.each([false, true])(
    'refuses a file with the ending of something else, as a folder does (%s)',
    async (json) => {
      write('figures.csv', 'a,b\n1,2\n');
      const { written, error } = await run(json, join(folder, 'figures.csv'));
      expect(error).toMatch(
        /^knowledge\/figures\.csv: not read: articles end in \.md, \.markdown, \.txt; set /u,
      );
      expect(written.includes('"errors":[{"file":"knowledge/figures.csv"')).toBe(json);
    },
  );

  it('tells of an article that is there twice', async () => {
    write('dunes.md', FERRY.replace('ANSWER', '4 November'));
    write('dunes copy.txt', FERRY.replace('ANSWER', '4 November'));
    const { written } = await run(false);
    expect(written).toContain(
      'knowledge/dunes.md:1:1: warning: the same text as knowledge/dunes copy.txt; remove one of the two\n',
    );
    expect(written).toContain('2 articles, 4 passages, 0 errors, 1 warning');
  });

  it('tells programs all of it in one object', async () => {
    write('ferry.md', FERRY.replace('ANSWER', '5 November').replace('publisher: Coast Weekly\n', ''));
    write('torn.md', Buffer.from([0x54, 0x0a, 0xff]));
    const { written, error } = await run(true);
    expect(JSON.parse(written)).toEqual({
      path: 'knowledge',
      articles: 1,
      passages: 2,
      errors: [{ file: 'knowledge/torn.md', line: 2, column: 1, message: 'not UTF-8; save it as UTF-8' }],
      warnings: [
        expect.objectContaining({
          file: 'knowledge/ferry.md',
          line: 1,
          message: expect.stringMatching(/publisher/),
        }),
      ],
      notes: [],
      questions: {
        asked: 1,
        failed: [
          expect.objectContaining({
            file: 'knowledge/ferry.md',
            line: 3,
            column: 15,
            question: 'When does the last ferry leave?',
          }),
        ],
      },
    });
    expect(error).toMatch(/; mend what is an error$/);
  });

  it.each([
    ['a file that is no text', 'torn.md', { line: 2, column: 1 }, /^not UTF-8; /],
    ['a path where nothing is', 'gone', { line: 1, column: 1 }, /^no such file or folder; /],
  ])('tells programs of %s in an object too', async (_, path, place, says) => {
    write('torn.md', Buffer.from([0x54, 0x0a, 0xff]));
    const { written, error } = await run(true, join(folder, path));
    expect(JSON.parse(written)).toMatchObject({
      articles: 0,
      errors: [{ file: `knowledge/${path}`, ...place, message: expect.stringMatching(says) }],
    });
    expect(error).toContain(`knowledge/${path}`);
  });

  it.each([false, true])('tells of each file where none can be read (as JSON: %s)', async (json) => {
    write('torn.md', Buffer.from([0x54, 0x0a, 0xff]));
    write('broken.md', '---\ntitle: [\n---\nx');
    const { written, error } = await run(json);
    for (const name of ['torn.md', 'broken.md']) expect(written).toContain(`knowledge/${name}`);
    expect(error).toBe('knowledge: 0 articles, 0 passages, 2 errors, 0 warnings; mend what is an error');
  });
});
