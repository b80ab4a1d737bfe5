import { EventEmitter, once } from 'node:events';
import fs from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { KnowledgeError } from '../src/errors.ts';
import { Library } from '../src/library.ts';
import { isBundled } from '../src/meaning/bundledReader.ts';
import { errorsOf } from '../src/knowledge/unreadableError.ts';

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
      `${join(folder, 'torn.md')}:2:1: not UTF-8; save it as UTF-8`,
    ]);
  });

  it('throws when nothing can be read', async () => {
    await write('bridge.md', BROKEN);
    await expect(Library.load(folder, { semantic: false })).rejects.toThrow('bridge.md:2:1: not UTF-8');
  });
});

it('refuses two texts of one id', () => {
  const texts = ['bridge', 'ferry', 'bridge'].map((id) => ({ id, text: FERRY }));
  expect(() => Library.fromTexts(texts, { semantic: false })).toThrow(
    'two texts have the id "bridge"; give each its own',
  );
});

it('refuses a text that nobody can call', () => {
  expect(() => Library.fromTexts([{ id: '', text: BRIDGE }], { semantic: false })).toThrow(
    'a text has the id ""',
  );
});

it.each(['', ' \n \n', '\0'])('has no passages of a text without a word: %j', (text) => {
  expect(Library.fromTexts([{ id: 'bridge', text }], { semantic: false }).articles[0]?.passages).toEqual([]);
});

it('takes the byte order mark from a text, and nothing else', () => {
  const text = `${FERRY}A torn \uD800 sign \uFEFF.\r\n`;
  const library = Library.fromTexts([{ id: 'ferry', text: `\uFEFF${text}` }], { semantic: false });
  expect(library.articles[0]?.text).toBe(text);
});

describe('ask', () => {
  it('quotes the article', async () => {
    const library = Library.fromTexts([{ id: 'bridge', text: BRIDGE }], { semantic: false });
    await library.ready;
    const { matches, by } = await library.ask('When did engineers close the bridge?');
    expect(by).toBe('words');
    expect(matches[0]?.quote).toBe('Engineers closed the bridge on Monday.');
  });

  it('remembers an answer until the articles change, for the same options alone', async () => {
    const library = await Library.load(folder, { semantic: false });
    const question = 'When did engineers close the bridge?';
    const first = await library.ask(question);
    expect(await library.ask(question)).toBe(first);
    expect((await library.ask(question, { limit: 1 })).matches).toHaveLength(1);
    await write('bridge.md', BRIDGE.replace('Monday', 'Tuesday'));
    await library.reload();
    expect((await library.ask(question)).matches[0]?.quote).toBe('Engineers closed the bridge on Tuesday.');
  });
});

describe('what is handed out', () => {
  const TEXT = `---
aliases: [[Lisk, the town]]
---
${FERRY}
“It *never* stops,” Mara Quist told Kursblatt.
`;
  const loaded = {
    memory: async () => Library.fromTexts([{ id: 'ferry', text: TEXT }], { semantic: false }),
    disk: async () => {
      await write('ferry.md', TEXT);
      await write('notes.docx', TEXT);
      return Library.load(folder, { semantic: false });
    },
  };

  it.each(Object.entries(loaded))('can be changed by nobody, from %s', async (_, load) => {
    const library = await load();
    const answers = await Promise.all([
      library.ask('How often does the ferry sail?', { explain: true }),
      library.ask('What does Mara Quist say of the ferry?', { limit: Infinity }),
      library.ask('Which pier burnt?'),
    ]);
    const given = [
      answers,
      library.sources(),
      library.speakers(),
      library.unattributed(),
      library.articles,
      library.warnings,
      library.suggest('ferry').map(({ passage }) => passage),
      await library.reload(),
    ];
    expect(given.flatMap((one) => changeable(one, '')).filter((path) => path !== '')).toEqual([]);
  });

  it('answers others as before', async () => {
    const library = await loaded.memory();
    const question = 'How often does the ferry sail?';
    const answer = await library.ask(question);
    const before = JSON.stringify(answer);
    expect(() => Object.assign(answer, { answered: false })).toThrow(TypeError);
    expect(() => Reflect.apply(Array.prototype.pop, answer.matches, [])).toThrow(TypeError);
    expect(() => Object.assign(answer.matches[0]!.passage.attribution, { line: 'X' })).toThrow(TypeError);
    expect(JSON.stringify(await library.ask(question))).toBe(before);
  });

  it('has nothing that its types do not name', async () => {
    const names =
      'aliases author credits found id language passages published publisher questions text title url';
    for (const load of Object.values(loaded)) {
      const article = (await load()).articles.find(({ id }) => id === 'ferry')!;
      expect(Object.keys(article).sort().join(' ')).toBe(names);
    }
  });
});

