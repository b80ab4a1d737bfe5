import type { Evidence, Scene } from './evidence.ts';
import type { Ranked } from './rank.ts';

/** The terms of the passage, of its attribution, and of the sentences beside it. */
export function maskAround({ index, words }: Scene, passage: number): number {
  let mask = words.attributed[passage - words.range.from]!;
  for (const other of [passage - 1, passage, passage + 1]) {
    if (index.articleOf[other] === index.articleOf[passage])
      mask |= words.masks[other - words.range.from] ?? 0;
  }
  return mask;
}

/** The terms that names in any attribution of the range have. */
export function attributedMask({ words: { found, attributed, range } }: Scene): number {
  return found.reduce((mask, passage) => mask | attributed[passage - range.from]!, 0);
}

/** The terms that any passage of the range has, its attribution, or the title above the first passage. */
export function knownMask(scene: Scene, { evidence }: Ranked): number {
  const { found, masks, attributed, range } = scene.words;
  return found.reduce(
    (mask, passage) => mask | masks[passage - range.from]! | attributed[passage - range.from]!,
    titleMask(scene, evidence),
  );
}

/** The terms that the title of a passage's article has. */
export function titleMask({ index, words }: Scene, { passage }: Evidence): number {
  return words.titled[index.articleOf[passage]!]!;
}

/** The largest IDF of the question's terms that a mask lacks; 0 where it lacks none. */
export function largestMissingIdf({ question: { terms } }: Scene, mask: number): number {
  return terms.reduce((most, { idf }, bit) => (mask & (1 << bit) ? most : Math.max(most, idf)), 0);
}

/** Share of the question's names that a mask lacks. */
export function missingNames({ question: { terms } }: Scene, mask: number): number {
  const names = terms.flatMap(({ isName }, bit) => (isName ? [bit] : []));
  const missing = names.filter((bit) => !(mask & (1 << bit)));
  return names.length > 0 ? missing.length / names.length : 0;
}
