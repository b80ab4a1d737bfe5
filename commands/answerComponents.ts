import { ComponentType, MessageFlags, type MessageComponentInteraction } from 'discord.js';
import type { Command, Context } from '../src/discord/command.ts';
import { renderChosen } from '../src/reply/answer.ts';
import { notice } from '../src/reply/message.ts';
import { findPassage } from '../src/lookup/passageKey.ts';
import { renderShared } from '../src/reply/share.ts';
import { readStanding } from '../src/reply/standing.ts';
import { replyPrivately } from './replyPrivately.ts';
import { isOwn, turnPage } from './turnPage.ts';

/** What the list and the button below an answer do. */
export const answerComponents: NonNullable<Command['components']> = { passage: showPassage, share };

/** Shows the passage that was chosen from the list. */
async function showPassage(interaction: MessageComponentInteraction, { library }: Context): Promise<void> {
  if (!interaction.isStringSelectMenu()) return;
  const chosen = findPassage(library.articles, interaction.values[0] ?? '');
  if (!chosen) return sayChanged(interaction);
  const { message, customId, component } = interaction;
  const isPrivate = !isOwn(interaction) || message.flags.has(MessageFlags.Ephemeral) || interaction.deferred;
  const [embed] = message.embeds;
  const reply = renderChosen(chosen, {
    title: embed?.title ?? '',
    options: component.options,
    standing: readStanding(customId, embed?.footer?.text ?? ''),
    canBeShared: isPrivate,
  });
  await turnPage(interaction, reply);
}

/** Shows a private answer to everyone, as long as the article still says it. */
async function share(interaction: MessageComponentInteraction, { library }: Context): Promise<void> {
  const key = interaction.customId.slice(interaction.customId.indexOf(':') + 1);
  if (!findPassage(library.articles, key)) return sayChanged(interaction);
  const embeds = interaction.message.embeds.map((embed) => embed.toJSON());
  const rows = interaction.message.components
    .map((row) => row.toJSON())
    .filter((row) => row.type === ComponentType.ActionRow);
  const shared = renderShared(embeds, rows, interaction.user.id);
  if (!interaction.deferred) return void (await interaction.reply(shared));
  // What was deferred is private for good; what everyone may see has to follow it.
  await interaction.editReply(notice('Shared with everyone:'));
  await interaction.followUp(shared);
}

function sayChanged(interaction: MessageComponentInteraction): Promise<void> {
  const text = 'The article has changed since this answer. Ask again to see what it says now.';
  return replyPrivately(interaction, notice(text));
}
