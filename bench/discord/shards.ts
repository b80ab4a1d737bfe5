/**
 * What servers and shards cost in memory: `npm run build && npx tsx bench/discord/shards.ts`.
 */
import { startBuiltBot } from './builtBot.ts';

const CASES = [
  { shards: 1, guildsPerShard: 0 },
  { shards: 1, guildsPerShard: 2_500 },
  { shards: 20, guildsPerShard: 2_500 },
];

for (const options of CASES) {
  const bot = await startBuiltBot({ ...options, heartbeat: 30_000 }, { SHARDS: 'auto', SEMANTIC: 'off' });
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  const memory = await bot.memory();
  console.log(`${options.shards} shards of ${options.guildsPerShard} servers: ${memory.toFixed(0)} MiB`);
  await bot.stop();
}
