import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { readArticle } from '../../src/article/read.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import {
  asEncoder,
  isBundled,
  missingWeights,
  READER_FILE,
  startReader,
} from '../../src/meaning/bundledReader.ts';
import { Meaning } from '../../src/meaning/meaning.ts';
import { Reading } from '../../src/meaning/reading.ts';
import { readSemantic } from '../../src/meaning/semantic.ts';
import { find } from '../../src/search/find.ts';
import { buildIndex, readFor } from '../../src/search/search.ts';
import { cosines } from '../../src/meaning/cosines.ts';
import { Model } from '../../src/reader/model.ts';
import { TINY } from '../reader/vectors.ts';

describe('startReader', () => {
  it('finds and reads with the same weights', async () => {
    const threads = startReader(undefined, TINY);
    const { reader, encoder } = threads;
    const { name, dimensions, unrelated } = await encoder;
    expect(await reader).toMatchObject({ name, dimensions });
    expect(unrelated!.deviation).toBeGreaterThan(0);
    expect(await (await encoder).encode(['storm'])).toEqual(new Model(TINY).encode(['storm']));
    await threads.close();
  }, 30_000);

  it('can be closed before it is there, and says so', async () => {
    let ended = 0;
    const threads = startReader(() => ended++, TINY);
    const closing = threads.close();
    await expect(threads.encoder).rejects.toThrow('its thread has ended');
    await closing;
    expect(ended).toBeGreaterThan(0);
  }, 30_000);

  it('says why it can’t be loaded', async () => {
    let ended = 0;
    const { encoder } = startReader(() => ended++, __filename);
    await expect(encoder).rejects.toThrow('is no file of weights; put');
    expect(ended).toBeGreaterThan(0);
  }, 30_000);
});

describe('weights that are missing', () => {
  it.each([
    ['auto', 'answers come by words alone: data/reader.bin is missing'],
    ['owner/model', 'passages are found by meaning but not read: data/reader.bin is missing'],
    ['off', null],
  ])('with SEMANTIC=%s are told as %j', (written, line) => {
    expect(missingWeights(readSemantic(written), join(tmpdir(), 'no-such-file.bin'))).toBe(line);
    expect(missingWeights(readSemantic(written), TINY)).toBeNull();
  });
});

// Whoever deletes the weights is answered by words.
const describeWithWeights = isBundled() ? describe : describe.skip;

describeWithWeights('weights that can’t be used', () => {
  const folder = mkdtempSync(join(tmpdir(), 'weights-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const whole = readFileSync(TINY);

  it.each([
    ['cut short', whole.subarray(0, -64), `has ${whole.length - 64} bytes and not ${whole.length}`],
    [
      'of another version',
      Buffer.concat([whole.subarray(0, 4), Buffer.of(3), whole.subarray(5)]),
      'has format 3, and this program reads format 2',
    ],
    ['that are none', Buffer.from('no weights'), 'is no file of weights'],
  ])(
    '%s are told in one line, and nothing is compared or read',
    async (_, bytes, reason) => {
      const file = join(folder, 'reader.bin');
      writeFileSync(file, bytes);
      const heard: string[] = [];
      const threads = startReader(undefined, file);
      const start = () => threads;
      const options = { start, cacheFolder: folder, warn: (message: string) => heard.push(message) };
      const meaning = Meaning.start({ kind: 'bundled' }, options)!;
      const reading = Reading.start({ kind: 'bundled' }, { start })!;
      expect(await meaning.encode(['It rained.'])).toBeNull();
      const line = `answers come by words alone: ${file} ${reason}; put the file that came with this version in its place`;
      expect(heard).toEqual([line]);
      const index = buildIndex([attribute(readArticle({ id: 'rain', text: 'Rain\n\nIt rained in Lisk.' }))]);
      expect(await reading.read(find(index, readFor(index, 'Where did it rain?'), null))).toBeNull();
      await Promise.all([meaning.close(), reading.close()]);
    },
    60_000,
  );
});

describeWithWeights('the weights that come along', () => {
  const model = isBundled() ? new Model(READER_FILE) : null;

  it('find what is said in other words', async () => {
    const encode = (texts: readonly string[]) => Promise.resolve(model!.encode(texts));
    const encoder = await asEncoder({ name: model!.name, dimensions: model!.dimensions, encode });
    const question = 'Is the bridge shut?';
    const answers = ['The crossing stays closed to traffic.', 'She likes honey.'];
    const [answer, other] = cosines(await encoder.encode([question]), await encoder.encode(answers));
    expect(answer).toBeGreaterThan(other! + encoder.unrelated!.deviation);
  });

  it('read a question of 1,000 characters, of which they take the beginning', () => {
    const question = 'When was the bridge closed, and who closed it? '.repeat(30).slice(0, 1000);
    const [reading] = model!.read(question, [
      { passages: ['It rained.', 'Ann shut the bridge at six.'], at: 1 },
    ]);
    expect(reading![1]).toMatchObject({ passage: expect.any(Number), span: expect.any(Number) });
    expect(reading![1]!.passage).toBeGreaterThan(reading![0]!.passage);
  });

  it('read which words answer', () => {
    const passages = [
      'It rained all night.',
      'The harbour master closed the bridge at six o’clock.',
      'Nobody was hurt.',
    ];
    const [reading] = model!.read('When was the bridge closed?', [{ passages, at: 1 }]);
    expect(reading!.map((judged) => judged !== null)).toEqual([true, true, true]);
  });
});
