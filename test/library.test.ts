import { EventEmitter, on } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Library } from '../src/library.ts';
import { isBundled } from '../src/meaning/loadEncoder.ts';
import { watchKnowledge } from '../src/watch.ts';

const BRIDGE = 'The bridge is shut\n\nEngineers closed the bridge on Monday.\n';
const FERRY = 'The ferry sails\n\nThe ferry sails every hour.\n';
const BROKEN = Buffer.from([0x54, 0x0a, 0xff]);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whosaid-'));
  await write('bridge.md', BRIDGE);
});
afterEach(() => rm(folder, { recursive: true }));

const write = (name: string, text: string | Buffer) => writeFile(join(folder, name), text);
const ids = (library: Library) => library.articles.map(({ id }) => id);

describe('Library.load', () => {
  it('reads what it can, and tells what it could not', async () => {
    await write('torn.md', BROKEN);
    const library = await Library.load(folder, { semantic: false });
    expect(ids(library)).toEqual(['bridge']);
    expect(library.errors.map(({ message }) => message)).toEqual([
      `${join(folder, 'torn.md')}:2:1: not UTF-8; save it in that encoding`,
    ]);
  });

  it('throws when nothing can be read', async () => {
    await write('bridge.md', BROKEN);
    await expect(Library.load(folder, { semantic: false })).rejects.toThrow('bridge.md:2:1: not UTF-8');
  });
});

describe('ask', () => {
  it('quotes the article', async () => {
    const library = Library.fromTexts([{ id: 'bridge', text: BRIDGE }], { semantic: false });
    await library.ready;
    const { matches, by } = await library.ask('When did engineers close the bridge?');
    expect(by).toBe('words');
    expect(matches[0]?.quote).toBe('Engineers closed the bridge on Monday.');
  });
});

describe('reload', () => {
  it('tells what was added, changed, removed and left alone', async () => {
    await Promise.all([write('ferry.md', FERRY), write('tram.md', FERRY)]);
    const library = await Library.load(folder, { semantic: false });
    await Promise.all([
      write('ferry.md', `${FERRY}Not on Sundays.\n`),
      write('ship.md', FERRY),
      rm(join(folder, 'tram.md')),
    ]);
    expect(await library.reload()).toMatchObject({
      added: ['ship'],
      removed: ['tram'],
      changed: ['ferry'],
      unchanged: ['bridge'],
    });
    expect(ids(library)).toEqual(['bridge', 'ferry', 'ship']);
  });

  it.each([
    ['broken', () => write('ferry.md', BROKEN), 'ferry.md:2:1'],
    ['empty', () => write('bridge.md', ''), 'bridge.md:1:1: empty'],
    ['gone', () => rm(join(folder, 'bridge.md')), 'no article in this folder'],
  ])('changes nothing when a file is %s', async (_, spoil, message) => {
    const library = await Library.load(folder, { semantic: false });
    const before = library.articles;
    await write('another.md', FERRY);
    if (message.startsWith('no article')) await rm(join(folder, 'another.md'));
    await spoil();
    await expect(library.reload()).rejects.toThrow(message);
    expect(library.articles).toBe(before);
  });

  it('is one reload when two people ask at once', async () => {
    const library = await Library.load(folder, { semantic: false });
    await write('ferry.md', FERRY);
    const [first, second] = await Promise.all([library.reload(), library.reload()]);
    expect(second).toBe(first);
    expect(first.added).toEqual(['ferry']);
  });

  it('changes nothing for texts in memory', async () => {
    const library = Library.fromTexts([{ id: 'bridge', text: BRIDGE }], { semantic: false });
    expect(await library.reload()).toMatchObject({ added: [], changed: [], unchanged: ['bridge'] });
  });
});

describe('watchKnowledge', () => {
  it('reloads when a file changes, and survives a broken one', async () => {
    const library = await Library.load(folder, { semantic: false });
    const notices = new EventEmitter();
    const watcher = await watchKnowledge(library, {
      settle: 50,
      onReload: ({ added }) => notices.emit('notice', `added ${added.join()}`),
      onError: () => notices.emit('notice', 'error'),
    });
    const seen = on(notices, 'notice');
    await write('ferry.md', BROKEN);
    expect((await seen.next()).value).toEqual(['error']);
    await write('ferry.md', FERRY);
    expect((await seen.next()).value).toEqual(['added ferry']);
    await watcher.stop();
  });
});

// The encoder is an optional dependency: without it every answer comes by words.
const describeWithEncoder = isBundled() ? describe : describe.skip;

describeWithEncoder('a library with a sentence encoder', () => {
  const CROSSING = `The crossing

The council met on Monday.

The crossing stays closed to traffic until spring, the harbour master said.

Fishing boats may use the western pier.
`;

  it('answers by words at once, and finds what is said in other words when it is ready', async () => {
    const library = Library.fromTexts([{ id: 'crossing', text: CROSSING }], { cacheFolder: folder });
    expect(library.isSemantic).toBe(true);
    expect((await library.ask('crossing closed')).matches[0]?.quote).toMatch(/closed to traffic/);
    await library.ready;
    const answer = await library.ask('Is the bridge shut?');
    expect(answer.matches[0]?.quote).toMatch(/closed to traffic/);
    expect(await library.ask('Is the bridge shut?')).toEqual(answer);
    expect(answer.by).toBe('meaning');
    await library.close();
    expect((await library.ask('crossing closed again')).matches[0]?.quote).toMatch(/closed to traffic/);
  }, 30_000);

  it('comes by words, and says why, where a model can’t be loaded', async () => {
    const heard: string[] = [];
    const library = Library.fromTexts([{ id: 'crossing', text: CROSSING }], {
      semantic: 'no-such-model',
      warn: (message) => heard.push(message),
    });
    await library.ready;
    expect(heard).toEqual([expect.stringMatching(/^answers come by words alone: .*SEMANTIC/)]);
    expect((await library.ask('crossing closed')).matches[0]?.quote).toMatch(/closed to traffic/);
  }, 30_000);
});
