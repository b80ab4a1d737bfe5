import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { commands } from '../../commands/index.ts';
import { echo } from './standin/echo.ts';
import { chatInput, HOME, MANAGER, READER } from './standin/interactions.ts';
import { Library } from '../../src/library.ts';
import { play, type Scene } from './standin/play.ts';
import { TOKEN } from './standin/standin.ts';

const hello = chatInput('echo', { text: 'hello' });
const tidy = chatInput('tidy', { text: 'tidied' });

/** What a path of the health port says. */
async function read({ bot }: Scene, path: string): Promise<{ status: number; text: string }> {
  const response = await fetch(`http://127.0.0.1:${bot.healthPort}${path}`);
  return { status: response.status, text: await response.text() };
}

describe('a bot', () => {
  test.concurrent('logs in, registers its commands, answers and says goodbye', () =>
    play(async ({ discord, bot, log }) => {
      await discord.isReady();
      expect(await discord.does(hello).answer).toMatchObject({ type: 4, data: { content: 'hello' } });
      await discord.until(() => discord.rest.commands.size > 0, 'commands are registered');
      expect([...discord.rest.commands.values()].flat()).toMatchObject([{ name: 'echo' }]);
      await bot.stop();
      expect(await bot.ended).toEqual({ reason: 'Stopped', status: 0 });
      expect(discord.gateway.story).toEqual(['identify 0']);
      expect(log.join('')).not.toContain(TOKEN);
    }));

  test.concurrent('logs in after Discord has asked it to wait, and says that it waits', () =>
    play(
      async ({ discord, log }) => {
        await discord.isReady();
        const told = log.map((line) => JSON.parse(line)).filter(({ seconds }) => seconds !== undefined);
        expect(told).toMatchObject([
          { level: 40, seconds: 0.1, msg: expect.stringContaining('asks to wait') },
        ]);
      },
      { prepare: ({ rest }) => rest.faults.push({ at: 'gateway', retryAfter: 0.1, times: 3 }) },
    ));

  test.concurrent('ends and asks for DISCORD_API where something else than Discord answers', () =>
    play(
      async ({ bot }) => {
        expect(await bot.ended).toMatchObject({
          status: 75,
          reason: expect.stringMatching(/it answers, but not as Discord does; is DISCORD_API right\?$/),
        });
      },
      { prepare: ({ rest }) => rest.faults.push({ at: 'gateway', status: 200, times: 9 }) },
    ));

  test.concurrent('answers what is under way before it stops', () =>
    play(async ({ discord, bot }) => {
      await discord.isReady();
      discord.rest.faults.push({ at: 'callback', slowBefore: 300 });
      const { answer } = discord.does(hello);
      await discord.until(
        () => discord.rest.requests.some((request) => request.includes('callback')),
        'it is asked',
      );
      await bot.stop();
      expect(await answer).not.toBeNull();
    }));

  test.concurrent('works in direct messages, without any server', () =>
    play(async ({ discord }) => {
      await discord.isReady();
      expect(await discord.does(hello, { ...READER, server: null }).answer).not.toBeNull();
    }));

  test.concurrent('goes on when its commands cannot be registered, and says why', () =>
    play(
      async ({ discord, log }) => {
        await discord.isReady();
        await discord.until(() => log.some((line) => line.includes('could not be registered')), 'it says so');
        expect(await discord.does(hello).answer).not.toBeNull();
      },
      { prepare: ({ rest }) => rest.faults.push({ at: 'commands', status: 500, times: 9 }) },
    ));
});

describe('a command for moderators', () => {
  const setting = { commands, config: { guildId: HOME, moderatorRoleIds: ['710000000000000001'] } };
  test.concurrent.each([
    ['somebody who manages the server', MANAGER, 5],
    ['somebody with a role from the configuration', { ...READER, roles: ['710000000000000001'] }, 5],
    ['nobody special, though the server shows it', READER, 4],
    ['somebody who manages another server', { ...MANAGER, server: '700000000000000002' }, 4],
    ['somebody in a direct message', { ...MANAGER, server: null }, 4],
  ])('from %s', (_who, person, type) =>
    play(async ({ discord }) => {
      await discord.isReady();
      // Either way only the person sees it: "thinking" (5) for those who may, a refusal (4) for the others.
      expect(await discord.does(chatInput('reload'), person).answer).toMatchObject({
        type,
        data: { flags: 64 },
      });
    }, setting),
  );
});

