import { describe, expect, it } from '@jest/globals';
import { firstSteps } from '../../src/discord/firstSteps.ts';

const articles = Array.from({ length: 7 }, (_, number) => ({ title: `Article ${number}` }));

describe('the first steps', () => {
  it('lead to a server where there is none', () => {
    const { fields, words } = firstSteps('42', new Set(), articles.slice(0, 1));
    expect(words).toMatch(/invite link.*\/ask/);
    expect(fields).toEqual({
      servers: 0,
      articles: ['Article 0'],
      invite:
        'https://discord.com/oauth2/authorize?client_id=42&scope=bot+applications.commands&permissions=0',
    });
  });

  it('lead to the home server where it is configured, with the time that its commands take', () => {
    const { words } = firstSteps('42', new Set(), articles, '7');
    expect(words).toMatch(
      /invite link, choose that of DISCORD_GUILD_ID, and type \/ask there a minute later/,
    );
  });

  it('are a question where there is one; not every article is named', () => {
    const { fields, words } = firstSteps('42', new Set(['1', '2']), articles);
    expect(words).toMatch(/^Type \/ask/);
    expect(fields).toMatchObject({ servers: 2, more: 2 });
  });
});
