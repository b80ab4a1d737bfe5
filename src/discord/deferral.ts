import { MessageFlags, type Interaction } from 'discord.js';

const TOO_MANY = 'So many are asking just now that this would take minutes. Please ask again a little later.';

/**
 * Tells somebody, and nobody else, that the answer comes later; true when it is still to be given.
 *
 * What a person types can't be completed later, and where the line is full they are better told at once.
 */
export async function defer(interaction: Interaction, isFull: boolean): Promise<boolean> {
  if (interaction.isAutocomplete()) {
    await interaction.respond([]);
    return false;
  }
  if (!interaction.isRepliable()) return false;
  if (isFull) await interaction.reply({ content: TOO_MANY, flags: MessageFlags.Ephemeral });
  else await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  return !isFull;
}

const STOPPING = 'The bot is being stopped and cannot answer this any more. Please ask again in a moment.';

/** Tells somebody who waits that no answer will come. */
export async function giveUp(interaction: Interaction): Promise<void> {
  if (!interaction.isRepliable()) return;
  if (interaction.deferred) await interaction.editReply(STOPPING);
  else await interaction.reply({ content: STOPPING, flags: MessageFlags.Ephemeral });
}
