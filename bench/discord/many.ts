/**
 * Many articles: when the bot is there, how long questions wait while it reads for meaning, when it has, and its memory:
 *
 *     npm run build && npx tsx bench/discord/many.ts [articles] [sentences of each] [minutes]
 *
 * The built bot runs in a process of its own on a folder of made-up articles, twice: with an empty cache, and with the
 * one that the first run has left.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chatInput, READER } from '../../test/discord/standin/interactions.ts';
import { makeArticle } from '../make/article.ts';
import { percentile } from '../metrics.ts';
import { startBuiltBot, type BuiltBot } from './builtBot.ts';

/** Bytes of a made-up sentence, about. */
const SENTENCE = 95;
/** Milliseconds from one question to the next. */
const PACE = 250;
/** Looks without a word of reading for meaning after which it has ended: it begins a moment after the first answer. */
const QUIET = 20;
/** Milliseconds from one word of how far the reading is to the next. */
const TOLD = 30_000;

const articles = Number(process.argv[2] ?? 2000);
const sentences = Number(process.argv[3] ?? 40);
/** Milliseconds after which a run waits no longer for the reading for meaning, and ends. */
const longest = Number(process.argv[4] ?? 10) * 60_000;
const folder = await mkdtemp(join(tmpdir(), 'whosaid-many-'));
const knowledge = Array.from({ length: articles }, (_, number) => ({
  file: join(folder, `article-${String(number).padStart(5, '0')}.txt`),
  text: makeArticle(number + 1, sentences * SENTENCE),
}));
for (const { file, text } of knowledge) {
  // oxlint-disable-next-line no-await-in-loop -- thousands of open files are too many
  await writeFile(file, text);
}
const cache = await mkdtemp(join(tmpdir(), 'whosaid-cache-'));
await run('empty cache');
await run('cache of the run before');
await rm(folder, { recursive: true });
await rm(cache, { recursive: true });

async function run(label: string): Promise<void> {
  const begun = performance.now();
  const bot = await startBuiltBot({ heartbeat: 30_000 }, { KNOWLEDGE_PATH: folder, XDG_CACHE_HOME: cache });
  console.log(`${label}: logged in after ${seconds(begun)} s`);
  const waits: number[] = [];
  const first = await ask(bot, 0);
  console.log(`  first answer after ${first.toFixed(0)} ms`);
  let asked = 1;
  let quiet = 0;
  let readUntil = begun;
  let told = begun;
  while (performance.now() - begun < longest && quiet < QUIET) {
    const states = await bot.states();
    const isStillReading = states.includes('for meaning');
    if (isStillReading) readUntil = performance.now();
    if (performance.now() - told > TOLD) {
      told = performance.now();
      console.log(`  after ${seconds(begun)} s: ${states.trim().replaceAll('\n', '; ')}`);
    }
    quiet = isStillReading ? 0 : quiet + 1;
    waits.push(await ask(bot, asked++));
    await sleep(PACE);
  }
  const isRead = quiet === QUIET;
  const when = isRead
    ? `read after ${((readUntil - begun) / 1000).toFixed(1)} s`
    : `not read after ${seconds(begun)} s`;
  console.log(`  for meaning ${when}; meanwhile ${describe(waits)}`);
  if (!isRead) {
    await bot.stop();
    return;
  }
  const after: number[] = [];
  for (let more = 0; more < 40; more++) after.push(await ask(bot, asked++));
  console.log(`  by meaning ${describe(after)}`);
  await sleep(15_000);
  console.log(`  idle: ${(await bot.memory()).toFixed(0)} MiB`);
  await bot.stop();
}

/** Milliseconds until a question about one of the articles is answered. */
async function ask({ discord }: BuiltBot, asked: number): Promise<number> {
  const { text } = knowledge[(asked * 37) % articles]!;
  const words = text
    .split('\n\n')[2]!
    .split(/\W+/u)
    .filter((word) => word.length > 5);
  const person = {
    ...READER,
    id: String(810_000_000_000_000_000n + BigInt(asked)),
    server: String(720_000_000_000_000_000n + BigInt(asked % 1_000)),
  };
  const deed = discord.does(
    chatInput('ask', { question: `What of ${words.slice(0, 3).join(' ')}?` }),
    person,
  );
  await deed.answer;
  return deed.waited;
}

function describe(waits: readonly number[]): string {
  if (waits.length === 0) return 'no question';
  const at = (share: number) => `${percentile(waits, share).toFixed(0)} ms`;
  return `${waits.length} questions: median ${at(0.5)}, longest ${at(1)}`;
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}
