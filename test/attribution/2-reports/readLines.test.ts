import { setFlagsFromString } from 'node:v8';
import { expect, it } from '@jest/globals';
import { readArticle } from '../../../src/article/read.ts';
import { readLines } from '../../../src/attribution/2-reports/readLines.ts';
import { languageOf } from '../../../src/language/languages.ts';

const TEXT = `The mill

The mill stands still. The miller waits for the wind. “It will turn,” said Ann Parr.

The wind has come from the west since Monday, and the wheel is mended.

${Array.from({ length: 30 }, (_, day) => `On day ${day} the wheel turned ${day} times.`).join(' ')}`;

const layout = readArticle({ id: 'mill', text: TEXT }, 'mill.txt');
const lines = readLines(
  { ...layout, text: layout.read.text, blocks: layout.read.blocks },
  languageOf('en').attribution,
);

/** How many hidden classes of V8 some objects have; one of its own takes more memory than the object. */
function countShapes(objects: readonly object[]): number {
  setFlagsFromString('--allow-natives-syntax');
  // oxlint-disable-next-line typescript/no-implied-eval -- a function of V8 that no parser knows
  const isSame = new Function('one', 'other', 'return %HaveSameMap(one, other)');
  setFlagsFromString('--no-allow-natives-syntax');
  return objects.filter((one, place) => objects.findIndex((other) => isSame(one, other)) === place).length;
}

it('sentences, passages and pieces of a long article have few shapes', () => {
  const { passages, read } = layout;
  for (const many of [lines, passages, read.passages, lines.flatMap(({ pieces }) => pieces)]) {
    expect(many.length).toBeGreaterThan(30);
    expect(countShapes(many)).toBeLessThan(5);
  }
});

it('a sentence has the same words whenever somebody looks at it', () => {
  const read = lines.map(({ start, end, tokens, pieces }) => ({ start, end, tokens, pieces }));
  for (const { start, end, tokens, pieces } of read.toReversed()) {
    const again = lines.find((line) => line.start === start)!;
    expect({ tokens: again.tokens, pieces: again.pieces }).toEqual({ tokens, pieces });
    expect(tokens[0]!.start).toBe(start);
    expect(tokens.at(-1)!.end).toBe(end);
  }
});

it('the words of the sentence before are not made twice', () => {
  const [before, line] = lines.slice(1, 3);
  const { pieces } = before!;
  expect(line!.pieces).not.toBe(pieces);
  expect(before!.pieces).toBe(pieces);
});
