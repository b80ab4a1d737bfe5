import { oncePer } from '../values/once.ts';
import type { Article } from '../types.ts';

/** Who speaks in an article, and the media that carried it, each name once: of many articles looking takes long, so it is done once. */
export const voicesIn = oncePer((article: Article) => {
  const speakers = new Set<string>();
  const outlets = new Set<string>();
  for (const { attribution } of article.passages) {
    if (attribution.speaker) speakers.add(attribution.speaker.name);
    if (attribution.outlet) outlets.add(attribution.outlet.name);
  }
  return { speakers, outlets };
});
