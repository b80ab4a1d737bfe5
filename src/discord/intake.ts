import { setTimeout as sleep } from 'node:timers/promises';
import type { Interaction } from 'discord.js';
import type { Logger } from 'pino';
import type { Library } from '../library.ts';
import { Arrivals } from './age.ts';
import { defer, giveUp, isOwed } from './deferral.ts';
import { Queue } from './queue.ts';
import { type QueueLimits } from './queueLimits.ts';
import { Tally } from './tally.ts';

/** An interaction, and when it was made in milliseconds of `performance.now()`. */
interface Arrival {
  readonly interaction: Interaction;
  readonly madeAt: number;
}

/** Questions that are being answered at one time: three are read, and one more is next. */
const MOST_UNDER_WAY = 4;
/** Milliseconds that answers under way may still take when the bot stops; Discord does not wait any longer. */
const LAST_ANSWERS = 3_000;
/**
 * Milliseconds for telling those who still wait after that, some fifty a second; the whole stop stays within the 15 s that
 * `deploy/` gives it.
 */
const LAST_WORDS = 5_000;
/** Milliseconds for telling those who came while the bot logged out. */
const VERY_LAST_WORDS = 1_000;

export interface IntakeOptions {
  /** Answers an interaction that was made at a time of `performance.now()`; never rejects. */
  readonly dispatch: (interaction: Interaction, madeAt: number) => Promise<void>;
  readonly library: Pick<Library, 'underWay'>;
  /** Whether it is answered as fast as it can be told that the answer comes later. */
  readonly isQuick: (interaction: Interaction) => boolean;
  readonly log: Logger;
  readonly limits: QueueLimits;
}

/** Takes interactions in, lets them wait for their turn, and tells those who wait long that the answer comes later. */
export class Intake {
  readonly #arrivals = new Arrivals();
  readonly #queue: Queue<Arrival>;
  /** Words that did not arrive. */
  readonly #lost: Tally;

  constructor({ dispatch, library, isQuick, log, limits }: IntakeOptions) {
    const lost = new Tally((count) =>
      log.warn(count, 'Words that an answer comes later, or never, did not arrive'),
    );
    this.#lost = lost;
    this.#queue = new Queue<Arrival>(
      {
        serve: ({ interaction, madeAt }) => dispatch(interaction, madeAt),
        defer: ({ interaction }, isFull) =>
          defer(interaction, isFull).catch((error: unknown) => {
            lost.add(error);
            return false;
          }),
        giveUp: ({ interaction }) => giveUp(interaction).catch((error: unknown) => lost.add(error)),
        isOwed: ({ interaction }) => isOwed(interaction),
        ageOf: ({ madeAt }) => performance.now() - madeAt,
        isBusy: () => library.underWay >= MOST_UNDER_WAY,
        isQuick({ interaction }) {
          try {
            return isQuick(interaction);
          } catch (error) {
            // The queue would never go on.
            log.error({ err: error }, 'A command failed to tell whether it is quick');
            return false;
          }
        },
      },
      limits,
    );
  }

  /** Milliseconds after which whoever waits for an answer that was begun is told that it comes later. */
  get promise(): number {
    return this.#queue.promise;
  }

  add(interaction: Interaction): void {
    const madeAt = this.#arrivals.read(interaction.createdTimestamp, this.#queue.isEmpty);
    this.#queue.add({ interaction, madeAt });
  }

  /** Lets what is asked be answered if it does not take long, and tells the others that nothing will come. */
  async finish(): Promise<void> {
    await Promise.race([this.#queue.whenEmpty(), sleep(LAST_ANSWERS, null, { ref: false })]);
    await this.#turnAway(LAST_WORDS);
  }

  /** Turns away those that came meanwhile, before Discord knew that the bot stops. */
  async close(): Promise<void> {
    await this.#turnAway(VERY_LAST_WORDS);
    this.#lost.flush();
  }

  async #turnAway(milliseconds: number): Promise<void> {
    await Promise.race([this.#queue.close(), sleep(milliseconds, null, { ref: false })]);
  }
}
