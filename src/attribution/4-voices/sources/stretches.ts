import { indexFrom, lastIndexBefore } from '../../../values/indexFrom.ts';
import type { Block, Span } from '../../../types.ts';
import type { LabelledSource, SourceLabel } from './sourceLabel.ts';
import { hasOwnLabel } from '../speakerLabels.ts';

/** The paragraphs that go back to one "Source:" line, or to several that follow each other at once. */
export interface Stretch {
  /** The first line, to the end of the last. */
  readonly label: Span;
  readonly sources: readonly LabelledSource[];
  /** The paragraph that is what the source told, though it does not say so; null where another one tells it. */
  readonly told: Block | null;
}

/** Sections that go back to the source that is named at the beginning of an article. */
const COVERED = new Set(['lead', 'quote', 'details', 'body']);
/** Sections that stand inside another one. */
const INNER = new Set(['quote', 'details']);

/**
 * The stretch that each paragraph belongs to. The first "Source:" line is that of all before it, unless a heading or the time
 * of an entry parts them; any other begins with the paragraph above it, which is its lead. Each ends where the next begins,
 * or with its section. `stated` has the first sentence of each paragraph that says who speaks.
 */
export function findStretches(
  text: string,
  blocks: readonly Block[],
  labels: readonly SourceLabel[],
  stated: ReadonlyMap<Block, Span>,
): ReadonlyMap<Block, Stretch> {
  const found = new Map<Block, Stretch>();
  const groups = grouped(blocks, labels);
  const isWhole = groups[0] !== undefined && !isParted(text, blocks, groups[0].from);
  const starts: number[] = [];
  groups.forEach(({ from }, at) => {
    const before = groups[at - 1]?.to ?? -1;
    // where the line before has a lead, and what it says, each line has one
    const hasLead = (at > 1 && starts[at - 1] !== groups[at - 1]?.from) || before < 0;
    starts.push(at === 0 && isWhole ? 0 : leadOf(text, blocks, from, before, hasLead));
  });
  groups.forEach(({ label, sources, section, from, to }, at) => {
    const covers = (block: Block): boolean =>
      block.section === section ||
      INNER.has(block.section) ||
      (COVERED.has(section) && COVERED.has(block.section));
    const covered = (first: number, last?: number): Block[] => blocks.slice(first, last).filter(covers);
    const [start, end] = [starts[at]!, starts[at + 1]];
    const lead = at === 0 && isWhole ? null : covered(start, from)[0];
    // a line right under a paragraph is that paragraph's
    const isUnder =
      lead && !isApart(text, blocks[from - 1], blocks[from]) && isApart(text, blocks[to], blocks[to + 1]);
    const below = isUnder ? [] : covered(to + 1, end);
    const isFirst = lead === null && covered(start, from).some(tells);
    const first = below.some(tells) ? plainFirst(below, stated) : lead && !stated.has(lead) ? lead : null;
    const stretch = { label, sources, told: isFirst ? null : first };
    for (const block of covered(start, end)) found.set(block, stretch);
  });
  return found;
}

interface Group extends SourceLabelSpan {
  /** Places of its first and last line among the blocks. */
  readonly from: number;
  readonly to: number;
  readonly section: string;
}

type SourceLabelSpan = Pick<Stretch, 'label' | 'sources'>;

/** Lines without a sentence between them are one. */
function grouped(blocks: readonly Block[], labels: readonly SourceLabel[]): Group[] {
  const groups: Group[] = [];
  for (const { block, sources } of labels) {
    const { start, end, section } = block;
    const at = blocks.indexOf(block);
    const last = groups.at(-1);
    if (last && !blocks.slice(last.to, at).some(tells)) {
      const label = { start: last.label.start, end };
      groups[groups.length - 1] = { ...last, label, sources: [...last.sources, ...sources], to: at };
    } else groups.push({ label: { start, end }, sources, from: at, to: at, section });
  }
  return groups;
}

/** The place of the paragraph that leads up to the line at `label`; that of the line itself where none does. */
function leadOf(
  text: string,
  blocks: readonly Block[],
  label: number,
  before: number,
  hasLead: boolean,
): number {
  const at = lastIndexBefore(blocks, label, tells);
  const block = blocks[at]!;
  // an item's own line stands behind it
  if (isBehind(text, block, blocks[label])) return at;
  if (block.kind !== 'text') return label;
  if (blocks.slice(at, label).some(parts)) return label;
  const opensSection = hasOwnLabel(block);
  if (INNER.has(block.section) && opensSection) return label;
  // the only paragraph between two lines belongs to the first, unless it opens a section of its own
  const isOnly = !blocks.slice(Math.max(0, before), at).some(tells);
  const isUnder = !isApart(text, blocks[at - 1], block) && isApart(text, block, blocks[at + 1]);
  return isOnly && !opensSection && (!hasLead || (before >= 0 && isUnder)) ? label : at;
}

/** Whether a heading or the time of an entry stands between the headline and a line. */
function isParted(text: string, blocks: readonly Block[], label: number): boolean {
  if (isBehind(text, blocks[label - 1], blocks[label])) return true;
  const title = blocks.findIndex(({ kind }) => kind === 'title');
  return indexFrom(blocks, title + 1, parts, label) >= 0;
}

const parts = ({ kind }: Block): boolean => kind === 'heading';

const tells = ({ sentences }: Block): boolean => sentences.length > 0;

/** An item, and what stands in the same line. */
const isBehind = (text: string, item: Block | undefined, other: Block | undefined): boolean =>
  item?.kind === 'item' && other !== undefined && !/\n/u.test(text.slice(item.end, other.start));

/** A blank line stands between two paragraphs. */
const isApart = (text: string, one: Block | undefined, other: Block | undefined): boolean =>
  !one || !other || /\n\s*\n/u.test(text.slice(one.end, other.start));

/** The first of the paragraphs below a line, if it is a plain one that does not begin with who says what. */
function plainFirst(below: readonly Block[], stated: ReadonlyMap<Block, Span>): Block | null {
  const block = below.find((one) => tells(one) || hasOwnLabel(one) || parts(one));
  const isPlain = block?.kind === 'text' && tells(block) && !hasOwnLabel(block);
  return isPlain && stated.get(block)?.start !== block.sentences[0]?.start ? block : null;
}
