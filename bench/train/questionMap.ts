import type { QuestionMapWeights } from '../../src/meaning/questionMap.ts';
import type { VectorsByText } from './vectors.ts';
import { generateNumbers } from './numbers.ts';

/** A question with the passages of its article, as texts. */
export interface MapExample {
  readonly question: string;
  readonly passages: readonly string[];
  /** Places of the passages that answer. */
  readonly right: readonly number[];
}

const DIMENSIONS = 512;
const RANK = 32;
/** Passages of the article that a question is shown, and passages of other articles beside them. */
const OWN = 60;
const STRANGERS = 20;
/** Cosines are multiplied by so much before the softmax. */
const SHARPNESS = 20;
const PENALTY = 1e-3;
const RATE = 2e-3;
const ROUNDS = 3;
const BATCH = 128;

/**
 * Learns how far an answer lies from its question: `question + (question · down) · up` comes near the passages that
 * answer it and not near the others. Softmax over the passages of the article and some of others, by Adam
 * (Kingma and Ba 2015).
 */
export function trainQuestionMap(
  examples: readonly MapExample[],
  vectorOf: VectorsByText,
  log: (text: string) => void,
): QuestionMapWeights {
  const random = generateNumbers(1);
  const down = Float32Array.from({ length: DIMENSIONS * RANK }, () => (random() - 0.5) * 0.15);
  const up = new Float32Array(RANK * DIMENSIONS);
  const strangers = [...new Set(examples.flatMap(({ passages }) => passages))];
  const steps = ROUNDS * Math.ceil(examples.length / BATCH);
  const adam = [new Adam(down, steps), new Adam(up, steps)] as const;

  for (let round = 0; round < ROUNDS; round += 1) {
    const order = shuffle(examples, random);
    let loss = 0;
    for (let start = 0; start < order.length; start += BATCH) {
      const batch = order.slice(start, start + BATCH);
      const downward = new Float32Array(down.length);
      const upward = new Float32Array(up.length);
      for (const example of batch) loss += pull(example, downward, upward);
      const scale = 1 / batch.length;
      adam[0].step(downward.map((value, at) => value * scale + PENALTY * down[at]!));
      adam[1].step(upward.map((value, at) => value * scale + PENALTY * up[at]!));
    }
    log(`question map, round ${round + 1}: loss ${(loss / order.length).toFixed(3)}`);
  }
  const [downSteps, downStep] = quantise(down);
  const [upSteps, upStep] = quantise(up);
  return { down: downSteps, downStep, up: upSteps, upStep };

  /** Adds an example's gradient; returns its loss. */
  function pull(
    { question, passages, right }: MapExample,
    downward: Float32Array,
    upward: Float32Array,
  ): number {
    const from = vectorOf(question);
    const rights = new Set(right);
    const own = passages
      .map((passage, place) => ({
        passage,
        isRight: rights.has(place),
        key: rights.has(place) ? -1 : random(),
      }))
      .sort((a, b) => a.key - b.key)
      .slice(0, OWN);
    const others = Array.from({ length: STRANGERS }, () => ({
      passage: strangers[Math.floor(random() * strangers.length)]!,
      isRight: false,
    }));
    const rows = [...own, ...others].map(({ passage, isRight }) => ({ to: vectorOf(passage), isRight }));
    const narrow = multiply(from, down, RANK);
    const moved = multiply(narrow, up, DIMENSIONS).map((value, at) => value + from[at]!);
    const scores = rows.map(({ to }) => SHARPNESS * dot(moved, to));
    const highest = Math.max(...scores);
    const powers = scores.map((score) => Math.exp(score - highest));
    const all = sum(powers);
    const good = sum(powers.filter((_, at) => rows[at]!.isRight));
    const toward = new Float32Array(DIMENSIONS);
    rows.forEach(({ to, isRight }, at) => {
      const weight = SHARPNESS * (powers[at]! / all - (isRight ? powers[at]! / good : 0));
      for (let place = 0; place < DIMENSIONS; place += 1) toward[place]! += weight * to[place]!;
    });
    addOuter(upward, narrow, toward);
    const back = Float32Array.from({ length: RANK }, (_, row) =>
      dot(up.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS), toward),
    );
    addOuter(downward, from, back);
    return -Math.log(good / all);
  }
}

/** The numbers as 8-bit steps in base64, and what one step is worth. */
function quantise(values: Float32Array): [steps: string, step: number] {
  const step = values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0) / 127;
  const steps = Int8Array.from(values, (value) => Math.round(value / step));
  return [Buffer.from(steps.buffer).toString('base64'), step];
}

class Adam {
  readonly #values: Float32Array;
  readonly #mean: Float32Array;
  readonly #square: Float32Array;
  readonly #steps: number;
  #done = 0;

  constructor(values: Float32Array, steps: number) {
    this.#values = values;
    this.#mean = new Float32Array(values.length);
    this.#square = new Float32Array(values.length);
    this.#steps = steps;
  }

  /** The rate falls to nothing over all steps. */
  step(gradient: Float32Array): void {
    const rate = RATE * (1 - this.#done / this.#steps);
    this.#done += 1;
    gradient.forEach((slope, at) => {
      this.#mean[at] = 0.9 * this.#mean[at]! + 0.1 * slope;
      this.#square[at] = 0.999 * this.#square[at]! + 0.001 * slope ** 2;
      const mean = this.#mean[at] / (1 - 0.9 ** this.#done);
      const square = this.#square[at] / (1 - 0.999 ** this.#done);
      this.#values[at]! -= (rate * mean) / (Math.sqrt(square) + 1e-8);
    });
  }
}

function multiply(row: Float32Array, matrix: Float32Array, columns: number): Float32Array {
  const result = new Float32Array(columns);
  row.forEach((value, at) => {
    for (let column = 0; column < columns; column += 1)
      result[column]! += value * matrix[at * columns + column]!;
  });
  return result;
}

function addOuter(target: Float32Array, left: Float32Array, right: Float32Array): void {
  left.forEach((value, row) => {
    for (let column = 0; column < right.length; column += 1)
      target[row * right.length + column]! += value * right[column]!;
  });
}

function dot(left: Float32Array, right: Float32Array): number {
  let result = 0;
  for (let at = 0; at < left.length; at += 1) result += left[at]! * right[at]!;
  return result;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function shuffle<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
