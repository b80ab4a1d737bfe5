import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { fold, unfold, type Folded } from '../../src/shelf/folded.ts';
import { KeptReadings } from '../../src/shelf/keptReadings.ts';
import { SetAside } from '../../src/shelf/setAside.ts';
import { shelve } from '../../src/shelf/shelved.ts';

const reading = (id: string, said: string) =>
  shelve({ id, text: `The ${id}\n\n“${said},” said Ann Parr.\n` }, `${id}.md`, `hash of ${id}`);
const READINGS = [reading('pier', 'The pier holds'), reading('kiln', 'The kiln is cold')];

let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'whosaid-'))));
afterEach(() => rm(folder, { recursive: true }));

async function putAll(aside: SetAside): Promise<{ readonly given: Folded[]; readonly put: Folded[] }> {
  const given = READINGS.map(fold);
  const put = given.map((folded) => aside.put(folded));
  await aside.settled;
  return { given, put };
}
/** Whether its bytes are read anew each time. */
const isOnDisk = (folded: Folded) => folded.bytes !== folded.bytes;

it('reads from the disk what was put there, in a file that nobody sees', async () => {
  const place = join(folder, 'cache', 'readings');
  const aside = new SetAside(place, 0);
  const { given, put } = await putAll(aside);
  expect(put.map(isOnDisk)).toEqual([true, true]);
  expect(await readdir(place)).toEqual([]);
  expect(put.map(({ bytes, ...facts }) => ({ ...facts, bytes }))).toEqual(given);
  expect(put.map(unfold)).toEqual(READINGS);
  await aside.close();
  expect(() => put[0]!.bytes).toThrow(/fd/);
});

it('has what was put there kept for later starts', async () => {
  const kept = new KeptReadings(folder, { reader: 'build 1' });
  const aside = new SetAside(kept.folder, 0);
  const { put } = await putAll(aside);
  for (const folded of put) kept.keep(folded);
  await kept.settled;
  await aside.close();
  const found = await Promise.all(put.map(({ file, fingerprint }) => kept.find(file, fingerprint)));
  expect(found.map((folded) => folded && unfold(folded))).toEqual(READINGS);
});

it('leaves a little in memory, and makes no file for it', async () => {
  const place = join(folder, 'readings');
  const { given, put } = await putAll(new SetAside(place));
  expect(put.map((folded, at) => folded === given[at])).toEqual([true, true]);
  expect(existsSync(place)).toBe(false);
});

it('leaves in memory what the disk does not take', async () => {
  const place = join(folder, 'readings');
  await writeFile(place, 'a file where a folder should be');
  const aside = new SetAside(place, 0);
  const { put } = await putAll(aside);
  expect(put.map(isOnDisk)).toEqual([false, false]);
  expect(put.map(unfold)).toEqual(READINGS);
  await aside.close();
});
