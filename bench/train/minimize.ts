/** A function's value at `x`; writes its gradient into `gradient`. */
export type Objective = (x: Float64Array, gradient: Float64Array) => number;

/** Steps that the curvature is estimated from. */
const MEMORY = 10;

/** Finds a minimum of a smooth convex function from `start`: L-BFGS (Nocedal and Wright, algorithm 7.5). */
export function minimize(objective: Objective, start: Float64Array, iterations = 150): Float64Array {
  let x = start.slice();
  let gradient = new Float64Array(x.length);
  let value = objective(x, gradient);
  const history: { step: Float64Array; change: Float64Array; curvature: number }[] = [];

  for (let iteration = 0; iteration < iterations; iteration += 1) {
    const direction = descend(gradient, history);
    const slope = dot(direction, gradient);
    if (slope > -1e-10) break;
    let size = iteration === 0 ? 1 / Math.sqrt(dot(gradient, gradient)) : 1;
    let next = x;
    let nextGradient = gradient;
    let nextValue = value;
    for (let attempt = 0; attempt < 20; attempt += 1, size /= 2) {
      next = x.map((coordinate, at) => coordinate + size * direction[at]!);
      nextGradient = new Float64Array(x.length);
      nextValue = objective(next, nextGradient);
      if (nextValue <= value + 1e-4 * size * slope) break;
    }
    if (!(nextValue < value)) break;
    const step = next.map((coordinate, at) => coordinate - x[at]!);
    const change = nextGradient.map((coordinate, at) => coordinate - gradient[at]!);
    const curvature = dot(step, change);
    if (curvature > 1e-12) history.push({ step, change, curvature });
    if (history.length > MEMORY) history.shift();
    const gain = value - nextValue;
    [x, gradient, value] = [next, nextGradient, nextValue];
    if (gain < 1e-7 * Math.abs(value)) break;
  }
  return x;
}

/** The direction to go: minus the gradient times the estimated inverse Hessian. */
function descend(
  gradient: Float64Array,
  history: readonly { step: Float64Array; change: Float64Array; curvature: number }[],
): Float64Array {
  const direction = gradient.map((coordinate) => -coordinate);
  const shares: number[] = [];
  for (const { step, change, curvature } of history.toReversed()) {
    const share = dot(step, direction) / curvature;
    shares.push(share);
    addTo(direction, change, -share);
  }
  const last = history.at(-1);
  if (last) {
    const scale = last.curvature / dot(last.change, last.change);
    for (let at = 0; at < direction.length; at += 1) direction[at]! *= scale;
  }
  for (const { step, change, curvature } of history) {
    addTo(direction, step, shares.pop()! - dot(change, direction) / curvature);
  }
  return direction;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += a[at]! * b[at]!;
  return sum;
}

function addTo(target: Float64Array, other: Float64Array, times: number): void {
  for (let at = 0; at < target.length; at += 1) target[at]! += other[at]! * times;
}
