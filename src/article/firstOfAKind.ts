import type { Problem } from '../types.ts';

/** Number of problems of one kind that are told each; the last of them tells how many more there are. */
const MOST = 20;

/** The first problems of one kind, in order: a file may have thousands, and the others would say the same. */
export function firstOfAKind<Place>(
  places: readonly Place[],
  problemAt: (place: Place) => Problem,
): Problem[] {
  const problems = places.slice(0, MOST).map(problemAt);
  const more = places.length - problems.length;
  const last = problems.at(-1);
  if (last && more > 0)
    problems[MOST - 1] = { ...last, message: `${last.message} (and ${more} more like it)` };
  return problems;
}
