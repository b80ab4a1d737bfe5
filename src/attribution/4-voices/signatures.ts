import { PARTICLES } from '../../language/any/personNames.ts';
import type { AttributionLanguage } from '../../language/attribution.ts';
import type { Block, Mention, Span } from '../../types.ts';
import { isQuoted } from '../../article/shapes.ts';
import { clean } from '../clean.ts';
import { nameAfterTitle } from './nameAfterTitle.ts';

/** Who signed a quotation that stands in a block of its own. */
export interface Signature extends Mention {
  /** "harbour master" */
  readonly role: string | null;
}

const SIGNS = String.raw`[>\s*_]*`;

/** Two or more capitalised words, small ones between: Mara Quist, Friends of the Baths. */
const nameOf = (particles: string): string =>
  String.raw`\p{Lu}[\p{LC}.'’-]*(?: (?:(?:${PARTICLES}|${particles}|&) ){0,2}\p{Lu}[\p{LC}.'’-]*)+`;

/** Lines that sign what stands before them; the first group is the name, the second the role. */
function linesOf(particles: string): readonly { readonly pattern: RegExp; readonly example: string }[] {
  const name = nameOf(particles);
  const dash = String.raw`^(${SIGNS}[–—―-]{1,3}${SIGNS})`;
  return [
    {
      // the account of a post and its day are no part of the name
      pattern: new RegExp(
        String.raw`${dash}([\p{L}\p{N}][^\n()]{1,80}?) \(@[\p{L}\p{N}_.@-]+\)${SIGNS}(?:[^\n]{0,40}\d{4})?()$`,
        'u',
      ),
      example: '— Harbour Guild (@harbourguild) 4 May 2026',
    },
    {
      pattern: new RegExp(String.raw`${dash}(${name})${SIGNS}(?:[,(]\s*([^\n]*?)[)\s*_.]*)?$`, 'u'),
      example: '— Mara Quist, harbour master',
    },
    {
      pattern: new RegExp(String.raw`${dash}(\p{L}[^\n.!?]{2,80}?)${SIGNS}()$`, 'u'),
      example: '— a resident of Brine',
    },
    {
      pattern: new RegExp(String.raw`^(${SIGNS})(${name})${SIGNS}(?:,\s*([^\n.!?]{2,60}?)${SIGNS})$`, 'u'),
      example: '*Mara Quist, harbour master*',
    },
  ];
}

/** The signature of each block of quotation that has one, by the offset where the block begins. */
export function findSignatures(
  text: string,
  blocks: readonly Block[],
  language: AttributionLanguage,
  author: string | null,
): Map<number, Signature> {
  const lines = linesOf(language.labels.particles);
  const found = findNames(text, blocks, language, author);
  for (const [i, block] of blocks.entries()) {
    if (blocks[i - 1]?.kind !== 'quotation') continue;
    const signature = read(text, block, lines, language);
    if (!signature) continue;
    found.delete(block.start);
    for (let at = i - 1; blocks[at]?.kind === 'quotation' && !found.has(blocks[at]?.start ?? -1); at--) {
      found.set(blocks[at]?.start ?? -1, signature);
    }
  }
  return found;
}

/** Whoever a line of its own names above a quotation of a whole paragraph, or below one: “It is tired.” ¶ *Mara Quist, engineer* */
function findNames(
  text: string,
  blocks: readonly Block[],
  language: AttributionLanguage,
  author: string | null,
): Map<number, Signature> {
  const found = new Map<number, Signature>();
  const { particles } = language.labels;
  for (const [i, block] of blocks.entries()) {
    const isText = block.kind === 'text' || block.kind === 'item';
    if (block.kind !== 'quotation' && !(isText && isQuoted(text.slice(block.start, block.end)))) continue;
    const [above, below] = [blocks[i - 1], blocks[i + 1]];
    const isNamed = above && (above.kind === 'heading' || (above.kind === 'label' && !above.label));
    const signature =
      (isNamed ? read(text, above, [aboveOf(particles, above.kind)], language) : null) ??
      (below?.kind === 'byline' && isText ? read(text, below, linesOf(particles), language) : null);
    // who wrote the article may sign it below its last words
    if (signature && signature.name !== author) found.set(block.start, signature);
  }
  return found;
}

/** "Mara Quist, harbour master" above a quotation: in a heading nothing but a name is the title of a chapter, too. */
function aboveOf(particles: string, kind: Block['kind']): { readonly pattern: RegExp } {
  const [isPart, or] = kind === 'heading' ? [String.raw`(?=[\p{Ll}\d])`, ''] : ['', '?'];
  const role = String.raw`(?:(?:, | [–—|] | \()(${isPart}[^\n!?]{1,60}?)\)?)${or}`;
  return { pattern: new RegExp(`^(${SIGNS})(${nameOf(particles)})${role}${SIGNS}:?${SIGNS}$`, 'u') };
}

const DASH = /[–—―-]{1,2} ?$/u;

function read(
  text: string,
  { start: inside, end }: Block,
  lines: readonly { readonly pattern: RegExp }[],
  language: AttributionLanguage,
): Signature | null {
  // the dash may be the sign before the line
  const start = inside - (DASH.exec(text.slice(Math.max(0, inside - 4), inside))?.[0].length ?? 0);
  if (end - start > 160) return null;
  const words = text.slice(start, end);
  for (const { pattern } of lines) {
    const [whole, lead = '', name = '', role = ''] = pattern.exec(words) ?? [];
    if (whole === undefined) continue;
    const from = start + lead.length;
    const span = { start: from, end: from + name.length };
    return withoutTitle(text, span, role.replace(/[*_]/gu, '').trim() || null, language);
  }
  return null;
}

/** "Captain Mara Quist *(retd)*" */
const RANK_ENDED = String.raw`(?: \((?:\p{LC}{2,5}\.?|\p{Lu}{2,4})\))?`;

/** Who signs a letter with a line of their own: "Mara Quist", "Mara Quist, Brine Lane", "Yours sincerely, Mara Quist". */
export function signatureIn(
  text: string,
  { start, end }: Block,
  language: AttributionLanguage,
): Signature | null {
  const line = new RegExp(
    String.raw`^(${SIGNS}(?:[–—―-]{1,3} ?)?(?:${language.labels.closing})?)(${nameOf(language.labels.particles)})${RANK_ENDED}(?:(?:, |\n)[^\n.!?]{2,60})?${SIGNS}$`,
    'u',
  );
  const [whole, lead = '', name = ''] = line.exec(text.slice(start, Math.min(end, start + 160))) ?? [];
  if (whole === undefined) return null;
  const from = start + lead.length;
  return withoutTitle(text, { start: from, end: from + name.length }, null, language);
}

/** "— *Professor* Mara Quist" is called without the title. */
function withoutTitle(
  text: string,
  { start, end }: Span,
  role: string | null,
  language: AttributionLanguage,
): Signature {
  const whole = clean(text, { start, end });
  const name = nameAfterTitle(whole, language, () => false);
  if (!name || !text.slice(start, end).endsWith(name)) return { start, end, name: whole, role };
  const own = { start: end - name.length, end };
  const title = whole.slice(0, -name.length).trim();
  return { ...own, name, role: role ?? (language.people.isCourtesy(title.toLowerCase()) ? null : title) };
}
