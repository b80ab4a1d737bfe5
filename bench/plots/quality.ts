import type { SetResult } from '../results.ts';
import { bar, gridLine, svg, text } from './svg.ts';

const WIDTH = 760;
const LABELS = 170;
const ROW = 18;
const SET_GAP = 34;
const TITLE = 'Questions whose first passage answers, %';

/** Bars, one for each engine, set by set. */
export function qualityPlot(sets: readonly SetResult[]): string {
  const parts: string[] = [];
  let y = 44;
  for (const { set, engines } of sets) {
    parts.push(text({ x: 0, y }, set, 'title'));
    const top = y + 8;
    for (const [row, { name, hit1 }] of engines.entries()) {
      const kind = name.startsWith('Whosaid') ? 'ours' : 'theirs';
      const at = { x: LABELS, y: top + row * ROW };
      const width = hit1 * (WIDTH - LABELS - 50);
      parts.push(text({ x: LABELS - 8, y: at.y + 11 }, name, kind, 'end'));
      parts.push(bar(at, width, ROW - 5, kind));
      parts.push(text({ x: at.x + width + 6, y: at.y + 11 }, (100 * hit1).toFixed(1), kind));
    }
    const bottom = top + engines.length * ROW;
    parts.push(gridLine({ x: LABELS, y: top - 3 }, { x: LABELS, y: bottom }));
    y = bottom + SET_GAP;
  }
  return svg(WIDTH, y - SET_GAP + 10, TITLE, parts);
}
