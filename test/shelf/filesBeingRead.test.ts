import { describe, expect, it } from '@jest/globals';
import { FilesBeingRead } from '../../src/shelf/filesBeingRead.ts';
import type { ShelfEntry } from '../../src/shelf/readShelf.ts';

/** What is still to be read after a process has ended at the second of three files, and who is blamed. */
async function breakOff(reason: string | null, suspects = new Set<string>()) {
  const heard: ShelfEntry[] = [];
  const request = { files: ['a.md', 'b.md', 'c.md'], known: new Map<string, string>(), largest: 1000 };
  const reading = new FilesBeingRead(
    request,
    60_000,
    (entry) => heard.push(entry),
    () => {},
    suspects,
  );
  reading.take({ kind: 'same', file: 'a.md' });
  reading.breakOff(reason);
  const blamed = heard.flatMap((entry) => (entry.kind === 'refused' ? [entry.error.reason] : []));
  return { rest: await reading.ended, blamed, suspects: [...suspects] };
}

describe('FilesBeingRead', () => {
  it('blames the file at which a process ends that says why, and goes on behind it', async () => {
    expect(await breakOff('it takes more memory than one article may')).toEqual({
      rest: ['c.md'],
      blamed: ['cannot be read: it takes more memory than one article may; split it into several articles'],
      suspects: [],
    });
  });

  it('has a file read once more at which a process ends without a word, as somebody may have ended it', async () => {
    expect(await breakOff(null)).toEqual({ rest: ['b.md', 'c.md'], blamed: [], suspects: ['b.md'] });
  });

  it('blames it the second time', async () => {
    expect(await breakOff(null, new Set(['b.md']))).toEqual({
      rest: ['c.md'],
      blamed: ['cannot be read: the process that reads it has ended; split it into several articles'],
      suspects: ['b.md'],
    });
  });
});
