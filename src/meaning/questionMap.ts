import { QUESTION_MAP } from './questionMapWeights.ts';

/** Two matrices as 8-bit numbers in base64, and what one step of each is worth. */
export interface QuestionMapWeights {
  readonly down: string;
  readonly downStep: number;
  readonly up: string;
  readonly upStep: number;
}

/**
 * Moves the vector of a question to where its answers lie: a question and the sentence that answers it say different
 * things, and an encoder by itself would rather find another question. Learned for the bundled encoder by
 * `bench/train/meaning.ts`.
 */
export class QuestionMap {
  readonly #down: Float32Array;
  readonly #up: Float32Array;

  constructor({ down, downStep, up, upStep }: QuestionMapWeights = QUESTION_MAP) {
    this.#down = readSteps(down, downStep);
    this.#up = readSteps(up, upStep);
  }

  /** `question + (question · down) · up`, scaled to length 1. */
  apply(question: Float32Array): Float32Array {
    const narrow = multiply(question, this.#down);
    const moved = multiply(narrow, this.#up).map((value, at) => value + question[at]!);
    const length = Math.sqrt(moved.reduce((sum, value) => sum + value ** 2, 0)) || 1;
    return moved.map((value) => value / length);
  }
}

function readSteps(base64: string, step: number): Float32Array {
  return Float32Array.from(Int8Array.from(Buffer.from(base64, 'base64')), (steps) => steps * step);
}

/** The product of a row and a matrix. */
function multiply(row: Float32Array, matrix: Float32Array): Float32Array {
  const columns = matrix.length / row.length;
  const result = new Float32Array(columns);
  for (let at = 0, place = 0; at < row.length; at++) {
    for (let column = 0; column < columns; column++, place++) result[column]! += row[at]! * matrix[place]!;
  }
  return result;
}
