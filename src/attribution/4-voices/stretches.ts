import type { Block, Span } from '../../types.ts';
import type { LabelledSource } from './sourceLabel.ts';

/** A "Source:" line, and what it names. */
export interface SourceLabel {
  readonly block: Block;
  readonly sources: readonly LabelledSource[];
}

/** The paragraphs that go back to one "Source:" line, or to several that follow each other at once. */
export interface Stretch {
  /** The first line, to the end of the last. */
  readonly label: Span;
  readonly sources: readonly LabelledSource[];
}

/** Sections that go back to the source that is named at the beginning of an article. */
const COVERED = new Set(['lead', 'quote', 'details', 'body']);
/** Sections that stand inside another one. */
const INNER = new Set(['quote', 'details']);

/**
 * The stretch that each paragraph belongs to. The first "Source:" line is that of all before it; a later one begins with
 * the paragraph above it, which is its lead, and each ends where the next begins, or with its section.
 */
export function findStretches(
  blocks: readonly Block[],
  labels: readonly SourceLabel[],
): ReadonlyMap<Block, Stretch> {
  const found = new Map<Block, Stretch>();
  const groups = grouped(blocks, labels);
  const leads: number[] = [];
  groups.forEach(({ from }, at) => {
    const before = groups[at - 1]?.to ?? 0;
    // where the line before has a lead, and what it says, each line has one
    const hasLead = at > 1 && leads[at - 1] !== groups[at - 1]?.from;
    leads.push(leadOf(blocks, from, before, hasLead));
  });
  groups.forEach(({ stretch, section }, at) => {
    const start = at === 0 ? 0 : leads[at]!;
    const next = groups[at + 1];
    const end = next ? leads[at + 1]! : blocks.length;
    for (const block of blocks.slice(start, end)) {
      const isOwn = block.section === section || INNER.has(block.section);
      if (COVERED.has(section) ? COVERED.has(block.section) || isOwn : isOwn) found.set(block, stretch);
    }
  });
  return found;
}

interface Group {
  readonly stretch: Stretch;
  /** Places of its first and last line among the blocks. */
  readonly from: number;
  readonly to: number;
  readonly section: string;
}

/** Lines without a sentence between them are one. */
function grouped(blocks: readonly Block[], labels: readonly SourceLabel[]): Group[] {
  const groups: Group[] = [];
  for (const { block, sources } of labels) {
    const at = blocks.indexOf(block);
    const last = groups.at(-1);
    const isNext = last && blocks.slice(last.to, at).every(({ sentences }) => sentences.length === 0);
    if (last && isNext) {
      const label = { start: last.stretch.label.start, end: block.end };
      const stretch = { label, sources: [...last.stretch.sources, ...sources] };
      groups[groups.length - 1] = { ...last, stretch, to: at };
    } else {
      const stretch = { label: { start: block.start, end: block.end }, sources };
      groups.push({ stretch, from: at, to: at, section: block.section });
    }
  }
  return groups;
}

/** The place of the paragraph that leads up to the line at `label`; that of the line itself where none does. */
function leadOf(blocks: readonly Block[], label: number, before: number, hasLead: boolean): number {
  const at = blocks.findLastIndex(({ sentences }, i) => i < label && sentences.length > 0);
  const block = blocks[at];
  if (!block || at <= before || block.kind !== 'text') return label;
  const opensSection = block.label !== null && block.label.start >= block.start;
  if (INNER.has(block.section) && opensSection) return label;
  // the only paragraph between two lines belongs to the first, unless it opens a section of its own
  const isOnly = !blocks.slice(before, at).some(({ sentences }) => sentences.length > 0);
  return isOnly && !opensSection && !hasLead ? label : at;
}