/** The paths to objects in a value that are not frozen; '' is the value itself, which may be the caller's own. */
function changeable(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.entries(value).flatMap(([key, part]) => changeable(part, `${path}.${key}`));
  return Object.isFrozen(value) ? below : [path, ...below];
}

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

  it('tells of each file that can’t be read', async () => {
    const library = await Library.load(folder, { semantic: false });
    await write('bridge.md', '');
    await write('ferry.md', BROKEN);
    const error = await library.reload().then(
      () => null,
      (reason: KnowledgeError) => reason,
    );
    expect(error && errorsOf(error).map(({ file, line }) => `${basename(file)}:${line}`)).toEqual([
      'bridge.md:1',
      'ferry.md:2',
    ]);
  });

  it('is one reload when two people ask at once', async () => {
    const library = await Library.load(folder, { semantic: false });
    await write('ferry.md', FERRY);
    const [first, second] = await Promise.all([library.reload(), library.reload()]);
    expect(second).toEqual(first);
    expect(first.added).toEqual(['ferry']);
  });

  it('takes up what changed while an earlier one was under way', async () => {
    const library = await Library.load(folder, { semantic: false });
    await write('ferry.md', FERRY);
    const first = library.reload();
    await first.then(() => write('tram.md', FERRY));
    const second = library.reload();
    await write('ship.md', FERRY);
    const third = library.reload();
    expect((await third).added).toEqual(['ship', 'tram']);
    await second;
    expect(ids(library)).toEqual(['bridge', 'ferry', 'ship', 'tram']);
  });

  it('says what is amiss until it is mended', async () => {
    const library = await Library.load(folder, { semantic: false });
    expect(library.troubles).toEqual([]);
    await write('bridge.md', '');
    await expect(library.reload()).rejects.toThrow('empty');
    expect(library.troubles).toEqual([
      expect.stringMatching(/^the knowledge is not reloaded: .*bridge\.md:1:1: empty/),
    ]);
    await write('bridge.md', BRIDGE);
    await library.reload();
    expect(library.troubles).toEqual([]);
  });

  it.each([
    [undefined, ['answers come by words alone: data/reader.bin is missing']],
    ['off', []],
  ])('with SEMANTIC=%s and without the weights says %j is amiss', async (semantic, troubles) => {
    const exists = jest.spyOn(fs, 'existsSync').mockReturnValue(false);
    const library = Library.fromTexts([{ id: 'bridge', text: BRIDGE }], { semantic });
    exists.mockRestore();
    await library.ready;
    expect(library.troubles).toEqual(troubles);
    expect((await library.reload()).troubles).toEqual(troubles);
  });

  it('keeps articles that have not changed, and answers as a library that is loaded anew', async () => {
    await write('ferry.md', FERRY);
    const library = await Library.load(folder, { semantic: false });
    const [bridge] = library.articles;
    await write('ferry.md', `${FERRY}Dogs ride free.\n`);
    await library.reload();
    expect(library.articles[0]).toBe(bridge);
    const anew = await Library.load(folder, { semantic: false });
    for (const question of ['Who rides free?', 'When is the bridge shut?', 'What did teh engineers close?'])
      expect(await library.ask(question)).toEqual(await anew.ask(question));
  });

  it('warns of files that are none of the knowledge’s', async () => {
    const library = await Library.load(folder, { semantic: false });
    await write('notes.docx', 'Notes');
    const { warnings } = await library.reload();
    expect(warnings).toContainEqual(
      expect.objectContaining({
        file: join(folder, 'notes.docx'),
        message: expect.stringMatching(/^not read/),
      }),
    );
  });

  it('changes nothing for texts in memory', async () => {
    const library = Library.fromTexts([{ id: 'bridge', text: BRIDGE }], { semantic: false });
    expect(await library.reload()).toMatchObject({ added: [], changed: [], unchanged: ['bridge'] });
  });
});

