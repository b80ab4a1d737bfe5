/** Exit statuses of the bot's process; a supervisor restarts it unless the status says that this would not help. */
export const EXIT = {
  /** Stopped on request. */
  stopped: 0,
  /** Somebody has to change something first: the token, the configuration. */
  mistake: 1,
  /** The bot itself failed (`EX_SOFTWARE` of sysexits.h). */
  bug: 70,
  /** Worth another try: Discord is out of reach, or the bot needs a fresh start (`EX_TEMPFAIL` of sysexits.h). */
  tryAgain: 75,
} as const;

/** Why the bot is no longer running. */
export interface Ending {
  /** One line for the person who runs the bot. */
  readonly reason: string;
  readonly status: (typeof EXIT)[keyof typeof EXIT];
}

/**
 * Close codes after which Discord takes the same bot never again, and what to do about them.
 *
 * After every other code discord.js comes back by itself; `docs/faults.md` says how.
 * https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway
 */
const FATAL_CLOSES: Readonly<Record<number, Ending>> = {
  4004: {
    reason:
      'Discord refused the token (4004); set DISCORD_TOKEN to the one on the Bot page of your application',
    status: EXIT.mistake,
  },
  4010: {
    reason: 'Discord knows no such shard (4010); check SHARDS and SHARD_COUNT',
    status: EXIT.mistake,
  },
  4011: {
    reason: 'The bot is on too many servers for this number of shards (4011); set SHARDS=auto',
    status: EXIT.mistake,
  },
  4012: {
    reason: 'Discord no longer speaks this version of its gateway (4012); update Whosaid',
    status: EXIT.mistake,
  },
  4013: { reason: 'Discord refused the intents (4013); update Whosaid', status: EXIT.mistake },
  4014: {
    reason: 'Discord refused the intents (4014); Whosaid asks for none, so this is a fault: please report it',
    status: EXIT.mistake,
  },
};

/**
 * What follows when Discord closed the gateway with this code for good, or null where discord.js comes back.
 *
 * With `SHARDS=auto` a fresh start asks for the right number of shards, so 4011 is worth a restart.
 */
export function endingOf(code: number, autoShards: boolean): Ending | null {
  if (code === 4011 && autoShards) {
    return {
      reason: 'The bot has outgrown its shards (4011); a restart asks for more',
      status: EXIT.tryAgain,
    };
  }
  return FATAL_CLOSES[code] ?? null;
}
