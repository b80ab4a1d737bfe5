/**
 * Prints the table of large files of docs/faults.md: what a moderator is told who adds one and reloads, how long questions
 * wait meanwhile, and what memory it takes.
 *
 *     npm run build && SEMANTIC=off npx tsx bench/discord/largeFile.ts
 */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chatInput, MANAGER, READER } from '../../test/discord/standin/interactions.ts';
import { asList, asText, type Json } from '../../test/discord/standin/json.ts';
import { makeArticle } from '../make/article.ts';
import { startBuiltBot } from './builtBot.ts';
import { watchMemory } from './treeMemory.ts';

/** Megabytes of the file, and of the largest that the bot is set to take. */
const FILES: readonly (readonly [size: number, most?: number])[] = [[1], [4, 4], [20, 4]];
/** Milliseconds from one question to the next. */
const PACE = 100;

console.log('| A file of | What is told | after | Longest question | Memory before, at most |');
console.log('| --- | --- | --- | --- | --- |');
// oxlint-disable-next-line no-await-in-loop -- one bot after the other
for (const [size, most] of FILES) await measure(size, most);

async function measure(size: number, most?: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'whosaid-large-'));
  await cp(new URL('../../knowledge', import.meta.url), folder, { recursive: true });
  const limit = most === undefined ? {} : { MAX_ARTICLE_MB: String(most) };
  const bot = await startBuiltBot(
    { heartbeat: 30_000 },
    { KNOWLEDGE_PATH: folder, LOG_LEVEL: 'fatal', ...limit },
  );
  const before = await bot.memory();
  const memory = watchMemory(bot.pid ?? 0);
  await writeFile(join(folder, 'large.txt'), makeArticle(1, size * 1_000_000));
  const begun = performance.now();
  const reload = bot.discord.does(chatInput('reload'), MANAGER);
  const reports: Json[] = [];
  const done = reload.edit.then((report) => reports.push(report));
  const waits: Promise<number>[] = [];
  while (reports.length === 0) {
    const person = { ...READER, id: String(810_000_000_000_000_000n + BigInt(waits.length)) };
    const asked = bot.discord.does(chatInput('ask', { question: 'Who is Li Hui?' }), person);
    waits.push(asked.answer.then((answer) => (answer === null ? Infinity : asked.waited)));
    // oxlint-disable-next-line no-await-in-loop -- a question each tenth of a second
    await Promise.race([done, sleep(PACE)]);
  }
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const longest = Math.max(...(await Promise.all(waits))).toFixed(0);
  const peak = (await memory.stop()).together / 2 ** 20;
  const told = [reports[0]?.content, asList(reports[0]?.embeds)[0]?.title].map(asText).join(' ').trim();
  console.log(
    `| ${size} MB${most === undefined ? '' : `, \`MAX_ARTICLE_MB=${most}\``} | ${told.replaceAll('\n', ' ')} | ` +
      `${seconds} s | ${longest} ms | ${before.toFixed(0)} MiB, ${peak.toFixed(0)} MiB |`,
  );
  await bot.stop();
  await rm(folder, { recursive: true });
}
