import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { LARGEST_FILE } from '../../src/knowledge/knowledge.ts';
import type { ShelfEntry } from '../../src/shelf/readShelf.ts';
import { ReadingProcess, type ReadingBounds } from '../../src/shelf/readingProcess.ts';

const folder = mkdtempSync(join(tmpdir(), 'whosaid-reading-'));
afterAll(() => rmSync(folder, { recursive: true }));

const files = ['ice.txt', 'storm.txt'].map((name) => join(folder, name));
for (const file of files)
  writeFileSync(file, `Ice and storm\n\n${'The ice on the strait is thin. '.repeat(400)}`);

async function readWith(bounds: ReadingBounds): Promise<ShelfEntry[]> {
  const entries: ShelfEntry[] = [];
  const request = { files, known: new Map<string, string>(), largest: LARGEST_FILE };
  await new ReadingProcess(bounds).read(request, (entry) => entries.push(entry));
  return entries;
}

const reasonOf = (entry: ShelfEntry | undefined) => (entry?.kind === 'refused' ? entry.error.message : entry);

describe('the process that reads', () => {
  it('reads files in order', async () => {
    expect((await readWith({})).map(({ kind }) => kind)).toEqual(['read', 'read']);
  });

  it('can be readied, which tells nobody of anything', async () => {
    const reader = new ReadingProcess();
    const request = { files, known: new Map<string, string>(), largest: LARGEST_FILE };
    const entries: ShelfEntry[] = [];
    const ready = reader.prepare();
    await reader.read(request, (entry) => entries.push(entry));
    await Promise.all([ready, reader.prepare()]);
    expect(entries.map((entry) => entry.kind === 'read' && entry.folded.file)).toEqual(files);
  });

  it('ends at once on request where it has grown, but not while it reads', async () => {
    const long = join(folder, 'long.txt');
    writeFileSync(long, `Ice\n\n${'y'.repeat(1_000_000)}`);
    const request = { files, known: new Map<string, string>(), largest: LARGEST_FILE };
    const small = new ReadingProcess();
    await small.read(request, () => undefined);
    await small.shrink();
    await small.shrink(100_000);
    expect(small.isRunning).toBe(true);
    await small.shrink(1);
    expect(small.isRunning).toBe(false);
    const large = new ReadingProcess();
    const reading = large.read({ ...request, files: [long, ...files] }, () => undefined);
    await new Promise(setImmediate);
    await Promise.all([large.shrink(), large.end()]);
    expect(large.isRunning).toBe(true);
    await reading;
    await large.shrink();
    expect(large.isRunning).toBe(false);
  });

  it('gives a file up that takes too long, says which, and goes on with the next', async () => {
    const entries = await readWith({ patiencePerMegabyte: 0.001 });
    expect(entries.map(reasonOf)).toEqual([
      expect.stringContaining('ice.txt:1:1: takes too long to read'),
      expect.stringContaining('storm.txt:1:1: takes too long to read'),
    ]);
  });

  it('ends where a file takes too much memory, says which, and this one lives on', async () => {
    const entries = await readWith({ memory: 16 });
    expect(entries.map(reasonOf)).toEqual([
      expect.stringContaining(
        'ice.txt:1:1: cannot be read: it takes more memory than one article may; split it into several articles',
      ),
      expect.stringContaining('storm.txt:1:1: cannot be read: it takes more memory'),
    ]);
  });
});
