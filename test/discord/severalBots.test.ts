import { expect, test } from '@jest/globals';
import { startBot, type Bot } from '../../src/discord/bot.ts';
import { createLog } from '../../src/discord/log.ts';
import { Library } from '../../src/library.ts';
import { echo } from './standin/echo.ts';
import { chatInput, READER } from './standin/interactions.ts';
import { UNHURRIED } from './standin/play.ts';
import { StandIn } from './standin/standin.ts';

const COUNT = 4;
const SHARDS = [...Array(COUNT).keys()];
const library = Library.fromTexts([{ id: 'note', text: 'A note\n\nThe mill stands by the river.\n' }], {
  semantic: false,
});

/** One of the bots, as a process of its own with one shard runs it. */
function start(discord: StandIn, shard: number): Promise<Bot> {
  const config = discord.config({ shards: { ids: [shard], count: COUNT } });
  const log = createLog(config, { write: () => undefined });
  const { queueLimits, patience } = UNHURRIED;
  return startBot({
    config,
    log,
    library,
    commands: [echo],
    queueLimits,
    patience: { ...patience, paced: true },
  });
}

/** The answers to one question for each shard. */
function askAll(discord: StandIn): Promise<unknown[]> {
  const asked = SHARDS.map((shard) => discord.does(chatInput('echo', { text: 'hello' }), READER, shard));
  return Promise.all(asked.map(({ answer }) => answer));
}

const countWrites = (discord: StandIn) =>
  discord.rest.requests.filter((request) => request.startsWith('PUT ')).length;

// bench/discord/processes.ts does the same with sixteen real processes, also where they have to wait for their turn.
test('several processes of one bot log in at once, answer each question once, write the commands once, and are restarted one by one', async () => {
  const discord = await StandIn.start({ ...UNHURRIED.discord, shards: COUNT, buckets: COUNT });
  const bots = await Promise.all(SHARDS.map((shard) => start(discord, shard)));
  try {
    await discord.isReady(COUNT);
    expect(await askAll(discord)).not.toContain(null);
    await discord.until(() => countWrites(discord) > 0, 'the commands are written');
    for (const shard of SHARDS) {
      await bots[shard]?.stop();
      await discord.until(() => discord.gateway.shards.length < COUNT, 'its shard is gone');
      bots[shard] = await start(discord, shard);
      await discord.isReady(COUNT);
      expect(await askAll(discord)).not.toContain(null);
    }
    expect(discord.gateway.story.filter((event) => event.startsWith('identify'))).toHaveLength(2 * COUNT);
    expect(countWrites(discord)).toBe(1);
    expect(discord.rest.answeredTwice).toBe(0);
    expect(discord.rest.violations).toEqual([]);
  } finally {
    await Promise.all(bots.map((bot) => bot.stop()));
    await discord.stop();
  }
});
