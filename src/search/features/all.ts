import { answerTypeFeatures } from './answerType.ts';
import { contextFeatures } from './context.ts';
import { coverageFeatures } from './coverage.ts';
import type { Feature } from './feature.ts';
import { meaningFeatures } from './meaning.ts';
import { orderFeatures } from './order.ts';
import { placeFeatures } from './place.ts';
import { speakerFeatures } from './speaker.ts';

/** What the ranker looks at when it has words only. */
export const wordFeatures: readonly Feature[] = [
  ...coverageFeatures,
  ...orderFeatures,
  ...contextFeatures,
  ...answerTypeFeatures,
  ...placeFeatures,
  ...speakerFeatures,
];

/** What it looks at when a sentence encoder takes part. */
export const allFeatures: readonly Feature[] = [...wordFeatures, ...meaningFeatures];
