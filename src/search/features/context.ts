import { shareOf, type Evidence, type Scene } from '../evidence.ts';
import { Trait } from '../../language/traits.ts';
import type { Feature } from './feature.ts';

/** What stands around the passage. A question's missing words often stand one sentence before a "He …". */
export const contextFeatures: readonly Feature[] = [
  {
    name: 'sentence before adds',
    says: 'share of the question that only the sentence before holds',
    value: (scene, evidence) => added(scene, evidence, maskAt(scene, evidence, -1)),
  },
  {
    name: 'second sentence before adds',
    says: 'share of the question that the second sentence before adds to both',
    value: (scene, evidence) => {
      const near = evidence.mask | maskAt(scene, evidence, -1);
      return shareOf(scene.question, maskAt(scene, evidence, -2) & ~near);
    },
  },
  {
    name: 'sentence after adds',
    says: 'share of the question that only the sentence after holds',
    value: (scene, evidence) => added(scene, evidence, maskAt(scene, evidence, 1)),
  },
  {
    name: 'missing words before',
    says: 'how near before it the question’s missing words stand',
    value: (scene, evidence) => nearby(scene, evidence, -1),
  },
  {
    name: 'missing words after',
    says: 'how near after it the question’s missing words stand',
    value: (scene, evidence) => nearby(scene, evidence, 1),
  },
  {
    name: 'sentence before covers',
    says: 'share of the question that the sentence before holds',
    value: (scene, evidence) => shareOf(scene.question, maskAt(scene, evidence, -1)),
  },
  {
    name: 'sentence after covers',
    says: 'share of the question that the sentence after holds',
    value: (scene, evidence) => shareOf(scene.question, maskAt(scene, evidence, 1)),
  },
  {
    name: 'paragraph adds',
    says: 'share of the question that only the rest of its paragraph holds',
    value: (scene, evidence) => added(scene, evidence, paragraphMask(scene, evidence)),
  },
  {
    name: 'neighbours’ scores',
    says: 'BM25 scores of the sentences beside it, as shares of the best passage’s',
    value: ({ words: { scores, range }, bestScore }, { passage }) =>
      bestScore > 0
        ? ((scores[passage - 1 - range.from] ?? 0) + (scores[passage + 1 - range.from] ?? 0)) / bestScore
        : 0,
  },
  {
    name: 'what follows points back',
    says: 'the sentence after begins with a pronoun and holds what is missing',
    value: (scene, evidence) =>
      opensWithPronoun(scene, evidence.passage + 1) * added(scene, evidence, maskAt(scene, evidence, 1)),
  },
  {
    name: 'opens with a pronoun',
    says: 'it begins with he, she, it, they, this …',
    value: (scene, { passage }) => opensWithPronoun(scene, passage),
  },
  {
    name: 'pronoun for what stood before',
    says: 'it begins with a pronoun, and the sentence before holds what is missing',
    value: (scene, evidence) =>
      opensWithPronoun(scene, evidence.passage) * added(scene, evidence, maskAt(scene, evidence, -1)),
  },
];

/** The terms that the passage `step` places further in the same article holds. */
function maskAt({ index, words }: Scene, { passage }: Evidence, step: number): number {
  const other = passage + step;
  if (other < words.range.from || other >= words.range.to) return 0;
  if (index.articleOf[other] !== index.articleOf[passage]) return 0;
  return words.masks[other - words.range.from]!;
}

function paragraphMask(scene: Scene, evidence: Evidence): number {
  const { index } = scene;
  const { paragraph } = index.passages.at(evidence.passage)!;
  let mask = 0;
  for (const direction of [-1, 1]) {
    for (let step = direction; Math.abs(step) <= FARTHEST; step += direction) {
      if (index.passages.at(evidence.passage + step)?.paragraph !== paragraph) break;
      mask |= maskAt(scene, evidence, step);
    }
  }
  return mask;
}

/** Sentences of a paragraph that are looked at to each side. */
const FARTHEST = 10;

/** Share of the question that it lacks and others hold, halved with each sentence further away. */
function nearby(scene: Scene, evidence: Evidence, direction: number): number {
  let sum = 0;
  let held = evidence.mask;
  for (let step = 1; step <= 6; step += 1) {
    const mask = maskAt(scene, evidence, step * direction);
    sum += shareOf(scene.question, mask & ~held) * 0.5 ** (step - 1);
    held |= mask;
  }
  return sum;
}

function added(scene: Scene, evidence: Evidence, mask: number): number {
  return shareOf(scene.question, mask & ~evidence.mask);
}

function opensWithPronoun({ index: { words, vocabulary } }: Scene, passage: number): number {
  const [word] = words.of(passage);
  return word !== undefined && vocabulary.traits[word]! & Trait.pronoun ? 1 : 0;
}
