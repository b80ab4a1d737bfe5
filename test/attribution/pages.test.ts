import { describe, expect, it } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readArticle } from '../../src/article/read.ts';
import { attribute } from '../../src/attribution/attribute.ts';

interface Gold {
  readonly quote: string;
  readonly speaker: string | null;
  readonly speaker_also?: readonly (string | null)[];
  readonly outlet: string | null;
  readonly outlet_also?: readonly (string | null)[];
}

const bare = (words: string): string =>
  words.replace(/[*_`]+/gu, '').replace(/^["“”„|•\s-]+|["“”|\s]+$/gu, '');
const key = (name: string | null | undefined): string =>
  (name ?? '')
    .toLowerCase()
    .replace(/^["“”]|["“”]$/gu, '')
    .replace(/^(?:the|a|an) /u, '');
const isOne = (name: string | undefined, gold: readonly (string | null)[]): boolean =>
  gold.map(key).includes(key(name));

/** Shares (0..1) of the sentences that are found whose speaker and whose outlet are right. */
function sharesOf(folder: string): { speaker: number; outlet: number } {
  let [all, speaker, outlet] = [0, 0, 0];
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
    const page: { file: string; passages: readonly Gold[] } = JSON.parse(
      readFileSync(join(folder, name), 'utf8'),
    );
    const text = readFileSync(join(folder, page.file), 'utf8');
    const { passages } = attribute(readArticle({ id: page.file, text }));
    const shown = passages.map(({ start, end }) => bare(text.slice(start, end)));
    for (const gold of page.passages) {
      const found = passages[shown.indexOf(bare(gold.quote))]?.attribution;
      if (!found) continue; // lost sentences are counted where pages are read
      all++;
      if (isOne(found.speaker?.name, [gold.speaker, ...(gold.speaker_also ?? [])])) speaker++;
      if (isOne(found.outlet?.name, [gold.outlet, ...(gold.outlet_also ?? [])])) outlet++;
    }
  }
  return { speaker: speaker / all, outlet: outlet / all };
}

/** Floors on pages that the rules were developed on. */
const FLOORS = [
  { folder: 'dev', speaker: 0.95, outlet: 0.97 },
  { folder: 'dev-later', speaker: 0.95, outlet: 0.97 },
];

describe('shares of the pages', () => {
  it.each(FLOORS)('stay above their floors in $folder', ({ folder, ...floors }) => {
    const shares = sharesOf(join(__dirname, '..', 'pages', folder));
    expect(shares.speaker).toBeGreaterThanOrEqual(floors.speaker);
    expect(shares.outlet).toBeGreaterThanOrEqual(floors.outlet);
  });
});
