import { MessageFlags, type Interaction } from 'discord.js';
import { wordsFor } from '../reply/words/languages.ts';
import { tellToWait } from './tellToWait.ts';

/**
 * Tells somebody, and nobody else, that the answer comes later; true when it is still to be given.
 *
 * What a person types can't be completed later, and where the queue is full they are better told at once.
 */
export async function defer(interaction: Interaction, isFull: boolean): Promise<boolean> {
  if (interaction.isAutocomplete()) {
    await interaction.respond([]);
    return false;
  }
  if (!interaction.isRepliable()) return false;
  const { tooMany } = wordsFor(interaction.locale).notices;
  if (isFull) await interaction.reply({ content: tooMany, flags: MessageFlags.Ephemeral });
  else await tellToWait(interaction);
  return !isFull;
}

/** Whether somebody sees "thinking…" and nothing yet. A button whose message is to change leaves it as it is. */
export function isOwed(interaction: Interaction): boolean {
  if (!interaction.isRepliable()) return false;
  const { deferred, replied, ephemeral } = interaction;
  return deferred && !replied && ephemeral !== null;
}

/** Tells somebody who waits that no answer will come. */
export async function giveUp(interaction: Interaction): Promise<void> {
  if (!interaction.isRepliable()) return;
  const { stopping } = wordsFor(interaction.locale).notices;
  if (interaction.deferred) await interaction.editReply(stopping);
  else await interaction.reply({ content: stopping, flags: MessageFlags.Ephemeral });
}
