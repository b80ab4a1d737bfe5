import type { AttributionLanguage, Report } from '../../language/attribution.ts';
import type { Block } from '../../types.ts';
import type { Line } from '../2-reports/readLines.ts';
import { hasOwnLabel } from './speakerLabels.ts';

/** A line of its own that tells who said what stands above it. */
export interface Tail {
  readonly line: Line;
  readonly report: Report;
}

/**
 * The tail of each paragraph that has one: "It is tired. ¶ It will not last. ¶ – wrote Mara Quist on Telegram." It stands for
 * the paragraph above it and for the plain ones before, up to a label, to one that says itself who speaks, or to the lead.
 */
export function findTails(
  text: string,
  blocks: readonly Block[],
  lines: readonly Line[],
  { tailOf }: AttributionLanguage,
): ReadonlyMap<Block, Tail> {
  const found = new Map<Block, Tail>();
  const stated = new Set(lines.filter(({ statement }) => statement).map(({ block }) => block));
  const isPlain = (block: Block | undefined): block is Block =>
    block?.kind === 'text' && block.sentences.length > 0 && !stated.has(block) && !isLabelled(block);
  lines.forEach((line, i) => {
    const above = lines[i - 1]?.block;
    const isSigned = line.first && above && /^[\s–—-]*[–—-]\s*$/u.test(text.slice(above.end, line.start));
    const report = isSigned ? tailOf(line.pieces) : null;
    if (!above || !report || above.kind === 'item') return;
    found.set(above, { line, report });
    for (let at = blocks.indexOf(above); !isLabelled(blocks[at]); at--) {
      const block = blocks[at - 1];
      if (!isPlain(block) || block.section !== above.section || block.section === 'lead') break;
      found.set(block, { line, report });
    }
  });
  return found;
}

/** Whether something else begins with a paragraph. */
const isLabelled = (block: Block | undefined): boolean => block === undefined || hasOwnLabel(block);
