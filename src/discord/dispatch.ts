import { DiscordAPIError, MessageFlags, RateLimitError, time, TimestampStyles } from 'discord.js';
import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  Interaction,
  MessageComponentInteraction,
  MessageContextMenuCommandInteraction,
} from 'discord.js';
import { AnswerLostError } from './callback.ts';
import type { Command, Context, Outcome } from './command.ts';
import type { Cooldown } from './cooldown.ts';
import type { Observation } from './metrics.ts';
import { wordsFor } from '../reply/words/languages.ts';
import { findRefusal } from './permissions.ts';

/** Interactions that a person waits for an answer to. */
type Request =
  ChatInputCommandInteraction | MessageContextMenuCommandInteraction | MessageComponentInteraction;

export interface DispatchOptions {
  readonly commands: readonly Command[];
  /** What commands need, apart from the words: these are chosen for each person. */
  readonly context: Omit<Context, 'words'>;
  readonly cooldowns: { readonly person: Cooldown; readonly server: Cooldown };
  readonly observe: (observation: Observation) => void;
}

/** Discord's codes for an interaction that is over, or that has already been answered. */
const TOO_LATE = new Set<number | string>([10062, 40060]);

/** What happens with an interaction; the promise never rejects, whatever a command does. */
export function createDispatch(
  options: DispatchOptions,
): (interaction: Interaction, start?: number) => Promise<void> {
  const { commands, observe } = options;
  const { config, log } = options.context;

  return async (interaction, start = performance.now()) => {
    const isDeferred = interaction.isRepliable() && interaction.deferred;
    const name = nameOf(interaction);
    let outcome: string;
    try {
      outcome = await handle(interaction);
    } catch (error) {
      outcome = outcomeOf(error);
      if (outcome === 'late') log.warn({ err: error, name }, 'Discord no longer waited for this answer');
      else log.error({ err: error, name }, 'A command failed');
      if (outcome === 'error') await apologise(interaction);
    }
    const seconds = (performance.now() - start) / 1000;
    observe({ name, outcome, seconds });
    log.info(
      {
        name,
        outcome,
        seconds: Number(seconds.toFixed(4)),
        server: interaction.guildId,
        ...(isDeferred && { deferred: true }),
        // Who asks is nobody's business; who changes what the bot knows is.
        ...(isChange(outcome) && { moderator: interaction.user.id }),
      },
      'Interaction',
    );
  };

  async function handle(interaction: Interaction): Promise<string> {
    const context = { ...options.context, words: wordsFor(interaction.locale) };
    if (interaction.isAutocomplete()) return complete(interaction, context);
    if (interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand()) {
      if (interaction.isChatInputCommand()) logOptions(interaction);
      const command = find(interaction.commandName);
      return serve(interaction, command, context, () => command?.execute(interaction, context));
    }
    if (interaction.isMessageComponent()) {
      const prefix = prefixOf(interaction.customId);
      const command = commands.find(({ components }) => components && Object.hasOwn(components, prefix));
      return serve(interaction, command, context, () =>
        command?.components?.[prefix]?.(interaction, context),
      );
    }
    return 'ignored';
  }

  /** What people ask stays out of the log unless somebody looks for a fault; what messages say, always. */
  function logOptions({ commandName, options: { data } }: ChatInputCommandInteraction): void {
    if (!log.isLevelEnabled('debug')) return;
    log.debug({ name: commandName, options: data.map(({ name, value }) => ({ name, value })) }, 'Asked');
  }

  async function serve(
    interaction: Request,
    command: Command | undefined,
    { words: { notices } }: Context,
    run: () => Promise<Outcome | void> | undefined,
  ): Promise<string> {
    if (!command) return tell(interaction, notices.outOfDate, 'out of date');
    const refusal = findRefusal(command, interaction, config);
    if (refusal !== null) return tell(interaction, notices[refusal], 'refused');
    const welcomeAt = countQuestion(interaction);
    if (welcomeAt !== null) {
      const when = time(Math.ceil(welcomeAt / 1000), TimestampStyles.RelativeTime);
      return tell(interaction, notices.tooQuick(when), 'cooldown');
    }
    return (await run()) ?? 'done';
  }

  /** When the next question is welcome, if this one is too many. */
  function countQuestion({ user, guildId }: Request): number | null {
    const now = Date.now();
    const { person, server } = options.cooldowns;
    const refused = person.take(user.id, now) ?? (guildId === null ? null : server.take(guildId, now));
    return refused?.welcomeAt ?? null;
  }

  async function complete(interaction: AutocompleteInteraction, context: Context): Promise<string> {
    const command = find(interaction.commandName);
    const mayUse = command && findRefusal(command, interaction, config) === null;
    await interaction.respond((mayUse && (await command.autocomplete?.(interaction, context))) || []);
    return 'completed';
  }

  async function apologise(interaction: Interaction): Promise<void> {
    if (!interaction.isRepliable()) return;
    const { failed: content } = wordsFor(interaction.locale).notices;
    const message = { content, flags: MessageFlags.Ephemeral } as const;
    try {
      if (interaction.replied) await interaction.followUp(message);
      else if (interaction.deferred) await interaction.editReply(content);
      else await interaction.reply(message);
    } catch (error) {
      log.warn({ err: error }, 'The apology did not arrive');
    }
  }

  function find(name: string): Command | undefined {
    return commands.find(({ data }) => data.name === name);
  }
}

/** Outcomes of what moderators do to the knowledge. */
const CHANGES: ReadonlySet<string> = new Set<Outcome>([
  'reloaded',
  'reload failed',
  'changed',
  'change failed',
]);

function isChange(outcome: string): boolean {
  return CHANGES.has(outcome);
}

async function tell(interaction: Request, content: string, outcome: string): Promise<string> {
  if (interaction.deferred) await interaction.editReply(content);
  else await interaction.reply({ content, flags: MessageFlags.Ephemeral });
  return outcome;
}

/** For log and metrics; a fixed set, because a stranger can send any `custom_id`. */
function nameOf(interaction: Interaction): string {
  if (interaction.isAutocomplete()) return 'autocomplete';
  if (interaction.isCommand()) return interaction.commandName;
  return interaction.isMessageComponent() ? 'component' : 'other';
}

function prefixOf(customId: string): string {
  return customId.split(':', 1)[0] ?? '';
}

/** How it ended when a command rejected; only after an `error` the person can still be told. */
function outcomeOf(error: unknown): 'late' | 'lost' | 'error' {
  if (error instanceof AnswerLostError || error instanceof RateLimitError) return 'lost';
  return error instanceof DiscordAPIError && TOO_LATE.has(error.code) ? 'late' : 'error';
}