describe('somebody in a hurry', () => {
  test.concurrent('is asked in private to wait, and told until when; others are not', () =>
    play(
      async ({ discord }) => {
        await discord.isReady();
        await discord.does(hello).answer;
        await discord.does(hello).answer;
        const third = await discord.does(hello).answer;
        expect(third?.data).toMatchObject({ content: expect.stringMatching(/<t:\d+:R>/), flags: 64 });
        const [, seconds] = /<t:(\d+):R>/.exec(JSON.stringify(third?.data)) ?? [];
        expect(Number(seconds) - Date.now() / 1000).toBeLessThanOrEqual(31);
        expect(await discord.does(hello, MANAGER).answer).toMatchObject({ data: { content: 'hello' } });
      },
      { allowances: { person: { burst: 2, milliseconds: 30_000 }, server: { burst: 9, milliseconds: 1 } } },
    ));

  test.concurrent('may do more where it is for moderators, who are told in words that fit', () =>
    play(
      async ({ discord }) => {
        await discord.isReady();
        const said: unknown[] = [];
        for (const deed of [hello, hello, tidy, tidy, tidy])
          // oxlint-disable-next-line no-await-in-loop -- one after the other
          said.push((await discord.does(deed, MANAGER).answer)?.data.content);
        const wait = expect.stringMatching(/^That was quick! You can go on <t:\d+:R>\.$/u);
        expect(said).toEqual(['hello', wait, 'tidied', 'tidied', wait]);
      },
      {
        commands: [echo, { ...echo, data: { ...echo.data, name: 'tidy' }, moderatorsOnly: true }],
        allowances: {
          person: { burst: 1, milliseconds: 30_000 },
          moderator: { burst: 2, milliseconds: 30_000 },
          server: { burst: 9, milliseconds: 1 },
        },
      },
    ));

  test.concurrent('who is refused because of the server is not charged for it', () =>
    play(
      async ({ discord }) => {
        await discord.isReady();
        await discord.does(hello).answer;
        for (let time = 0; time < 3; time++)
          expect(await discord.does(hello, MANAGER).answer).toMatchObject({ data: { flags: 64 } });
        const elsewhere = { ...MANAGER, server: '700000000000000002' };
        expect(await discord.does(hello, elsewhere).answer).toMatchObject({ data: { content: 'hello' } });
      },
      {
        allowances: {
          person: { burst: 1, milliseconds: 30_000 },
          server: { burst: 1, milliseconds: 30_000 },
        },
      },
    ));

  test.concurrent('does not silence another server', () =>
    play(
      async ({ discord }) => {
        await discord.isReady();
        await discord.does(hello).answer;
        expect(await discord.does(hello, MANAGER).answer).toMatchObject({ data: { flags: 64 } });
        const elsewhere = { ...MANAGER, server: '700000000000000002' };
        expect(await discord.does(hello, elsewhere).answer).toMatchObject({ data: { content: 'hello' } });
      },
      { allowances: { person: { burst: 9, milliseconds: 1 }, server: { burst: 1, milliseconds: 30_000 } } },
    ));
});

describe('health', () => {
  test.concurrent('is ready only while every shard is logged in, and counts what happens', () =>
    play(
      async (scene) => {
        const { discord } = scene;
        await discord.isReady();
        await discord.does(hello).answer;
        expect(await read(scene, '/livez')).toMatchObject({ status: 200 });
        expect(await read(scene, '/readyz')).toMatchObject({ status: 200 });
        expect(await read(scene, '/other')).toMatchObject({ status: 404 });
        // Where any free port would do, the log says which one it is.
        expect(scene.log.join('')).toContain(`"port":${scene.bot.healthPort},`);
        scene.bot.countReload(true);
        const { text } = await read(scene, '/metrics');
        expect(text).toContain('whosaid_reloads_total{trigger="disk",outcome="done"} 1');
        expect(text).toContain('whosaid_interactions_total{command="echo",outcome="answered"} 1');
        expect(text).toContain('whosaid_interaction_seconds_count{command="echo"} 1');
        expect(text).toContain('whosaid_gateway_ready 1');
        expect(text).toContain('whosaid_articles 1');
        expect(text).toContain('whosaid_gateway_events_total{event="ready"} 1');

        discord.gateway.door = 'refused';
        discord.gateway.close(1006);
        await discord.until(() => discord.gateway.shards.length === 0, 'the line is cut');
        await new Promise((resolve) => setTimeout(resolve, 100));
        expect(await read(scene, '/livez')).toMatchObject({ status: 200 });
        expect(await read(scene, '/readyz')).toMatchObject({ status: 503 });
        discord.gateway.door = 'open';
        await discord.isReady();
      },
      { config: { healthPort: 0 } },
    ));

  test.concurrent('is not ready without an article to answer from', () =>
    play(
      async (scene) => {
        await scene.discord.isReady();
        expect(await read(scene, '/livez')).toMatchObject({ status: 200 });
        expect(await read(scene, '/readyz')).toMatchObject({ status: 503 });
      },
      { config: { healthPort: 0 }, library: Library.fromTexts([], { semantic: false }) },
    ));

  test.concurrent('on a port that is taken ends the start, and names the variable', async () => {
    const other = createServer().listen(0);
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    await expect(play(async () => {}, { config: { healthPort: port } })).rejects.toThrow(
      `HEALTH_PORT is ${port}`,
    );
    other.close();
  });
});

describe('shards', () => {
  test.concurrent('"auto" runs as many as Discord recommends', () =>
    play(
      async ({ discord }) => {
        await discord.isReady(3);
        expect(discord.gateway.shards).toEqual([0, 1, 2]);
        expect(await discord.does(hello, READER, 2).answer).not.toBeNull();
      },
      { config: { shards: 'auto' }, discord: { shards: 3 } },
    ));

  test.concurrent('a slice runs its shards alone, and leaves the commands to the process of shard 0', () =>
    play(
      async ({ discord }) => {
        await discord.isReady(2);
        expect(discord.gateway.shards).toEqual([4, 5]);
        expect(await discord.does(hello, READER, 5).answer).not.toBeNull();
        expect(discord.rest.commands.size).toBe(0);
      },
      { config: { shards: { ids: [4, 5], count: 8 } }, commands: [echo] },
    ));

  test.concurrent('one that Discord refuses ends the process, so that none is missing unnoticed', () =>
    play(
      async ({ discord, bot }) => {
        await discord.isReady(2);
        discord.gateway.close(4010);
        expect(await bot.ended).toMatchObject({ status: 1 });
      },
      { config: { shards: { ids: [0, 1], count: 2 } } },
    ));
});
