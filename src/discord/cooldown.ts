/** How many questions in a row are fine, and how long one takes to be forgotten. */
export interface Allowance {
  readonly burst: number;
  readonly milliseconds: number;
}

/** Ten at once, then one every two seconds. */
const PERSON: Allowance = { burst: 10, milliseconds: 2_000 };
/** Two hundred at once, then one every second: whoever adds a folder of articles presses a button for each. */
const MODERATOR: Allowance = { burst: 200, milliseconds: 1_000 };
/** A hundred at once, then twenty every second. */
const SERVER: Allowance = { burst: 100, milliseconds: 50 };

/** The allowances of a person who asks, of one who changes the articles, and of a server. */
export interface Allowances {
  readonly person: Allowance;
  readonly moderator: Allowance;
  readonly server: Allowance;
}

export const ALLOWANCES: Allowances = { person: PERSON, moderator: MODERATOR, server: SERVER };

/** What is counted of each of them. */
export type Cooldowns = Readonly<Record<keyof Allowances, Cooldown>>;

export function cooldownsOf({ person, moderator, server }: Allowances): Cooldowns {
  return {
    person: new Cooldown(person),
    moderator: new Cooldown(moderator),
    server: new Cooldown(server),
  };
}

/**
 * Counts what somebody asks, and says when it becomes too much.
 *
 * One number for each person or server: when all that they asked will be forgotten (the generic cell rate
 * algorithm, ITU-T I.371). Those who asked nothing lately take no memory.
 */
export class Cooldown {
  readonly #allowance: Allowance;
  readonly #forgottenAt = new Map<string, number>();

  constructor(allowance: Allowance) {
    this.#allowance = allowance;
  }

  /** Number of people or servers in memory. */
  get size(): number {
    return this.#forgottenAt.size;
  }

  /** From when on a question is welcome that is not now, and counts nothing; times in milliseconds of one clock. */
  look(id: string, now: number): { readonly welcomeAt: number } | null {
    const { burst, milliseconds } = this.#allowance;
    const welcomeAt = this.#afterOneMore(id, now) - burst * milliseconds;
    return welcomeAt > now ? { welcomeAt } : null;
  }

  /** Counts one question, or says from when on the next one is welcome. */
  take(id: string, now: number): { readonly welcomeAt: number } | null {
    this.#forget(now);
    const refused = this.look(id, now);
    if (refused) return refused;
    const forgottenAt = this.#afterOneMore(id, now);
    this.#forgottenAt.delete(id); // so that the map stays in order of use
    this.#forgottenAt.set(id, forgottenAt);
    return null;
  }

  /** When all would be forgotten if one more were asked. */
  #afterOneMore(id: string, now: number): number {
    return Math.max(this.#forgottenAt.get(id) ?? now, now) + this.#allowance.milliseconds;
  }

  /** Drops a few of those who asked longest ago; two at each question keep up with one newcomer at each. */
  #forget(now: number): void {
    let looks = 2;
    for (const [id, forgottenAt] of this.#forgottenAt) {
      if (forgottenAt > now || looks-- === 0) return;
      this.#forgottenAt.delete(id);
    }
  }
}
