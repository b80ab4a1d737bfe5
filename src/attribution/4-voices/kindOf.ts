import type { Kind } from '../../types.ts';
import type { Line } from '../2-reports/readLines.ts';

/** A sentence is all quotation when at least this share of its letters stands in quotation marks. */
export const ALL_QUOTED = 0.9;

/** How a sentence in quotation marks says it: all of it, or a part. */
export const kindOf = ({ quoted, block }: Line): Kind =>
  quoted >= ALL_QUOTED || block.kind === 'quotation' ? 'direct' : 'mixed';
