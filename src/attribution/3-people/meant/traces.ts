import type { Block } from '../../../types.ts';
import type { NamingForm } from '../naming.ts';

/** Long before the first sentence. */
export const NEVER = -1000;

/** Where an article has somebody; sentences are told by their number. */
export interface Trace {
  /** The sentences that named them last, had them as the subject last, and in which they spoke last. */
  named: number;
  subject: number;
  spoke: number;
  /** The last sentence that called them by name. */
  byName: number;
  /** The last sentence that named them to tell whose relative somebody is. */
  asRelative: number;
  /** The paragraph that named them last. */
  block: Block | null;
  /** What they were called by then: a name, a pronoun. */
  form: NamingForm;
  namedTimes: number;
  spokeTimes: number;
  /** Words that described them: "the minister". */
  readonly descriptions: Set<string>;
  /** Nouns that were found to mean them where it was asked who speaks: "baker". */
  readonly joined: Set<string>;
}

/** Where everybody was named and spoke so far. */
export class Traces {
  readonly #traces = new Map<number, Trace>();
  #at = 0;
  #block: Block | null = null;
  /** Of whom an answer was wanted last, and in which sentence. */
  #addressed: { readonly id: number; readonly at: number } | null = null;

  /** Comes to a sentence. */
  enter(at: number, block: Block | null): void {
    this.#at = at;
    this.#block = block;
  }

  get at(): number {
    return this.#at;
  }

  of(id: number): Trace {
    const known = this.#traces.get(id);
    if (known) return known;
    const trace: Trace = {
      named: NEVER,
      subject: NEVER,
      spoke: NEVER,
      byName: NEVER,
      asRelative: NEVER,
      block: null,
      form: 'name',
      namedTimes: 0,
      spokeTimes: 0,
      descriptions: new Set(),
      joined: new Set(),
    };
    this.#traces.set(id, trace);
    return trace;
  }

  name(id: number, form: NamingForm, words: string): void {
    const trace = this.of(id);
    if (trace.named !== this.#at) trace.namedTimes++;
    trace.named = this.#at;
    trace.block = this.#block;
    trace.form = form;
    if (form === 'name') trace.byName = this.#at;
    if (form === 'description') trace.descriptions.add(words.toLowerCase());
  }

  isRelative(id: number): void {
    this.of(id).asRelative = this.#at;
  }

  isSubject(id: number): void {
    this.of(id).subject = this.#at;
  }

  /** Whether somebody spoke as the subject of the sentence before, in the same paragraph. */
  hasJustSpoken(id: number): boolean {
    const { spoke, subject, block } = this.of(id);
    return spoke === this.#at - 1 && subject === spoke && block === this.#block;
  }

  /** Whether this sentence or the one before has somebody. */
  isNear(id: number): boolean {
    return this.of(id).named >= this.#at - 1;
  }

  /** Whether somebody spoke in the sentence before, or was its subject in the same paragraph. */
  isUnderWay(id: number): boolean {
    const { spoke, subject, block } = this.of(id);
    return spoke === this.#at - 1 || (subject === this.#at - 1 && block === this.#block);
  }

  /** Takes note of whom an answer was wanted. */
  address(id: number | null): void {
    this.#addressed = id === null ? null : { id, at: this.#at };
  }

  /** Whether the sentence before wanted an answer of somebody. */
  isAddressed(id: number): boolean {
    return this.#addressed?.id === id && this.#addressed.at === this.#at - 1;
  }

  hear(id: number): void {
    const trace = this.of(id);
    if (trace.spoke !== this.#at) trace.spokeTimes++;
    trace.spoke = this.#at;
  }
}
