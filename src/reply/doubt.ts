import type { Answer } from '../types.ts';

/** Below this calibrated probability an answer is as likely wrong as right (`bench/train/FUSION.md`), and says so. */
const SURE = 0.5;

/** Whether the first passage was good enough to show as the answer, yet may well be none. */
export function isDoubtful({ answered, confidence }: Pick<Answer, 'answered' | 'confidence'>): boolean {
  return answered && confidence < SURE;
}
