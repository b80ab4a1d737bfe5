import { oncePer } from '../../values/once.ts';
import type { Block } from '../../types.ts';

const placesOf = oncePer((blocks: readonly Block[]) => new Map(blocks.map((block, at) => [block, at])));

/** The paragraph above one of them; to look for it each time would take the square of their number. */
export const blockAbove = (blocks: readonly Block[], block: Block): Block | undefined =>
  blocks[(placesOf(blocks).get(block) ?? 0) - 1];
