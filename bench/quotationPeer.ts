import { readFileSync } from 'node:fs';
import { attribute } from '../src/attribution/attribute.ts';
import type { Layout, Passage, Span } from '../src/types.ts';
import { overlap } from './attributionGold.ts';
import type { Attributor } from './storyAttribution.ts';

/** A quotation that another program found in an article; offsets count UTF-16 code units. */
interface Quotation extends Span {
  readonly speaker: Span;
}

/**
 * Attributes as another program did (`bench/peers/quotations.py`): each passage goes to the speaker of the first
 * quotation that shares words with it, whom the text may call "she".
 */
export function readPeer(file: string): Attributor {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const found = new Map<string, readonly Quotation[]>(
    lines
      .map((line): { id: string; quotations: Quotation[] } => JSON.parse(line))
      .map(({ id, quotations }) => [id, quotations]),
  );
  return (article) => {
    const quotations = found.get(article.id);
    if (!quotations) throw new Error(`${file} has no article "${article.id}": make it anew with --texts`);
    const passages = attribute(article).passages.map((passage) => attributed(article, passage, quotations));
    return { ...article, passages };
  };
}

function attributed(article: Layout, passage: Passage, quotations: readonly Quotation[]): Passage {
  const span = quotations.find((quotation) => overlap(quotation, passage) > 0)?.speaker;
  const speaker = span ? { ...span, name: article.text.slice(span.start, span.end) } : null;
  const kind = speaker ? 'direct' : 'none';
  return { ...passage, attribution: { ...passage.attribution, kind, speaker, outlet: null } };
}