it('is not searched by what the text before a reload meant, however late that is known', async () => {
  const begun = new EventEmitter();
  const encoding: (() => void)[] = [];
  const encode = (texts: readonly string[]) =>
    new Promise<Float32Array>((resolve) => {
      encoding.push(() => resolve(new Float32Array(2 * texts.length).fill(Math.SQRT1_2)));
      begun.emit('batch');
    });
  const encoder = Promise.resolve({ name: 'slow', dimensions: 2, unrelated: null, encode });
  const start = () => ({ encoder, close: () => Promise.resolve() });
  // Without a disk to wait for, vectors are there as soon as they are made.
  const options = { semantic: 'slow', cacheFolder: null, start };
  const batch = async () => void (await once(begun, 'batch'));
  const first = batch();
  const library = await Library.load(folder, options);
  await first;
  await write('bridge.md', FERRY);
  const second = batch();
  await library.reload();
  await second;
  encoding[0]?.();
  await setTimeout(20);
  expect(library.isSemantic).toBe(false);
  encoding[1]?.();
  await library.ready;
  expect(library.isSemantic).toBe(true);
  await write('bridge.md', BRIDGE);
  await library.reload();
  expect(library.isSemantic).toBe(false);
  await library.close();
});

it('is searched by meaning although a reload found nothing new while its passages were read', async () => {
  const begun = new EventEmitter();
  const encode = async (texts: readonly string[]) => {
    begun.emit('batch');
    await once(begun, 'go on');
    return new Float32Array(2 * texts.length).fill(Math.SQRT1_2);
  };
  const encoder = Promise.resolve({ name: 'held', dimensions: 2, unrelated: null, encode });
  const start = () => ({ encoder, close: () => Promise.resolve() });
  const first = once(begun, 'batch');
  const options = { semantic: 'held', cacheFolder: join(folder, 'cache'), start };
  const library = await Library.load(folder, options);
  await first;
  await library.reload();
  begun.emit('go on');
  await library.ready;
  expect(library.isSemantic).toBe(true);
  await library.close();
});

// Without the weights of the reader every answer comes by words.
const describeWithEncoder = isBundled() ? describe : describe.skip;

