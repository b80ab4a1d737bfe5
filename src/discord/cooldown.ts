/** How many questions in a row are fine, and how long one takes to be forgotten. */
export interface Allowance {
  readonly burst: number;
  readonly milliseconds: number;
}

/** Ten at once, then one every two seconds. */
export const PERSON: Allowance = { burst: 10, milliseconds: 2_000 };
/** A hundred at once, then twenty every second. */
export const SERVER: Allowance = { burst: 100, milliseconds: 50 };

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
