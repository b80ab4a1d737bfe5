import { deepFreeze } from '../values/deepFreeze.ts';
import { Recent } from '../values/recent.ts';
import type { Answer, AskOptions } from '../types.ts';
import { LIMIT } from './limitOf.ts';

/** An answer, and whether every judge took part that can. */
export interface FoundAnswer {
  readonly answer: Answer;
  readonly isWhole: boolean;
}

/** Answers that are kept; one is a few kilobytes, most of them the articles' own. */
const MOST_ANSWERS = 500;

/**
 * What was answered last, by question and options, and what is being answered: what is asked in a channel is asked again
 * there, and what many ask at once is found out once.
 */
export class Answers {
  readonly #last = new Recent<Answer>(MOST_ANSWERS);
  readonly #underWay = new Map<string, Promise<Answer>>();

  /** Questions that are being answered, each counted once. */
  get underWay(): number {
    return this.#underWay.size;
  }

  /** Whether an answer is there, or on its way for somebody else. */
  has(question: string, options: AskOptions): boolean {
    const key = keyOf(question, options);
    return this.#last.get(key) !== undefined || this.#underWay.has(key);
  }

  /** The answer: from memory, the one that is on its way, or found anew. */
  get(question: string, options: AskOptions, find: () => Promise<FoundAnswer>): Promise<Answer> {
    const key = keyOf(question, options);
    const known = this.#last.get(key);
    if (known) return Promise.resolve(known);
    return this.#underWay.get(key) ?? this.#begin(key, find);
  }

  #begin(key: string, find: () => Promise<FoundAnswer>): Promise<Answer> {
    const answering = find()
      .then((found) => {
        // Whoever asks the same gets the same object.
        const answer = deepFreeze(found.answer);
        if (found.isWhole) this.#last.set(key, answer);
        return answer;
      })
      .finally(() => this.#underWay.delete(key));
    this.#underWay.set(key, answering);
    return answering;
  }
}

function keyOf(question: string, { article, speaker, limit = LIMIT, explain = false }: AskOptions): string {
  // JSON has no Infinity.
  return JSON.stringify([question, article, speaker, String(limit), explain]);
}
