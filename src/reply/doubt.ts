import type { Answer } from '../types.ts';

/** Below this calibrated probability, about half of the answers are wrong (`bench/train/FUSION.md`), and each says so. */
const SURE = 0.6;

/** Whether the first passage was good enough to show as the answer, yet may well be none. */
export function isDoubtful({ answered, confidence }: Answer): boolean {
  return answered && confidence < SURE;
}
