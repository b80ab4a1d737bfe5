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
  /** The paragraph right below the line, without a label of its own: what the source told, where it is told nowhere else. */
  readonly told: Block | null;
}

/** Sections that go back to the source that is named at the beginning of an article. */
const COVERED = new Set(['lead', 'quote', 'details', 'body']);
/** Sections that stand inside another one. */
const INNER = new Set(['quote', 'details']);

/**
 * The stretch that each paragraph belongs to. The first "Source:" line is that of all before it, up to a heading or the time
 * of an entry; a later one begins with the paragraph above it, which is its lead, and each ends where the next begins, or
 * with its section. `isStated` tells of a paragraph whether its first sentence says who speaks.
 */
export function findStretches(
  text: string,
  blocks: readonly Block[],
  labels: readonly SourceLabel[],
  isStated: (block: Block) => boolean,
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
  groups.forEach(({ stretch: line, section, from, to }, at) => {
    const start = at === 0 ? startOf(blocks, from) : leads[at]!;
    const next = groups[at + 1];
    const isFirst = at === 0 && blocks.slice(start, from).some(({ sentences }) => sentences.length > 0);
    const end = next ? leads[at + 1]! : blocks.length;
    // a line right under a paragraph is that paragraph's
    const isUnder =
      !isApart(text, blocks[from - 1], blocks[from]) && isApart(text, blocks[to], blocks[to + 1]);
    const told = isFirst || (isUnder && start < from) ? null : toldBelow(blocks.slice(to + 1, end), isStated);
    const stretch = { ...line, told };
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
      const stretch = { ...last.stretch, label, sources: [...last.stretch.sources, ...sources] };
      groups[groups.length - 1] = { ...last, stretch, to: at };
    } else {
      const stretch = { label: { start: block.start, end: block.end }, sources, told: null };
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
  if (blocks.slice(at, label).some(parts)) return label;
  const opensSection = hasOwnLabel(block);
  if (INNER.has(block.section) && opensSection) return label;
  // the only paragraph between two lines belongs to the first, unless it opens a section of its own
  const isOnly = !blocks.slice(before, at).some(({ sentences }) => sentences.length > 0);
  return isOnly && !opensSection && !hasLead ? label : at;
}

/** A blank line stands between two paragraphs. */
const isApart = (text: string, one: Block | undefined, other: Block | undefined): boolean =>
  !one || !other || /\n\s*\n/u.test(text.slice(one.end, other.start));

const hasOwnLabel = ({ label, start }: Block): boolean => label !== null && label.start >= start;

/** A heading, or a line without a sentence such as the time of an entry. */
const parts = ({ kind, sentences }: Block): boolean =>
  kind === 'heading' || (kind === 'text' && sentences.length === 0);

/** Where the stretch of the first line begins: with the article, or below what parts it from the line. */
function startOf(blocks: readonly Block[], label: number): number {
  const title = blocks.findIndex(({ kind }) => kind === 'title');
  return blocks.findLastIndex((block, i) => i < label && i > title && parts(block)) + 1;
}

/** The first of the paragraphs below a line, if it is a plain one that does not say itself who speaks. */
function toldBelow(below: readonly Block[], isStated: (block: Block) => boolean): Block | null {
  const block = below.find((one) => one.sentences.length > 0 || hasOwnLabel(one) || parts(one));
  const isPlain = block?.kind === 'text' && block.sentences.length > 0 && !hasOwnLabel(block);
  return isPlain && !isStated(block) ? block : null;
}
