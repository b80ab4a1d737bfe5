import type { Judge } from '../types.ts';
import type { Scene } from './evidence.ts';
import { where } from './features/questionKinds.ts';
import type { Weighed } from './features/weighed.ts';
import { readingConfidence } from './features/readingConfidence.ts';
import { wordsConfidence, type WordsVerdict } from './features/wordsConfidence.ts';
import { whereWordsAreMissing } from './features/wordsMissing.ts';
import type { Readings } from './fuse.ts';
import type { Model } from './rankingModel.ts';
import type { Ranked } from './rank.ts';

/** What the judges before said: the words where meaning takes part, the reader where it does. */
export interface Seen {
  readonly words: WordsVerdict | null;
  readonly readings: Readings | null;
}

const NOTHING_SEEN: Seen = { words: null, readings: null };

/** Something about the ranked passages that tells whether the first one answers. */
export type ConfidenceFeature = Weighed<[ranking: readonly [Ranked, ...Ranked[]], seen: Seen]>;

const BY_WORDS: readonly ConfidenceFeature[] = wordsConfidence.map(({ name, says, value }) => ({
  name,
  says,
  value: (scene, ranking, { words }) => value(scene, ranking, words),
}));

const OF_READING: readonly ConfidenceFeature[] = readingConfidence.map(({ name, says, value }) => ({
  name,
  says,
  value: (_scene, _ranking, { readings }) => value(readings ?? new Map()),
}));

/** What is weighed beside the reading; with more features of the words, a sentence on the same topic passes for an answer again. */
const BESIDE_READING = ['coverage', 'names missing', 'names unknown', 'meaning'];

const IS_SO: ConfidenceFeature = {
  name: 'is one',
  says: 'whether it is one at all',
  value: () => 1,
};

/**
 * The judge of meaning weighs each feature of the words also by the share of the question that words leave unexplained. The judge of reading weighs what
 * tells most for each kind of question.
 */
const FEATURES: Readonly<Record<Judge, readonly ConfidenceFeature[]>> = {
  words: BY_WORDS,
  meaning: BY_WORDS.flatMap((feature) => [feature, whereWordsAreMissing(feature)]),
  reading: [
    ...[IS_SO, ...OF_READING, ...named(BESIDE_READING)].map((feature) => where('whole', feature)),
    ...named(['words are sure', 'words are sure of the same']).map((feature) => where('by name', feature)),
    ...[IS_SO, ...named(['coverage'])].map((feature) => where('few words', feature)),
  ],
};

function named(names: readonly string[]): ConfidenceFeature[] {
  return BY_WORDS.filter(({ name }) => names.includes(name));
}

/** What the confidence of a judge learned to weigh. */
export function confidenceFeatures(by: Judge): readonly ConfidenceFeature[] {
  return FEATURES[by];
}

/** The value of each of them, in order. */
export function confidenceValues(
  scene: Scene,
  ranking: readonly [Ranked, ...Ranked[]],
  by: Judge,
  seen: Seen = NOTHING_SEEN,
): number[] {
  return FEATURES[by].map(({ value }) => value(scene, ranking, seen));
}

/**
 * Calibrated probability that the first passage answers: a logistic regression over `confidenceFeatures`. 0 for a
 * question without a content word, such as "Why?": nothing says what it is about.
 */
export function confidenceOf(
  scene: Scene,
  ranking: readonly Ranked[],
  by: Judge,
  { confidence, confidenceBias }: Pick<Model, 'confidence' | 'confidenceBias'>,
  seen: Seen = NOTHING_SEEN,
): number {
  const [first, ...others] = ranking;
  if (!first || scene.question.terms.length === 0) return 0;
  let sum = confidenceBias;
  for (const { name, value } of FEATURES[by]) {
    const weight = confidence[name] ?? 0;
    if (weight !== 0) sum += weight * value(scene, [first, ...others], seen);
  }
  return 1 / (1 + Math.exp(-sum));
}
