import type { Article } from '../types.ts';

/** Titles that are named; the rest is counted. */
const MOST_TITLES = 5;

/** What the person who runs the bot wants to know once it is logged in: where it is, what it knows, and what to do. */
export function firstSteps(
  applicationId: string,
  servers: ReadonlySet<string>,
  articles: readonly Pick<Article, 'title'>[],
  homeId: string | null = null,
): { readonly fields: object; readonly words: string } {
  const invite = `https://discord.com/oauth2/authorize?client_id=${applicationId}&scope=bot+applications.commands&permissions=0`;
  const titles = articles.slice(0, MOST_TITLES).map(({ title }) => title);
  const more = articles.length - titles.length;
  const words =
    servers.size > 0
      ? 'Type /ask in Discord; the invite link brings it to further servers'
      : `On no server yet: open the invite link, choose ${homeId === null ? 'one, and type /ask there' : 'that of DISCORD_GUILD_ID, and type /ask there a minute later'}`;
  return { fields: { servers: servers.size, articles: titles, ...(more > 0 && { more }), invite }, words };
}
