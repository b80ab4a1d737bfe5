import { mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { listKnowledge } from '../../src/knowledge/knowledge.ts';
import { unfold } from '../../src/shelf/folded.ts';
import { readKnowledge } from '../../src/shelf/readKnowledge.ts';
import { processesFor, readInProcesses } from '../../src/shelf/readApart.ts';
import type { ShelfEntry } from '../../src/shelf/readShelf.ts';
import { shelve } from '../../src/shelf/shelved.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whosaid-'));
});
afterEach(() => rm(folder, { recursive: true }));

const write = (name: string, text: string | Buffer) => writeFile(join(folder, name), text);
const NOTHING = { shelf: [], stamps: new Map<string, string>() };
const BEES = 'The bees\n\n“Honey is gold,” said Ann Parr.\n\n“Wax too,” she said.\n';
const onTheSpot = { largest: 100_000, isFirst: true };
const apart = { largest: 100_000, isFirst: false };

describe('processesFor', () => {
  it.each([
    ['no limit', 2, 0, 2],
    ['more cores than are needed', 64, 0, 4],
    ['no limit, as older systems tell it', 4, 2 ** 64, 4],
    ['the 512 MiB of deploy/kubernetes-one.yaml', 4, 512 * 2 ** 20, 2],
    ['1 GiB', 4, 2 ** 30, 4],
    ['hardly any memory', 4, 128 * 2 ** 20, 1],
  ])('with %s', (_, cores, memory, processes) => {
    expect(processesFor(cores, memory)).toBe(processes);
  });
});

describe('readInProcesses', () => {
  it('reads each of many files once, whatever becomes of the others', async () => {
    const names = Array.from({ length: 20 }, (_, at) => `${at}.md`);
    await Promise.all(names.map((name) => write(name, `Bee ${name}\n\nThe bee of ${name} hums.\n`)));
    await write('5.md', Buffer.from([0xff]));
    const heard: ShelfEntry[] = [];
    const files = names.map((name) => join(folder, name));
    await readInProcesses({ files, known: new Map(), largest: 1000 }, (entry) => heard.push(entry));
    const ids = heard.map((entry) =>
      entry.kind === 'read' ? unfold(entry.folded).article.title : entry.kind,
    );
    expect(ids.sort()).toEqual(names.map((name) => (name === '5.md' ? 'refused' : `Bee ${name}`)).sort());
  });
});

