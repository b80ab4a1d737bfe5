import { DefaultUserAgent, InteractionResponseType, MessageFlags, Routes } from 'discord.js';
import type { Client, RepliableInteraction, ResponseLike } from 'discord.js';

const BODY = JSON.stringify({
  type: InteractionResponseType.DeferredChannelMessageWithSource,
  data: { flags: MessageFlags.Ephemeral },
});
const TOO_MANY_REQUESTS = 429;

/**
 * Defers the reply to an interaction in private, as `deferReply` does, with a fifth less work: a crowd is told so by the
 * thousand, and each has three seconds. Routes, rate limits and time limits of discord.js are left out; those of the callback
 * (`callback.ts`) count. Where Discord wants fewer requests after all, discord.js keeps to that.
 */
export async function tellToWait(interaction: RepliableInteraction): Promise<void> {
  const { client, id, token } = interaction;
  const response = await client.rest.options.makeRequest(
    urlOf(client, Routes.interactionCallback(id, token)),
    {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'User-Agent': `${DefaultUserAgent} ${client.rest.options.userAgentAppendix}`.trim(),
      },
      body: BODY,
    },
  );
  if (!response.ok && response.status !== TOO_MANY_REQUESTS) throw new Error(await reasonIn(response));
  // Only when it is read does the connection serve the next one.
  if (!response.bodyUsed) await response.arrayBuffer();
  if (!response.ok) return void (await interaction.deferReply({ flags: MessageFlags.Ephemeral }));
  interaction.deferred = true;
  interaction.ephemeral = true;
}

function urlOf({ rest: { options } }: Client, route: string): string {
  return `${options.api}/v${options.version}${route}`;
}

/** What Discord says in a refusal. */
async function reasonIn(response: ResponseLike): Promise<string> {
  const refusal: unknown = await response.json().catch(() => null); // from something before Discord it need not be JSON
  return typeof refusal === 'object' && refusal !== null && 'message' in refusal
    ? String(refusal.message)
    : `Discord's status was ${response.status}`;
}
