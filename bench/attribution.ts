import { readFileSync, readdirSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';

import { readArticle } from '../src/article/read.ts';
import { attribute } from '../src/attribution/attribute.ts';
import type { Article } from '../src/types.ts';
import type { GoldArticle } from './attributionGold.ts';
import { scoreAttribution, type ScoredKind } from './attributionScore.ts';
import { renderTable } from './table.ts';

const USAGE = `npm run bench -- attribution               Wikinews (bench/data/gum_news.json.gz), and the speed on the stories
npm run bench -- attribution FILE          articles of a file in the same format (.json or .json.gz)
npm run bench -- attribution FILE --lines  what was found, one article a line, for another scorer`;

const GUM_NEWS = new URL('data/gum_news.json.gz', import.meta.url);
const STORIES = new URL('../test/stories/', import.meta.url);
const ROUNDS = 20;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lines: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
});
if (values.help) console.log(USAGE);
else if (values.lines)
  for (const article of attributeAll(readGold(positionals[0]))) console.log(lineOf(article));
else showScores();

function showScores(): void {
  const gold = readGold(positionals[0]);
  const scores = scoreAttribution(gold, attributeAll(gold));
  const kinds: ScoredKind[] = ['all', 'direct', 'mixed', 'indirect'];
  const rows = kinds.map((kind) => {
    const { sentences, detection, speaker, combined } = scores[kind];
    return [
      kind,
      String(sentences),
      ...[detection, speaker, combined].map((part) => (100 * part).toFixed(1)),
    ];
  });
  console.log(renderTable(['', 'sentences', 'detection F1', 'right speaker', 'combined F1'], rows));
  if (!positionals[0])
    console.log(`\n${speedOnStories().toFixed(1)} ms of 1,000 words, reading apart (median of ${ROUNDS})`);
}

function readGold(file: string | undefined): GoldArticle[] {
  const bytes = readFileSync(file ?? GUM_NEWS);
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const { docs }: { docs: GoldArticle[] } = JSON.parse(
    (isPacked ? gunzipSync(bytes) : bytes).toString('utf8'),
  );
  return docs;
}

function attributeAll(documents: readonly GoldArticle[]): Article[] {
  return documents.map(({ id, text }) => attribute(readArticle({ id, text })));
}

function lineOf({ id, text, passages }: Article): string {
  return JSON.stringify({
    id,
    passages: passages.map(({ start, end, attribution: { kind, speaker } }) => ({
      start,
      end,
      attribution:
        kind === 'none'
          ? null
          : { kind, speaker: speaker && { ...speaker, text: text.slice(speaker.start, speaker.end) } },
    })),
  });
}

/** Milliseconds that attribution takes for 1,000 words of the stories. */
function speedOnStories(): number {
  const layouts = readdirSync(STORIES)
    .filter((file) => /\.(?:txt|md)$/.test(file) && file !== 'README.md')
    .map((file) => readArticle({ id: file, text: readFileSync(new URL(file, STORIES), 'utf8') }));
  const words = layouts.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    for (const layout of layouts) attribute(layout);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return ((times[ROUNDS / 2] ?? 0) / words) * 1000;
}
