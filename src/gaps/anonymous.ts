/** Mentions of people, roles and channels, and ids as Discord makes them. */
const IDS = /<[@#][!&]?\d+>|\d{15,20}/g;

/** Longest question that is kept; Discord takes no longer one. */
const LONGEST = 1000;

/** A question as it is kept: one line, without anybody's id. */
export function withoutIds(question: string): string {
  return question.replace(IDS, '…').replace(/\s+/g, ' ').trim().slice(0, LONGEST);
}
