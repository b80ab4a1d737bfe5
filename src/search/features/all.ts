import { answerTypeFeatures } from './answerType.ts';
import { contextFeatures } from './context.ts';
import { coverageFeatures } from './coverage.ts';
import type { Feature } from './feature.ts';
import { orderFeatures } from './order.ts';
import { placeFeatures } from './place.ts';
import { speakerFeatures } from './speaker.ts';

/** What the ranker looks at that goes by the words; meaning and reading come after it (`fusion.ts`). */
export const wordFeatures: readonly Feature[] = [
  ...coverageFeatures,
  ...orderFeatures,
  ...contextFeatures,
  ...answerTypeFeatures,
  ...placeFeatures,
  ...speakerFeatures,
];
