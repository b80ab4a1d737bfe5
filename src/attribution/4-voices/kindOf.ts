import type { Kind } from '../../types.ts';
import type { Line } from '../2-reports/readLines.ts';

/** A sentence is all quotation when at least this share of its letters stands in quotation marks. */
export const ALL_QUOTED = 0.9;
/** A sentence with a smaller share than this neither goes on with a quotation nor has one that goes on in the next. */
export const GOES_ON_QUOTED = 0.2;

/** How a sentence in quotation marks says it: all of it, or a part. */
export const kindOf = ({ quoted, block }: Line): Kind =>
  quoted >= ALL_QUOTED || block.kind === 'quotation' ? 'direct' : 'mixed';
