import { describe, expect, test } from '@jest/globals';
import { chatInput } from './standin/interactions.ts';
import { play } from './standin/play.ts';
import { TOKEN } from './standin/standin.ts';

describe('a bot', () => {
  test('logs in, registers its commands, answers and says goodbye', () =>
    play(async ({ discord, bot, log }) => {
      await discord.isReady();
      const { answer } = discord.does(chatInput('echo', { text: 'Good morning' }));
      expect(await answer).toMatchObject({ type: 4, data: { content: 'Good morning' } });
      await discord.until(() => discord.rest.commands.size > 0, 'commands are registered');
      expect([...discord.rest.commands.values()].flat()).toMatchObject([{ name: 'echo' }]);
      await bot.stop();
      expect(await bot.ended).toEqual({ reason: 'Stopped', status: 0 });
      expect(discord.gateway.story).toEqual(['identify 0']);
      expect(log.join('')).not.toContain(TOKEN);
    }));
});
