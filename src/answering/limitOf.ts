import { UserError } from '../errors.ts';

/** Matches of an answer, and passages that are offered, unless told. */
export const LIMIT = 5;

/** How many may be shown at most. Throws a UserError for what is no whole number from 1 on; `Infinity` is all. */
export function limitOf(limit: number = LIMIT): number {
  const isNumber = limit === Infinity || Number.isInteger(limit);
  if (isNumber && limit >= 1) return limit;
  throw new UserError(`limit is ${limit}; set it to a whole number from 1 on, or leave it out`);
}
