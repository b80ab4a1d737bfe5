import { lengthOf, wordAt, type Evidence, type Hit, type Scene } from '../evidence.ts';
import type { Feature } from './feature.ts';

/** How the question's words stand to each other in the passage. */
export const orderFeatures: readonly Feature[] = [
  {
    name: 'pairs kept',
    says: 'share of the question’s neighbouring words that are neighbours in it, in order',
    value: (scene, evidence) => pairs(scene, evidence, (distance, gap) => distance > 0 && distance <= gap),
  },
  {
    name: 'pairs near',
    says: 'share of the question’s neighbouring words that stand at most five words apart in it',
    value: (scene, evidence) => pairs(scene, evidence, (distance) => Math.abs(distance) <= 5),
  },
  {
    name: 'longest run',
    says: 'longest run of the question’s words, stop words included, as a share of the question',
    value: (scene, evidence) => longestRun(scene, evidence) / Math.max(1, scene.question.words.length),
  },
  {
    name: 'words in order',
    says: 'share of the question that it holds in the question’s order',
    value: inOrder,
  },
  {
    name: 'word pairs',
    says: 'share of the question’s pairs of words, stop words included, that it has side by side',
    value: wordPairs,
  },
  {
    name: 'begins with',
    says: 'how near its beginning the question’s words stand',
    value: (scene, { hits, passage }) =>
      hits.length > 0 ? 1 - hits[0]!.place / lengthOf(scene, passage) : 0,
  },
  {
    name: 'closeness',
    says: 'how close together the question’s words stand in it',
    value: (_, { hits }) => closeness(hits),
  },
];

/** Share of the question's neighbouring content words that stand in the passage as `isKept` wants. */
function pairs(
  { question: { terms } }: Scene,
  { hits }: Evidence,
  isKept: (distance: number, gap: number) => boolean,
): number {
  let all = 0;
  let kept = 0;
  for (let bit = 0; bit + 1 < terms.length; bit += 1) {
    const first = terms[bit]!;
    const second = terms[bit + 1]!;
    const gap = second.place - first.place;
    const rarity = first.rarity + second.rarity;
    all += rarity;
    const right = hits.filter((hit) => hit.bit === bit + 1);
    const found = hits.some(
      (left) => left.bit === bit && right.some(({ place }) => isKept(place - left.place, gap)),
    );
    if (found) kept += rarity;
  }
  return all > 0 ? kept / all : 0;
}

/** Share of the question's pairs of words side by side, stop words included, that the passage has side by side. */
function wordPairs(scene: Scene, evidence: Evidence): number {
  const { words } = scene.question;
  if (words.length < 2) return 0;
  const length = lengthOf(scene, evidence.passage);
  const sides = new Set<number>();
  for (let place = 0; place + 1 < length; place += 1) {
    sides.add(wordAt(scene, evidence, place) * 2 ** 24 + wordAt(scene, evidence, place + 1));
  }
  let kept = 0;
  for (let at = 0; at + 1 < words.length; at += 1) {
    if (words[at]! >= 0 && words[at + 1]! >= 0 && sides.has(words[at]! * 2 ** 24 + words[at + 1]!)) kept += 1;
  }
  return kept / (words.length - 1);
}

/** Length of the longest run of words that question and passage share. */
function longestRun(scene: Scene, evidence: Evidence): number {
  const { words } = scene.question;
  const length = lengthOf(scene, evidence.passage);
  let longest = 0;
  let before = new Uint16Array(words.length + 1);
  for (let place = 0; place < length; place += 1) {
    const word = wordAt(scene, evidence, place);
    const now = new Uint16Array(words.length + 1);
    for (let at = 0; at < words.length; at += 1) {
      if (words[at] !== word) continue;
      now[at + 1] = before[at]! + 1;
      longest = Math.max(longest, now[at + 1]!);
    }
    before = now;
  }
  return longest;
}

/** The heaviest chain of hits that follows the question's order, as a share of the question. */
function inOrder({ question }: Scene, { hits }: Evidence): number {
  if (question.rarity === 0) return 0;
  const heaviest = new Float64Array(question.terms.length);
  for (const { bit, weight } of hits) {
    let before = 0;
    for (let other = 0; other < bit; other += 1) before = Math.max(before, heaviest[other]!);
    heaviest[bit] = Math.max(heaviest[bit]!, before + question.terms[bit]!.rarity * weight);
  }
  return Math.max(0, ...heaviest) / question.rarity;
}

/** Number of terms held by the length of the shortest stretch that has them all. */
function closeness(hits: readonly Hit[]): number {
  const held = new Set(hits.map(({ bit }) => bit)).size;
  return held > 0 ? held / shortestStretch(hits) : 0;
}

/** Number of words from the first to the last hit of the shortest stretch that has every term held. */
function shortestStretch(hits: readonly Hit[]): number {
  const wanted = new Set(hits.map(({ bit }) => bit)).size;
  const within = new Map<number, number>();
  let shortest = 0;
  let left = 0;
  for (const right of hits) {
    within.set(right.bit, (within.get(right.bit) ?? 0) + 1);
    while (within.size === wanted) {
      const first = hits[left]!;
      const length = right.place - first.place + 1;
      if (shortest === 0 || length < shortest) shortest = length;
      const rest = within.get(first.bit)! - 1;
      if (rest === 0) within.delete(first.bit);
      else within.set(first.bit, rest);
      left += 1;
    }
  }
  return shortest;
}
