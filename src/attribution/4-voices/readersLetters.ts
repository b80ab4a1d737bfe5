import type { AttributionLanguage } from '../../language/attribution.ts';
import type { Block, BlockKind } from '../../types.ts';
import { signatureIn, type Signature } from './signatures.ts';

/** Paragraphs of the longest letter. */
const LONGEST = 12;
const TOLD: ReadonlySet<BlockKind> = new Set(['text', 'item', 'quotation', 'question']);
/** "Hale", "Upper Lisk, Norland" */
const PLACE = /^\p{Lu}[\p{LC}'’-]*(?:,? (?:\p{Lu}[\p{LC}'’-]*|on|upon|under|the|of|by|in)){0,5}$/u;

/**
 * Whoever signs each letter of a page that says that it has letters of readers, by the offset of each of its paragraphs: "The
 * ferry is late." ¶ "Ann Lee" ¶ "Lisk". At least two have signed with a place; what the page tells above the first is nobody's.
 */
export function findReadersLetters(
  text: string,
  blocks: readonly Block[],
  language: AttributionLanguage,
): Map<number, Signature> {
  const found = new Map<number, Signature>();
  const { letters } = language.labels;
  const first = blocks.findIndex(({ kind }) => TOLD.has(kind));
  const isPage = blocks
    .slice(0, Math.max(0, first))
    .some(({ start, end }) => letters?.page.test(text.slice(start, end)));
  if (!letters || !isPage) return found;
  const names = new Set<string>();
  let above: Block[] = [];
  for (const [at, block] of blocks.entries()) {
    const signature = at > first ? signedAt(text, blocks, at, language) : null;
    if (signature) {
      const opening = names.size === 0 ? above.findLastIndex((one) => has(text, one, letters.on)) + 1 : 0;
      // an answer of the paper may go on below its first paragraph
      const isSure = above.length <= LONGEST && !above.some((one) => has(text, one, letters.reply));
      if (isSure) for (const { start } of above.slice(opening)) found.set(start, signature);
      names.add(signature.name);
    }
    if (signature || block.kind === 'heading' || block.label !== null) above = [];
    else if (TOLD.has(block.kind) && block.sentences.length > 0) above.push(block);
  }
  return names.size > 1 ? found : new Map<number, Signature>();
}

const has = (text: string, { start, end }: Block, sign: RegExp): boolean => sign.test(text.slice(start, end));

/** "Ann Lee, Lisk", "Ann Lee" above "Lisk": a person and where they live, or what they are. */
function signedAt(
  text: string,
  blocks: readonly Block[],
  at: number,
  language: AttributionLanguage,
): Signature | null {
  const block = blocks[at]!;
  const signature = signatureIn(text, block, language);
  if (!signature || language.people.genderOfName(signature.name) === null) return null;
  const below = blocks[at + 1];
  const behind = text.slice(signature.end, block.end).replace(/^[\s,]+|[*_\s]+$/gu, '');
  const place = behind || (below && below.sentences.length === 0 ? text.slice(below.start, below.end) : '');
  return PLACE.test(place) && language.people.genderOfName(place) === null ? signature : null;
}
