/**
 * Many libraries in one process, with an empty cache of vectors and with one that has those of 20,000 other texts: what
 * they need in memory, each of which must not hold the cache.
 *
 *     npx tsx --expose-gc bench/discord/libraries.ts [libraries]
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Library } from '../../src/library.ts';
import { asEncoder, READER_FILE } from '../../src/meaning/bundledReader.ts';
import { openVectorCache } from '../../src/meaning/vectorCache.ts';
import { loadReader } from '../../src/reader/reader.ts';
import { makeArticle } from '../make/article.ts';

/** Texts that the cache has besides, and how many are written at once. */
const [OTHERS, AT_ONCE] = [20_000, 1_000];
/** Bytes of each library's article. */
const SIZE = 1_000;

const count = Number(process.argv[2] ?? 60);
// The reader's threads keep no process alive.
const alive = setInterval(() => undefined, 1000);
await measure('empty cache', 0);
await measure(`cache of ${OTHERS.toLocaleString('en')} other texts`, OTHERS);
clearInterval(alive);

async function measure(label: string, others: number): Promise<void> {
  const cacheFolder = await mkdtemp(join(tmpdir(), 'whosaid-cache-'));
  await fill(cacheFolder, others);
  globalThis.gc?.();
  const before = residentMiB();
  let most = before;
  const timer = setInterval(() => (most = Math.max(most, residentMiB())), 20);
  const libraries = Array.from({ length: count }, (_, number) =>
    Library.fromTexts([{ id: `article-${number}`, text: makeArticle(number + 1, SIZE) }], { cacheFolder }),
  );
  await Promise.all(libraries.map(({ ready }) => ready));
  clearInterval(timer);
  globalThis.gc?.();
  const passages = libraries.reduce((sum, { articles }) => sum + (articles[0]?.passages.length ?? 0), 0);
  console.log(
    `${label}: ${count} libraries with ${passages} passages, ${libraries.every(({ isSemantic }) => isSemantic) ? 'all by meaning' : 'NOT by meaning'}: ${before} MiB before, ${most} at most, ${residentMiB()} after`,
  );
  await Promise.all(libraries.map((library) => library.close()));
  await rm(cacheFolder, { recursive: true });
}

/** Keeps vectors of so many texts that no library has. */
async function fill(folder: string, others: number): Promise<void> {
  const reader = await loadReader(READER_FILE);
  if (!reader) throw new Error(`${READER_FILE} is missing`);
  const { name, dimensions } = await asEncoder(reader);
  await reader.close();
  const cache = openVectorCache(folder, name, dimensions);
  for (let from = 0; from < others; from += AT_ONCE) {
    const vectors = new Float32Array(AT_ONCE * dimensions);
    for (let place = 0; place < AT_ONCE; place++) vectors[place * dimensions + (place % dimensions)] = 1;
    const texts = Array.from({ length: AT_ONCE }, (_, place) => `other text ${from + place}`);
    // oxlint-disable-next-line no-await-in-loop -- in portions
    await cache.keep(texts, vectors);
  }
}

function residentMiB(): number {
  return Math.round(process.memoryUsage().rss / 2 ** 20);
}
