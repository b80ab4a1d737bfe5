import type { PublisherLanguage } from './surroundings.ts';

/** "Live", "Opinion", "Latest news": what a page calls its parts, wherever it is from. */
export const isRubric = (name: string, { rubric, common }: PublisherLanguage): boolean =>
  rubric.test(name.toLowerCase()) ||
  name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .every((word) => common.has(word));
