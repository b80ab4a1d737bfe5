import { wordAt, type Evidence, type Scene } from '../evidence.ts';
import { findVector, likeness } from '../wordVectors.ts';
import type { Feature } from './feature.ts';

/** What the passage says in words like the question's: "shut" for "closed", "bridge" for "crossing". */
export const likenessFeatures: readonly Feature[] = [
  {
    name: 'words alike',
    says: 'how alike its words are to the question’s, by their rarity; 1 for the same words',
    value: alike,
  },
];

function alike(scene: Scene, evidence: Evidence): number {
  const { question, index } = scene;
  if (question.rarity === 0) return 0;
  const vectors = index.vocabulary.vectors();
  const words = evidence.news.map((place) => vectors[wordAt(scene, evidence, place)]!);
  const sum = question.terms.reduce((total, { word, rarity }, bit) => {
    const held = evidence.weights[bit]!;
    return total + rarity * Math.max(held, held < 1 ? mostAlike(findVector(word), words) : 0);
  }, 0);
  return sum / question.rarity;
}

function mostAlike(word: number, others: readonly number[]): number {
  if (word < 0) return 0;
  return others.reduce((most, other) => Math.max(most, likeness(word, other)), 0);
}
