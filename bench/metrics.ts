/**
 * Area under the ROC curve: how likely a random good score is above a random bad one, ties counting half
 * (Mann-Whitney U). 0.5 is chance; NaN without scores of both kinds.
 */
export function auroc(good: readonly number[], bad: readonly number[]): number {
  const all = [
    ...good.map((score) => ({ score, isGood: true })),
    ...bad.map((score) => ({ score, isGood: false })),
  ];
  all.sort((a, b) => a.score - b.score);
  let ranks = 0;
  for (let from = 0; from < all.length;) {
    let to = from;
    while (to < all.length && all[to]!.score === all[from]!.score) to++;
    const middle = (from + to + 1) / 2;
    for (let at = from; at < to; at++) if (all[at]!.isGood) ranks += middle;
    from = to;
  }
  return (ranks - (good.length * (good.length + 1)) / 2) / (good.length * bad.length);
}

/** The share of bad scores that fall below what 90 % of the good ones reach. */
export function refusedAt90(good: readonly number[], bad: readonly number[]): number {
  const reached = good.toSorted((a, b) => a - b)[Math.floor(good.length / 10)] ?? NaN;
  return share(bad.map((score) => score < reached));
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The share of the values that hold. */
export function share(values: readonly boolean[]): number {
  return values.filter(Boolean).length / values.length;
}

/** The value that `part` (0..1) of the values are not above (nearest rank). */
export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? NaN;
}
