import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { decode, LARGEST_FILE, readKnowledge } from '../src/knowledge.ts';

describe('decode', () => {
  it.each([
    ['\uFEFFTitle\r\n', 'Title\r\n'],
    ['Straße 🌍 \uFFFD', 'Straße 🌍 \uFFFD'],
  ])('keeps the text of %j but its byte order mark', (text, decoded) => {
    expect(decode(Buffer.from(text), 'a.md')).toBe(decoded);
  });

  it.each([
    ['nothing', Buffer.from(''), 'a.md:1:1: empty'],
    ['white space', Buffer.from(' \n\uFEFF\n'), 'a.md:1:1: empty'],
    ['Latin-1', Buffer.from('Title\n\nStra\xDFe', 'latin1'), 'a.md:3:5: not UTF-8'],
    ['a picture', Buffer.from('GIF89a\n\x01\0', 'latin1'), 'a.md:2:2: binary'],
    ['UTF-16', Buffer.from('Title', 'utf16le'), 'a.md:1:2: binary data or UTF-16'],
  ])('refuses %s', (_, bytes, message) => {
    expect(() => decode(bytes, 'a.md')).toThrow(message);
  });
});

describe('readKnowledge', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'whosaid-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const write = (name: string, text: string | Buffer) => writeFile(join(folder, name), text);

  it('reads text and Markdown by name, and nothing else', async () => {
    await Promise.all([
      write('b.md', 'B'),
      write('a.txt', 'A'),
      write('.hidden.md', 'H'),
      write('c.pdf', 'C'),
    ]);
    await mkdir(join(folder, 'sub'));
    const files = await readKnowledge(folder);
    expect(files.map((entry) => 'source' in entry && entry.source)).toEqual([
      { id: 'a', text: 'A' },
      { id: 'b', text: 'B' },
    ]);
  });

  it('reads one file, whatever its ending', async () => {
    await write('notes.article', 'Text');
    expect(await readKnowledge(join(folder, 'notes.article'))).toMatchObject([
      { source: { id: 'notes', text: 'Text' } },
    ]);
  });

  it('keeps the other articles when one is broken', async () => {
    await Promise.all([write('a.md', 'A'), write('b.md', Buffer.from([0xff])), write('c.md', 'C')]);
    const files = await readKnowledge(folder);
    expect(files.map((entry) => 'source' in entry)).toEqual([true, false, true]);
  });

  it('refuses a second file of the same name, a folder as a file, and a huge file', async () => {
    await Promise.all([write('a.md', 'A'), write('a.txt', 'A'), write('huge.txt', '')]);
    await mkdir(join(folder, 'folder.md'));
    await truncate(join(folder, 'huge.txt'), LARGEST_FILE + 1);
    const errors = (await readKnowledge(folder)).map((entry) =>
      'error' in entry ? entry.error.reason : null,
    );
    expect(errors).toEqual([
      null,
      `has the same name as ${join(folder, 'a.md')}; rename one of them`,
      'cannot be read: a folder, not a file',
      'larger than 32 MB; split it into several articles',
    ]);
  });

  it('says when a path or its articles are not there', async () => {
    await expect(readKnowledge(folder)).rejects.toThrow('no article in this folder');
    await expect(readKnowledge(join(folder, 'nix'))).rejects.toThrow('nix: no such file or folder');
  });
});
