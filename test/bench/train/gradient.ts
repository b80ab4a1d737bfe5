import type { Objective } from '../../../bench/train/minimize.ts';

/** How far the gradient that an objective writes is from what its values say around `x`, at most. */
export function gradientError(objective: Objective, x: Float64Array): number {
  const written = new Float64Array(x.length);
  objective(x, written);
  const valueAt = (place: number, step: number) =>
    objective(
      x.map((coordinate, at) => (at === place ? coordinate + step : coordinate)),
      new Float64Array(x.length),
    );
  const step = 1e-5;
  const errors = [...written].map((slope, place) =>
    Math.abs((valueAt(place, step) - valueAt(place, -step)) / (2 * step) - slope),
  );
  return Math.max(...errors);
}
