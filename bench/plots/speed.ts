import type { SpeedResult } from '../results.ts';
import { curve, gridLine, svg, text, type Point } from './svg.ts';

const WIDTH = 760;
const HEIGHT = 420;
const LEFT = 70;
const RIGHT = WIDTH - 180;
const TOP = 40;
const BOTTOM = HEIGHT - 40;
/** Milliseconds at the bottom and at the top, as powers of ten. */
const SLOWEST = 4;
const FASTEST = -3;
const LABEL_HEIGHT = 14;
const TITLE = 'Median time of an answer by number of passages, ms (both scales logarithmic)';

/** A line for each engine, as far as it was measured. */
export function speedPlot({ engines }: SpeedResult): string {
  const sizes = engines[0]?.sizes.map(({ passages }) => passages) ?? [];
  const place = (passages: number, median: number): Point => ({
    x: LEFT + (Math.log(passages / sizes[0]!) / Math.log(sizes.at(-1)! / sizes[0]!)) * (RIGHT - LEFT),
    y: BOTTOM - ((Math.log10(median) - FASTEST) / (SLOWEST - FASTEST)) * (BOTTOM - TOP),
  });

  const parts: string[] = [];
  for (let power = FASTEST; power <= SLOWEST; power++) {
    const { y } = place(sizes[0]!, 10 ** power);
    parts.push(gridLine({ x: LEFT, y }, { x: RIGHT, y }));
    parts.push(text({ x: LEFT - 8, y: y + 4 }, (10 ** power).toLocaleString('en'), '', 'end'));
  }
  for (const size of sizes) {
    const { x } = place(size, 1);
    parts.push(text({ x, y: BOTTOM + 22 }, size.toLocaleString('en'), '', 'middle'));
  }
  const lines = engines.map(({ name, sizes: measured }) => ({
    name,
    kind: name.startsWith('Whosaid') ? 'ours' : 'theirs',
    points: measured.map(({ passages, median }) => place(passages, median)),
  }));
  for (const { points, kind } of lines.toReversed()) parts.push(curve(points, kind));
  const labels = lines.toSorted((a, b) => b.points.at(-1)!.y - a.points.at(-1)!.y);
  // Names of lines that end together stand one above the other.
  const above = new Map<number, number>();
  for (const { name, kind, points } of labels) {
    const { x, y } = points.at(-1)!;
    const free = Math.min(y + 4, (above.get(x) ?? Infinity) - LABEL_HEIGHT);
    above.set(x, free);
    parts.push(text({ x: x + 8, y: free }, name, kind));
  }
  return svg(WIDTH, HEIGHT, TITLE, parts);
}