describe('readKnowledge', () => {
  it('tells how many of the files are done', async () => {
    await write('bees.md', BEES);
    await write('torn.md', Buffer.from([0xff]));
    const told: string[] = [];
    const onProgress = (done: number, total: number) => told.push(`${done} of ${total}`);
    await readKnowledge(folder, NOTHING, { ...onTheSpot, onProgress });
    expect(told).toEqual(['1 of 2', '2 of 2']);
  });

  it('reads the same on the spot and apart', async () => {
    await mkdir(join(folder, 'below'));
    await write('bees.md', BEES);
    await write('below/gulls.txt', '---\ncolour: grey\n---\nGulls\n\nGulls fly “low.\n');
    await write('torn.md', Buffer.from([0x54, 0x0a, 0xff]));
    await write('notes.docx', 'x');
    const here = await readKnowledge(folder, NOTHING, onTheSpot);
    const there = await readKnowledge(folder, NOTHING, apart);
    // Which files are long the same changes with time.
    const sameAsHere = { ...here, stamps: expect.any(Map) };
    expect(there).toEqual(sameAsHere);
    expect(await readKnowledge(folder, NOTHING, { ...onTheSpot, runsOn: true })).toEqual(sameAsHere);
    expect(here.shelf.map(({ article }) => article.id)).toEqual(['bees', 'gulls']);
    expect(here.shelf[0]).toEqual(
      shelve({ id: 'bees', text: BEES }, join(folder, 'bees.md'), here.shelf[0]!.fingerprint),
    );
    expect(there.errors.map(({ message }) => message)).toEqual([
      `${join(folder, 'torn.md')}:2:1: not UTF-8; save it as UTF-8`,
    ]);
    expect(here.leftOut).toMatchObject([{ file: join(folder, 'notes.docx'), severity: 'warning' }]);
    expect(here.shelf[1]!.warnings.map(({ message }) => message).join()).toMatch(/colour/);
  });

  it('takes what has not changed from before, whatever its time, and reads what has, though its time is the same', async () => {
    const time = new Date('2020-01-01');
    const dated = async (name: string, text: string) => {
      await write(name, text);
      await utimes(join(folder, name), time, time);
    };
    await dated('bees.md', BEES);
    await dated('gulls.md', 'Gulls\n\nGulls fly low.\n');
    const before = await readKnowledge(folder, NOTHING, onTheSpot);
    await write('bees.md', BEES);
    await dated('gulls.md', 'Gulls\n\nGulls fly far.\n');
    const after = await readKnowledge(folder, before, apart);
    expect(after.shelf[0]).toBe(before.shelf[0]);
    expect(after.shelf[1]!.article.text).toContain('far');
  });

  it('does not look into a file that has not been touched since, unless it changed a moment ago', async () => {
    await write('bees.md', BEES);
    await write('gulls.md', 'Gulls\n\nGulls fly low.\n');
    const { shelf } = await readKnowledge(folder, NOTHING, onTheSpot);
    const { stamps: young } = await listKnowledge(folder);
    expect([...young]).toEqual([]);
    await sleep(2_100);
    const { stamps } = await listKnowledge(folder);
    await write('gulls.md', 'Gulls\n\nGulls fly far.\n');
    // What is known of the bees is not what the file says: it is taken all the same.
    const other = shelf.map((shelved) => ({ ...shelved, fingerprint: 'another' }));
    const after = await readKnowledge(folder, { shelf: other, stamps }, apart);
    expect(after.shelf[0]).toBe(other[0]);
    expect(after.shelf[1]!.article.text).toContain('far');
    // Nothing was known when these stamps were told.
    const anew = await readKnowledge(folder, { shelf: other, stamps: young }, apart);
    expect(anew.shelf[0]).not.toBe(other[0]);
  });

  it('refuses a second file of the same name, also in another folder, and one that is too large', async () => {
    await mkdir(join(folder, 'below'));
    await write('bees.md', BEES);
    await write('below/bees.txt', BEES);
    await write('huge.txt', 'x'.repeat(100_001));
    const { errors, shelf } = await readKnowledge(folder, NOTHING, onTheSpot);
    expect(shelf).toHaveLength(1);
    expect(errors.map(({ reason }) => reason)).toEqual([
      `has the same name as ${join(folder, 'bees.md')}; rename one of them`,
      expect.stringMatching(/^larger than 0\.1 MB/),
    ]);
  });

  it('leaves a further README out', async () => {
    await mkdir(join(folder, 'below'));
    await write('README.md', BEES);
    await write('below/README.md', BEES);
    const { errors, shelf, leftOut } = await readKnowledge(folder, NOTHING, apart);
    expect([errors, shelf.length]).toEqual([[], 1]);
    expect(leftOut).toMatchObject([
      { file: join(folder, 'below/README.md'), message: 'not read: another README is' },
    ]);
  });

  it('passes over a folder that can not be read, unless it has had articles or nothing was read yet', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'whosaid-'));
    await symlink(outside, join(folder, 'archive'));
    await write('bees.md', BEES);
    await writeFile(join(outside, 'gulls.md'), 'Gulls\n\nGulls fly low.\n');
    const before = await readKnowledge(folder, NOTHING, onTheSpot);
    await rm(outside, { recursive: true });
    const found = (known: typeof NOTHING | typeof before, how: typeof apart) =>
      readKnowledge(folder, known, how).then(({ errors, leftOut }) => [errors.length, leftOut.length]);
    expect(await found(NOTHING, onTheSpot)).toEqual([1, 0]);
    expect(await found(before, apart)).toEqual([1, 0]);
    const shelf = before.shelf.filter(({ article }) => article.id === 'bees');
    expect(await found({ ...before, shelf }, apart)).toEqual([0, 1]);
  });

  it('reads on past a device', async () => {
    await symlink('/dev/zero', join(folder, 'a.md'));
    await write('bees.md', BEES);
    const { errors, shelf } = await readKnowledge(folder, NOTHING, apart);
    expect([errors.map(({ file }) => file), shelf.length]).toEqual([[join(folder, 'a.md')], 1]);
  });
});
