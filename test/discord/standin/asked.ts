import type { Json } from './json.ts';

/** An answer as the bot sent it. */
export interface Answer {
  /** Kind of a first answer: 4 message, 5 "thinking", 6 and 7 update, 8 choices. */
  readonly type: number;
  readonly data: Json;
}

/** An interaction that was sent to the bot, and what became of it. */
export class Asked {
  readonly id: string;
  readonly token: string;
  /** The first answer, once Discord took it. */
  first: Answer | null = null;
  /** Milliseconds from the dispatch until the first answer was taken. */
  waited = NaN;
  readonly edits: Json[] = [];
  readonly followUps: Json[] = [];
  readonly #start = performance.now();
  readonly #window: number;
  /** The first answer, or null when none came in time: "the application did not respond". */
  readonly answer: Promise<Answer | null>;
  /** The first edit of the answer. */
  readonly edit: Promise<Json>;
  #settle: (answer: Answer | null) => void = () => {};
  #settleEdit: (message: Json) => void = () => {};
  readonly #timer: NodeJS.Timeout;

  constructor(id: string, token: string, window: number) {
    this.id = id;
    this.token = token;
    this.#window = window;
    this.answer = new Promise((resolve) => (this.#settle = resolve));
    this.edit = new Promise((resolve) => (this.#settleEdit = resolve));
    this.#timer = setTimeout(() => this.#settle(null), window);
  }

  /** Milliseconds since the interaction was made. */
  get age(): number {
    return performance.now() - this.#start;
  }

  /** Whether Discord still waits for the first answer. */
  get isOpen(): boolean {
    return this.age < this.#window;
  }

  takeFirst(answer: Answer): void {
    clearTimeout(this.#timer);
    this.first = answer;
    this.waited = this.age;
    this.#settle(answer);
  }

  takeEdit(message: Json): void {
    this.edits.push(message);
    this.#settleEdit(message);
  }

  /** Stops waiting. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#settle(null);
  }
}
