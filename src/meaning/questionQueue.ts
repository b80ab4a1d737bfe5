import type { SentenceEncoder } from './sentenceEncoder.ts';

/** Questions that go to the encoder together. More would make the first of them wait. */
const BATCH = 8;

interface Waiting {
  readonly question: string;
  readonly resolve: (vector: Float32Array) => void;
  readonly reject: (error: unknown) => void;
}

/** Sends questions to an encoder in batches: those that arrive while one is under way wait for the next. */
export class QuestionQueue {
  readonly #encoder: SentenceEncoder;
  #waiting: Waiting[] = [];
  #isSending = false;

  constructor(encoder: SentenceEncoder) {
    this.#encoder = encoder;
  }

  encode(question: string): Promise<Float32Array> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ question, resolve, reject });
      if (!this.#isSending) void this.#send();
    });
  }

  async #send(): Promise<void> {
    this.#isSending = true;
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0, BATCH);
      try {
        const { dimensions } = this.#encoder;
        // oxlint-disable-next-line no-await-in-loop -- one batch after the other is the point
        const vectors = await this.#encoder.encode(batch.map(({ question }) => question));
        batch.forEach(({ resolve }, at) => resolve(vectors.slice(at * dimensions, (at + 1) * dimensions)));
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    this.#isSending = false;
  }
}
