import type { Answer } from '../types.ts';

/**
 * Below this calibrated probability an answer is at least as likely wrong as right, and says so: of what was learned from 47 %
 * are right between 0.5 and 0.6, and 60 % between 0.6 and 0.7 (`bench/train/FUSION.md`).
 */
const SURE = 0.6;

/** Whether the first passage was good enough to show as the answer, yet may well be none. */
export function isDoubtful({ answered, confidence }: Pick<Answer, 'answered' | 'confidence'>): boolean {
  return answered && confidence < SURE;
}
