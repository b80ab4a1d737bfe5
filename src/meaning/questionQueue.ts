import type { SentenceEncoder } from './sentenceEncoder.ts';

/** Questions that go to the encoder together. More would make the first of them wait. */
const BATCH = 4;

interface Waiting {
  readonly question: string;
  /** Until when somebody waits, in milliseconds of `performance.now()`. */
  readonly until: number;
  readonly resolve: (vector: Float32Array | null) => void;
  readonly reject: (error: unknown) => void;
}

/** Sends questions to an encoder in batches: those that arrive while one is under way wait for the next. */
export class QuestionQueue {
  readonly #encoder: SentenceEncoder;
  readonly #patience: number;
  #waiting: Waiting[] = [];
  #isSending = false;
  /** Milliseconds that each question of the last batch took. */
  #pace = 0;

  /** After `patience` milliseconds nobody waits for a question any more. */
  constructor(encoder: SentenceEncoder, patience: number) {
    this.#encoder = encoder;
    this.#patience = patience;
  }

  /** The vector of a question; null when its turn did not come in time. */
  encode(question: string): Promise<Float32Array | null> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ question, until: performance.now() + this.#patience, resolve, reject });
      if (!this.#isSending) void this.#send();
    });
  }

  async #send(): Promise<void> {
    this.#isSending = true;
    while (this.#waiting.length > 0) {
      this.#dropLate();
      const batch = this.#waiting.splice(0, BATCH);
      if (batch.length === 0) break;
      const start = performance.now();
      try {
        const { dimensions } = this.#encoder;
        // oxlint-disable-next-line no-await-in-loop -- one batch after the other is the point
        const vectors = await this.#encoder.encode(batch.map(({ question }) => question));
        this.#pace = (performance.now() - start) / batch.length;
        batch.forEach(({ resolve }, at) => resolve(vectors.slice(at * dimensions, (at + 1) * dimensions)));
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    this.#isSending = false;
  }

  /** Lets those go whose turn will not come in time, so that they do not wait in vain. */
  #dropLate(): void {
    const now = performance.now();
    const waiting: Waiting[] = [];
    for (const question of this.#waiting) {
      // The first is always tried, so that one slow batch does not stop the others for good.
      const turn = now + waiting.length * this.#pace;
      if (turn <= question.until) waiting.push(question);
      else question.resolve(null);
    }
    this.#waiting = waiting;
  }
}
