import { execFile } from 'node:child_process';
import {
  chmod,
  mkdir,
  mkdtemp,
  rename,
  rm,
  stat,
  symlink,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { LARGEST_FILE, listKnowledge, readBytes } from '../../src/knowledge/knowledge.ts';
import { FileBuffer } from '../../src/disk/fileBuffer.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whosaid-'));
});
afterEach(() => rm(folder, { recursive: true }));

const write = (name: string, text: string | Buffer = 'Text') => writeFile(join(folder, name), text);
/** Puts another file with the same name, size and time in a file's place. */
async function replaceBySame(name: string): Promise<void> {
  const { atime, mtime } = await stat(join(folder, name));
  await write('new.tmp', 'Tixt');
  await utimes(join(folder, 'new.tmp'), atime, mtime);
  await rename(join(folder, 'new.tmp'), join(folder, name));
}
const within = (paths: readonly string[]) => paths.map((path) => relative(folder, path));

describe('listKnowledge', () => {
  it('finds text and Markdown in the folder and below it, and names what it leaves out', async () => {
    await mkdir(join(folder, 'town', 'harbour'), { recursive: true });
    await mkdir(join(folder, '.git'));
    for (const name of [
      'b.md',
      'A.TXT',
      '.hidden.md',
      'c.docx',
      'town/harbour/d.markdown',
      'town/e',
      '.git/f.md',
    ])
      await write(name);
    const { files, leftOut, errors, size } = await listKnowledge(folder);
    expect(within(files)).toEqual(['A.TXT', 'b.md', 'town/harbour/d.markdown']);
    expect(leftOut.map(({ file, reason }) => [relative(folder, file), reason])).toEqual([
      ['c.docx', 'not read: articles end in .md, .markdown, .txt'],
      ['town/e', 'not read: articles end in .md, .markdown, .txt'],
    ]);
    expect([errors, size]).toEqual([[], 12]);
  });

  it('leaves out what is no article, whether it can be read or not', async () => {
    await mkdir(join(folder, 'lost+found'));
    await write('a.md');
    await write('~$a.md', '\0');
    await symlink('nowhere', join(folder, 'picture.png'));
    await symlink('nowhere', join(folder, 'archive'));
    const { files, leftOut, errors } = await listKnowledge(folder);
    expect(within(files)).toEqual(['a.md']);
    expect(leftOut.map(({ file, reason }) => [relative(folder, file), reason])).toEqual([
      ['lost+found', "not read: the system's own"],
      ['picture.png', 'not read: no such file or folder'],
      ['~$a.md', 'not read: the mark of a file that is open in Word'],
    ]);
    expect(errors.map(({ file }) => relative(folder, file))).toEqual(['archive']);
  });

  it.each(['notes.TXT', 'notes.markdown', 'notes', 'minutes 2024.05'])('takes one file, %s', async (name) => {
    await write(name);
    expect(within((await listKnowledge(join(folder, name))).files)).toEqual([name]);
  });

  it.each([
    ['notes.odt', 'articles end in .md, .markdown, .txt'],
    ['notes.json', 'articles end in .md, .markdown, .txt'],
    ['~$notes.md', 'the mark of a file that is open in Word'],
  ])('says of one file, %s, what it says in a folder', async (name, why) => {
    await write(name, 'Some text');
    await expect(listKnowledge(join(folder, name))).rejects.toThrow(
      `${name}: not read: ${why}; name a folder of articles or one article file`,
    );
  });

  it('follows links, but enters no folder twice', async () => {
    await mkdir(join(folder, 'real'));
    await write('real/a.md');
    await symlink('real', join(folder, 'again'));
    await symlink('..', join(folder, 'real', 'up'));
    await symlink('real/a.md', join(folder, 'b.md'));
    await symlink('nowhere', join(folder, 'c.md'));
    const { files, errors } = await listKnowledge(folder);
    expect(within(files)).toEqual(['again/a.md', 'b.md']);
    expect(errors.map(({ file, reason }) => [relative(folder, file), reason])).toEqual([
      ['c.md', 'cannot be read: no such file or folder'],
    ]);
  });

  it.each(['page.html', 'page.HTM', 'page.xhtml'])('sends whoever gives %s to import', async (page) => {
    await write(page);
    await expect(listKnowledge(join(folder, page))).rejects.toThrow(
      `${page}: a web page and no article; make an article of it with import`,
    );
  });

  it('says when a path or its articles are not there, and what to name, but no variable', async () => {
    await expect(listKnowledge(folder)).rejects.toThrow(
      /no article in this folder; add a \.md or \.txt file, or name another folder$/,
    );
    await write('story.docx');
    await expect(listKnowledge(folder)).rejects.toThrow(/no article in this folder.*story\.docx is not read/);
    await expect(listKnowledge(join(folder, 'nix'))).rejects.toThrow(
      /nix: no such file or folder; name a folder of articles or one article file$/,
    );
    await expect(listKnowledge('')).rejects.toThrow(/^the path is empty; name a folder/);
  });

  it.each([
    ['a device', (file: string) => symlink('/dev/zero', file)],
    ['a pipe', (file: string) => promisify(execFile)('mkfifo', [file])],
  ])('says that %s is no article', async (_, make) => {
    const file = join(folder, 'a.md');
    await make(file);
    await expect(listKnowledge(file)).rejects.toThrow(
      /a\.md: no file with text in it, but a device, pipe or socket; name a folder of articles/,
    );
  });

  it.each<[string, () => Promise<unknown>]>([
    ['is written', () => write('a.md', 'Other text')],
    ['is written with as many letters', () => write('a.md', 'Next')],
    ['comes', () => write('b.md')],
    ['comes that is not read', () => write('b.docx')],
    ['goes', () => rm(join(folder, 'c.md'))],
    ['is renamed', () => rename(join(folder, 'c.md'), join(folder, 'd.md'))],
    ['is replaced by one of the same size and time', () => replaceBySame('a.md')],
  ])('has another signature when a file %s, and the same otherwise', async (_, change) => {
    await write('a.md');
    await write('c.md');
    const { signature } = await listKnowledge(folder);
    expect((await listKnowledge(folder)).signature).toBe(signature);
    await setTimeout(20); // the clock of a file system is coarse
    await change();
    expect((await listKnowledge(folder)).signature).not.toBe(signature);
  });
});

