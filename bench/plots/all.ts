import type { Results } from '../results.ts';
import { qualityPlot } from './quality.ts';
import { speedPlot } from './speed.ts';

/** The plots of what was measured, by file name. */
export function renderPlots({ quality, speed }: Results): Map<string, string> {
  const plots = new Map<string, string>();
  if (quality) plots.set('plots/quality.svg', qualityPlot(quality));
  if (speed) plots.set('plots/speed.svg', speedPlot(speed));
  return plots;
}
