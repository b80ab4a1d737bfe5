import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { fingerprintOf } from '../../src/shelf/fingerprint.ts';
import { fold, unfold } from '../../src/shelf/folded.ts';
import { KeptReadings } from '../../src/shelf/keptReadings.ts';
import { readKnowledge } from '../../src/shelf/readKnowledge.ts';
import { shelve } from '../../src/shelf/shelved.ts';

const BEES = '---\ncolour: brown\n---\nThe bees\n\n“Honey is gold,” said Ann Parr.\n\n“Wax too,” she said.\n';
const GULLS = 'The gulls\n\nGulls fly low.\n';
const DAY = 24 * 3_600_000;

let folder: string;
let places: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whosaid-'));
  places = join(folder, 'cache', 'readings');
});
afterEach(() => rm(folder, { recursive: true }));

const open = (options: { reader?: string | null; mostBytes?: number; isPassing?: boolean } = {}) =>
  new KeptReadings(join(folder, 'cache'), { reader: 'build 1', ...options });
const fingerprintOfText = (text: string) => fingerprintOf(Buffer.from(text));
const readingOf = (id: string, text: string, fingerprint = fingerprintOfText(text)) =>
  shelve({ id, text }, join(folder, `${id}.md`), fingerprint);

async function keep(id: string, text: string, kept = open()): Promise<void> {
  kept.keep(fold(readingOf(id, text)));
  await kept.settled;
}
const find = (id: string, text: string, kept = open()) =>
  kept.find(join(folder, `${id}.md`), fingerprintOfText(text));
const onlyPlace = async () => join(places, (await readdir(places))[0]!);

const tidy = async (kept = open()) => {
  kept.tidy();
  await kept.settled;
};
const age = async (days: number) => {
  const time = new Date(Date.now() - days * DAY);
  await Promise.all((await readdir(places)).map((name) => utimes(join(places, name), time, time)));
};

const NOTHING = { shelf: [], stamps: new Map<string, string>() };
const start = async (kept = open(), before: Parameters<typeof readKnowledge>[1] = NOTHING) => {
  const isFirst = before.shelf.length === 0;
  const shelves = await readKnowledge(join(folder, 'knowledge'), before, {
    largest: 10_000,
    isFirst,
    kept,
  });
  await kept.settled;
  return shelves;
};
const write = (name: string, text: string) => writeFile(join(folder, 'knowledge', name), text);

describe('what was read at an earlier start', () => {
  it('is found as it was read', async () => {
    expect(await open().isThere()).toBe(false);
    await keep('bees', BEES);
    expect(await open().isThere()).toBe(true);
    expect(unfold((await find('bees', BEES))!)).toEqual(readingOf('bees', BEES));
  });

  it('is found wherever the file lies now, and its warnings name that place', async () => {
    await keep('bees', BEES);
    const file = join('elsewhere', 'bees.md');
    const { warnings, ...shelved } = unfold((await open().find(file, fingerprintOfText(BEES)))!);
    expect(shelved.file).toBe(file);
    expect(warnings.length).toBeGreaterThan(0);
    expect(new Set(warnings.map((warning) => warning.file))).toEqual(new Set([file]));
  });

  it('is not found for another ending, which tells whether marks are read', async () => {
    await keep('bees', BEES);
    expect(await open().find(join(folder, 'bees.txt'), fingerprintOfText(BEES))).toBeNull();
  });

  it.each([
    ['other bytes', () => find('bees', GULLS)],
    ['another name, which is the id of its article', () => find('wasps', BEES)],
    ['another build', () => find('bees', BEES, open({ reader: 'build 2' }))],
    ['a program that runs from its sources', () => find('bees', BEES, open({ reader: null }))],
  ])('is not found for %s', async (_, look) => {
    await keep('bees', BEES);
    expect(await look()).toBeNull();
  });

  it('is not found where it is damaged, wherever it is', async () => {
    await keep('bees', BEES);
    const place = await onlyPlace();
    const whole = await readFile(place);
    for (let at = 0; at < whole.length; at += 7) {
      const damaged = Buffer.from(whole);
      damaged[at]! ^= 1;
      // oxlint-disable-next-line no-await-in-loop -- one file
      await writeFile(place, damaged);
      // oxlint-disable-next-line no-await-in-loop -- as above
      expect([at, await find('bees', BEES)]).toEqual([at, null]);
    }
    for (const size of [0, 1, 40, whole.indexOf('\n') + 1, whole.length - 1]) {
      // oxlint-disable-next-line no-await-in-loop -- one file
      await writeFile(place, whole.subarray(0, size));
      // oxlint-disable-next-line no-await-in-loop -- as above
      expect([size, await find('bees', BEES)]).toEqual([size, null]);
    }
    await keep('bees', BEES);
    expect(await find('bees', BEES)).not.toBeNull();
  });

  it('is for its owner alone', async () => {
    await keep('bees', BEES);
    expect([(await stat(places)).mode & 0o77, (await stat(await onlyPlace())).mode & 0o77]).toEqual([0, 0]);
  });

  it('is nothing where the disk takes nothing, or where nothing is to be kept', async () => {
    await keep('bees', BEES, open({ isPassing: true }));
    await keep('bees', BEES, open({ reader: null }));
    expect(await open().isThere()).toBe(false);
    await writeFile(join(folder, 'cache'), 'no folder');
    await keep('bees', BEES);
    expect(await find('bees', BEES)).toBeNull();
  });

  it('is kept again where somebody has removed the folder', async () => {
    const kept = open();
    await keep('bees', BEES, kept);
    await rm(places, { recursive: true });
    await keep('gulls', GULLS, kept);
    await keep('bees', BEES, kept);
    expect(await find('bees', BEES)).not.toBeNull();
  });

  it('is removed on request', async () => {
    await keep('bees', BEES);
    await keep('gulls', GULLS);
    const kept = open();
    kept.forget(readingOf('bees', BEES));
    kept.forget(readingOf('wasps', BEES));
    await kept.settled;
    expect([await find('bees', BEES), await find('gulls', GULLS)]).toEqual([null, expect.anything()]);
  });

  it.each([
    ['that are there for a while alone', { isPassing: true }],
    ['in a program that runs from its sources', { reader: null }],
  ])('is not removed for articles %s', async (_, options) => {
    await keep('bees', BEES);
    const kept = open(options);
    kept.forget(readingOf('bees', BEES));
    await kept.settled;
    expect(await find('bees', BEES)).not.toBeNull();
  });

  it('leaves nothing half written where it can’t be kept', async () => {
    await keep('bees', BEES);
    const place = await onlyPlace();
    await rm(place);
    await mkdir(place);
    await keep('bees', BEES);
    expect(await readdir(places)).toHaveLength(1);
  });
});

