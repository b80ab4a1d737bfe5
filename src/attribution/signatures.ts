import type { Block, Mention } from '../types.ts';
import { clean } from './naming.ts';

/** Who signed a quotation that stands in a block of its own. */
export interface Signature extends Mention {
  /** "harbour master" */
  readonly role: string | null;
}

/** Two or more capitalised words, small ones between: Mara Quist, Friends of the Baths. */
const NAME = String.raw`\p{Lu}[\p{L}.'’-]*(?: (?:(?:de|da|van|von|der|bin|of|the|for|and|&) ){0,2}\p{Lu}[\p{L}.'’-]*)+`;
const SIGNS = String.raw`[>\s*_]*`;

/** Lines that sign what stands before them; the first group is the name, the second the role. */
const LINES: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  {
    pattern: new RegExp(
      String.raw`^(${SIGNS}[–—―-]{1,3}${SIGNS})(${NAME})${SIGNS}(?:[,(]\s*([^\n]*?)[)\s*_.]*)?$`,
      'u',
    ),
    example: '— Mara Quist, harbour master',
  },
  {
    pattern: new RegExp(String.raw`^(${SIGNS}[–—―-]{1,3}${SIGNS})(\p{L}[^\n.!?]{2,80}?)${SIGNS}()$`, 'u'),
    example: '— a resident of Brine',
  },
  {
    pattern: new RegExp(String.raw`^(${SIGNS})(${NAME})${SIGNS}(?:,\s*([^\n.!?]{2,60}?)${SIGNS})$`, 'u'),
    example: '*Mara Quist, harbour master*',
  },
];

/** The signature of each block of quotation that has one, by the offset where the block begins. */
export function findSignatures(text: string, blocks: readonly Block[]): Map<number, Signature> {
  const found = new Map<number, Signature>();
  for (const [i, block] of blocks.entries()) {
    if (blocks[i - 1]?.kind !== 'quotation') continue;
    const signature =
      block.kind === 'heading' && blocks[i + 1]?.kind === 'quotation' ? null : read(text, block);
    if (!signature) continue;
    found.delete(block.start);
    for (let at = i - 1; blocks[at]?.kind === 'quotation' && !found.has(blocks[at]?.start ?? -1); at--) {
      found.set(blocks[at]?.start ?? -1, signature);
    }
  }
  return found;
}

function read(text: string, { start, end }: Block): Signature | null {
  if (end - start > 160) return null;
  const words = text.slice(start, end);
  for (const { pattern } of LINES) {
    const [whole, lead = '', name = '', role = ''] = pattern.exec(words) ?? [];
    if (whole === undefined) continue;
    const from = start + lead.length;
    const span = { start: from, end: from + name.length };
    return { ...span, name: clean(text, span), role: role.replace(/[*_]/gu, '').trim() || null };
  }
  return null;
}
