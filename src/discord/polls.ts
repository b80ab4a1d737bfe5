import {
  ApplicationCommandType,
  GatewayDispatchEvents,
  InteractionType,
  type APIMessage,
  type GatewayDispatchPayload,
} from 'discord.js';

/**
 * Writes the channel into each poll of a message that a command is for, before discord.js reads the packet.
 *
 * discord.js else asks its cache for the channel, and throws where it is not there: without intents it never is.
 */
export function placePolls(packet: GatewayDispatchPayload): void {
  if (packet.t !== GatewayDispatchEvents.InteractionCreate) return;
  const { d: interaction } = packet;
  if (interaction.type !== InteractionType.ApplicationCommand) return;
  if (interaction.data.type !== ApplicationCommandType.Message) return;
  for (const message of Object.values(interaction.data.resolved.messages)) {
    placePoll(message, message.channel_id);
    for (const forwarded of message.message_snapshots ?? []) placePoll(forwarded.message, message.channel_id);
  }
}

/** The types of Discord's API know no poll of a message that is forwarded, nor that a poll may tell its channel. */
function placePoll(message: object, channel_id: string): void {
  const { poll } = message as Partial<APIMessage>;
  if (poll) Object.assign(poll, { channel_id });
}
