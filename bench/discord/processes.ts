/**
 * Many processes of one bot: whether their shards log in as slowly as Discord asks, whether commands are registered once
 * and each question is answered once, and what a rolling restart loses:
 *
 *     npm run build && npx tsx bench/discord/processes.ts [processes] [buckets]
 *
 * Each built bot has one shard and a process of its own; all start at the same time against one stand-in Discord. With
 * fewer buckets than processes the shards of a bucket have to log in one by one, every five seconds.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { chatInput, READER } from '../../test/discord/standin/interactions.ts';
import { StandIn, TOKEN } from '../../test/discord/standin/standin.ts';

const MAIN = fileURLToPath(new URL('../../dist/src/main.js', import.meta.url));
/** Milliseconds between two logins of one bucket. */
const PACE = 5_000;
/** Milliseconds from one question to the next. */
const ASKING = 50;
/** Milliseconds for all to log in. */
const PATIENCE = 900_000;

const processes = Number(process.argv[2] ?? 16);
const buckets = Number(process.argv[3] ?? 16);
const discord = await StandIn.start({ heartbeat: 30_000, shards: processes, buckets });
const begun = performance.now();
const bots = Array.from({ length: processes }, (_, shard) => start(shard));
await discord.until(() => discord.gateway.shards.length === processes, 'all shards are logged in', PATIENCE);
console.log(`${processes} processes, ${buckets} buckets: all logged in after ${seconds(begun)} s`);
const gap = shortestGap();
console.log(
  `  shortest time between two logins of a bucket: ${gap.toFixed(1)} s (Discord asks for ${PACE / 1000} s)`,
);

let told = 0;
let between = 0;
let unanswered = 0;
const open: Promise<void>[] = [];
const asking = setInterval(() => {
  const shard = (told + between) % processes;
  const isThere = discord.gateway.shards.includes(shard);
  const deed = discord.does(
    chatInput('ask', { question: 'Who is Li Hui?' }),
    readerOf(told + between),
    shard,
  );
  if (!isThere) {
    between++;
    deed.forget();
    return;
  }
  told++;
  open.push(deed.answer.then((answer) => void (unanswered += answer ? 0 : 1)));
}, ASKING);
const rolling = performance.now();
for (const [shard, bot] of bots.entries()) {
  const logins = discord.gateway.identified.length;
  bot.kill('SIGTERM');
  await once(bot, 'exit');
  bots[shard] = start(shard);
  await discord.until(() => discord.gateway.identified.length > logins, 'the new process logs in', PATIENCE);
  await discord.until(() => discord.gateway.shards.length === processes, 'it is there', PATIENCE);
}
clearInterval(asking);
await Promise.all(open);
console.log(`  restarted one after the other in ${seconds(rolling)} s`);
console.log(
  `  ${told} questions reached a process: ${unanswered} not answered, ${discord.rest.answeredTwice} answered twice ` +
    `(${discord.rest.sentAgain} answers were sent again before it was known that they had arrived)`,
);
console.log(`  ${between} questions fell between two processes, which Discord sends to nobody`);
const registered = discord.rest.requests.filter((request) => request.startsWith('PUT ')).length;
console.log(`  commands written ${registered} times in ${2 * processes} starts`);
console.log(`  refused by the stand-in: ${discord.rest.violations.length}`);
await Promise.all(
  bots.map(async (bot) => {
    bot.kill('SIGTERM');
    await once(bot, 'exit');
  }),
);
await discord.stop();

function start(shard: number): ChildProcess {
  return spawn(
    process.execPath,
    ['--optimize-for-size', '--no-maglev', '--no-node-snapshot', '--v8-pool-size=1', MAIN, 'start'],
    {
      env: {
        ...process.env,
        DISCORD_TOKEN: TOKEN,
        DISCORD_API: discord.api,
        SHARDS: String(shard),
        SHARD_COUNT: String(processes),
        SEMANTIC: 'off',
        LOG_LEVEL: 'fatal',
      },
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
}

/** Another person on another server, so that nobody is in a hurry. */
function readerOf(number: number) {
  return {
    ...READER,
    id: String(810_000_000_000_000_000n + BigInt(number)),
    server: String(720_000_000_000_000_000n + BigInt(number % 1_000)),
  };
}

/** Seconds between the two logins of one bucket that were closest together. */
function shortestGap(): number {
  const gaps = Array.from({ length: buckets }, (_, bucket) => {
    const times = discord.gateway.identified
      .filter(({ shard }) => shard % buckets === bucket)
      .map(({ at }) => at);
    return times.slice(1).map((at, place) => (at - times[place]!) / 1000);
  });
  return Math.min(Infinity, ...gaps.flat());
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}