describeWithEncoder('a library with a sentence encoder', () => {
  const CROSSING = `The crossing

The council met on Monday.

The crossing stays closed to traffic until spring, the harbour master said.

Fishing boats may use the western pier.
`;

  it('answers by words at once, and finds what is said in other words when it is ready', async () => {
    const library = Library.fromTexts([{ id: 'crossing', text: CROSSING }], { cacheFolder: folder });
    expect(library.isSemantic).toBe(false);
    expect((await library.ask('crossing closed')).matches[0]?.quote).toMatch(/closed to traffic/);
    await library.ready;
    expect(library.isSemantic).toBe(true);
    const answer = await library.ask('Is the bridge shut?');
    expect(answer.matches[0]?.quote).toMatch(/closed to traffic/);
    expect(await library.ask('Is the bridge shut?')).toEqual(answer);
    expect(answer.by).toBe('reading');
    await library.close();
    expect((await library.ask('crossing closed again')).matches[0]?.quote).toMatch(/closed to traffic/);
  }, 30_000);

  it('leaves a language that the model has not learned to the words', async () => {
    const text =
      'Der Rat tagte am Montag.\n\nDie Brücke bleibt bis zum Frühjahr gesperrt, sagte die Hafenmeisterin.';
    const library = Library.fromTexts([{ id: 'bruecke', text }], { cacheFolder: folder });
    const question = 'Wann wird die Brücke wieder geöffnet?';
    const byWords = await library.ask(question);
    await library.ready;
    expect(library.isSemantic).toBe(true);
    expect(await library.ask(question)).toEqual(byWords);
    expect(byWords.by).toBe('words');
    await library.close();
  });

  it('comes by words, and says why, where a model can’t be loaded', async () => {
    const heard: string[] = [];
    const library = Library.fromTexts([{ id: 'crossing', text: CROSSING }], {
      semantic: 'no-such-model',
      warn: (message) => heard.push(message),
    });
    await library.ready;
    expect(heard).toEqual([expect.stringMatching(/^answers come by words alone: .*SEMANTIC/)]);
    expect([library.isSemantic, library.troubles]).toEqual([false, heard]);
    expect((await library.ask('crossing closed')).matches[0]?.quote).toMatch(/closed to traffic/);
  }, 30_000);

  it('needs no folder to keep what it has read, and answers by words once it is closed', async () => {
    const library = await Library.load(folder, { cacheFolder: null });
    await library.ready;
    const before = await library.ask('Who closed the bridge?');
    expect([before.by, library.isSemantic]).toEqual(['reading', true]);
    await library.close();
    expect([library.isSemantic, library.troubles]).toEqual([false, []]);
    expect((await library.ask('Who closed the bridge?')).by).toBe('words');
    await library.reload();
    await library.ready;
    expect([library.isSemantic, library.troubles]).toEqual([false, []]);
  }, 30_000);

  it('never compares with the text before a reload', async () => {
    await write('bridge.md', 'The bridge\n\nA bird sings.\n\nThe harbour master shut the crossing.\n');
    const library = await Library.load(folder, { cacheFolder: join(folder, 'cache') });
    await library.ready;
    await write('bridge.md', 'The bridge\n\nThe harbour master shut the crossing.\n\nA bird sings.\n');
    await library.reload();
    const atOnce = await library.ask('Who closed the passage across?');
    await library.ready;
    const later = await library.ask('Who closed the passage across?');
    const anew = await Library.load(folder, { cacheFolder: join(folder, 'cache') });
    await anew.ready;
    expect(later).toEqual(await anew.ask('Who closed the passage across?'));
    for (const { matches } of [atOnce, later])
      for (const { quote } of matches) expect(library.articles[0]!.text).toContain(quote);
    await Promise.all([library.close(), anew.close()]);
  }, 30_000);
});

describe('what one speaker said', () => {
  const text =
    'Talks\n\nMara Quist said that the bridge was tired.\n\nTom Fry said that the bridge was shut on Monday.\n';
  const library = Library.fromTexts([{ id: 'talks', text }], { semantic: false });

  it('alone answers where it is asked for', async () => {
    const answer = await library.ask('When was the bridge shut?', { speaker: 'tom fry' });
    expect(answer).toMatchObject({ answered: true, notQuoted: null });
    expect(answer.matches.map(({ quote }) => quote)).toEqual([
      'Tom Fry said that the bridge was shut on Monday.',
    ]);
  });

  it('does not answer what somebody else did', async () => {
    const answer = await library.ask('When was the bridge shut?', { speaker: 'Mara Quist' });
    expect(answer).toMatchObject({ answered: false, notQuoted: 'Mara Quist' });
    expect(answer.matches.every(({ quote }) => quote.startsWith('Mara Quist'))).toBe(true);
  });

  it('does not hold facts about the article', async () => {
    expect((await library.ask('What is this article about?')).fact).not.toBeNull();
    expect((await library.ask('What is this article about?', { speaker: 'Mara Quist' })).fact).toBeNull();
  });

  it.each([
    ['quist', 'Mara Quist'],
    ['Mara Qist', 'Mara Quist'],
    ['Tom Frey', 'Tom Fry'],
    ['Tom Quimby', null],
    ['Zoe', null],
  ])('is found by a name as questions read names: %j is %j', (typed, name) => {
    expect(library.findSpeaker(typed)?.name ?? null).toBe(name);
  });

  it('is refused where nobody is called so', async () => {
    await expect(library.ask('Why?', { speaker: 'Zoe' })).rejects.toThrow(
      'Nobody called "Zoe" is quoted; most quoted are: Mara Quist, Tom Fry',
    );
  });
});
