import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { Model } from '../../src/reader/model.ts';
import { anyCharacter } from '../anyCharacter.ts';
import { readComputed, TINY, type Computed } from './vectors.ts';

const computed = readComputed('tiny.json');
const model = new Model(TINY);
const story = computed.windows[0]!.passages;

/** The weights that come along, unless they have been deleted. */
const SHIPPED = join(__dirname, '../../data/reader.bin');
const models = [
  { name: 'a tiny model', file: TINY, vectors: 'tiny.json', most: { turn: 1e-5, logit: 0.02 } },
  // Where an input is between two steps PyTorch may take the other one, and further layers make more of it.
  {
    name: 'the model that ships',
    file: SHIPPED,
    vectors: 'shipped.json',
    most: { turn: 0.01, logit: 0.4 },
  },
].filter(({ file, vectors }) => existsSync(file) && existsSync(join(__dirname, vectors)));

/** The best sum of a start and an end in a passage, less that of no answer. */
function bestSpan({ owners, start, end }: Computed['windows'][number], passage: number): number {
  const pieces = owners.flatMap((owner, piece) => (owner === passage ? [piece] : []));
  const sums = pieces.flatMap((left, at) =>
    pieces.slice(at, at + 30).map((right) => start[left]! + end[right]!),
  );
  return Math.max(...sums) - start[0]! - end[0]!;
}

describe.each(models)('Model of $name', ({ file, vectors, most }) => {
  const { texts, windows } = readComputed(vectors);
  const loaded = new Model(file);

  it.each(texts)('encodes $text as PyTorch does', ({ text, vector }) => {
    const encoded = loaded.encode([text]);
    expect(encoded).toHaveLength(loaded.dimensions);
    const cosine = vector.reduce((sum, value, at) => sum + value * encoded[at]!, 0);
    expect(1 - cosine).toBeLessThan(most.turn);
  });

  it.each(windows)('reads "$question" as PyTorch does', (window) => {
    const { question, passages, passageLogits, nothing } = window;
    const [reading] = loaded.read(question, [{ passages, at: 0 }]);
    expect(reading).toHaveLength(passages.length);
    passages.forEach((_, at) => {
      const judged = reading![at]!;
      expect(Math.abs(judged.passage - (passageLogits[at]! - nothing))).toBeLessThan(most.logit);
      expect(Math.abs(judged.span - bestSpan(window, at))).toBeLessThan(2 * most.logit);
    });
  });
});

describe('Model', () => {
  it('has another name with other weights, so that vectors of an older model are not taken for its own', () => {
    const folder = mkdtempSync(join(tmpdir(), 'whosaid-model-'));
    const [bytes, others] = [readFileSync(TINY), readFileSync(TINY)];
    others[others.length - 1]! ^= 1;
    const names = [bytes, others].map((weights, at) => {
      const file = join(folder, `${at}.bin`);
      writeFileSync(file, weights);
      return new Model(file).name;
    });
    rmSync(folder, { recursive: true });
    expect(names[0]).toBe(model.name);
    expect(names[1]).not.toBe(model.name);
  });

  it('gives each text its vector, whichever texts it comes with', () => {
    const texts = computed.texts.map(({ text }) => text);
    const together = model.encode(texts);
    const alone = texts.flatMap((text) => [...model.encode([text])]);
    alone.forEach((value, at) => expect(together[at]).toBeCloseTo(value, 4));
    expect(model.encode([])).toHaveLength(0);
  });

  it('leaves out what has no room beside a long question', () => {
    const question = 'why '.repeat(200);
    const [reading] = model.read(question, [{ passages: story, at: 1 }]);
    expect(reading![1]).not.toBeNull();
    expect(reading).toContain(null);
  });

  it('judges what it saw between its own neighbours, whatever else is in the window', () => {
    const passages = Array.from({ length: 30 }, (_, at) => `ana vrba said ${story[at % story.length]}`);
    const [reading] = model.read('Who?', [{ passages, at: 12 }]);
    const judged = reading!.flatMap((judgement, at) => (judgement ? [at] : []));
    expect(judged).toContain(12);
    const [first, last] = [judged[0]!, judged.at(-1)!];
    expect(last - first).toBe(judged.length - 1);
    // One more on each side was seen without its own neighbour; a window that ends with it has room for the same.
    const whole = { passages: passages.slice(first - 1, last + 2), at: 13 - first };
    const [ends] = model.read('Who?', [whole]);
    expect(ends!.every((judgement) => judgement !== null)).toBe(true);
    expect(ends!.slice(1, -1)).toEqual(reading!.slice(first, last + 1));
  });

  it('reads no answer in what has no words', () => {
    expect(
      model.read('Who?', [
        { passages: ['', 'ana', ' '], at: 1 },
        { passages: [], at: 0 },
      ]),
    ).toEqual([[null, expect.objectContaining({ start: 0, end: 3 }), null], []]);
    expect(model.read('', [{ passages: ['ana'], at: 0 }])[0]![0]).not.toBeNull();
  });

  it('reads and encodes text of any length', () => {
    const long = 'ana vrba said '.repeat(100_000);
    expect(model.encode([long, 'who', long])).toHaveLength(3 * model.dimensions);
    const [reading] = model.read(long, [{ passages: [long, long], at: 0 }]);
    expect(reading![0]!.end).toBeLessThan(1000);
    expect(reading![1]).toBeNull();
  });

  it('sets off words of the passage, whatever is written there', () => {
    const letters = fc.constantFrom(...Array.from('storm ana é\u0301.“”北ß€İ가\u00AD\uD800😀'));
    const text = fc.oneof(
      fc.string({ unit: anyCharacter }),
      fc.array(letters).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 3 }), (question, passages) => {
        const [reading] = model.read(question, [{ passages, at: 0 }]);
        reading!.forEach((judged, at) => {
          if (!judged) return;
          expect(judged.start).toBeGreaterThanOrEqual(0);
          expect(judged.end).toBeGreaterThan(judged.start);
          expect(judged.end).toBeLessThanOrEqual(passages[at]!.length);
        });
      }),
      { numRuns: 50 },
    );
  });
});
