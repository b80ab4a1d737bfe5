/**
 * How long questions wait, and what memory it takes, while the knowledge is read again:
 *
 *     npm run build && SEMANTIC=off npx tsx bench/discord/reload.ts [articles] [bytes of each]
 *
 * The built bot runs in a process of its own on a folder of made-up articles. After each change of the folder a
 * question is asked every 100 ms until the change answers.
 */
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chatInput, READER } from '../../test/discord/standin/interactions.ts';
import { makeArticle } from '../make/article.ts';
import { startBuiltBot } from './builtBot.ts';
import { watchMemory, type TreeMemory } from './treeMemory.ts';

/** Milliseconds from one question to the next. */
const PACE = 100;
/** Milliseconds after which a change is given up. */
const LONGEST = 300_000;

const articles = Number(process.argv[2] ?? 200);
const bytes = Number(process.argv[3] ?? 100_000);
const folder = await mkdtemp(join(tmpdir(), 'whosaid-reload-'));
const fileOf = (number: number) => join(folder, `article-${String(number).padStart(3, '0')}.txt`);
await Promise.all(
  Array.from({ length: articles }, (_, number) => writeFile(fileOf(number), makeArticle(number + 1, bytes))),
);
const start = performance.now();
const bot = await startBuiltBot({ heartbeat: 30_000 }, { KNOWLEDGE_PATH: folder });
console.log(`${articles} articles of ${bytes} bytes: ready after ${seconds(start)} s`);
await sleep(15_000);
console.log(`idle: ${((await bot.memory()) * 1.048576).toFixed(0)} MB`);

let asked = 0;
await measure('a file of 100 bytes is added', 'qorvath', () =>
  writeFile(join(folder, 'small.txt'), story('qorvath')),
);
await measure('it is changed', 'zelmira', () => writeFile(join(folder, 'small.txt'), story('zelmira')));
await measure('one of the large files is changed', 'wuxtery', async () => {
  const text = await readFile(fileOf(0), 'utf8');
  await writeFile(fileOf(0), `${text}\n${story('wuxtery')}`);
});
await measure('a file of 1 MB is added', 'yobrinka', () =>
  writeFile(join(folder, 'large.txt'), `${makeArticle(999, 1_000_000)}\n${story('yobrinka')}`),
);
await measure('all files are changed', 'fenduril', async () => {
  const other = await mkdtemp(join(tmpdir(), 'whosaid-reload-'));
  await Promise.all(
    Array.from({ length: articles }, (_, number) =>
      writeFile(fileOf(number).replace(folder, other), makeArticle(5_000 + number, bytes)),
    ),
  );
  await writeFile(join(other, 'small.txt'), story('fenduril'));
  await rename(folder, `${folder}-old`);
  await rename(other, folder);
});
console.log(`refused by the stand-in: ${bot.discord.rest.violations.length}`);
await bot.stop();
await rm(folder, { recursive: true });
await rm(`${folder}-old`, { recursive: true });

function story(word: string): string {
  return `The ${word} comes\n\nThe ${word} comes to the harbour on Monday, and nobody knows why.\n`;
}

/** Changes the folder and asks for a word that only the change has, until it is found. */
async function measure(label: string, word: string, change: () => Promise<unknown>): Promise<void> {
  const memory = watchMemory(bot.pid ?? 0);
  await change();
  const begun = performance.now();
  const waits: number[] = [];
  const open: Promise<void>[] = [];
  const found: number[] = [];
  let lost = 0;
  const askOnce = async (): Promise<void> => {
    const { waited, text } = await ask(word);
    if (text === null) lost++;
    else waits.push(waited);
    if (text?.includes(`The ${word} comes to`)) found.push(performance.now() - begun);
  };
  while (found.length === 0 && performance.now() - begun < LONGEST) {
    open.push(askOnce());
    // oxlint-disable-next-line no-await-in-loop -- a question each tenth of a second
    await sleep(PACE);
  }
  await Promise.all(open);
  const [taken] = found;
  const sorted = waits.toSorted((one, other) => one - other);
  const at = (share: number) => (sorted[Math.ceil(share * sorted.length) - 1] ?? NaN).toFixed(0);
  const when = taken === undefined ? 'never taken up' : `taken up after ${(taken / 1000).toFixed(1)} s`;
  console.log(
    `${label}: ${when}; ${waits.length} answered, ${lost} lost, median ${at(0.5)} ms, longest ${at(1)} ms; ` +
      told(await memory.stop()),
  );
}

async function ask(word: string): Promise<{ readonly waited: number; readonly text: string | null }> {
  const person = {
    ...READER,
    id: String(810_000_000_000_000_000n + BigInt(asked)),
    server: String(720_000_000_000_000_000n + BigInt(asked++ % 1_000)),
  };
  const deed = bot.discord.does(chatInput('ask', { question: `When does the ${word} come?` }), person);
  const answer = await deed.answer;
  setTimeout(() => bot.discord.rest.asked.delete(deed.token), 10_000).unref();
  // The words that were asked for are bold, which may begin and end anywhere.
  return { waited: deed.waited, text: answer && JSON.stringify(answer.data).replaceAll('**', '') };
}

/** The most memory since the change: of the bot with the process that reads, and of the bot alone. */
function told({ together, resident, first }: TreeMemory): string {
  const [all, counted, alone] = [together, resident, first].map((size) => (size / 1e6).toFixed(0));
  return `peak ${all} MB (${counted} with what is shared counted twice; the bot alone ${alone})`;
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}
