import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { readArticle } from '../../src/article/read.ts';
import { attribute } from '../../src/attribution/attribute.ts';

interface Gold {
  readonly passages: readonly {
    readonly quote: string;
    readonly kind: readonly string[];
    readonly speaker: readonly string[] | null;
    readonly outlet: string | null;
  }[];
}

const root = join(__dirname, '../..');
const gold: Gold = JSON.parse(readFileSync(join(root, 'test/gold/china-satellite-imagery.json'), 'utf8'));
const text = readFileSync(join(root, 'knowledge/china-satellite-imagery.md'), 'utf8');
const article = attribute(readArticle({ id: 'china-satellite-imagery', text }));
const bare = (name: string): string => name.toLowerCase().replace(/^the /, '');

describe('the shipped article', () => {
  it.each(gold.passages)('is attributed as a reader would: $quote', ({ quote, kind, speaker, outlet }) => {
    const passage = article.passages.find(({ start, end }) => text.slice(start, end).includes(quote));
    const attribution = passage?.attribution;
    expect(kind).toContain(attribution?.kind);
    const name = attribution?.speaker?.name ?? null;
    expect(speaker ? speaker.map(bare) : [null]).toContain(name && bare(name));
    expect(attribution?.outlet?.name ?? null).toBe(outlet);
  });
});
