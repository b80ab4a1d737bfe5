import { cosines } from './cosines.ts';
import type { Vectors } from '../reader/types.ts';
import type { Spread } from './sentenceEncoder.ts';

/** Questions and, beside each, the sentence that answers it; none answers the question of another. */
const PAIRS: readonly (readonly [question: string, answer: string])[] = [
  ['Is the bridge shut?', 'The crossing stays closed to traffic until spring.'],
  ['Who won the election?', 'Voters chose Ann Example as their new mayor on Sunday.'],
  ['How many people were hurt?', 'Twelve passengers were taken to hospital with injuries.'],
  ['Why did prices rise?', 'A poor harvest has made bread and flour more expensive.'],
  ['When does the film come out?', 'The movie reaches cinemas in November.'],
  ['What caused the fire?', 'Investigators blame a faulty cable for the blaze.'],
  ['Who is the new coach of the team?', 'The football club has hired its former captain as trainer.'],
  ['Where will the factory be built?', 'The carmaker plans a plant near the harbour.'],
  ['What did scientists discover?', 'Researchers have found a new species of frog in the rainforest.'],
  ['Did the court find him guilty?', 'Judges convicted the banker of fraud.'],
  ['How cold will it get tonight?', 'Temperatures are expected to drop to minus ten degrees.'],
  ['Why are the teachers angry?', 'School staff went on strike because their wages were cut.'],
  ['How does the vaccine work?', 'The injection trains the immune system to recognise the virus.'],
  ['Who painted the picture?', 'The portrait is by an artist from Vienna.'],
  ['How much money did the company lose?', 'The firm reported a deficit of two million dollars.'],
  ['When do the trains run again?', 'Rail service resumes on Monday morning.'],
];

export const QUESTIONS = PAIRS.map(([question]) => question);
export const ANSWERS = PAIRS.map(([, answer]) => answer);

/** The spread on which the ranker was learned: that of an encoder which is no longer here. */
const LEARNED: Spread = { mean: 0.08, deviation: 0.122 };

/** How the cosines of QUESTIONS and the ANSWERS to others of them are spread, from the vectors of both. */
export function measureUnrelated(questions: Vectors, answers: Vectors): Spread {
  const dimensions = questions.length / QUESTIONS.length;
  const unrelated = QUESTIONS.flatMap((_, question) => {
    const vector = questions.subarray(question * dimensions, (question + 1) * dimensions);
    return [...cosines(vector, answers)].filter((_cosine, answer) => answer !== question);
  });
  const mean = average(unrelated);
  return { mean, deviation: Math.sqrt(average(unrelated.map((cosine) => (cosine - mean) ** 2))) };
}

/**
 * Cosines as the ranker knows them. Each model has a scale of its own, on which 0.8 may be little; what counts is how many
 * standard deviations nearer a passage is than those that have nothing to do with the question.
 */
export function onLearnedScale(values: Float32Array, { mean, deviation }: Spread): Float32Array {
  return values.map((cosine) => LEARNED.mean + ((cosine - mean) / deviation) * LEARNED.deviation);
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
