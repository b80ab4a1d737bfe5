import type { Config } from '../../../src/config.ts';
import { startBot, type Bot, type BotOptions } from '../../../src/discord/bot.ts';
import type { Patience } from '../../../src/discord/client.ts';
import { QUEUE_LIMITS } from '../../../src/discord/queueLimits.ts';
import { createLog } from '../../../src/discord/log.ts';
import { Library } from '../../../src/library.ts';
import { StandIn, type StandInOptions } from './standin.ts';
import { echo } from './echo.ts';

export interface Scene {
  readonly discord: StandIn;
  readonly bot: Bot;
  /** What the bot logged, as JSON lines. */
  readonly log: readonly string[];
}

export interface Setting extends Partial<Omit<BotOptions, 'config' | 'log'>> {
  readonly discord?: StandInOptions;
  readonly config?: Partial<Config>;
  /** What Discord is like before the bot comes. */
  readonly prepare?: (discord: StandIn) => unknown;
}

/** Short, so that a test of what happens when time is up is soon over. */
const PATIENCE: Patience = { answer: 2_800, attempt: 800, handshake: 700, paced: false, registration: 100 };

/** Nobody loses patience: for tests of what is answered, not of how soon, whatever else the computer does. */
export const UNHURRIED = {
  discord: { window: 60_000 },
  patience: { ...PATIENCE, answer: 60_000, attempt: 60_000, handshake: 60_000 },
  queueLimits: { ...QUEUE_LIMITS, deadline: Infinity, promise: Infinity, untried: Infinity },
} as const satisfies Setting;

/** Plays a story with the real client on a stand-in Discord; at its end the bot has sent nothing that Discord refuses. */
export async function play(story: (scene: Scene) => Promise<void>, setting: Setting = {}): Promise<void> {
  const { discord: standInOptions, config, prepare, library = LIBRARY, ...options } = setting;
  const discord = await StandIn.start(standInOptions);
  prepare?.(discord);
  const log: string[] = [];
  const settings = discord.config({ logLevel: 'debug', ...config });
  const bot = await startBot({
    commands: [echo],
    library,
    patience: PATIENCE,
    ...options,
    config: settings,
    log: createLog(settings, { write: (line) => void log.push(line) }),
  }).catch(async (error: unknown) => {
    await discord.stop();
    throw error;
  });
  try {
    await story({ discord, bot, log });
    if (discord.rest.violations.length > 0)
      throw new Error(`Discord refuses: ${discord.rest.violations.join('; ')}`);
  } finally {
    await bot.stop();
    await discord.stop();
  }
}

const LIBRARY = Library.fromTexts([{ id: 'note', text: 'A note\n\nThe mill stands by the river.\n' }], {
  semantic: false,
});
