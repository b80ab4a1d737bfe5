import type { Answer } from '../types.ts';

/** Below this calibrated probability an answer says that it may be wrong. */
const SURE = 0.7;

/** Whether the first passage was good enough to show as the answer, yet may well be none. */
export function isDoubtful({ answered, confidence }: Answer): boolean {
  return answered && confidence < SURE;
}
