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
    const mayHang = line.first && above && !stated.has(above) && isUnspoken(lines[i - 1]);
    const report = isSigned || mayHang ? tailOf(line.pieces) : null;
    if (!above || !report || above.kind === 'item' || !(isSigned || hangsOn(text, above, line, report)))
      return;
    found.set(above, { line, report });
    for (let at = blocks.indexOf(above); !isLabelled(blocks[at]); at--) {
      const block = blocks[at - 1];
      if (!isPlain(block) || block.section !== above.section) break;
      if (!isSigned && !isContinued(lines, blocks[at])) break;
      found.set(block, { line, report });
    }
  });
  return found;
}

/** “It is tired. *It will not last.”*: the end of a quotation, of which nothing says whose it is. */
const isUnspoken = (line: Line | undefined): boolean => line !== undefined && line.quoted > 0.9;

/** “It is tired,” ¶ *the keeper said.*, “It is tired.” ¶ *said the keeper*, “It is tired.” ¶ *The keeper said this at the lock.* */
function hangsOn(text: string, above: Block, line: Line, { content }: Report): boolean {
  const end = text.slice(above.start, line.start).replace(/[\s–—-]+$/u, '');
  if (!/["”“’'»«]\s*,?$/u.test(end)) return false;
  const isOpen = /,["”“’'»«]$|["”“’'»«]\s*,$/u.test(end);
  return isOpen || content.length > 0;
}

/** Whether a paragraph goes on with a quotation that the one above it left open. */
const isContinued = (lines: readonly Line[], block: Block | undefined): boolean =>
  lines.find((line) => line.block === block)?.opening?.continues ?? false;

/** Whether something else begins with a paragraph. */
const isLabelled = (block: Block | undefined): boolean => block === undefined || hasOwnLabel(block);