describe('tidying up', () => {
  it('removes what nobody has asked for in a month', async () => {
    await keep('bees', BEES);
    await keep('gulls', GULLS);
    await age(31);
    await find('gulls', GULLS);
    await tidy();
    expect([await find('bees', BEES), await find('gulls', GULLS)]).toEqual([null, expect.anything()]);
  });

  it('removes what was asked for longest ago where it is too much', async () => {
    await keep('bees', BEES);
    await age(2);
    await keep('gulls', GULLS);
    const { size } = await stat(await onlyPlace());
    await tidy(open({ mostBytes: 10 * size }));
    expect(await readdir(places)).toHaveLength(2);
    await tidy(open({ mostBytes: 1.5 * size }));
    expect([await find('bees', BEES), await find('gulls', GULLS)]).toEqual([null, expect.anything()]);
  });

  it('removes what was half written, once that is long ago', async () => {
    await mkdir(places, { recursive: true });
    await writeFile(join(places, 'x.reading.17'), 'half');
    await tidy();
    expect(await readdir(places)).toHaveLength(1);
    await age(1);
    await tidy();
    expect(await readdir(places)).toHaveLength(0);
  });

  it('goes on where something can’t be removed', async () => {
    await keep('bees', BEES);
    await age(32);
    // What is younger is looked at first.
    await mkdir(join(places, 'a folder'));
    await utimes(join(places, 'a folder'), 0, Date.now() / 1000 - 3_600);
    await tidy();
    expect(await readdir(places)).toEqual(['a folder']);
  });

  it('needs nothing to be there', async () => {
    await tidy();
    expect(await open().isThere()).toBe(false);
  });
});

describe('a start', () => {
  beforeEach(async () => {
    await mkdir(join(folder, 'knowledge'));
    await write('bees.md', BEES);
    await write('gulls.md', GULLS);
  });

  it('takes what was read before, and reads the others', async () => {
    const anew = await start();
    expect(await readdir(places)).toHaveLength(2);
    expect(await start()).toEqual(anew);
    // A reading that no text gives tells that the text was not read.
    const kept = open();
    kept.keep(fold(readingOf('gulls', 'The gulls\n\nGulls fly high.\n', fingerprintOfText(GULLS))));
    await kept.settled;
    await write('bees.md', BEES.replace('gold', 'amber'));
    const told: string[] = [];
    const onProgress = (done: number, total: number) => told.push(`${done} of ${total}`);
    const { shelf } = await readKnowledge(join(folder, 'knowledge'), NOTHING, {
      largest: 10_000,
      isFirst: true,
      kept,
      onProgress,
    });
    expect(shelf.map(({ article }) => /amber|high/.exec(article.text)?.[0])).toEqual(['amber', 'high']);
    expect(told).toEqual(['1 of 2', '2 of 2']);
    await kept.settled;
  });

  it('tells of a file that can’t be read now, though it could before', async () => {
    await start();
    await rm(join(folder, 'knowledge', 'gulls.md'));
    await mkdir(join(folder, 'knowledge', 'gulls.md'));
    await write('owls.md', 'x'.repeat(10_001));
    const { shelf, errors } = await start();
    expect([shelf.map(({ article }) => article.id), errors.map(({ reason }) => reason)]).toEqual([
      ['bees'],
      [expect.stringMatching(/^larger than/)],
    ]);
  });

  it('keeps nothing of what a later reload no longer finds', async () => {
    const before = await start();
    await write('bees.md', BEES.replace('gold', 'amber'));
    await rm(join(folder, 'knowledge', 'gulls.md'));
    const { shelf: now } = await start(open(), before);
    expect(await readdir(places)).toHaveLength(1);
    expect([await find('bees', BEES), await find('gulls', GULLS)]).toEqual([null, null]);
    expect((await start()).shelf).toEqual(now);
  });

  it('keeps what was read of a file that has moved meanwhile', async () => {
    const before = await start();
    await mkdir(join(folder, 'knowledge', 'sea'));
    await rename(join(folder, 'knowledge', 'gulls.md'), join(folder, 'knowledge', 'sea', 'gulls.md'));
    await start(open(), before);
    expect(await find('gulls', GULLS)).not.toBeNull();
  });

  it('keeps what was read before, and nothing else, where a reload finds something that can’t be read', async () => {
    const before = await start();
    const amber = BEES.replace('gold', 'amber');
    await write('bees.md', amber);
    await write('gulls.md', '');
    expect((await start(open(), before)).errors).toHaveLength(1);
    expect(await find('bees', BEES)).not.toBeNull();
    expect(await find('gulls', GULLS)).not.toBeNull();
    // The next text of the bees might take the place of this one, and nobody would remove it.
    expect(await find('bees', amber)).toBeNull();
  });
});
