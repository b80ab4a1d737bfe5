import { setTimeout as sleep } from 'node:timers/promises';
import type { IIdentifyThrottler } from 'discord.js';

/** Milliseconds between two logins of one bucket that Discord asks for. */
const PACE = 5_000;
/** Milliseconds of a turn; half a second more than needed, because clocks differ. */
const TURN = 6_500;
/** Milliseconds at the begin of a turn in which its shard may log in. */
const DOOR = 1_000;

/** Which of how many shards, and how many buckets Discord puts them into (`max_concurrency`). */
export interface LoginTurn {
  readonly shard: number;
  readonly count: number;
  readonly buckets: number;
}

/**
 * Milliseconds until it is a shard's turn to log in, at a time of the clock.
 *
 * Discord takes one login every five seconds from each bucket, `shard % buckets`, whichever process it comes from.
 * Processes that share nothing but the time keep to that when each shard of a bucket has its own turns: time division,
 * as in TDMA. Where every shard has a bucket of its own, it is always its turn.
 *
 * https://discord.com/developers/docs/events/gateway#sharding-max-concurrency
 */
export function untilTurn({ shard, count, buckets }: LoginTurn, now: number): number {
  const turns = Math.ceil(count / buckets);
  if (turns <= 1) return 0;
  const begin = Math.floor(shard / buckets) * TURN;
  const round = turns * TURN;
  const since = (((now - begin) % round) + round) % round;
  return since < DOOR ? 0 : round - since;
}

/** The time that all processes have in common. */
export interface Clock {
  now(): number;
  /** Rejects when it is aborted. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<unknown>;
}

const CLOCK: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds, signal) => sleep(milliseconds, undefined, { signal }),
};

/** Lets the shards of one process among several log in, each in its turn. */
export class LoginTurns implements IIdentifyThrottler {
  readonly #count: number;
  readonly #buckets: number;
  readonly #clock: Clock;
  readonly #last = new Map<number, number>();

  /** `count` shards in all processes, in so many `buckets`. */
  constructor(count: number, buckets: number, clock = CLOCK) {
    this.#clock = clock;
    this.#count = count;
    this.#buckets = buckets;
  }

  async waitForIdentify(shard: number, signal: AbortSignal): Promise<void> {
    const now = this.#clock.now();
    const earliest = Math.max(now, (this.#last.get(shard) ?? -Infinity) + PACE);
    const turn = { shard, count: this.#count, buckets: this.#buckets };
    const wait = earliest - now + untilTurn(turn, earliest);
    if (wait > 0) {
      await this.#clock.sleep(wait, signal);
      // A busy process may come too late.
      return this.waitForIdentify(shard, signal);
    }
    this.#last.set(shard, now);
  }
}
