import { MessageFlags, time, TimestampStyles } from 'discord.js';
import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  Interaction,
  MessageComponentInteraction,
  MessageContextMenuCommandInteraction,
} from 'discord.js';
import { wordsFor } from '../reply/words/languages.ts';
import type { Command, Context, Outcome } from './command.ts';
import type { Cooldowns } from './cooldown.ts';
import { inTime } from './inTime.ts';
import { findRefusal } from './permissions.ts';

/** Interactions that a person waits for an answer to. */
type Request =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | MessageComponentInteraction;

export interface HandleOptions {
  readonly commands: readonly Command[];
  /** What commands need, apart from the words: these are chosen for each person. */
  readonly context: Omit<Context, 'words' | 'inTime'>;
  readonly cooldowns: Cooldowns;
  /** Milliseconds after which somebody who waits for an answer is told that it comes later; never unless given. */
  readonly promiseAfter?: () => number;
}

/**
 * Lets the command that an interaction is for do its work, unless whoever asks may not use it or asks too often. Gives how
 * it ended; rejects as the command does. `madeAt` is when it was made, as `performance.now()` counts.
 */
export async function handle(
  interaction: Interaction,
  options: HandleOptions,
  madeAt = performance.now(),
): Promise<string> {
  const { promiseAfter = () => Infinity } = options;
  const context: Context = {
    ...options.context,
    words: wordsFor(interaction.locale),
    inTime: (work) => inTime(interaction, madeAt + promiseAfter() - performance.now(), work),
  };
  if (interaction.isAutocomplete()) return complete(interaction, options, context);
  if (interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand()) {
    if (interaction.isChatInputCommand()) logOptions(interaction, context);
    const command = commandCalled(interaction.commandName, options);
    return serve(interaction, command, options, context, () => command?.execute(interaction, context));
  }
  if (interaction.isMessageComponent()) {
    const prefix = prefixOf(interaction.customId);
    const command = options.commands.find(
      ({ components }) => components && Object.hasOwn(components, prefix),
    );
    return serve(interaction, command, options, context, () =>
      command?.components?.[prefix]?.(interaction, context),
    );
  }
  return 'ignored';
}

/** Whether the command that an interaction is for takes no longer than a word that the answer comes later. */
export function isQuick(
  interaction: Interaction,
  { commands, context }: Pick<HandleOptions, 'commands' | 'context'>,
): boolean {
  if (!interaction.isChatInputCommand()) return false;
  return commandCalled(interaction.commandName, { commands })?.isQuick?.(interaction, context) ?? false;
}

/** What people ask stays out of the log unless somebody looks for a fault; what messages say, always. */
function logOptions({ commandName, options: { data } }: ChatInputCommandInteraction, { log }: Context): void {
  if (!log.isLevelEnabled('debug')) return;
  log.debug({ name: commandName, options: data.map(({ name, value }) => ({ name, value })) }, 'Asked');
}

async function serve(
  interaction: Request,
  command: Command | undefined,
  { cooldowns }: HandleOptions,
  { config, words: { notices } }: Context,
  run: () => Promise<Outcome | void> | undefined,
): Promise<string> {
  if (!command) return tell(interaction, notices.outOfDate, 'out of date');
  const refusal = findRefusal(command, interaction, config);
  if (refusal !== null) return tell(interaction, notices[refusal], 'refused');
  const welcomeAt = countDeed(interaction, command, cooldowns);
  if (welcomeAt !== null) {
    const when = time(Math.ceil(welcomeAt / 1000), TimestampStyles.RelativeTime);
    return tell(interaction, notices.tooQuick(when), 'cooldown');
  }
  return (await run()) ?? 'done';
}

/** When the next is welcome, if this one is too many; whoever is refused for the server's sake pays nothing. */
function countDeed(
  { user, guildId }: Request,
  { moderatorsOnly = false }: Command,
  { person: asker, moderator, server }: Cooldowns,
): number | null {
  const person = moderatorsOnly ? moderator : asker;
  const now = Date.now();
  const refused = person.look(user.id, now) ?? (guildId === null ? null : server.take(guildId, now));
  if (refused) return refused.welcomeAt;
  person.take(user.id, now);
  return null;
}

async function complete(
  interaction: AutocompleteInteraction,
  options: HandleOptions,
  context: Context,
): Promise<string> {
  const command = commandCalled(interaction.commandName, options);
  const mayUse = command && findRefusal(command, interaction, context.config) === null;
  await interaction.respond((mayUse && (await command.autocomplete?.(interaction, context))) || []);
  return 'completed';
}

async function tell(interaction: Request, content: string, outcome: string): Promise<string> {
  if (interaction.deferred) await interaction.editReply(content);
  else await interaction.reply({ content, flags: MessageFlags.Ephemeral });
  return outcome;
}

function commandCalled(name: string, { commands }: Pick<HandleOptions, 'commands'>): Command | undefined {
  return commands.find(({ data }) => data.name === name);
}

function prefixOf(customId: string): string {
  return customId.split(':', 1)[0] ?? '';
}
