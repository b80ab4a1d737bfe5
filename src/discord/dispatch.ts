import { DiscordAPIError, MessageFlags, RateLimitError } from 'discord.js';
import type { Interaction } from 'discord.js';
import { wordsFor } from '../reply/words/languages.ts';
import { AnswerLostError } from './callback.ts';
import type { Context, Outcome } from './command.ts';
import { handle, type HandleOptions } from './handle.ts';
import type { Observation } from './metrics.ts';

export interface DispatchOptions extends HandleOptions {
  readonly observe: (observation: Observation) => void;
}

/** Discord's codes for an interaction that is over, or that has already been answered. */
const TOO_LATE = new Set<number | string>([10062, 40060]);

/** What happens with an interaction; the promise never rejects, whatever a command does. */
export function createDispatch(options: DispatchOptions): (interaction: Interaction) => Promise<void> {
  const { log } = options.context;
  return async (interaction) => {
    const start = performance.now();
    const isDeferred = interaction.isRepliable() && interaction.deferred;
    const name = nameOf(interaction);
    let outcome: string;
    try {
      outcome = await handle(interaction, options, start);
    } catch (error) {
      outcome = outcomeOf(error);
      if (outcome === 'late') log.warn({ err: error, name }, 'Discord no longer waited for this answer');
      else log.error({ err: error, name }, 'A command failed');
      if (outcome === 'error') await apologise(interaction, log);
    }
    const seconds = (performance.now() - start) / 1000;
    options.observe({ name, outcome, seconds });
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
}

async function apologise(interaction: Interaction, log: Context['log']): Promise<void> {
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

/** For log and metrics; a fixed set, because a stranger can send any `custom_id`. */
function nameOf(interaction: Interaction): string {
  if (interaction.isAutocomplete()) return 'autocomplete';
  if (interaction.isCommand()) return interaction.commandName;
  return interaction.isMessageComponent() ? 'component' : 'other';
}

/** How it ended when a command rejected; only after an `error` the person can still be told. */
function outcomeOf(error: unknown): 'late' | 'lost' | 'error' {
  if (error instanceof AnswerLostError || error instanceof RateLimitError) return 'lost';
  return error instanceof DiscordAPIError && TOO_LATE.has(error.code) ? 'late' : 'error';
}
