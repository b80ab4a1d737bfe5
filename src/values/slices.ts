/** Work that can be done in portions: whoever drives it may do something else at each `yield`. */
export type Slices<Result> = Generator<void, Result, void>;

/** Milliseconds of work after which others get their turn. */
const SLICE = 8;

/** Does the work to its end. */
export function atOnce<Result>(work: Slices<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Does the work without stopping others for long: questions that come meanwhile are answered in between. */
export async function inSlices<Result>(work: Slices<Result>): Promise<Result> {
  const until = performance.now() + SLICE;
  let step = work.next();
  while (!step.done && performance.now() < until) step = work.next();
  if (step.done) return step.value;
  await new Promise(setImmediate);
  return inSlices(work);
}
