import { MONTHS, WEEKDAYS } from '../calendar.ts';

const MONTH = MONTHS.join('|');
/** When something is so, in a phrase of its own: "by noon", "on Friday", "in May 2024". */
const TIME = String.raw`(?:by|on|in|at|since|from|before|after)\s+(?:(?:late|early)\s+)?(?:(?:${WEEKDAYS.join('|')}|noon|midnight)|(?:\d{1,2}\s+)?(?:${MONTH})(?:\s+\d{1,4})?|(?:1[5-9]|20)\d\d)`;
/** One clause: with two it may be told of either. */
const CLAUSE = String.raw`(?:(?!(?:and|but|or|that|which|who|because|while|when|if|said|says)\s)[^\s,;:“”"]+\s+)+(?:[^\s,;:“”".!?]+)`;
const BEFORE = new RegExp(`^(?<time>${TIME}),?\\s+(?<clause>${CLAUSE})[.!?]?$`, 'iu');
const BEHIND = new RegExp(`^(?<clause>${CLAUSE})\\s+(?<time>${TIME})[.!?]?$`, 'iu');

/** A clause with its time at the other end: "40 boats had left by noon" → "by noon 40 boats had left"; null where it has none there. */
export function withTimeTurned(claim: string): string | null {
  const before = BEFORE.exec(claim)?.groups;
  if (before) return `${before['clause']} ${before['time']}`;
  const behind = BEHIND.exec(claim)?.groups;
  return behind ? `${behind['time']} ${behind['clause']}` : null;
}
