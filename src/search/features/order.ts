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
    value: longestRun,
  },
  {
    name: 'words in order',
    says: 'share of the question that it holds in the question’s order',
    value: inOrder,
  },
  {
    name: 'word pairs',
    says: 'share of the question’s pairs of words, stop words included, by rarity, that it has side by side',
    value: wordPairs,
  },
  {
    name: 'begins with',
    says: 'how near its beginning the question’s words stand',
    value: (_, evidence) => (evidence.hits.length > 0 ? 1 - evidence.hits[0]!.place / lengthOf(evidence) : 0),
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
    const idf = first.idf + second.idf;
    all += idf;
    const right = hits.filter((hit) => hit.bit === bit + 1);
    const found = hits.some(
      (left) => left.bit === bit && right.some(({ place }) => isKept(place - left.place, gap)),
    );
    if (found) kept += idf;
  }
  return all > 0 ? kept / all : 0;
}

/** Share of the question's pairs of words side by side, by rarity, that the passage has side by side. */
function wordPairs(scene: Scene, evidence: Evidence): number {
  const { words, terms } = scene.question;
  const idfs = new Float64Array(words.length);
  for (const { place, idf } of terms) idfs[place] = idf;
  const sizeOf = (pair: number) => idfs[pair]! + idfs[pair + 1]!;
  const kept = new Set<number>();
  for (const { at, length } of runs(scene, evidence)) {
    for (let pair = at; pair < at + length - 1; pair += 1) kept.add(pair);
  }
  let all = 0;
  for (let pair = 0; pair + 1 < words.length; pair += 1) all += sizeOf(pair);
  return all > 0 ? [...kept].reduce((sum, pair) => sum + sizeOf(pair), 0) / all : 0;
}

/** Length of the longest run of words that question and passage share, as a share of the question. */
function longestRun(scene: Scene, evidence: Evidence): number {
  const longest = Math.max(0, ...runs(scene, evidence).map(({ length }) => length));
  return longest / Math.max(1, scene.question.words.length);
}

/** The runs of words that question and passage share: from which word of the question, how many. */
function runs(scene: Scene, evidence: Evidence): { at: number; length: number }[] {
  const { words } = scene.question;
  const found: { at: number; length: number }[] = [];
  const end = lengthOf(evidence);
  const agree = (at: number, place: number) =>
    at >= 0 && at < words.length && place >= 0 && place < end && words[at] === wordAt(evidence, place);
  for (let place = 0; place < end; place += 1) {
    for (let at = 0; at < words.length; at += 1) {
      if (!agree(at, place) || agree(at - 1, place - 1)) continue;
      let length = 1;
      while (agree(at + length, place + length)) length += 1;
      found.push({ at, length });
    }
  }
  return found;
}

/** The heaviest chain of hits that follows the question's order, as a share of the question. */
function inOrder({ question }: Scene, { hits }: Evidence): number {
  if (question.idf === 0) return 0;
  const heaviest = new Float64Array(question.terms.length);
  for (const { bit, weight } of hits) {
    let before = 0;
    for (let other = 0; other < bit; other += 1) before = Math.max(before, heaviest[other]!);
    heaviest[bit] = Math.max(heaviest[bit]!, before + question.terms[bit]!.idf * weight);
  }
  return Math.max(0, ...heaviest) / question.idf;
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
