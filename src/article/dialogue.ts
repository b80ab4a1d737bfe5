import type { Paragraph } from './paragraphs.ts';

/** Fewer questions make no interview. */
const FEWEST = 2;

const DASH = /^[–—―-]$/u;
const ASKS = /\?["”»)*_]*$/u;

/**
 * The places of what an interviewer says where each turn begins with a dash, as in many languages: every other one, whether or
 * not it asks, if most of them ask and the answers do not.
 */
export function findAskedTurns(paragraphs: readonly Pick<Paragraph, 'sign' | 'plain'>[]): number[] {
  const turns = [...paragraphs.keys()].filter((at) => DASH.test(paragraphs[at]!.sign));
  const asking = turns.filter((_, turn) => turn % 2 === 0 && turn + 1 < turns.length);
  const asks = (some: readonly number[]): number =>
    some.filter((at) => ASKS.test(paragraphs[at]!.plain)).length;
  const answering = turns.filter((_, turn) => turn % 2 === 1);
  const isDialogue =
    asks(asking) >= FEWEST && asks(asking) * 2 > asking.length && asks(answering) * 2 <= asks(asking);
  return isDialogue ? asking : [];
}
