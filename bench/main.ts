import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compareQuality, compareSpeed, factsOf } from './compare.ts';
import { loadFile } from './data.ts';
import { engines } from './engines/all.ts';
import { earlierVersion } from './engines/earlierVersion.ts';
import { whosaid } from './engines/whosaid.ts';
import { nearestSentence, whosaidReading } from './engines/whosaidReading.ts';
import { READER_FILE } from '../src/meaning/bundledReader.ts';
import { UserError } from '../src/errors.ts';
import { loadReader } from '../src/reader/reader.ts';
import { measureAllNames } from './names/namesResult.ts';
import type { Results } from './results.ts';
import { showResults } from './show.ts';
import { loadAsked } from './asked.ts';
import { loadNearTopic } from './nearTopic.ts';
import { loadStories } from './stories.ts';
import { heldBackSets, otherLanguageSets } from './train/sets.ts';
import { writeResults } from './writeResults.ts';

const USAGE = `npm run bench                     everything, beside other engines: hours
npm run bench -- quality          the right passages alone, or names, or speed: also two of them
npm run bench -- --set xquad_en   one set of quality alone, or several with a --set each
npm run bench -- --questions 200  so many questions of each English set at most, spread evenly over it; those in
                                  other languages are answered by words alone, within minutes, and put whole
npm run bench -- --quick          a hundred questions of each set, and small sizes (some minutes)
npm run bench -- --data FILE      the questions of a file in the format of bench/data (.json or .json.gz)
npm run bench -- --ours           Whosaid alone
npm run bench -- --words          without the model that finds and reads
npm run bench -- --plain NAME=FILE  beside another model of the format of data/reader.bin as a plain encoder, such as
                                  what \`bench/train/reader/export.py untrained\` makes of all-MiniLM-L6-v2;
                                  with speed it is timed beside the one that ships, up to 5,000 passages
npm run bench -- --before FOLDER  beside an earlier version, built by \`npm ci\` in a checkout of it (quality alone)
npm run bench -- --json           the figures as JSON, a line for each set and part
npm run bench -- --write          the figures into bench/results.json, bench/README.md and its plots; parts that
                                  were not measured stay as they are
npm run bench -- attribution …    who said it, against annotated articles
npm run bench -- train …          the ranker's weights, learned again
npm run bench -- load …           many people asking the bot at once; also shards, faults`;

const QUICK_QUESTIONS = 100;

/** Parts with a program of their own. */
const PROGRAMS: Readonly<Record<string, string>> = {
  attribution: 'attribution.ts',
  train: 'train/ranker.ts',
  load: 'discord/load.ts',
  shards: 'discord/shards.ts',
  faults: 'discord/faults.ts',
};
/** Parts of the comparison. */
const PARTS = ['quality', 'names', 'speed'];

const program = PROGRAMS[process.argv[2] ?? ''];
if (program) process.exitCode = runProgram(program, process.argv.slice(3));
else await runComparison().catch(showMistake);

function runProgram(file: string, args: readonly string[]): number {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const { status } = spawnSync(process.execPath, [...process.execArgv, path, ...args], { stdio: 'inherit' });
  return status ?? 1;
}

async function runComparison(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      set: { type: 'string', multiple: true },
      questions: { type: 'string' },
      quick: { type: 'boolean', default: false },
      data: { type: 'string', multiple: true },
      ours: { type: 'boolean', default: false },
      words: { type: 'boolean', default: false },
      plain: { type: 'string' },
      before: { type: 'string' },
      json: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const most = mostOf(values.questions, values.quick);
  const [plainName, plainFile] = values.plain?.split('=') ?? [];
  const lacksFile = values.plain !== undefined && !(plainName && plainFile);
  if (values.help || Number.isNaN(most) || lacksFile || positionals.some((part) => !PARTS.includes(part))) {
    console.log(USAGE);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const parts = positionals.length > 0 ? positionals : values.data || values.set ? ['quality'] : PARTS;
  const others = values.data ? [] : otherLanguageSets();
  const all = values.data?.map((file) => loadFile(file)) ?? [
    ...heldBackSets(),
    loadStories('near'),
    loadStories('paraphrase'),
    loadStories('all'),
    loadNearTopic(new URL('data/near-topic/held-back', import.meta.url).pathname),
    loadAsked('held-back'),
    ...others,
  ];
  // A sample of a set that takes minutes would only blur what it shows.
  const whole = new Set(values.quick ? [] : others);
  const sets = all.filter(({ name }) => values.set?.includes(name) ?? true);
  // The reader's threads keep no process alive.
  const alive = setInterval(() => undefined, 1000);
  const reader = values.words ? null : await loadReader(READER_FILE);
  const plain = plainFile ? await loadReader(plainFile) : null;
  const reading = reader
    ? [
        ...(plain ? [nearestSentence(plain, plainName)] : []),
        nearestSentence(reader),
        whosaidReading(reader, false),
        whosaidReading(reader, true),
      ]
    : [];
  const earlier = values.before === undefined ? [] : [await earlierVersion(values.before)];
  const compared = [...(values.ours ? [whosaid] : engines), ...earlier, ...reading];

  // Set by set, so that what was measured is kept when the rest is not waited for.
  if (parts.includes('quality'))
    for (const set of sets)
      tell({ quality: [await compareQuality(compared, set, whole.has(set) ? null : most)] });
  if (parts.includes('names')) tell({ names: await measureAllNames() });
  if (parts.includes('speed')) tell({ speed: await compareSpeed(compared, sets, values.quick) });
  await reader?.close();
  await plain?.close();
  clearInterval(alive);

  function tell(measured: Omit<Results, 'engines'>): void {
    const results = { engines: compared.map(factsOf), ...measured };
    console.log(values.json ? JSON.stringify(results) : `${showResults(results)}\n`);
    if (values.write) writeResults(results);
  }
}

/** How many questions of each set are put at most: null for all, NaN for what is no number. */
function mostOf(given: string | undefined, quick: boolean): number | null {
  if (given !== undefined) return Number(given) >= 1 ? Math.floor(Number(given)) : NaN;
  return quick ? QUICK_QUESTIONS : null;
}

/** An unknown option or a missing file is told in a line; anything else is a bug and keeps its stack. */
function showMistake(error: unknown): void {
  if (!(error instanceof Error) || !(error instanceof UserError || 'code' in error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
