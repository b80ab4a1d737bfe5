import { describe, expect, it } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readArticle } from '../../src/article/read.ts';
import { attribute } from '../../src/attribution/attribute.ts';

interface Gold {
  readonly quote: string;
  readonly rendered?: string;
  readonly kind: string;
  readonly speaker: string | null;
  readonly outlet: string | null;
  readonly speaker_also?: readonly (string | null)[];
  readonly outlet_also?: readonly (string | null)[];
}

interface Story {
  readonly file: string;
  readonly publisher: string | null;
  readonly passages: readonly Gold[];
  readonly not_passages: readonly string[];
}

/** Marks at the edges, articles and titles do not count. */
const bare = (words: string): string => words.replace(/^["“”„*]+|["“”„*]+$/gu, '');
const key = (name: string | null | undefined): string =>
  (name ?? '')
    .toLowerCase()
    .replace(/^(?:the|a|an|mr|mrs|ms|dr|prof|d(?:er|ie|as|em|en|es)|eine?[rmns]?)\.? /u, '');
const isOneOf = (name: string | null | undefined, answers: readonly (string | null)[]): boolean =>
  answers.map(key).includes(key(name));

/** Counts what is right over a folder of stories. */
function score(folder: string): Record<'found' | 'kind' | 'speaker' | 'outlet' | 'publisher', number> & {
  readonly forbidden: number;
} {
  const stories = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name): Story => JSON.parse(readFileSync(join(folder, name), 'utf8')));
  const right = { found: 0, kind: 0, speaker: 0, outlet: 0 };
  let [passages, published, forbidden] = [0, 0, 0];
  for (const story of stories) {
    const text = readFileSync(join(folder, story.file), 'utf8');
    const article = attribute(readArticle({ id: story.file, text }));
    const shown = article.passages.map(({ start, end }) => text.slice(start, end));
    forbidden += story.not_passages.filter((line) => shown.some((quote) => quote.includes(line))).length;
    published += article.publisher === story.publisher ? 1 : 0;
    for (const gold of story.passages) {
      passages++;
      const attribution =
        article.passages[shown.findIndex((quote) => bare(quote) === bare(gold.quote))]?.attribution;
      if (!attribution) continue;
      right.found++;
      if (attribution.kind === gold.kind) right.kind++;
      if (isOneOf(attribution.speaker?.name, [gold.speaker, ...(gold.speaker_also ?? [])])) right.speaker++;
      if (isOneOf(attribution.outlet?.name, [gold.outlet, ...(gold.outlet_also ?? [])])) right.outlet++;
    }
  }
  const share = (count: number): number => count / passages;
  return {
    found: share(right.found),
    kind: share(right.kind),
    speaker: share(right.speaker),
    outlet: share(right.outlet),
    publisher: published / stories.length,
    forbidden,
  };
}

/**
 * Floors. The held-out stories were measured unseen at first (the right speaker of 73 to 89 % of what is quoted in a
 * set); what they showed was then corrected by general rules. No rule follows from the unseen ones.
 */
const GROUPS = [
  { folder: '.', found: 1, kind: 0.98, speaker: 0.98, outlet: 0.98, publisher: 1, forbidden: 0 },
  { folder: 'held-out', found: 1, kind: 0.95, speaker: 0.93, outlet: 0.97, publisher: 0.7, forbidden: 4 },
  { folder: 'unseen', found: 1, kind: 0.92, speaker: 0.84, outlet: 0.95, publisher: 0.44, forbidden: 7 },
  { folder: 'de', found: 1, kind: 1, speaker: 1, outlet: 1, publisher: 1, forbidden: 0 },
  { folder: 'de/held-out', found: 1, kind: 1, speaker: 1, outlet: 0.97, publisher: 1, forbidden: 0 },
  { folder: 'de/unseen', found: 1, kind: 0.88, speaker: 0.88, outlet: 0.96, publisher: 1, forbidden: 0 },
];

describe('shares of the stories', () => {
  it.each(GROUPS)('stay above their floors in $folder', ({ folder, forbidden, ...floors }) => {
    const scores = score(join(__dirname, '../stories', folder));
    expect(scores.forbidden).toBeLessThanOrEqual(forbidden);
    expect(scores.found).toBeGreaterThanOrEqual(floors.found);
    expect(scores.kind).toBeGreaterThanOrEqual(floors.kind);
    expect(scores.speaker).toBeGreaterThanOrEqual(floors.speaker);
    expect(scores.outlet).toBeGreaterThanOrEqual(floors.outlet);
    expect(scores.publisher).toBeGreaterThanOrEqual(floors.publisher);
  });
});