// Nothing keeps root from reading.
const describeUnlessRoot = process.getuid?.() === 0 ? describe.skip : describe;

describeUnlessRoot('a folder that may not be read', () => {
  it('is named', async () => {
    await write('a.md');
    await chmod(folder, 0o000);
    await expect(listKnowledge(folder)).rejects.toThrow(/no permission to read it; name a folder/);
    await chmod(folder, 0o700);
  });
});

describe('readBytes', () => {
  it('reads a file of any size up to the limit, and no larger one', async () => {
    const text = 'é'.repeat(400_000);
    await write('a.md', text);
    expect((await readBytes(join(folder, 'a.md'), 800_000)).toString()).toBe(text);
    await expect(readBytes(join(folder, 'a.md'), 799_999)).rejects.toThrow(
      /a\.md:1:1: larger than 0\.76 MB.*MAX_ARTICLE_MB/,
    );
    await truncate(join(folder, 'a.md'), LARGEST_FILE + 1);
    await expect(readBytes(join(folder, 'a.md'), LARGEST_FILE)).rejects.toThrow('larger than 2 MB');
    await truncate(join(folder, 'a.md'), 4 * 2 ** 20 + 1);
    await expect(readBytes(join(folder, 'a.md'), 4 * 2 ** 20)).rejects.toThrow(
      /larger than 4 MB; split it into several articles$/,
    );
  });

  it('reads one file after the other into the same memory, which grows with the largest', async () => {
    const buffer = new FileBuffer();
    const large = 'é'.repeat(100_000);
    await write('a.md', 'The first.');
    await write('b.md', large);
    const first = await readBytes(join(folder, 'a.md'), LARGEST_FILE, buffer);
    expect(first.toString()).toBe('The first.');
    expect((await readBytes(join(folder, 'b.md'), LARGEST_FILE, buffer)).toString()).toBe(large);
    const again = await readBytes(join(folder, 'a.md'), LARGEST_FILE, buffer);
    const other = await readBytes(join(folder, 'b.md'), LARGEST_FILE, buffer);
    expect(other.buffer).toBe(again.buffer);
    expect(other.toString()).toBe(large);
  });

  it('leaves memory into which a disk that is too slow may still write', async () => {
    const buffer = new FileBuffer();
    const before = buffer.first(1).buffer;
    await expect(readBytes(join(folder, 'nix'), 10, buffer)).rejects.toThrow('no such file');
    expect(buffer.first(1).buffer).not.toBe(before);
  });

  it.each([
    ['an endless device', (file: string) => symlink('/dev/zero', file)],
    ['a pipe', (file: string) => promisify(execFile)('mkfifo', [file])],
    ['a folder', (file: string) => mkdir(file)],
  ])('refuses %s at once', async (_, make) => {
    const file = join(folder, 'a.md');
    await make(file);
    await expect(readBytes(file, LARGEST_FILE)).rejects.toThrow(/a\.md:1:1: (?:no file|cannot be read)/);
  });

  it('says when there is none', async () => {
    await expect(readBytes(join(folder, 'nix'), 10)).rejects.toThrow('nix:1:1: cannot be read: no such file');
  });
});
