import { oncePer } from '../../values/once.ts';
import { introductionOf } from './introductions.ts';
import type { Scene } from './scene.ts';

/**
 * Whether an article lets none but the press speak where names stand before quotations: its headline or its first words say so
 * ("What the papers say"), or a medium that is surely one stands beside each name that has anything else than what may be one.
 */
export const isPressReview = oncePer(({ text, layout: { blocks }, cast: { language } }: Scene): boolean => {
  const found = blocks.flatMap((block) => {
    const sure = introductionOf(text, block, language);
    const perhaps = sure && introductionOf(text, block, language, true);
    return perhaps ? [{ block, sure, isOpen: !sure.outlet && perhaps.outlet !== null }] : [];
  });
  const first = found[0]?.block.start ?? 0;
  const isSaid = blocks.some(
    ({ kind, start, end }) =>
      start < first &&
      kind !== 'notice' &&
      language.labels.press.test(text.slice(start, Math.min(end, first))),
  );
  const settled = found.filter(({ isOpen }) => !isOpen);
  return isSaid || (settled.length > 0 && settled.every(({ sure }) => sure.outlet !== null));
});
