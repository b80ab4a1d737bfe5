import type { PageFact, Span } from '../types.ts';

/** What a line of the page tells of the article. */
export const factIn = (value: string, { start, end }: Span): PageFact => ({ value, line: { start, end } });
