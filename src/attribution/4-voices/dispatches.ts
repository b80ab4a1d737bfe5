import type { AttributionLanguage } from '../../language/attribution.ts';
import type { Block, Mention, Span } from '../../types.ts';
import { hasOwnLabel } from './speakerLabels.ts';

/** Who of its own people tells a paragraph for a medium, and what they are there. */
export interface Dispatch extends Mention {
  readonly role: string | null;
}

/** Characters up to the colon at most. */
const LONGEST = 120;

/** "From our reporter Mara Quist at the bridge: The crews are packing up.": who tells a paragraph that begins so, or that stands below such a line. */
export function findDispatches(
  text: string,
  blocks: readonly Block[],
  language: AttributionLanguage,
): Map<Block, Dispatch> {
  const found = new Map<Block, Dispatch>();
  if (language.labels.dispatches.length === 0) return found;
  for (const [i, block] of blocks.entries()) {
    const head = hasOwnLabel(block) && block.label ? block.label : headOf(text, block);
    const teller = head && tellerIn(text, head, language);
    const isLine = block.kind === 'label' && block.sentences.length === 0;
    const told = isLine ? blocks[i + 1] : block;
    if (teller && told) found.set(told, teller);
  }
  return found;
}

/** The words before the first colon of a paragraph, without marks of emphasis. */
function headOf(text: string, { start, end }: Block): Span | null {
  const head = text.slice(start, Math.min(end, start + LONGEST));
  const lead = /^[*_]*/u.exec(head)?.[0].length ?? 0;
  const colon = head.search(/[*_]*\s?:/u);
  return colon > lead ? { start: start + lead, end: start + colon } : null;
}

/** Whoever is named in such words, unless they state something: "Our reporter Mara Quist in Lisk has a list". */
function tellerIn(
  text: string,
  { start, end }: Span,
  { labels, hasVerb }: AttributionLanguage,
): Dispatch | null {
  const words = text.slice(start, end);
  for (const dispatch of labels.dispatches) {
    const { name, post = null, place = '' } = dispatch.exec(words)?.groups ?? {};
    if (name === undefined || hasVerb(place)) continue;
    const from = start + words.indexOf(name);
    return { name, start: from, end: from + name.length, role: post };
  }
  return null;
}
