import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compare } from './compare.ts';
import { loadFile } from './data.ts';
import { engines } from './engines/all.ts';
import { whosaid } from './engines/whosaid.ts';
import { nearestSentence, whosaidReading } from './engines/whosaidReading.ts';
import { READER_FILE } from '../src/meaning/bundledReader.ts';
import { loadReader } from '../src/reader/reader.ts';
import { measureAllNames } from './names/namesResult.ts';
import { renderPlots } from './plots/all.ts';
import { renderReport } from './report.ts';
import { showResults } from './show.ts';
import { loadStories } from './stories.ts';
import { heldBackSets, otherLanguageSets } from './train/sets.ts';

const USAGE = `npm run bench                     everything, beside other engines (about 15 minutes)
npm run bench -- --quick          a few hundred questions of each set (about a minute)
npm run bench -- --data FILE      the questions of a file in the format of bench/data (.json or .json.gz)
npm run bench -- --ours           Whosaid alone
npm run bench -- --words          without the model that finds and reads
npm run bench -- --json           the figures as JSON
npm run bench -- --write          the figures into bench/results.json, bench/README.md and its plots
npm run bench -- attribution …    who said it, against annotated articles
npm run bench -- names            misspelt names and names of others alone; --write keeps the other figures
npm run bench -- train …          the ranker's weights, learned again
npm run bench -- load …           many people asking the bot at once; also shards, faults`;

/** Parts with a program of their own. */
const PARTS: Readonly<Record<string, string>> = {
  attribution: 'attribution.ts',
  train: 'train/ranker.ts',
  names: 'names/main.ts',
  load: 'discord/load.ts',
  shards: 'discord/shards.ts',
  faults: 'discord/faults.ts',
};

const part = PARTS[process.argv[2] ?? ''];
if (part) process.exitCode = runPart(part, process.argv.slice(3));
else await runComparison().catch(showMistake);

function runPart(file: string, args: readonly string[]): number {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const { status } = spawnSync(process.execPath, [...process.execArgv, path, ...args], { stdio: 'inherit' });
  return status ?? 1;
}

async function runComparison(): Promise<void> {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      data: { type: 'string', multiple: true },
      ours: { type: 'boolean', default: false },
      words: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  // The reader's threads keep no process alive.
  const alive = setInterval(() => undefined, 1000);
  const reader = values.words ? null : await loadReader(READER_FILE);
  const reading = reader
    ? [nearestSentence(reader), whosaidReading(reader, false), whosaidReading(reader, true)]
    : [];
  const compared = await compare({
    engines: [...(values.ours ? [whosaid] : engines), ...reading],
    sets: values.data?.map((file) => loadFile(file)) ?? [
      ...heldBackSets(),
      ...otherLanguageSets(),
      loadStories('near'),
      loadStories('paraphrase'),
    ],
    quick: values.quick,
    speed: !values.data,
  });
  const results = values.data ? compared : { ...compared, names: await measureAllNames() };
  await reader?.close();
  clearInterval(alive);
  console.log(values.json ? JSON.stringify(results, null, 2) : showResults(results));
  if (!values.write) return;
  writeFileSync(beside('results.json'), `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(beside('README.md'), renderReport(results));
  for (const [name, svg] of renderPlots(results)) writeFileSync(beside(name), svg);
}

/** An unknown option or a missing file is told in a line; anything else is a bug and keeps its stack. */
function showMistake(error: unknown): void {
  if (!(error instanceof Error) || !('code' in error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function beside(name: string): URL {
  return new URL(name, import.meta.url);
}
