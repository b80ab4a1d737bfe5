import type { Results } from '../results.ts';
import { qualityPlot } from './quality.ts';
import { speedPlot } from './speed.ts';

/** The plots of a run, by file name. */
export function renderPlots(results: Results): [name: string, svg: string][] {
  return [
    ['plots/quality.svg', qualityPlot(results)],
    ['plots/speed.svg', speedPlot(results)],
  ];
}
