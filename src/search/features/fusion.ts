import type { ReadingFigures, Span } from '../../types.ts';
import type { Evidence, Scene } from '../evidence.ts';
import { coverage } from './coverage.ts';
import { meaningFeatures } from './meaning.ts';
import { where, whereNotWhole } from './questionKinds.ts';
import type { Weighed } from './weighed.ts';
import { whereWordsAreMissing } from './wordsMissing.ts';

/** What a reader says of a passage. */
export interface PassageReading extends ReadingFigures {
  /** The words that answer, as offsets into the passage; null where it is likelier that no words do. */
  readonly words: Span | null;
}

/** A passage that an earlier judge has scored. */
export interface Candidate {
  readonly evidence: Evidence;
  /** The score that the judge before gave, less that of its first passage: 0 or below. */
  readonly behind: number;
  /** Null for a passage that was not read. */
  readonly reading: PassageReading | null;
}

/** Something about a candidate that a later judge weighs. */
export type FusionFeature = Weighed<[candidate: Candidate]>;

/** Farther behind is all the same. */
const FARTHEST = 12;
/** Logits of a reader count up to here. */
const LARGEST_LOGIT = 12;

const words: FusionFeature = {
  name: 'words',
  says: 'how far it is behind the first by words',
  value: (_, { behind }) => Math.max(-FARTHEST, behind),
};

/**
 * What is looked at when a sentence encoder takes part: the words' score and the nearness in meaning, each also by the
 * share of the question that words leave unexplained. Where they explain it, they decide; where they do not, meaning does.
 */
export const meaningFusion: readonly FusionFeature[] = [
  words,
  ...meaningFeatures.map(({ name, says, value }) => ({
    name,
    says,
    value: (scene: Scene, { evidence }: Candidate) => value(scene, evidence),
  })),
].flatMap((feature) => [feature, whereWordsAreMissing(feature)]);

const read: readonly FusionFeature[] = [
  {
    name: 'reading',
    says: 'the reader’s odds that it answers',
    value: (_, { reading }) => logit(reading?.passage),
  },
  {
    name: 'words that answer',
    says: 'the reader’s odds that some of its words answer',
    value: (_, { reading }) => logit(reading?.span),
  },
  {
    name: 'reading of what it covers',
    says: 'both odds, by the share of the question that it holds',
    value: (scene, { reading, evidence }) =>
      (logit(reading?.passage) + logit(reading?.span)) * coverage(scene, evidence),
  },
];

/**
 * What is looked at when the best passages were read: what was found before, and what the reader says; separately for the
 * kinds of question that the reader was not taught.
 */
export const readingFusion: readonly FusionFeature[] = [
  {
    name: 'found',
    says: 'how far it is behind the first by words and meaning',
    value: (_: Scene, { behind }: Candidate) => Math.max(-FARTHEST, behind),
  },
  ...read,
].flatMap((feature) => [where('whole', feature), whereNotWhole(feature)]);

function logit(value = -LARGEST_LOGIT): number {
  return Math.max(-LARGEST_LOGIT, Math.min(LARGEST_LOGIT, value)) / 4;
}
