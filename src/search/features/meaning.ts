import type { Evidence, Scene } from '../evidence.ts';
import { coverage } from './coverage.ts';
import type { Feature } from './feature.ts';

/** What a sentence encoder says; only there when similarities are. */
export const meaningFeatures: readonly Feature[] = [
  {
    name: 'meaning',
    says: 'how near it is to the question in meaning',
    value: (scene, { passage }) => similarity(scene, passage),
  },
  {
    name: 'nearest in meaning',
    says: 'no passage is nearer to the question in meaning',
    value: (scene, { passage }) => (similarity(scene, passage) === scene.bestSimilarity ? 1 : 0),
  },
  {
    name: 'meaning of the sentence before',
    says: 'how near the sentence before is to the question',
    value: (scene, { passage }) => neighbour(scene, passage, -1),
  },
  {
    name: 'meaning of the sentence after',
    says: 'how near the sentence after is to the question',
    value: (scene, { passage }) => neighbour(scene, passage, 1),
  },
  {
    name: 'meaning of the paragraph',
    says: 'the nearest that any sentence of its paragraph comes',
    value: paragraphSimilarity,
  },
  {
    name: 'meaning of what it does not cover',
    says: 'how near it is, by the share of the question that it does not hold itself',
    value: (scene, evidence) => similarity(scene, evidence.passage) * (1 - coverage(scene, evidence)),
  },
];

/** Cosine of the question and a passage; 0 without an encoder. */
export function similarity({ similarities }: Scene, passage: number): number {
  return similarities?.[passage] ?? 0;
}

function neighbour(scene: Scene, passage: number, step: number): number {
  const { articleOf } = scene.index;
  return articleOf[passage + step] === articleOf[passage] ? similarity(scene, passage + step) : 0;
}

function paragraphSimilarity(scene: Scene, { passage }: Evidence): number {
  const { passages, articleOf } = scene.index;
  let best = similarity(scene, passage);
  for (let other = passage - 3; other <= passage + 3; other += 1) {
    const together =
      articleOf[other] === articleOf[passage] &&
      passages.at(other)?.paragraph === passages.at(passage)!.paragraph;
    if (together) best = Math.max(best, similarity(scene, other));
  }
  return best;
}
