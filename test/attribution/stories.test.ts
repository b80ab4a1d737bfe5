import { describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { scoreStories } from '../../bench/storyAttribution.ts';

/**
 * Floors. The held-out stories were measured unseen at first (the right speaker of 73 to 89 % of what is quoted in a
 * set); what they showed was then corrected by general rules. No rule follows from the unseen ones.
 */
const GROUPS = [
  { folder: '.', found: 1, kind: 0.98, speaker: 1, outlet: 0.98, publisher: 1, forbidden: 0 },
  { folder: 'held-out', found: 1, kind: 0.95, speaker: 0.93, outlet: 0.97, publisher: 0.7, forbidden: 4 },
  { folder: 'unseen', found: 1, kind: 0.92, speaker: 0.84, outlet: 0.95, publisher: 0.44, forbidden: 7 },
  { folder: 'de', found: 1, kind: 1, speaker: 1, outlet: 1, publisher: 1, forbidden: 0 },
  { folder: 'de/held-out', found: 1, kind: 1, speaker: 1, outlet: 0.97, publisher: 1, forbidden: 0 },
  { folder: 'de/unseen', found: 1, kind: 0.88, speaker: 0.88, outlet: 0.96, publisher: 1, forbidden: 0 },
];

describe('shares of the stories', () => {
  it.each(GROUPS)('stay above their floors in $folder', ({ folder, forbidden, ...floors }) => {
    const scores = scoreStories(join(__dirname, '../stories', folder));
    expect(scores.wronglyShown).toBeLessThanOrEqual(forbidden);
    expect(scores.found).toBeGreaterThanOrEqual(floors.found);
    expect(scores.kind).toBeGreaterThanOrEqual(floors.kind);
    expect(scores.speaker).toBeGreaterThanOrEqual(floors.speaker);
    expect(scores.outlet).toBeGreaterThanOrEqual(floors.outlet);
    expect(scores.publisher).toBeGreaterThanOrEqual(floors.publisher);
  });
});
